import type { PlanIndex } from "./planIndex.js";

/**
 * Figures of the accounts that one person owns. Shares and HHI are null for a book without sales, the rest where
 * not measured.
 */
export interface BookFigures {
  accounts_n: number;
  /** Sales of the past year at the accounts owned, whoever closed them. */
  bookings: number | null;
  hhi: number | null;
  top1_share: number | null;
  key_accounts_n: number | null;
  renewals_due_n: number | null;
  renewals_due_value: number | null;
  open_complaints_n: number | null;
  industries_n: number | null;
  /** Industries of the book in which this person has won as many deals as the gate asks. */
  industries_known_n: number | null;
}

/** The book of `repKey` were these the accounts owned: sales go with the account, not with who closed them. */
export function bookFigures(
  repKey: string,
  accountKeys: readonly string[],
  index: PlanIndex,
  industryDeals: number
): BookFigures {
  const industries = industriesOf(accountKeys, index);
  const wins = new Map(index.industriesOf(repKey).map(({ industry, won_n }) => [industry, won_n]));
  const known = industries.filter((industry) => (wins.get(industry) ?? 0) >= industryDeals);
  return {
    accounts_n: accountKeys.length,
    ...concentration(accountKeys, index),
    key_accounts_n: index.hasKeyAccounts
      ? accountKeys.filter((key) => index.accounts.get(key)?.is_key_account === true).length
      : null,
    ...renewalsDue(accountKeys, index),
    open_complaints_n: index.hasComplaints
      ? sumOrNull(accountKeys.map((key) => index.owned.get(key)?.open_complaints_n ?? null))
      : null,
    industries_n: index.hasIndustries ? industries.length : null,
    industries_known_n: index.hasIndustries ? known.length : null
  };
}

/** The sum, or null where a part of it is not known: an account without an owner has no figures of its own. */
function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (sum == null || value == null ? null : sum + value), 0);
}

function concentration(accountKeys: readonly string[], index: PlanIndex) {
  const bookings = sumOrNull(accountKeys.map((key) => index.owned.get(key)?.bookings ?? null));
  const customers = new Map<string, number>();
  for (const key of accountKeys) {
    const top = index.accounts.get(key)?.top_account_key ?? key;
    customers.set(top, (customers.get(top) ?? 0) + (index.owned.get(key)?.bookings ?? 0));
  }
  if (bookings == null || bookings <= 0) return { bookings, hhi: null, top1_share: null };
  // Added up in one order, whatever the order of the moves: the last bits of a sum depend on it.
  const shares = [...customers.values()].sort((a, b) => b - a).map((value) => value / bookings);
  return {
    bookings,
    hhi: shares.reduce((sum, share) => sum + share ** 2, 0),
    top1_share: shares[0] ?? null
  };
}

/** Contracts due soon at these accounts, and what they are worth a year as far as it is known. */
export function renewalsDue(
  accountKeys: readonly string[],
  { upcomingOf }: PlanIndex
): Pick<BookFigures, "renewals_due_n" | "renewals_due_value"> {
  if (!upcomingOf) return { renewals_due_n: null, renewals_due_value: null };
  const due = accountKeys.flatMap((key) => upcomingOf(key));
  const values = due.flatMap(({ annual_value }) => annual_value ?? []);
  const isKnown = due.length === 0 || values.length > 0;
  return {
    renewals_due_n: due.length,
    renewals_due_value: isKnown ? values.reduce((sum, value) => sum + value, 0) : null
  };
}

function industriesOf(accountKeys: readonly string[], { accounts }: PlanIndex): string[] {
  return [...new Set(accountKeys.flatMap((key) => accounts.get(key)?.industry ?? []))];
}
