import type { RatedInstrument, Rep, RepQuarter } from "../../schema/outputs.js";
import type { LostReason } from "../../../src/rules/capability/repeatedMistake.js";

/** Mart assessment_item: the mean of the latest score per assessor in the window. */
export interface AssessmentItem {
  rep_key: string;
  quarter: string;
  instrument: string;
  item: string;
  score: number;
  assessor_n: number;
  last_assessed_on: string;
}

/** Mart assessment_score: a named assessor's latest score in the window; it never leaves the loader. */
export interface AssessmentScore {
  rep_key: string;
  quarter: string;
  instrument: RatedInstrument;
  item: string;
  assessor_key: string;
  assessor_rep_key: string | null;
  score: number;
  assessed_on: string;
}

/** Mart gene_month: the latest month in the window in which all five gene items were tested. */
export interface GeneMonth {
  rep_key: string;
  quarter: string;
  month: string;
  gene_total: number;
}

/** Mart rep_month: one employed month. */
export interface RepMonth {
  rep_key: string;
  month_start: string;
  won_n: number;
  activity_n: number | null;
}

/** Mart lost_reason. */
export interface LostReasonRow extends LostReason {
  rep_key: string;
  quarter: string;
}

/** Active peers on a quarter's last day; the rep is among them when active. */
export interface PeerGroup {
  /** In the language spoken; same text for the same group, so that its figures are worked out once. */
  readonly group: string;
  rep_keys: readonly string[];
}

/** The marts that capability is read from, as rows. */
export interface CapabilityInput {
  rep: readonly Rep[];
  rep_quarter: readonly RepQuarter[];
  /** Quarters with their last day. */
  quarter: readonly { quarter: string; end_on: string }[];
  assessment_item: readonly AssessmentItem[];
  assessment_score: readonly AssessmentScore[];
  gene_month: readonly GeneMonth[];
  rep_month: readonly RepMonth[];
  lost_reason: readonly LostReasonRow[];
  peersOf: (repKey: string, quarter: string) => PeerGroup;
}
