import type {
  Account,
  Deal,
  DealSize,
  GroupKind,
  Manifest,
  Method,
  QuarterRow,
  Rep,
  RepBand,
  RepQuarter,
  RepRate,
  RepSalesCycle
} from "../../../loaders/schema/outputs.js";
import type { DealBook } from "../../rules/headlines/dealSizeHeadline.js";

/** What the page reads; rows of the quarter on screen but for the groups'. */
export interface DealSizeData {
  manifest: Manifest;
  method: Method;
  quarter: QuarterRow;
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  bands: readonly RepBand[];
  cycles: readonly RepSalesCycle[];
  /** Win rates. */
  rates: readonly RepRate[];
  accounts: readonly Account[];
  /** Every published deal of some people. */
  dealsOf: (people: readonly string[]) => Promise<Deal[]>;
  /** Every quarter. */
  sizes: readonly DealSize[];
  by: GroupKind;
  /** rep_key in the address; null = nobody asked for. */
  asked: string | null;
}

/** One person with the window's figures. */
export interface DealSizePerson {
  rep: Rep;
  row: RepQuarter;
  book: DealBook;
}

/** The same with the deals won in the window, amount known or not. */
export interface DrawnPerson extends DealSizePerson {
  won: readonly Deal[];
}
