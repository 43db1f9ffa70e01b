import { joinItems } from "../../rules/format/joinItems.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { t } from "../../text/t.js";
import type { RepRow, RepsTableOptions } from "./repsTable.js";

/** Which marks the table of these people draws. */
export interface DrawnMarks {
  hasBars: boolean;
  hasPeers: boolean;
  hasTarget: boolean;
  hasThin: boolean;
}

/** What stands in the bars of the renewal rate; nobody with a rate, nothing drawn. */
export function drawnMarks(
  rows: readonly RepRow[],
  { renewalTarget, reliabilityMinimum }: Pick<RepsTableOptions, "renewalTarget" | "reliabilityMinimum">
): DrawnMarks {
  const drawn = rows.flatMap(({ renewal }) => (renewal?.value == null ? [] : renewal));
  return {
    hasBars: drawn.length > 0,
    hasPeers: drawn.some(({ peer_median }) => peer_median != null),
    hasTarget: drawn.length > 0 && renewalTarget != null,
    hasThin: drawn.some(({ reliability }) => (reliability ?? 0) < reliabilityMinimum)
  };
}

/** What the table's columns show, without a word on marks that it does not draw. */
export const repsLegend = (rows: readonly RepRow[], marks: DrawnMarks): string =>
  joinSentences([
    t("Trailing four quarters."),
    marks.hasBars
      ? t("Renewal rate: {marks}.", {
          marks: joinItems([
            t("dot with its 90 % interval"),
            marks.hasPeers ? t("│ peers' median") : null,
            marks.hasTarget ? t("┆ target") : null
          ])
        })
      : "",
    marks.hasThin ? t("A hollow dot rests on too few contracts to say anything about the person.") : "",
    rows.some(({ complaint }) => complaint?.value != null) ? t("Complaints: per 100 customer-months.") : "",
    rows.some(({ capability }) => capability && capability.quadrant !== "not_measured")
      ? t("Quadrant: performance / capability.")
      : ""
  ]);
