import { t } from "../../text/t.js";
import type { Reading } from "../shared/howToRead.js";
import { typeMark } from "../shared/typeMark.js";

/** What the evidence bars of one person show, in plain words. */
export const evidenceReading = (): Reading => ({
  sentences: [
    t(
      "Each bar is one sign of a way of selling, held against the peers. A type's score is the average of its bars, the weightier signs counting more."
    ),
    t(
      "An empty bar is like the peer in the middle, or too little to count; a full one is as strong as the sign gets."
    ),
    t(
      "A type is clear only where its score is high, well ahead of the next, and still ahead when some accounts are left out. A bar is a reason to look into the records, not a verdict."
    )
  ],
  marks: [
    ["fullBar", t("full evidence")],
    ["halfBar", t("half way between the two values under the bar")],
    ["emptyBar", t("no evidence")],
    ["dashedLine", t("not measured")]
  ]
});

/** What the chart of those whose type stands out shows, in plain words. */
export const typeChartReading = (): Reading => ({
  sentences: [
    t(
      "Each row is a person with three scores, one per type. The further right the coloured mark, the stronger the signs; the longer the line behind it, the clearer its lead over the next type."
    ),
    t(
      "On the right stands how often the same type still leads when accounts are drawn anew by lot: near 100 % it does not hang on one or two accounts."
    )
  ],
  marks: [
    [
      typeMark("wolf", "clear"),
      t("the leading type, by colour and shape: filled is clear, half-filled leaning")
    ],
    ["dashedLine", t("the scores from which a type is leaning, or clear")]
  ]
});
