import { abstention } from "../../../src/rules/types/abstention.js";
import { classifyType } from "../../../src/rules/types/classifyType.js";
import { evidenceOf } from "../../../src/rules/types/evidenceOf.js";
import { flipsTo } from "../../../src/rules/types/flips.js";
import { standsOut } from "../../../src/rules/types/labelText.js";
import { inBoth } from "../../../src/text/inBoth.js";
import type { JudgedSignal } from "../../../src/rules/types/typeScore.js";
import type { RepQuarter, RepType, TypeSignal } from "../../schema/outputs.js";
import { repQuarter } from "../../schema/outputs.js";
import { figureMeta } from "../../schema/outputs/figure.js";
import { signalNames, type Policy, type SignalName } from "../../schema/policy.js";
import type { PeersOf } from "../peers.js";
import type { ClustersOf } from "./clusters.js";
import type { PeerScales, WeighedScale } from "./peerScales.js";
import { resampleSpace, type ResampleSpace } from "./resampleSpace.js";
import { seedOf } from "./seedOf.js";
import { signalScales } from "./signalScales.js";
import { stability } from "./stability.js";

export interface TypeInput {
  rep_quarter: readonly RepQuarter[];
  clustersOf: ClustersOf;
  peersOf: PeersOf;
}

/** A signal's weight comes from the policy, so it is always known here. */
type JudgedRow = TypeSignal & JudgedSignal;

/** Type and signals of every row of rep_quarter, in the order of the rows. */
export function typeRows(
  { rep_quarter, clustersOf, peersOf }: TypeInput,
  policy: Policy
): { rep_type: RepType[]; type_signal: TypeSignal[] } {
  const scalesOf = signalScales(rep_quarter, policy);
  const space = resampleSpace(policy.types.resamples);
  const judged = rep_quarter.map((row) => {
    const scales = scalesOf(row.quarter, peersOf(row.rep_key, row.quarter));
    const signals = signalNames.map((name) => signalRow(row, name, scales.of[name]));
    const type = typeRow(row, signals, { scales, clustersOf, space }, policy);
    if (standsOut(type)) addFlips(signals, type, policy);
    return { signals, type };
  });
  return {
    rep_type: judged.map(({ type }) => type),
    type_signal: judged.flatMap(({ signals }) => signals)
  };
}

function signalRow(row: RepQuarter, signal: SignalName, scale: WeighedScale): JudgedRow {
  return {
    rep_key: row.rep_key,
    quarter: row.quarter,
    type: scale.type,
    signal,
    value: row[signal],
    n: restsOn(row, signal),
    peer_median: scale.peerMedian,
    peer_p90: scale.peerP90,
    evidence: evidenceOf(row[signal], scale),
    weight: scale.weight,
    flips_to: null
  };
}

/** The count that the schema names as each figure's n. */
const countOf = new Map(
  signalNames.map((signal) => [
    signal,
    figureMeta(repQuarter.shape[signal]).n as keyof RepQuarter | undefined
  ])
);

function restsOn(row: RepQuarter, signal: SignalName): number | null {
  const column = countOf.get(signal);
  const n = column == null ? null : row[column];
  return typeof n === "number" ? n : null;
}

function addFlips(signals: JudgedRow[], type: RepType, policy: Policy): void {
  const given = { accountsN: type.accounts_n, leadingType: type.leading_type, stability: type.stability };
  const flips = flipsTo(signals, given, policy.types);
  signals.forEach((signal, at) => {
    signal.flips_to = flips[at] ?? null;
  });
}

function typeRow(
  row: RepQuarter,
  signals: readonly JudgedRow[],
  { scales, clustersOf, space }: { scales: PeerScales; clustersOf: ClustersOf; space: ResampleSpace },
  policy: Policy
): RepType {
  const accountsN = row.accounts_with_events_n ?? 0;
  const unstable = classifyType(signals, { accountsN, stability: null }, policy.types);
  const clusters = clustersOf(row.rep_key, row.quarter);
  const because = inBoth(() => abstention(signals, accountsN, policy.types));
  const leading = because.en == null ? unstable.leading_type : null;
  const found =
    leading == null || clusters == null
      ? null
      : stability(row, clusters, scales, leading, {
          space,
          minimumCycleDeals: policy.deals.cycle_minimum_deals,
          seed: seedOf(row.rep_key, row.quarter)
        });
  const answer = classifyType(signals, { accountsN, stability: found }, policy.types);
  return {
    rep_key: row.rep_key,
    quarter: row.quarter,
    strength: answer.strength,
    leading_type: answer.leading_type,
    relationship_score: answer.scores.relationship,
    technical_score: answer.scores.technical,
    wolf_score: answer.scores.wolf,
    lead: answer.lead,
    stability: found,
    measured_share: answer.measured_share,
    accounts_n: accountsN,
    abstains_because: because.en,
    abstains_because_zh: because.zh
  };
}
