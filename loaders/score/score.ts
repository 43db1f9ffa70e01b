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
import { quarterMarts, readCompany } from "./marts/readMarts.js";
import { peersOf } from "./peers.js";
import { expectedRows } from "./rates/expectedRows.js";
import { originRows } from "./rates/originRows.js";
import { rateRows } from "./rates/rateRows.js";
import { salesCycles } from "./salesCycles.js";
import { severityFigures } from "./severityFigures.js";
import { clustersBy } from "./types/clusters.js";
import { type TypeInput, typeRows } from "./types/typeRows.js";

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
 * Judges what the marts count, part by part: the company first, then quarter after quarter, the oldest first. What a
 * part rests on is read just before and let go after it, since the whole of a quarter would fill a machine for ten
 * thousand people. The same marts and policy give the same rows in the same order.
 * Throws, naming mart and column, where a mart is not as expected.
 */
export async function* score(connection: DuckDBConnection, policy: Policy): AsyncGenerator<ScoredPart> {
  const company = await readCompany(connection);
  yield scoreCompany(company, policy);
  for (const end of company.quarter) {
    const marts = quarterMarts(connection, end, historyMonths(policy));
    yield* scoreQuarter({ ...company, quarter: [end] }, marts, policy);
  }
}

type Company = Awaited<ReturnType<typeof readCompany>>;
type QuarterMarts = ReturnType<typeof quarterMarts>;

const scoreCompany = (marts: Company, policy: Policy): ScoredPart => ({
  company_figure: companyFigures(marts.company_quarter, policy),
  group_figure: groupFigures(marts.group_quarter, policy),
  severity_figure: severityFigures(marts.complaint_severity, marts.company_quarter, policy)
});

async function* scoreQuarter(
  company: Company,
  marts: QuarterMarts,
  policy: Policy
): AsyncGenerator<ScoredPart> {
  const { rep_quarter } = await marts.figures();
  const peers = peersOf(company.rep, rep_quarter, policy.peers.minimum);
  yield { rep_interval: intervalRows(rep_quarter, (await marts.spreads()).rep_spread, policy) };
  yield { rep_sales_cycle: await scoreCycles(marts, policy) };

  const { rep_type, type_signal } = await scoreTypes(marts, { rep_quarter, peersOf: peers }, policy);
  yield { rep_type, type_signal };

  const rep_rate = rateRows(rep_quarter, peers, policy);
  const { rep_funnel, ...limits } = funnelRows(rep_quarter, rep_rate, policy);
  const rates = { rep_rate, rep_funnel, ...(await scoreComparisons(marts, policy)) };
  yield { ...rates, ...limits };

  const assessed = { ...company, rep_quarter, ...(await marts.assessments()), peersOf: peers };
  const capability = scoreCapability(assessed, policy);
  yield capability;

  const owned = await marts.keyAccounts();
  yield {
    decision: decide({ ...company, rep_quarter, rep_type, ...capability, ...rates, ...owned }, policy)
  };
}

async function scoreCycles(marts: QuarterMarts, policy: Policy): Promise<RepSalesCycle[]> {
  const { rep_pursuit, rep_pursuit_step } = await marts.pursuits();
  return salesCycles(rep_pursuit, rep_pursuit_step, policy);
}

async function scoreTypes(marts: QuarterMarts, input: Omit<TypeInput, "clustersOf">, policy: Policy) {
  const { rep_account_quarter, rep_cycle } = await marts.customers();
  return typeRows({ ...input, clustersOf: clustersBy(rep_account_quarter, rep_cycle) }, policy);
}

async function scoreComparisons(marts: QuarterMarts, policy: Policy) {
  const { rep_expected_count, rep_origin_count } = await marts.comparisons();
  return {
    rep_expected: expectedRows(rep_expected_count, policy),
    rep_origin: originRows(rep_origin_count, policy)
  };
}
