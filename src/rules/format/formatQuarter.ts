import { t } from "../../text/t.js";
import { language } from "../../text/language.js";

/** A quarter key (2026-Q3) as people say it: "Q3 2026"; anything else is returned as it is. */
export function formatQuarter(quarter: string): string {
  const [, year, part] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  return year && part ? t("Q{part} {year}", { part, year }) : quarter;
}

/** A quarter on an axis; in Chinese, whose name for it has no room there, 2026Q3. */
export const quarterTick = (quarter: string): string =>
  language() === "zh" ? quarter.replace("-", "") : formatQuarter(quarter);
