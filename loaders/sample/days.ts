/** A calendar day as a count of days since 1970-01-01; arithmetic stays whole and no clock is read. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day named by an ISO date such as 2026-09-30. */
export const day = (isoDate: string): Day => Date.parse(`${isoDate}T00:00:00Z`) / millisecondsPerDay;

/** 2026-09-30 */
export const isoDay = (value: Day): string => new Date(value * millisecondsPerDay).toISOString().slice(0, 10);

/** 30/09/2026, as the HR system writes dates. */
export const dmyDay = (value: Day): string => isoDay(value).split("-").reverse().join("/");

/** 2026-09-30T09:12:00.000+0000, as Salesforce exports times; the minute is drawn from the day itself. */
export function salesforceTime(value: Day, minute: number): string {
  const hours = String(8 + (Math.floor(minute / 60) % 10)).padStart(2, "0");
  return `${isoDay(value)}T${hours}:${String(minute % 60).padStart(2, "0")}:00.000+0000`;
}

/** The first day of a calendar quarter counted from 2023-Q2 = 0. */
export function quarterStart(index: number): Day {
  const quarter = index + 1;
  const year = 2023 + Math.floor(quarter / 4);
  return day(`${year}-${String((((quarter % 4) + 4) % 4) * 3 + 1).padStart(2, "0")}-01`);
}

/** 2026-Q3 for the quarter counted from 2023-Q2 = 0. */
export function quarterName(index: number): string {
  const quarter = index + 1;
  return `${2023 + Math.floor(quarter / 4)}-Q${(((quarter % 4) + 4) % 4) + 1}`;
}

/** The quarter, counted from 2023-Q2 = 0, in which a day lies. */
export function quarterOf(value: Day): number {
  const [year, month] = isoDay(value).split("-").map(Number) as [number, number];
  return (year - 2023) * 4 + Math.floor((month - 1) / 3) - 1;
}
