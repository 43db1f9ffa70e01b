import type { Company } from "./company.js";

export interface Spell {
  rep: string;
  from: number;
  to: number;
}

export interface Ownership {
  /** Who owns the account on the day by the ledger; null = nobody. */
  on(account: string, date: number): string | null;
  /** Who answers for the account on the day: a handover counts only after the grace. */
  answersOn(account: string, date: number): string | null;
  /** The account's owners one after another. */
  spells(account: string): readonly Spell[];
}

/** Spells are walked one by one for each question asked; nothing is precomputed but their order. */
export function ownershipOf(company: Company, graceDays: number): Ownership {
  const spells = new Map(company.accounts.map(({ id }) => [id, spellsOf(company, id)]));
  return {
    on: (account, date) =>
      spells.get(account)?.find(({ from, to }) => from <= date && date <= to)?.rep ?? null,
    answersOn(account, date) {
      const own = spells.get(account) ?? [];
      for (let index = 0; index < own.length; index++) {
        const spell = own[index]!;
        const next = own[index + 1];
        const from = index === 0 ? spell.from : spell.from + graceDays;
        const to = next ? next.from + graceDays - 1 : spell.to;
        if (from <= date && date <= to) return spell.rep;
      }
      return null;
    },
    spells: (account) => spells.get(account) ?? []
  };
}

function spellsOf(company: Company, account: string): Spell[] {
  const rows = company.ledger
    .filter((row) => row.account === account)
    .map((row) => ({ rep: row.rep, from: row.from ?? -Infinity, to: row.to ?? Infinity }))
    .sort((a, b) => (a.from === b.from ? (a.rep < b.rep ? -1 : 1) : a.from - b.from));
  if (rows.length === 0) return fallback(company, account);
  const merged: Spell[] = [];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const to = next ? Math.min(row.to, next.from - 1) : row.to;
    const last = merged.at(-1);
    if (last && last.rep === row.rep) last.to = to;
    else merged.push({ ...row, to });
  }
  return merged;
}

function fallback(company: Company, account: string): Spell[] {
  const always = { from: -Infinity, to: Infinity };
  const owner = company.accounts.find(({ id }) => id === account)?.owner;
  if (owner) return [{ rep: owner, ...always }];
  const latest = company.deals
    .filter((deal) => deal.account === account && deal.owner)
    .sort((a, b) => (b.closed ?? b.created ?? 0) - (a.closed ?? a.created ?? 0) || (a.id < b.id ? 1 : -1))[0];
  return latest?.owner ? [{ rep: latest.owner, ...always }] : [];
}
