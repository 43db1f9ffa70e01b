import { t } from "../../text/t.js";
import { formatPoints } from "../format/formatPoints.js";
import type { ReasonRule } from "./reviewRows.js";

/** An active seller below the training mark in the latest monthly gene test. */
export const trainingNeeded: ReasonRule = ({ capability }, { policy }) => {
  if (capability?.needs_training !== true) return null;
  const { gene_training_total, gene_pass_total } = policy.capability;
  const total = capability.gene_total;
  return {
    kind: "needs_training",
    account_key: null,
    why: () =>
      t("The latest monthly gene test is below {mark} of 25 ({pass} passes).", {
        mark: formatPoints(gene_training_total),
        pass: formatPoints(gene_pass_total)
      }),
    detail: () =>
      total == null ? [] : [t("Over the window the total is {total}.", { total: formatPoints(total) })],
    confidence: "moderate",
    confidence_because: () => t("one month's test; the item scores are on the profile"),
    next_step: () => t("Off-the-job training, then the test again next month.")
  };
};
