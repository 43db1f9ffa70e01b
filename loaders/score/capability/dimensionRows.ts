import { evidenceSources, evidenceValue } from "../../../src/rules/capability/evidenceFigures.js";
import { evidenceScore, isConflicting } from "../../../src/rules/capability/evidenceScore.js";
import { dimensionNames } from "../../../src/rules/capability/sixDimensions.js";
import { inBoth } from "../../../src/text/inBoth.js";
import type { RepDimension } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { scoreOf, type RepContext } from "./context.js";
import type { PeerFigures } from "./peerFigures.js";
import type { Raters } from "./raters.js";

/** What one rep is held against. */
export interface DimensionScales {
  peers: PeerFigures;
  raters: Pick<Raters, "adjusted">;
}

/** The six dimensions of one rep and quarter: assessed, and beside it what the records say. */
export function dimensionRows(
  context: RepContext,
  { peers, raters }: DimensionScales,
  policy: Policy
): RepDimension[] {
  const { row, assessments } = context;
  return dimensionNames.map((dimension) => {
    const assessment = scoreOf(assessments, "six_dimensions", dimension);
    const value = evidenceValue(dimension, row);
    const evidence = evidenceScore(value, peers.evidence[dimension]);
    const source = value == null ? null : evidenceSources[dimension];
    const from = source && inBoth(source.from);
    return {
      rep_key: row.rep_key,
      quarter: row.quarter,
      dimension,
      assessed: assessment?.score ?? null,
      assessed_adjusted: raters.adjusted(
        row.rep_key,
        "six_dimensions",
        dimension,
        assessment?.assessor_n ?? 0
      ),
      assessor_n: assessment?.assessor_n ?? 0,
      last_assessed_on: assessment?.last_assessed_on ?? null,
      evidence,
      evidence_value: value,
      evidence_from: from?.en ?? null,
      evidence_from_zh: from?.zh ?? null,
      peer_median: peers.assessedMedian[dimension],
      is_conflicting: isConflicting(assessment?.score ?? null, evidence, policy.capability.conflict_gap)
    };
  });
}
