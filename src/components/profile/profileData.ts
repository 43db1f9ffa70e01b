import type {
  Account,
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
  RepQuarter,
  RepRate,
  RepType,
  TypeSignal
} from "../../../loaders/schema/outputs.js";

/** Everything one person's profile is drawn from. */
export interface ProfileData {
  manifest: Manifest;
  method: Method;
  quarter: QuarterRow;
  rep: Rep;
  reps: readonly Rep[];
  /** All people's rows of the quarter, for the peers' medians. */
  everyone: readonly RepQuarter[];
  /** This person's rows of all quarters. */
  history: readonly RepQuarter[];
  rates: readonly RepRate[];
  type: RepType | null;
  signals: readonly TypeSignal[];
  /** This person's types and signals of all quarters. */
  typeHistory: readonly RepType[];
  signalHistory: readonly TypeSignal[];
  dimensions: readonly RepDimension[];
  capability: RepCapability | null;
  disqualifiers: readonly RepDisqualifier[];
  customers: readonly RepAccount[];
  accounts: ReadonlyMap<string, Account>;
  spells: readonly OwnerSpell[];
  owned: readonly OwnedAccount[];
  /** This person's deals, contracts and complaints, all quarters. */
  deals: readonly Deal[];
  contracts: readonly Contract[];
  complaints: readonly Complaint[];
}

/** A customer's name; its absence is said, never guessed. */
export function accountName(accounts: ReadonlyMap<string, Account>, key: string | null): string {
  return (key == null ? undefined : accounts.get(key)?.name) ?? "unknown customer";
}
