import { sum } from "d3-array";
import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { plural } from "../format/plural.js";

/** "6 of 240 won deals had a complaint within 90 days after signing", over everyone's deals old enough to say. */
export function earlyFinding(
  rows: readonly Pick<RepQuarter, "early_complaint_n" | "early_deals_n">[],
  days: number
): string {
  const deals = sum(rows, ({ early_deals_n }) => early_deals_n ?? 0);
  if (deals === 0) return t("No deal was signed long enough ago to say who complains soon after signing");
  const early = sum(rows, ({ early_complaint_n }) => early_complaint_n ?? 0);
  return t("{n} of {deals} had a complaint within {days} days after signing", {
    n: formatCount(early),
    deals: plural(deals, "won deal"),
    days
  });
}
