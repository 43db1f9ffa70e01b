import { ownerOn } from "./accounts.js";
import type { Behaviour } from "./behaviour.js";
import type { Day } from "./days.js";
import { knownOn, periodStart } from "./period.js";
import { Random } from "./random.js";
import type { Account, Advocacy, Case, Contract, Deal } from "./records.js";

const categories = ["Delivery", "Quality", "Billing", "Promises not kept", "Support"];
const kinds = ["reference", "case_study", "solution_cited"];
type BehaviourOf = (repId: string) => Behaviour;

/** One account's tickets: complaints as its owner's habits bring them, soon after signing too, and plain questions. */
export function accountCases(
  seed: number,
  {
    account,
    contracts,
    deals,
    behaviourOf
  }: { account: Account; contracts: readonly Contract[]; deals: readonly Deal[]; behaviourOf: BehaviourOf }
): Case[] {
  const random = new Random(seed, "cases", account.id);
  const cases: Case[] = [];
  const last = Math.max(...contracts.map(({ endOn }) => endOn), 0);
  for (
    let on = Math.max(periodStart, account.firstContractOn ?? Infinity);
    on <= Math.min(knownOn, last);
    on += 30
  ) {
    const rate = behaviourOf(ownerOn(account, on)).complaintsPer100Months / 100;
    for (let count = random.poisson(rate); count > 0; count--)
      cases.push(newCase(random, account, { on: on + random.integer(0, 29), type: "Complaint" }));
    if (random.chance(0.05))
      cases.push(
        newCase(random, account, {
          on: on + random.integer(0, 29),
          type: random.pick(["Question", "Feature request"])
        })
      );
  }
  for (const deal of deals) {
    if (deal.stage !== "Closed Won" || deal.type === "Renewal") continue;
    if (random.chance(behaviourOf(deal.ownerId).earlyComplaintShare))
      cases.push(newCase(random, account, { on: deal.closedOn + random.integer(5, 85), type: "Complaint" }));
  }
  return cases.filter(({ openedOn }) => openedOn <= knownOn);
}

function newCase(random: Random, account: Account, { on, type }: { on: Day; type: Case["type"] }): Case {
  const settledOn = on + Math.max(1, Math.round(random.logNormal(12, 0.8)));
  return {
    accountId: account.id,
    openedOn: on,
    closedOn: settledOn <= knownOn ? settledOn : null,
    priority: random.pick(["High", "Medium", "Medium", "Low"]),
    type,
    category: random.pick(categories)
  };
}

/** Customers who spoke for the company, brought about by whoever owned them. */
export function accountAdvocacy(seed: number, account: Account, behaviourOf: BehaviourOf): Advocacy[] {
  const random = new Random(seed, "advocacy", account.id);
  if (account.firstContractOn === null) return [];
  const rows: Advocacy[] = [];
  for (let on = periodStart; on <= knownOn; on += 91) {
    const repId = ownerOn(account, on);
    if (!random.chance(behaviourOf(repId).advocacyPerYear / 4 / 12)) continue;
    const happenedOn = Math.min(on + random.integer(0, 90), knownOn);
    rows.push({
      accountId: account.id,
      repId: ownerOn(account, happenedOn),
      happenedOn,
      kind: random.pick(kinds)
    });
  }
  return rows;
}
