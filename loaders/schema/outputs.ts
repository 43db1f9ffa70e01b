import type { z } from "zod";
import { companyFigure } from "./outputs/company.js";
import {
  assessorEffect,
  repCapability,
  repDimension,
  repDisqualifier,
  repGeneMonth
} from "./outputs/capability.js";
import { decisionOutcome } from "./outputs/decisionOutcomes.js";
import { dealSize } from "./outputs/dealSize.js";
import { funnel, funnelLimit, repFunnel } from "./outputs/funnels.js";
import { complaintSeverity, groupFigure, severityFigure } from "./outputs/groups.js";
import { handover, repOrigin } from "./outputs/handovers.js";
import { repInterval } from "./outputs/intervals.js";
import { lateRecord } from "./outputs/late.js";
import { decision, rep, repBand, repIndustry, repRate, repType, typeSignal } from "./outputs/people.js";
import { repUpcoming, upcomingContract } from "./outputs/upcoming.js";
import { repExpected, repStratum } from "./outputs/strata.js";
import {
  account,
  complaint,
  contract,
  deal,
  ownedAccount,
  ownerSpell,
  repAccount
} from "./outputs/records.js";
import { repQuarter } from "./outputs/repQuarter.js";
import { repSalesCycle } from "./outputs/salesCycle.js";

export * from "./outputs/capability.js";
export * from "./outputs/company.js";
export * from "./outputs/dealSize.js";
export * from "./outputs/decisionOutcomes.js";
export * from "./outputs/funnels.js";
export * from "./outputs/groups.js";
export * from "./outputs/handovers.js";
export * from "./outputs/intervals.js";
export * from "./outputs/late.js";
export * from "./outputs/people.js";
export * from "./outputs/records.js";
export * from "./outputs/repQuarter.js";
export * from "./outputs/salesCycle.js";
export * from "./outputs/strata.js";
export * from "./outputs/upcoming.js";

/**
 * Every published dataset: Arrow files below `src/data/`, split as loaders/schema/layouts.ts says and listed in the
 * manifest, whose columns are these and no others. This is the allow-list: what is not declared here never leaves the loader.
 */
export const datasets = {
  rep,
  rep_quarter: repQuarter,
  rep_rate: repRate,
  rep_interval: repInterval,
  rep_sales_cycle: repSalesCycle,
  rep_funnel: repFunnel,
  funnel,
  funnel_limit: funnelLimit,
  rep_expected: repExpected,
  rep_stratum: repStratum,
  rep_origin: repOrigin,
  rep_type: repType,
  type_signal: typeSignal,
  rep_dimension: repDimension,
  rep_capability: repCapability,
  rep_disqualifier: repDisqualifier,
  rep_gene_month: repGeneMonth,
  assessor_effect: assessorEffect,
  rep_industry: repIndustry,
  rep_band: repBand,
  rep_account: repAccount,
  account,
  owner_spell: ownerSpell,
  handover,
  owned_account: ownedAccount,
  rep_upcoming: repUpcoming,
  upcoming_contract: upcomingContract,
  deal,
  contract,
  complaint,
  complaint_severity: complaintSeverity,
  severity_figure: severityFigure,
  late_record: lateRecord,
  company_figure: companyFigure,
  group_figure: groupFigure,
  deal_size: dealSize,
  decision,
  decision_outcome: decisionOutcome
};
export type DatasetName = keyof typeof datasets;
/** The rows of each dataset. */
export type DatasetRows = { [Name in DatasetName]: z.infer<(typeof datasets)[Name]> };
