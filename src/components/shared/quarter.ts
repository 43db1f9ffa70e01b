import type { Manifest, QuarterRow } from "../../../loaders/schema/outputs.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";
import { element } from "./element.js";

/** The quarter in the address, else the review quarter. An unknown name falls back to the review quarter. */
export function chosenQuarter(manifest: Manifest, search: string = location.search): QuarterRow {
  const asked = new URLSearchParams(search).get("quarter");
  const find = (name: string | null) => manifest.quarters.find((row) => row.quarter === name);
  const chosen = find(asked) ?? find(manifest.review_quarter) ?? manifest.quarters.at(-1);
  if (!chosen) throw new Error(t("The snapshot holds no quarter: run `npm run load` again."));
  return chosen;
}

/** Says that the address asks for a quarter that the snapshot does not hold, and which one is shown; else null. */
export function unknownQuarter(
  manifest: Manifest,
  quarter: string,
  search: string = location.search
): string | null {
  const asked = new URLSearchParams(search).get("quarter");
  if (!asked || manifest.quarters.some((row) => row.quarter === asked)) return null;
  return t("{asked} is not in this snapshot; showing {quarter}.", {
    asked: asked.slice(0, longestShown),
    quarter: formatQuarter(quarter)
  });
}

/** Of what somebody put into an address; a quarter is shorter. */
const longestShown = 20;

/** The quarter before `quarter` in the snapshot; null for the oldest. */
export function quarterBefore(manifest: Manifest, quarter: string, steps = 1): string | null {
  const at = manifest.quarters.findIndex((row) => row.quarter === quarter);
  return manifest.quarters[at - steps]?.quarter ?? null;
}

/** A select that puts the chosen quarter into the address, keeps its other parameters, and loads the page. */
export function quarterPicker(manifest: Manifest, quarter: string): HTMLElement {
  const select = element("select", { id: "quarter", change: () => go(select.value) });
  for (const row of manifest.quarters.toReversed())
    select.append(element("option", { value: row.quarter }, formatQuarter(row.quarter)));
  select.value = quarter;
  return element("div", { class: "picker" }, element("label", { for: "quarter" }, t("Quarter")), select);
}

function go(quarter: string): void {
  const query = new URLSearchParams(location.search);
  query.set("quarter", quarter);
  location.search = query.toString();
}

/** Whether a day lies in the quarter's trailing window. */
export function isInWindow(day: string | null, { window_start_on, end_on }: QuarterRow): day is string {
  return day != null && day >= window_start_on && day <= end_on;
}
