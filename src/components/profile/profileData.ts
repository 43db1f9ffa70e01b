import type {
  NamedAccount,
  Complaint,
  Contract,
  Deal,
  Manifest,
  Method,
  OwnedAccount,
  OwnerSpell,
  QuarterRow,
  Rep,
  RepAccount,
  RepCapability,
  RepDimension,
  RepDisqualifier,
  RepGeneMonth,
  RepInterval,
  RepQuarter,
  RepRate,
  RepType,
  TypeSignal
} from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import type { PeerRow } from "./peerColumns.js";

/** What the plan of an earlier quarter is made from. */
export interface EarlierRows {
  /** The person's row; null = none then. */
  row: RepQuarter | null;
  everyone: readonly PeerRow[];
  type: RepType | null;
  capability: RepCapability | null;
  dimensions: readonly RepDimension[];
}

/** Everything one person's profile is drawn from. */
export interface ProfileData {
  manifest: Manifest;
  method: Method;
  quarter: QuarterRow;
  rep: Rep;
  reps: readonly Rep[];
  /** All people's rows of the quarter, for the peers' medians. */
  everyone: readonly PeerRow[];
  /** This person's rows of all quarters. */
  history: readonly RepQuarter[];
  rates: readonly RepRate[];
  /** Of the means and the shares of value; null where the snapshot has none. */
  interval: RepInterval | null;
  type: RepType | null;
  signals: readonly TypeSignal[];
  /** This person's types and signals of all quarters. */
  typeHistory: readonly RepType[];
  signalHistory: readonly TypeSignal[];
  dimensions: readonly RepDimension[];
  capability: RepCapability | null;
  disqualifiers: readonly RepDisqualifier[];
  /** This person's dimensions of all quarters, and gene tests of all months. */
  dimensionHistory: readonly RepDimension[];
  geneMonths: readonly RepGeneMonth[];
  /** Four quarters before; null where that quarter is not shown. */
  past: EarlierRows | null;
  customers: readonly RepAccount[];
  accounts: ReadonlyMap<string, NamedAccount>;
  spells: readonly OwnerSpell[];
  owned: readonly OwnedAccount[];
  /** This person's deals, contracts and complaints, all quarters. */
  deals: readonly Deal[];
  contracts: readonly Contract[];
  complaints: readonly Complaint[];
}

/** A customer's name; its absence is said, never guessed. */
export function accountName(accounts: ReadonlyMap<string, NamedAccount>, key: string | null): string {
  return (key == null ? undefined : accounts.get(key)?.name) ?? t("unknown customer");
}
