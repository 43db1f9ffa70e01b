import { ownerOn } from "./accounts.js";
import type { Day } from "./days.js";
import { knownOn, periodStart } from "./period.js";
import { plantedCases } from "./plantedCases.js";
import { Random } from "./random.js";
import type { Account, Contact, Deal, Member, Rep, Task } from "./records.js";
import { isEmployed } from "./roster.js";

/** A rep's logged activities: a steady month's work, and what led to the won deals. */
export function repTasks(
  seed: number,
  rep: Rep,
  { accounts, deals }: { accounts: readonly Account[]; deals: readonly Deal[] }
): Task[] {
  if (rep.id === plantedCases.newHire.repId) return [];
  const random = new Random(seed, "tasks", rep.id);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const tasks: Task[] = [];
  for (let month = periodStart; month <= knownOn; month += 30) {
    const owned = accounts.filter((account) => ownerOn(account, month) === rep.id);
    if (owned.length === 0) continue;
    for (let count = random.poisson(rep.behaviour.tasksPerMonth); count > 0; count--)
      tasks.push(
        touch(random, { rep, account: random.pick(owned), on: month + random.integer(0, 29), seed })
      );
  }
  for (const deal of deals) {
    const account = byId.get(deal.accountId);
    if (
      !account ||
      deal.ownerId !== rep.id ||
      deal.stage !== "Closed Won" ||
      !random.chance(rep.behaviour.trackedShare * 0.6)
    )
      continue;
    for (let count = 3; count > 0; count--)
      tasks.push(touch(random, { rep, account, on: random.integer(deal.createdOn, deal.closedOn), seed }));
  }
  return tasks.filter(
    ({ happenedOn, loggedOn }) =>
      isEmployed(rep, happenedOn) && happenedOn >= periodStart && loggedOn <= knownOn
  );
}

interface Touch {
  rep: Rep;
  account: Account;
  on: Day;
  seed: number;
}

function touch(random: Random, { rep, account, on, seed }: Touch): Task {
  const { behaviour } = rep;
  const delay = random.chance(behaviour.onTimeShare) ? random.integer(0, 6) : random.integer(8, 40);
  return {
    ownerId: rep.id,
    accountId: random.chance(0.02) ? null : account.id,
    contactId: contactFor(random, { rep, account, seed })?.id ?? null,
    type: taskType(random, rep),
    happenedOn: on,
    loggedOn: on + delay
  };
}

function taskType(random: Random, { behaviour }: Rep): string {
  const draw = random.uniform();
  if (draw < behaviour.entertainmentShare) return "Entertainment";
  if (draw < behaviour.entertainmentShare + behaviour.demoShare) return "Demo";
  return random.pick(["Meeting", "Meeting", "Call", "Call", "Email", "Workshop"]);
}

/** Whom this rep sees at this account is a habit: always the same person, or everyone below or up to the top floor. */
function contactFor(random: Random, { rep, account, seed }: Omit<Touch, "on">): Contact | undefined {
  const habit = new Random(seed, "habit", rep.id, account.id);
  if (habit.chance(rep.behaviour.oneLevelShare))
    return account.contacts[habit.integer(0, Math.min(2, account.contacts.length - 1))];
  const reachesTop = habit.chance(rep.behaviour.executiveShare);
  const reachable = account.contacts.filter(({ level }) => reachesTop || level < 5);
  return random.chance(0.06) ? undefined : random.pick(reachable);
}

const functions = ["technical", "delivery", "finance", "legal"];

/** Who else worked on the won deals: specialists by function, and colleagues who help. */
export function dealMembers(
  seed: number,
  { rep, deals, team }: { rep: Rep; deals: readonly Deal[]; team: readonly Rep[] }
): Member[] {
  const random = new Random(seed, "members", rep.id);
  return deals.flatMap((deal) => {
    if (deal.stage !== "Closed Won" || deal.ownerId !== rep.id) return [];
    const count = Math.min(random.poisson(rep.behaviour.functionsPerDeal), functions.length);
    const specialists = functions
      .slice(0, count)
      .map((name) => ({ dealId: deal.id, repId: null, function: name, role: "Specialist" }));
    const helpers = team.filter(
      (other) => other.id !== rep.id && isEmployed(other, deal.closedOn) && other.behaviour.helpWeight > 0
    );
    if (helpers.length === 0 || !random.chance(0.3)) return specialists;
    const helper = random.pickWeighted(helpers, ({ behaviour }) => behaviour.helpWeight);
    return [...specialists, { dealId: deal.id, repId: helper.id, function: null, role: "Supporting seller" }];
  });
}
