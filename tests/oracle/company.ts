/* The sample as plain objects for the oracle. Dates are day numbers since 1970-01-01; money is in base currency. */

export interface Company {
  reps: {
    id: string;
    team: string | null;
    status: string | null;
    hired: number | null;
    left: number | null;
  }[];
  quotas: { rep: string; quarter: string; amount: number }[];
  accounts: {
    id: string;
    parent: string | null;
    industry: string | null;
    segment: string | null;
    isKey: boolean | null;
    owner: string | null;
  }[];
  ledger: { account: string; rep: string; from: number | null; to: number | null }[];
  contacts: { id: string; level: number | null }[];
  deals: Deal[];
  dealTeam: { deal: string; rep: string | null; function: string | null }[];
  contracts: Contract[];
  complaints: { account: string; opened: number }[];
  activities: {
    rep: string;
    account: string | null;
    contact: string | null;
    type: string;
    happened: number;
    logged: number | null;
  }[];
  advocacy: { account: string; happened: number }[];
  flags: { account: string; raised: number }[];
}

export interface Deal {
  id: string;
  account: string;
  owner: string | null;
  type: string | null;
  stage: "open" | "won" | "lost";
  amount: number | null;
  discount: number | null;
  created: number | null;
  closed: number | null;
  reason: string | null;
  products: number | null;
}

export interface Contract {
  account: string;
  start: number | null;
  end: number | null;
  value: number | null;
  renewed: number | null;
  renewedValue: number | null;
  churned: number | null;
}

export const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;
export const isoOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The same day of the month some months later; the month's last day where it has no such day. */
export function monthsLater(from: number, months: number): number {
  const date = new Date(from * 86_400_000);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return (
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), lastDay)) /
    86_400_000
  );
}
