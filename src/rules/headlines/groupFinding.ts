import { t } from "../../text/t.js";
import { joinWords } from "../format/joinWords.js";
import { joinItems } from "../format/joinItems.js";
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
  plural: "regions" | "teams"
): string {
  const named = (side: "above" | "below") =>
    groups.filter((group) => sideOf(group, company) === side).map(({ name }) => name);
  const sides = joinItems([above(named("above")), below(named("below"))]);
  if (plural === "regions")
    return sides === ""
      ? t("No region differs from the company beyond chance")
      : t("Of the regions, {sides} the company's rate beyond chance", { sides });
  return sides === ""
    ? t("No team differs from the company beyond chance")
    : t("Of the teams, {sides} the company's rate beyond chance", { sides });
}

const mostNamed = 3;

function above(names: readonly string[]): string {
  if (names.length === 0) return "";
  if (names.length > mostNamed) return t("{n} lie above", { n: names.length });
  return t(names.length === 1 ? "{names} lies above" : "{names} lie above", { names: joinWords(names) });
}

function below(names: readonly string[]): string {
  if (names.length === 0) return "";
  if (names.length > mostNamed) return t("{n} lie below", { n: names.length });
  return t(names.length === 1 ? "{names} lies below" : "{names} lie below", { names: joinWords(names) });
}
