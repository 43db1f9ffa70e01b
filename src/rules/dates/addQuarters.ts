/** The quarter `count` quarters after `quarter` (2026-Q3 + 2 = 2027-Q1); throws on anything but a quarter key. */
export function addQuarters(quarter: string, count: number): string {
  const parts = /^(\d{4})-Q([1-4])$/.exec(quarter);
  if (!parts) throw new RangeError(`addQuarters: expected a quarter as 2026-Q3, received "${quarter}"`);
  const serial = Number(parts[1]) * 4 + Number(parts[2]) - 1 + count;
  return `${Math.floor(serial / 4)}-Q${(serial % 4) + 1}`;
}
