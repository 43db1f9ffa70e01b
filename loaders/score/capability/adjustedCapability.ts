import { sum } from "d3-array";
import { capabilityScore } from "../../../src/rules/capability/capabilityScore.js";
import { geneItemNames } from "../../../src/rules/capability/geneTest.js";
import type { CapabilityParts } from "./capabilityChance.js";
import type { PersonMeasured } from "./capabilityRow.js";
import { scoreOf } from "./context.js";

/** A sum over items, or null while one of them is missing. */
const whole = (scores: readonly (number | null)[]): number | null =>
  scores.some((score) => score == null) ? null : sum(scores);

/**
 * Capability with leniency taken out of the assessed parts; a part that cannot be adjusted stands as it is. Null where
 * none can.
 */
export function adjustedCapability(
  { context, dimensions, raters }: Pick<PersonMeasured, "context" | "dimensions" | "raters">,
  { six_mean, gene_total, evidence_mean }: CapabilityParts
): number | null {
  const six = six_mean == null ? null : whole(dimensions.map(({ assessed_adjusted }) => assessed_adjusted));
  const gene =
    gene_total == null
      ? null
      : whole(
          geneItemNames.map((item) =>
            raters.adjusted(
              context.row.rep_key,
              "gene_test",
              item,
              scoreOf(context.assessments, "gene_test", item)?.assessor_n ?? 0
            )
          )
        );
  if (six == null && gene == null) return null;
  const sixMean = six == null ? six_mean : six / dimensions.length;
  return capabilityScore(sixMean, gene ?? gene_total, evidence_mean).capability;
}
