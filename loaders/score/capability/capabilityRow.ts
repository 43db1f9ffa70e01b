import { chanceOfBoth } from "../../../src/rules/capability/chance.js";
import { capabilityScore } from "../../../src/rules/capability/capabilityScore.js";
import { geneItemNames, geneTest, needsTraining } from "../../../src/rules/capability/geneTest.js";
import { longCampaign } from "../../../src/rules/capability/longCampaign.js";
import { quadrant } from "../../../src/rules/capability/quadrant.js";
import { dimensionNames, sixDimensions } from "../../../src/rules/capability/sixDimensions.js";
import { inBoth } from "../../../src/text/inBoth.js";
import type { GeneItem, RepCapability, RepDimension } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { adjustedCapability } from "./adjustedCapability.js";
import { capabilityChance } from "./capabilityChance.js";
import { scoreOf, type RepContext } from "./context.js";
import { fewestAssessors, type Measurement } from "./measurement.js";
import type { PeerFigures } from "./peerFigures.js";
import { performanceFigures } from "./performanceFigures.js";
import type { Raters } from "./raters.js";

/** One rep in one quarter, with what everybody's scores of the quarter say about them. */
export interface PersonMeasured {
  context: RepContext;
  dimensions: readonly RepDimension[];
  peers: PeerFigures;
  raters: Pick<Raters, "adjusted">;
  measured: Measurement;
}

function scoresOf<Name extends string>(
  context: RepContext,
  instrument: string,
  names: readonly Name[]
): Record<Name, number | null> {
  const entries = names.map((name) => [name, scoreOf(context.assessments, instrument, name)?.score ?? null]);
  // Object.fromEntries widens the keys that `names` lists in full.
  return Object.fromEntries(entries) as Record<Name, number | null>;
}

function evidenceOf(dimensions: readonly RepDimension[]) {
  const scores = dimensions.map(({ evidence }) => evidence).filter((score) => score != null);
  const total = scores.reduce((sum, score) => sum + score, 0);
  return {
    evidence_mean: scores.length === 0 ? null : total / scores.length,
    evidence_dimensions_n: scores.length
  };
}

const latest = (days: readonly string[]) => [...days].sort().at(-1) ?? null;

/** Capability and performance of one rep and quarter. */
export function capabilityRow(person: PersonMeasured, policy: Policy): RepCapability {
  const { context, dimensions, peers } = person;
  const { row, assessments, geneMonth } = context;
  const six = sixDimensions(scoresOf(context, "six_dimensions", dimensionNames));
  const items: Record<GeneItem, number | null> = scoresOf(context, "gene_test", geneItemNames);
  const { en: gene, zh: geneInChinese } = inBoth(() => geneTest(items, policy.capability));
  const evidence = evidenceOf(dimensions);
  const { en: capability, zh: capabilityInChinese } = inBoth(() =>
    capabilityScore(six.six_mean, gene.gene_total, evidence.evidence_mean)
  );
  const result = performanceFigures(context, peers, policy);
  const parts = { six_mean: six.six_mean, gene_total: gene.gene_total, ...evidence };
  const chance = capabilityChance(person, { ...parts, ...capability }, policy);
  return {
    rep_key: row.rep_key,
    quarter: row.quarter,
    ...six,
    ...items,
    ...gene,
    gene_reason_zh: geneInChinese.gene_reason,
    needs_training: needsTraining(row.is_active, geneMonth?.gene_total ?? null, policy.capability),
    gene_month: geneMonth?.month ?? null,
    gene_month_total: geneMonth?.gene_total ?? null,
    assessor_n: fewestAssessors(context, "six_dimensions", dimensionNames),
    last_assessed_on: latest(assessments.map(({ last_assessed_on }) => last_assessed_on)),
    ...longCampaign(context.months, policy.capability),
    ...scoresOf(context, "stress", ["executive_rejection", "internal_squeeze"]),
    ...result,
    ...capability,
    capability_basis_zh: capabilityInChinese.capability_basis,
    ...chance,
    capability_adjusted: adjustedCapability(person, parts),
    outrun_probability: chanceOfBoth(result.high_performance_probability, chance.low_capability_probability),
    ...evidence,
    quadrant: quadrant(result.performance, capability.capability, {
      performance: result.performance_cut,
      capability: policy.capability.capability_cut
    })
  };
}
