import { t } from "../../text/t.js";
import type { Reading } from "./howToRead.js";

interface IntervalReadingOptions {
  /** The dots are estimates drawn toward the peers, not the figures in the records. */
  isDrawnToPeers?: boolean;
  /** Dots on too little are hollow. */
  hasThin?: boolean;
  hasPeers?: boolean;
  hasTarget?: boolean;
}

/** What a list of dots with their intervals shows, in plain words. */
export const intervalReading = ({
  isDrawnToPeers = false,
  hasThin = false,
  hasPeers = false,
  hasTarget = false
}: IntervalReadingOptions = {}): Reading => ({
  sentences: [
    isDrawnToPeers
      ? t(
          "The dot is the best estimate: the person's own record, drawn toward the peers where that record is short. The line through it is where the true figure may well lie, in 90 of 100 cases."
        )
      : t(
          "The dot is the figure in the records. The line through it is where the true figure may well lie: 90 of 100 such lines hold it."
        ),
    t("A long line means few cases: such a figure says little yet."),
    t("Where the lines of two rows overlap widely, the records do not tell which of the two is better.")
  ],
  marks: [
    ["interval", t("the figure, and its 90 % interval")],
    ...(hasThin
      ? [["thinInterval", t("rests on too little to say anything about the person")] as const]
      : []),
    ...(hasPeers ? [["median", t("the peer in the middle")] as const] : []),
    ...(hasTarget ? [["target", t("the target in the policy")] as const] : [])
  ]
});
