import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { plural } from "../../rules/format/plural.js";
import { type PlainText, t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { typeLabel } from "../shared/typeMark.js";
import type { ProfileData } from "./profileData.js";

const roles: Readonly<Record<string, PlainText>> = { key_account: "Key-account seller", general: "Seller" };

/** Type mark, role, team, tenure and what the person owns. */
export function whoLine(
  { rep, type, quarter }: Pick<ProfileData, "rep" | "type" | "quarter">,
  row: RepQuarter | undefined
): HTMLElement {
  const parts = [
    t(rep.status === "candidate" ? "Candidate" : (roles[rep.role ?? ""] ?? "Role not stated")),
    joinItems([rep.team, rep.region].flatMap((place) => place || [])),
    rep.hired_on
      ? t("{tenure} (since {day})", {
          tenure: tenure(rep.hired_on, quarter.end_on),
          day: formatDate(rep.hired_on)
        })
      : null,
    rep.left_on ? t("left {day}", { day: formatDate(rep.left_on) }) : null,
    row?.owned_accounts_n == null
      ? null
      : t("owns {accounts}, {keyAccounts}", {
          accounts: plural(row.owned_accounts_n, "account"),
          keyAccounts: plural(row.key_accounts_n ?? 0, "key account")
        })
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
  return months < 24 ? plural(months, "month") : plural(Math.round(months / 12), "year");
}

/** Back to the list, and the people before and after by name. */
export function neighbours({ rep, reps }: ProfileData): HTMLElement {
  const sorted = reps.toSorted((a, b) => a.name.localeCompare(b.name));
  const at = sorted.findIndex((row) => row.rep_key === rep.rep_key);
  const step = (to: number, arrow: string, label: (name: string) => string) => {
    const other = sorted[to];
    return other
      ? element(
          "a",
          {
            href: repHref(other.rep_key),
            class: "step",
            "aria-label": label(other.name),
            title: other.name
          },
          arrow
        )
      : null;
  };
  return element(
    "nav",
    { class: "neighbours", "aria-label": t("People") },
    element("a", { href: pageHref("reps") }, t("All reps")),
    step(at - 1, "←", (name) => t("Previous: {name}", { name })),
    step(at + 1, "→", (name) => t("Next: {name}", { name }))
  );
}
