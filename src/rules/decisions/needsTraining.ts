import { formatPoints } from "../format/formatPoints.js";
import type { ReasonRule } from "./reviewRows.js";

/** An active seller below the training mark in the latest monthly gene test. */
export const trainingNeeded: ReasonRule = ({ capability }, { policy }) => {
  if (capability?.needs_training !== true) return null;
  const { gene_training_total, gene_pass_total } = policy.capability;
  const window =
    capability.gene_total == null
      ? ""
      : ` Over the window the total is ${formatPoints(capability.gene_total)}.`;
  return {
    kind: "needs_training",
    account_key: null,
    why:
      `The latest monthly gene test is below ${formatPoints(gene_training_total)} of 25 ` +
      `(${formatPoints(gene_pass_total)} passes).${window}`,
    confidence: "moderate",
    confidence_because: "one month's test; the item scores are on the profile",
    next_step: "Off-the-job training, then the test again next month."
  };
};
