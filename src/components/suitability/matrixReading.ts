import { t } from "../../text/t.js";
import type { Reading } from "../shared/howToRead.js";
import { type VerdictName, verdictMark } from "../shared/verdictMark.js";

const symbol = (name: VerdictName) => verdictMark(name, { isCompact: true, text: " " });

/** What the matrix shows, in plain words. */
export const matrixReading = (): Reading => ({
  sentences: [
    t(
      "Each row is a person, each column a question that this target asks; point at or tap a symbol for the figure behind the answer."
    ),
    t(
      "One ✕ is enough for “not suitable”, however good the rest looks. Without ✕, an essential question that cannot be answered gives “not enough evidence”: measure first."
    ),
    t("The order is a proposal by rule. The reasons below are what to discuss.")
  ],
  marks: [
    [symbol("pass"), t("passes")],
    [symbol("condition"), t("passes if something is arranged, which is named below")],
    [symbol("fail"), t("fails")],
    [symbol("not_measured"), t("the records do not tell")],
    [symbol("not_applicable"), t("the question does not arise for this target")]
  ]
});
