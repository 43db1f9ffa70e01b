import type { NamedAccount, Rep, RepRate, UpcomingContract } from "../../../loaders/schema/outputs.js";

/** A contract that falls due soon, with the owner on the review's last day and that owner's record. */
export interface DueContract {
  contract: UpcomingContract;
  account: NamedAccount | undefined;
  owner: Rep | undefined;
  /** The owner's renewal rate; undefined where none is measured. */
  record: RepRate | undefined;
}

/** How the contracts due are shown. */
export interface RenewalsDueOptions {
  currency: string;
  /** Renewal target of the policy; null where the method file does not name it. */
  target: number | null;
  /** Own-data weight below which a record is drawn hollow. */
  reliabilityMinimum: number;
  hasContracts: boolean;
}

export interface DueOptions {
  quarter: string;
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, NamedAccount>;
  rates: readonly RepRate[];
}

/** The quarter's contracts with names and records, in the order in which they are published: by due date. */
export function dueContracts(contracts: readonly UpcomingContract[], options: DueOptions): DueContract[] {
  const records = new Map(
    options.rates
      .filter((row) => row.quarter === options.quarter && row.rate_name === "renewal_rate")
      .map((row) => [row.rep_key, row])
  );
  return contracts
    .filter((contract) => contract.quarter === options.quarter)
    .map((contract) => ({
      contract,
      account: options.accounts.get(contract.account_key),
      owner: contract.rep_key == null ? undefined : options.reps.get(contract.rep_key),
      record: contract.rep_key == null ? undefined : records.get(contract.rep_key)
    }));
}

/** Its owner's own record is long enough to say something about them, and below the target. */
export function isWeak(
  { record }: DueContract,
  { target, reliabilityMinimum }: Pick<RenewalsDueOptions, "target" | "reliabilityMinimum">
): boolean {
  return (
    target != null &&
    record?.shrunk != null &&
    record.shrunk < target &&
    (record.reliability ?? 0) >= reliabilityMinimum
  );
}
