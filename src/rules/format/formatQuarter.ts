/** A quarter key (2026-Q3) as people say it: "Q3 2026"; anything else is returned as it is. */
export function formatQuarter(quarter: string): string {
  const parts = /^(\d{4})-(Q[1-4])$/.exec(quarter);
  return parts ? `${parts[2] ?? ""} ${parts[1] ?? ""}` : quarter;
}
