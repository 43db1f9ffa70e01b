import { t } from "../../text/t.js";
import type { Reading } from "../shared/howToRead.js";

/** What the radar shows, in plain words. */
export const radarReading = (): Reading => ({
  sentences: [
    t("Each of the six directions is one ability: the middle is 0 points, the edge 5."),
    t(
      "A dent is a weakness. Compare corner by corner with the dashed outline; the size of the area means nothing, since it depends on the order of the abilities."
    ),
    t("A corner without a dot was not assessed, which is not a zero; the outline is then left out.")
  ],
  marks: [
    ["curve", t("what the assessors gave")],
    ["dashedLine", t("the peer in the middle")]
  ]
});
