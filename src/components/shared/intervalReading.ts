import { t } from "../../text/t.js";
import type { Reading } from "./howToRead.js";

/** What a list of dots with their intervals shows, in plain words. */
export const intervalReading = ({ hasPeers = false, hasTarget = false } = {}): Reading => ({
  sentences: [
    t(
      "The dot is the figure in the records. The line through it is where the true figure may well lie: 90 of 100 such lines hold it."
    ),
    t("A long line means few cases: such a figure says little yet."),
    t("Where the lines of two rows overlap widely, the records do not tell which of the two is better.")
  ],
  marks: [
    ["interval", t("the figure, and its 90 % interval")],
    ...(hasPeers ? [["median", t("the peer in the middle")] as const] : []),
    ...(hasTarget ? [["target", t("the target in the policy")] as const] : [])
  ]
});
