/** Pages of the site by file name; the review is the index. */
export type PageName =
  | "index"
  | "reps"
  | "renewals"
  | "deal-sizes"
  | "complaints"
  | "concentration"
  | "types"
  | "performance-capability"
  | "assessments"
  | "suitability"
  | "brief"
  | "records"
  | "method"
  | "handover"
  | "decisions"
  | "pack"
  | (string & {});

/** A link to a page that keeps the quarter the reader is looking at. */
export function pageHref(
  page: PageName,
  parameters: Record<string, string | null> = {},
  search: string = location.search
): string {
  const query = new URLSearchParams();
  const quarter = new URLSearchParams(search).get("quarter");
  if (quarter) query.set("quarter", quarter);
  for (const [name, value] of Object.entries(parameters)) if (value != null) query.set(name, value);
  const text = query.toString();
  return `./${page === "index" ? "" : page}${text ? `?${text}` : ""}`;
}

/** A link to one person's profile in the quarter on screen. */
export function repHref(repKey: string, search: string = location.search): string {
  return pageHref("reps", { rep: repKey }, search);
}

/** The value of one parameter of the address; null where it is absent or empty. */
export function parameter(name: string, search: string = location.search): string | null {
  return new URLSearchParams(search).get(name) || null;
}
