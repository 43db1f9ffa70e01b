import { t } from "../../text/t.js";
import type { Reading } from "../shared/howToRead.js";
import { typeMark } from "../shared/typeMark.js";

/** What the quadrant shows, in plain words. */
export const quadrantReading = (): Reading => ({
  sentences: [
    t(
      "Further up is more business, further right is more capability. The dashed lines cut the chart into four fields."
    ),
    t(
      "The field at the top left is what the review is for: good numbers on low capability. Either the numbers are luck or a gift, or the assessment is wrong: look into both."
    ),
    t(
      "The arms of a cross show how far each figure may be off. Where an arm reaches over a dashed line, the person may belong to the next field."
    )
  ],
  marks: [
    [typeMark("wolf", "clear"), t("good numbers on low capability, by name, with the mark of the type")],
    ["hollowDot", t("everybody else")],
    ["cross", t("where the true figures may well lie: 90 % intervals")],
    ["dashedLine", t("the two cuts between low and high")],
    ["beyond", t("performance above the edge of the chart")]
  ]
});
