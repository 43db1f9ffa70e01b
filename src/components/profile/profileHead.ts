import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { plural } from "../../rules/format/plural.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { typeLabel } from "../shared/typeMark.js";
import type { ProfileData } from "./profileData.js";

const ROLES: Record<string, string> = { key_account: "Key-account seller", general: "Seller" };

/** Type mark, role, team, tenure and what the person owns. */
export function whoLine(
  { rep, type, quarter }: Pick<ProfileData, "rep" | "type" | "quarter">,
  row: RepQuarter | undefined
): HTMLElement {
  const parts = [
    rep.status === "candidate" ? "Candidate" : (ROLES[rep.role ?? ""] ?? "Role not stated"),
    [rep.team, rep.region].filter(Boolean).join(", "),
    rep.hired_on ? `${tenure(rep.hired_on, quarter.end_on)} (since ${formatDate(rep.hired_on)})` : null,
    rep.left_on ? `left ${formatDate(rep.left_on)}` : null,
    row?.owned_accounts_n == null
      ? null
      : `owns ${plural(row.owned_accounts_n, "account")}, ${plural(row.key_accounts_n ?? 0, "key account")}`
  ];
  return element(
    "span",
    { class: "who" },
    type ? typeLabel(type.leading_type, type.strength) : null,
    element("span", {}, parts.filter(Boolean).join(" · "))
  );
}

function tenure(from: string, to: string): string {
  const months = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / (30.44 * 864e5)));
  return months < 24 ? plural(months, "month") : `${(months / 12).toFixed(0)} years`;
}

/** Back to the list, and the people before and after by name. */
export function neighbours({ rep, reps }: ProfileData): HTMLElement {
  const sorted = reps.toSorted((a, b) => a.name.localeCompare(b.name));
  const at = sorted.findIndex((row) => row.rep_key === rep.rep_key);
  const step = (to: number, arrow: string, words: string) => {
    const other = sorted[to];
    return other
      ? element(
          "a",
          {
            href: repHref(other.rep_key),
            class: "step",
            "aria-label": `${words}: ${other.name}`,
            title: other.name
          },
          arrow
        )
      : null;
  };
  return element(
    "nav",
    { class: "neighbours", "aria-label": "People" },
    element("a", { href: pageHref("reps") }, "All reps"),
    step(at - 1, "←", "Previous"),
    step(at + 1, "→", "Next")
  );
}
