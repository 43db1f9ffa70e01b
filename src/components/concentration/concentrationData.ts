import type {
  NamedAccount,
  CompanyFigure,
  GroupFigure,
  GroupKind,
  Manifest,
  Method,
  QuarterRow,
  Rep,
  RepAccount,
  RepQuarter
} from "../../../loaders/schema/outputs.js";

/** What the page reads; rows of the quarter on screen. */
export interface ConcentrationData {
  manifest: Manifest;
  method: Method;
  quarter: QuarterRow;
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  /** Everyone's customers. */
  customers: readonly RepAccount[];
  accounts: readonly NamedAccount[];
  /** Every quarter. */
  figures: readonly CompanyFigure[];
  groups: readonly GroupFigure[];
  /** What the small multiples are grouped by. */
  by: GroupKind;
  /** rep_key in the address; null = nobody asked for. */
  asked: string | null;
}

/** One person with the quarter's figures. */
export interface ConcentrationPerson {
  rep: Rep;
  row: RepQuarter;
  /** The customer that brings most; null without bookings. */
  largest: RepAccount | null;
}
