import { activeOn, monthEnds, renewalGrace, type View } from "./naive.js";
import { statusOn } from "./contracts.js";

/** One thing that counts for or against whoever answers for the account: a decided contract or a customer-month. */
export interface Case {
  account: string;
  rep: string;
  /** Cases: 1 for a decided contract or a month, 0 for a complaint. */
  n: number;
  /** Renewals or complaints. */
  observed: number;
}

/** Every decided contract of the window that somebody answers for. */
export function renewalCases(view: View): Case[] {
  const { contracts, ownership, start, asOf } = view;
  return contracts.flatMap((contract) => {
    const rep = ownership.answersOn(contract.account, contract.end);
    const status = statusOn(contract, asOf, renewalGrace);
    if (contract.end < start || contract.end > asOf || rep === null || status === "open") return [];
    return [{ account: contract.account, rep, n: 1, observed: status === "renewed" ? 1 : 0 }];
  });
}

/** Every customer-month and every complaint of the window that somebody answers for. */
export function complaintCases(view: View): Case[] {
  const { company, ownership, start, asOf } = view;
  const active = activeOn(view);
  const cases: Case[] = [];
  const add = (account: string, date: number, n: number, observed: number) => {
    const rep = ownership.answersOn(account, date);
    if (rep !== null) cases.push({ account, rep, n, observed });
  };
  for (const end of monthEnds(start, asOf))
    for (const { id } of company.accounts) if (active(id, end)) add(id, end, 1, 0);
  for (const { account, opened } of company.complaints)
    if (opened >= start && opened <= asOf) add(account, opened, 0, 1);
  return cases;
}
