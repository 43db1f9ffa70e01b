import type { DuckDBConnection } from "@duckdb/node-api";
import type {
  AssessorEffect,
  CompanyFigure,
  Decision,
  RepCapability,
  RepDimension,
  RepDisqualifier,
  Funnel,
  FunnelLimit,
  GroupFigure,
  RepFunnel,
  RepInterval,
  RepExpected,
  RepOrigin,
  RepRate,
  RepSalesCycle,
  RepType,
  SeverityFigure,
  TypeSignal
} from "../schema/outputs.js";
import type { Policy } from "../schema/policy.js";
import { historyMonths } from "./capability/context.js";
import { scoreCapability } from "./capability/scoreCapability.js";
import { companyFigures } from "./companyFigures.js";
import { decide } from "./decisions/decide.js";
import { groupFigures } from "./groupFigures.js";
import { intervalRows } from "./intervals.js";
import { funnelRows } from "./funnel/funnelRows.js";
import { readCompany, readQuarter } from "./marts/readMarts.js";
import { peersOf } from "./peers.js";
import { expectedRows } from "./rates/expectedRows.js";
import { originRows } from "./rates/originRows.js";
import { rateRows } from "./rates/rateRows.js";
import { salesCycles } from "./salesCycles.js";
import { severityFigures } from "./severityFigures.js";
import { clustersBy } from "./types/clusters.js";
import { typeRows } from "./types/typeRows.js";

/** Rows of every dataset that is judged rather than counted. */
export interface Scored {
  rep_rate: RepRate[];
  rep_interval: RepInterval[];
  rep_funnel: RepFunnel[];
  funnel: Funnel[];
  funnel_limit: FunnelLimit[];
  rep_expected: RepExpected[];
  rep_origin: RepOrigin[];
  rep_sales_cycle: RepSalesCycle[];
  rep_type: RepType[];
  type_signal: TypeSignal[];
  rep_dimension: RepDimension[];
  rep_capability: RepCapability[];
  rep_disqualifier: RepDisqualifier[];
  assessor_effect: AssessorEffect[];
  company_figure: CompanyFigure[];
  group_figure: GroupFigure[];
  severity_figure: SeverityFigure[];
  decision: Decision[];
}

/** Some of the judged datasets, or a part of their rows. */
export type ScoredPart = Partial<Scored>;

/**
 * Judges what the marts count, part by part: the company first, then quarter after quarter, the oldest first. No part needs another, so
 * that only one is in memory. The same marts and policy give the same rows in the same order.
 * Throws, naming mart and column, where a mart is not as expected.
 */
export async function* score(connection: DuckDBConnection, policy: Policy): AsyncGenerator<ScoredPart> {
  const company = await readCompany(connection);
  yield scoreCompany(company, policy);
  for (const end of company.quarter) {
    const quarter = await readQuarter(connection, end, historyMonths(policy));
    yield scoreQuarter({ ...company, ...quarter, quarter: [end] }, policy);
  }
}

type Company = Awaited<ReturnType<typeof readCompany>>;
type Quarter = Awaited<ReturnType<typeof readQuarter>>;

const scoreCompany = (marts: Company, policy: Policy): ScoredPart => ({
  company_figure: companyFigures(marts.company_quarter, policy),
  group_figure: groupFigures(marts.group_quarter, policy),
  severity_figure: severityFigures(marts.complaint_severity, marts.company_quarter, policy)
});

function scoreQuarter(marts: Company & Quarter, policy: Policy): ScoredPart {
  const peers = peersOf(marts.rep, marts.rep_quarter, policy.peers.minimum);
  const rep_rate = rateRows(marts.rep_quarter, peers, policy);
  const clustersOf = clustersBy(marts.rep_account_quarter, marts.rep_cycle);
  const types = typeRows({ rep_quarter: marts.rep_quarter, clustersOf, peersOf: peers }, policy);
  const capability = scoreCapability({ ...marts, peersOf: peers }, policy);
  const funnels = funnelRows(marts.rep_quarter, rep_rate, policy);
  const rep_expected = expectedRows(marts.rep_expected_count, policy);
  const rep_origin = originRows(marts.rep_origin_count, policy);
  const rates = { rep_rate, rep_expected, rep_origin, rep_funnel: funnels.rep_funnel };
  return {
    ...rates,
    ...funnels,
    rep_interval: intervalRows(marts.rep_quarter, marts.rep_spread, policy),
    rep_sales_cycle: salesCycles(marts.rep_pursuit, marts.rep_pursuit_step, policy),
    ...types,
    ...capability,
    decision: decide({ ...marts, ...types, ...capability, ...rates }, policy)
  };
}
