import type { Account } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { assembleCandidates } from "../suitability/assemble.js";
import { judge } from "../suitability/judge.js";
import type { Candidate, Judgement, Target } from "../suitability/suitability.js";
import {
  type AccountLoad,
  assign,
  type Assignment,
  type AssignmentProblem,
  type PersonRoom
} from "./assign.js";
import { type MoveRows, moveTarget } from "./moveRows.js";
import { costParts, type CostParts, pairCost } from "./pairCost.js";
import { whyNobody } from "./whyNobody.js";

/** Somebody who could take an account. */
export interface Choice {
  candidate: Candidate;
  judgement: Judgement;
  parts: CostParts;
  cost: number;
}

export interface ProposedMove {
  account: Account;
  /** Null = no amount is known, so nobody was judged. */
  target: Target | null;
  to: Choice | null;
  /** Whom else the gates allow, the cheapest first. */
  others: Choice[];
  /** Why nobody is proposed; null where somebody is. */
  unassigned: string | null;
}

export interface Proposal {
  moves: ProposedMove[];
  /** Where the next best proposal differs, and what it costs more; null where there is no other. */
  nextBest: { changes: { account: Account; to: string | null }[]; extraCost: number; fewer: number } | null;
}

export interface ProposalOptions {
  asOf: string;
  currency: string;
  policy: Policy;
}

/**
 * Who could take over each account of somebody: only people whom no gate refuses and on whom enough is known, within
 * the limits of load after all moves together; as many accounts as possible, then at the least cost. A starting point
 * to edit: an account that nobody can take without breaking a gate is left without anybody, and says why.
 */
export function proposeHandover(giverKey: string, rows: MoveRows, options: ProposalOptions): Proposal {
  const people = assembleCandidates(rows, options.asOf).filter(({ rep_key }) => rep_key !== giverKey);
  const owned = new Set(
    rows.owned_account.filter(({ rep_key }) => rep_key === giverKey).map(({ account_key }) => account_key)
  );
  // In the order of keys, so that the same rows in another order give the same proposal.
  const judged = rows.account
    .filter(({ account_key }) => owned.has(account_key))
    .toSorted((a, b) => (a.account_key < b.account_key ? -1 : 1))
    .map((account) => judgeAccount(account, { people, rows, options }));
  const problem = problemOf(judged, options.policy);
  const best = assign(problem) ?? new Map<string, string>();
  return { moves: judged.map((one) => moveOf(one, best)), nextBest: nextBestOf(judged, problem, best) };
}

interface JudgedAccount {
  account: Account;
  target: Target | null;
  judgements: Judgement[];
  choices: Choice[];
}

function judgeAccount(
  account: Account,
  { people, rows, options }: { people: readonly Candidate[]; rows: MoveRows; options: ProposalOptions }
): JudgedAccount {
  const { policy } = options;
  const target = moveTarget(account, rows, options);
  if (!target) return { account, target, judgements: [], choices: [] };
  const judged = people.map((candidate) => ({ candidate, judgement: judge(candidate, target, policy) }));
  const choices = judged
    .filter(({ judgement: { verdict } }) => verdict === "suitable" || verdict === "with_conditions")
    .map((one) => {
      const parts = costParts(one, target, policy);
      return { ...one, parts, cost: pairCost(parts, policy) };
    })
    .sort((a, b) => a.cost - b.cost || (a.candidate.rep_key < b.candidate.rep_key ? -1 : 1))
    .slice(0, policy.assignment.choices_per_account);
  return { account, target, judgements: judged.map(({ judgement }) => judgement), choices };
}

function problemOf(judged: readonly JudgedAccount[], policy: Policy): AssignmentProblem {
  const accounts = judged.flatMap(({ account, target }): AccountLoad[] =>
    target
      ? [
          {
            account: account.account_key,
            customer: account.top_account_key,
            amount: target.amount,
            isKeyAccount: account.is_key_account === true
          }
        ]
      : []
  );
  const candidates = new Map(
    judged.flatMap(({ choices }) => choices.map(({ candidate }) => [candidate.rep_key, candidate] as const))
  );
  return {
    accounts,
    people: [...candidates.values()]
      .map((candidate) => roomOf(candidate, policy))
      .toSorted((a, b) => (a.person < b.person ? -1 : 1)),
    pairs: judged.flatMap(({ account, choices }) =>
      choices.map(({ candidate, cost }) => ({
        account: account.account_key,
        person: candidate.rep_key,
        cost
      }))
    ),
    limits: {
      accountsPerPerson: policy.assignment.accounts_per_person,
      top1Share: policy.suitability.top1_share
    }
  };
}

function roomOf({ rep_key, key_accounts_n, book }: Candidate, policy: Policy): PersonRoom {
  const bookings = new Map<string, number>();
  for (const { top_account_key, bookings: booked } of book)
    bookings.set(top_account_key, (bookings.get(top_account_key) ?? 0) + (booked ?? 0));
  return {
    person: rep_key,
    // Whoever has too many already can still take ordinary accounts where the gate allows it.
    keyAccounts:
      key_accounts_n === null ? null : Math.max(0, policy.suitability.key_accounts - key_accounts_n),
    book: bookings
  };
}

function moveOf({ account, target, judgements, choices }: JudgedAccount, best: Assignment): ProposedMove {
  const person = best.get(account.account_key);
  const to = choices.find(({ candidate }) => candidate.rep_key === person) ?? null;
  return {
    account,
    target,
    to,
    others: choices.filter((choice) => choice !== to),
    unassigned: to ? null : whyNobody(target, judgements)
  };
}

function nextBestOf(
  judged: readonly JudgedAccount[],
  problem: AssignmentProblem,
  best: Assignment
): Proposal["nextBest"] {
  const other = best.size === 0 ? null : assign(problem, best);
  if (!other || other.size === 0) return null;
  const costs = new Map(problem.pairs.map(({ account, person, cost }) => [`${account} ${person}`, cost]));
  const costOf = (assignment: Assignment) =>
    [...assignment].reduce((sum, [account, person]) => sum + (costs.get(`${account} ${person}`) ?? 0), 0);
  return {
    changes: judged
      .filter(({ account: { account_key } }) => other.get(account_key) !== best.get(account_key))
      .map(({ account }) => ({ account, to: other.get(account.account_key) ?? null })),
    extraCost: costOf(other) - costOf(best),
    fewer: best.size - other.size
  };
}
