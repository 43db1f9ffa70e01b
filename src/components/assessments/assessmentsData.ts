import type {
  AssessorEffect,
  Manifest,
  Method,
  QuarterRow,
  Rep,
  RepCapability,
  RepDimension,
  RepDisqualifier,
  RepGeneMonth,
  RepQuarter
} from "../../../loaders/schema/outputs.js";

/** Everything that the page of assessments is drawn from; rows of the quarter on screen, months of all quarters. */
export interface AssessmentsData {
  manifest: Manifest;
  method: Method;
  quarter: QuarterRow;
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  capabilities: readonly RepCapability[];
  dimensions: readonly RepDimension[];
  disqualifiers: readonly RepDisqualifier[];
  geneMonths: readonly RepGeneMonth[];
  assessors: readonly AssessorEffect[];
}
