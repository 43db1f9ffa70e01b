import type {
  NamedAccount,
  CompanyFigure,
  Funnel,
  FunnelLimit,
  GroupFigure,
  GroupKind,
  Manifest,
  Method,
  QuarterRow,
  Rep,
  RepExpected,
  RepFunnel,
  RepOrigin,
  RepQuarter,
  RepRate,
  RepStratum
} from "../../../loaders/schema/outputs.js";

/** What the pages of the rates read; rows of the quarter on screen but for the company's figures. */
export interface RateData {
  manifest: Manifest;
  method: Method;
  quarter: QuarterRow;
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  rates: readonly RepRate[];
  funnels: readonly RepFunnel[];
  centres: readonly Funnel[];
  limits: readonly FunnelLimit[];
  expected: readonly RepExpected[];
  origins: readonly RepOrigin[];
  strata: readonly RepStratum[];
  /** Every quarter. */
  figures: readonly CompanyFigure[];
  /** Every quarter. */
  groups: readonly GroupFigure[];
  /** What the small multiples are grouped by. */
  by: GroupKind;
  accounts: readonly NamedAccount[];
  /** rep_key in the address; null = nobody asked for. */
  asked: string | null;
}
