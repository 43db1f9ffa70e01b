import type {
  NamedAccount,
  Deal,
  DealSize,
  GroupKind,
  Manifest,
  Method,
  QuarterRow,
  Rep,
  RepBand,
  RepInterval,
  RepQuarter,
  RepRate,
  RepSalesCycle
} from "../../../loaders/schema/outputs.js";
import type { DealBook } from "../../rules/headlines/dealSizeHeadline.js";

export interface Judged {
  rates: readonly RepRate[];
  interval: RepInterval | null;
}

/** What the page reads; rows of the quarter on screen but for the groups'. */
export interface DealSizeData {
  manifest: Manifest;
  method: Method;
  quarter: QuarterRow;
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  bands: readonly RepBand[];
  cycles: readonly RepSalesCycle[];
  accounts: readonly NamedAccount[];
  /** One person's rates, and the intervals of the person's means. */
  judgedOf: (person: string) => Promise<Judged>;
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
