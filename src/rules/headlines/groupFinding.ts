import type { Estimate } from "./changeBetween.js";

/** A region or team with its rate of one quarter. */
export interface GroupEstimate extends Estimate {
  name: string;
}

/** Which side of the company's rate a group's whole interval lies on; null = the company's rate is inside, or either is not measured. */
export function sideOf({ low, high }: Estimate, company: number | null): "above" | "below" | null {
  if (company == null || low == null || high == null) return null;
  if (low > company) return "above";
  return high < company ? "below" : null;
}

/** "Of the regions, North lies above the company's rate beyond chance": a heading, without its full stop. */
export function groupFinding(
  groups: readonly GroupEstimate[],
  company: number | null,
  plural: string
): string {
  const named = (side: "above" | "below") =>
    groups.filter((group) => sideOf(group, company) === side).map(({ name }) => name);
  const parts = (["above", "below"] as const).flatMap((side) => {
    const names = named(side);
    if (names.length === 0) return [];
    return [`${listed(names)} ${names.length === 1 ? "lies" : "lie"} ${side}`];
  });
  if (parts.length === 0) return `No ${singular(plural)} differs from the company beyond chance`;
  return `Of the ${plural}, ${parts.join(", ")} the company's rate beyond chance`;
}

const singular = (plural: string): string => plural.replace(/s$/, "");

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names.length}`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
