import { chanceOfFallingShort } from "../../../src/rules/capability/chance.js";
import { geneItemNames } from "../../../src/rules/capability/geneTest.js";
import { dimensionNames } from "../../../src/rules/capability/sixDimensions.js";
import type { RepCapability } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { standardErrorInterval } from "../statistics/standardErrorInterval.js";
import { capabilityError } from "./capabilityError.js";
import type { PersonMeasured } from "./capabilityRow.js";
import { fewestAssessors } from "./measurement.js";

/** The scores that capability is the mean of. */
export type CapabilityParts = Pick<
  RepCapability,
  "six_mean" | "gene_total" | "evidence_mean" | "evidence_dimensions_n"
>;

/** How exactly one person's capability is known, and the chance that it truly lies below the cut. */
export function capabilityChance(
  { context, measured }: Pick<PersonMeasured, "context" | "measured">,
  parts: CapabilityParts & Pick<RepCapability, "capability">,
  policy: Policy
): Pick<
  RepCapability,
  "capability_error" | "capability_low" | "capability_high" | "low_capability_probability"
> {
  const { capability, six_mean, gene_total, evidence_mean, evidence_dimensions_n } = parts;
  const part = (name: keyof typeof measured, itemN: number, assessorN: number) => ({
    ...measured[name],
    itemN,
    assessorN
  });
  const used = [
    six_mean == null
      ? null
      : part(
          "six_dimensions",
          dimensionNames.length,
          fewestAssessors(context, "six_dimensions", dimensionNames)
        ),
    gene_total == null
      ? null
      : part("gene_test", geneItemNames.length, fewestAssessors(context, "gene_test", geneItemNames)),
    evidence_mean == null ? null : part("evidence", evidence_dimensions_n, 0)
  ].filter((one) => one != null);
  const error = capability == null ? null : capabilityError(used);
  const { low, high } = standardErrorInterval(capability, error, policy.peers.interval, {
    least: 0,
    most: 100
  });
  return {
    capability_error: error,
    capability_low: low,
    capability_high: high,
    low_capability_probability: chanceOfFallingShort(capability, policy.capability.capability_cut, error)
  };
}
