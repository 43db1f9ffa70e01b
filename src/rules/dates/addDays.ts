const dayMilliseconds = 86_400_000;

const toIso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** The ISO date `days` after `date`. */
export function addDays(date: string, days: number): string {
  return toIso(Date.parse(date) + days * dayMilliseconds);
}

/** The ISO date `months` after `date`; a day the month lacks becomes its last one (31 Mar − 1 month = 28 Feb). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}
