import type { GeneItem, RepCapability } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { geneItemLabels } from "../format/capabilityLabels.js";
import { formatPoints } from "../format/formatPoints.js";
import { joinClauses } from "../format/joinClauses.js";
import { joinWords } from "../format/joinWords.js";
import { namesOf } from "../format/namesOf.js";
import { plural } from "../format/plural.js";

/** The items of the gene test in their order. */
export const geneItemNames = namesOf(geneItemLabels);

/** Mean score per item, 0–5; an item that was not tested is absent or null. */
export type GeneScores = Partial<Record<GeneItem, number | null>>;

export type GeneTest = Pick<
  RepCapability,
  "gene_total" | "gene_result" | "gene_reason" | "is_priority" | "is_lopsided"
>;

const rounding = 1e-9;

/**
 * The gene test: passed from the policy's total on when no item is too low. Total, priority and lopsided are
 * null and the result is not measured while any item is missing; the reason says which.
 */
export function geneTest(scores: GeneScores, policy: Policy["capability"]): GeneTest {
  const missing = geneItemNames.filter((item) => scores[item] == null);
  if (missing.length > 0) return notTested(missing);
  const score = (item: GeneItem) => scores[item] ?? 0;
  const total = geneItemNames.reduce((sum, item) => sum + score(item), 0);
  const reasons = failures(total, score, policy);
  const values = geneItemNames.map(score);
  return {
    gene_total: total,
    gene_result: reasons.length > 0 ? "fail" : "pass",
    gene_reason: reasons.length > 0 ? joinClauses(reasons) : null,
    is_priority:
      score("systems_thinking") >= policy.gene_priority_item &&
      score("political_sensitivity") >= policy.gene_priority_item,
    is_lopsided:
      values.some((value) => value >= policy.gene_lopsided_high) &&
      values.some((value) => value <= policy.gene_lopsided_low)
  };
}

function notTested(missing: readonly GeneItem[]): GeneTest {
  const names = joinWords(missing.map((item) => say(geneItemLabels[item])));
  const isUntested = missing.length === geneItemNames.length;
  return {
    gene_total: null,
    gene_result: "not_measured",
    gene_reason: isUntested ? t("not tested in the window") : t("not tested: {items}", { items: names }),
    is_priority: null,
    is_lopsided: null
  };
}

function failures(total: number, score: (item: GeneItem) => number, policy: Policy["capability"]): string[] {
  const tooLow = geneItemNames.filter((item) => score(item) <= policy.gene_fail_item);
  const items = tooLow.map((item) =>
    t("{item} at {points}", { item: say(geneItemLabels[item]), points: formatPoints(score(item)) })
  );
  return [
    // Means of several assessors add up to 17.999…: the last bits must not fail anyone.
    total < policy.gene_pass_total - rounding
      ? t("total {total} is below {least}", {
          total: formatPoints(total),
          least: plural(policy.gene_pass_total, "point")
        })
      : "",
    items.length > 0
      ? t("{items} ({limit} or less fails)", {
          items: joinWords(items),
          limit: formatPoints(policy.gene_fail_item)
        })
      : ""
  ].filter(Boolean);
}

/** Whether an active rep's latest monthly total calls for off-the-job training; null when inactive or untested. */
export function needsTraining(
  isActive: boolean,
  latestMonthTotal: number | null,
  policy: Policy["capability"]
): boolean | null {
  if (!isActive || latestMonthTotal == null) return null;
  return latestMonthTotal < policy.gene_training_total - rounding;
}
