import { ownerOn } from "./accounts.js";
import type { Behaviour } from "./behaviour.js";
import { type Day, quarterStart } from "./days.js";
import { knownOn, lastQuarter } from "./period.js";
import { plantedCases } from "./plantedCases.js";
import { Random } from "./random.js";
import type { Account, Contract, Deal, Rep } from "./records.js";
import { isEmployed } from "./roster.js";

const misfits = ["Not grounded", "Too technical", "No sponsor", "Politics"];
const otherReasons = [
  "Price",
  "Price",
  "Budget",
  "Competitor",
  "Competitor",
  "Timing",
  "Late proposal",
  "Missed requirement"
];
const openStages = ["Qualification", "Needs Analysis", "Proposal/Price Quote", "Negotiation/Review"];
const { smallOrders, newHire } = plantedCases;

/** Everything a rep tried to sell beside renewals, quarter by quarter, to the accounts owned at the time. */
export function repDeals(seed: number, rep: Rep, accounts: readonly Account[]): Deal[] {
  const deals: Deal[] = [];
  if (rep.id === newHire.repId) return deals;
  for (let quarter = 0; quarter <= lastQuarter; quarter++) {
    const random = new Random(seed, "deals", rep.id, quarter);
    const end = quarterStart(quarter + 1) - 1;
    const share = quarter === lastQuarter ? 0.06 : 1;
    const won = random.poisson((rep.behaviour.winsPerYear / 4) * share);
    const lost = random.poisson((rep.behaviour.winsPerYear / 4) * share * (1 / rep.behaviour.winRate - 1));
    for (let index = 0; index < won + lost; index++) {
      const closedOn = closingDay(random, rep.behaviour, quarter);
      const owned = accounts.filter((account) => ownerOn(account, closedOn) === rep.id);
      if (closedOn > knownOn || !isEmployed(rep, closedOn) || owned.length === 0) continue;
      const account = random.pickWeighted(owned, ({ dealWeight }) => dealWeight);
      deals.push(
        closedDeal({ rep, account, closedOn, isWon: index < won, isQuarterEnd: end - closedOn < 10 }, random)
      );
    }
  }
  return [...deals, ...openDeals(seed, rep, accounts)].map((deal, index) => ({
    ...deal,
    id: `O${rep.id.slice(1)}${String(index + 1).padStart(3, "0")}`
  }));
}

function closingDay(random: Random, behaviour: Behaviour, quarter: number): Day {
  const end = quarterStart(quarter + 1) - 1;
  return random.chance(behaviour.quarterEndShare)
    ? end - random.integer(0, 9)
    : random.integer(quarterStart(quarter), end - 10);
}

interface Closing {
  rep: Rep;
  account: Account;
  closedOn: Day;
  isWon: boolean;
  isQuarterEnd: boolean;
}

function closedDeal({ rep, account, closedOn, isWon, isQuarterEnd }: Closing, random: Random): Deal {
  const { behaviour } = rep;
  const cycle = Math.min(
    Math.max(Math.round(random.logNormal(behaviour.cycleMedianDays, behaviour.cycleSigma)), 3),
    700
  );
  const usual = behaviour.discount + (isQuarterEnd ? behaviour.quarterEndDiscount : 0);
  const hasDiscount = random.chance(Math.min(0.45 + 4 * behaviour.quarterEndDiscount, 0.98));
  const discount = hasDiscount ? Math.min(Math.max(random.normal(usual * 1.3, 0.03), 0.01), 0.6) : 0;
  const isFirst = account.firstContractOn === null || account.firstContractOn > closedOn;
  const amount = account.scaleBase * random.logNormal(0.75, 0.6);
  return {
    id: "",
    accountId: account.id,
    ownerId: rep.id,
    name: `${account.name} – ${isFirst ? "first order" : "follow-up"}`,
    type: isFirst || random.chance(0.3) ? "New Business" : "Expansion",
    stage: isWon ? "Closed Won" : "Closed Lost",
    amountBase: rep.id === smallOrders.repId ? Math.min(amount * 1.15, 360_000) : amount,
    currency: account.currency,
    discount: random.chance(0.04) ? null : Math.round(discount * 200) / 200,
    createdOn: closedOn - cycle,
    closedOn,
    lostReason: isWon ? null : lossReason(random, behaviour),
    productCount: 1 + Math.min(random.poisson(isFirst ? 0.5 : 1.1), 5)
  };
}

const lossReason = (random: Random, behaviour: Behaviour): string | null => {
  if (random.chance(0.06)) return null;
  return random.chance(behaviour.misfitLossShare) ? random.pick(misfits) : random.pick(otherReasons);
};

function openDeals(seed: number, rep: Rep, accounts: readonly Account[]): Deal[] {
  const random = new Random(seed, "open", rep.id);
  const owned = accounts.filter((account) => ownerOn(account, knownOn) === rep.id);
  if (owned.length === 0 || !isEmployed(rep, knownOn)) return [];
  return Array.from({ length: random.integer(2, 5) }, () => {
    const closing = {
      rep,
      account: random.pick(owned),
      closedOn: knownOn + random.integer(5, 160),
      isWon: true,
      isQuarterEnd: false
    };
    const deal = closedDeal(closing, random);
    return { ...deal, stage: random.pick(openStages), createdOn: knownOn - random.integer(3, 120) };
  });
}

/**
 * The opportunity behind each renewal decision: lost, or won with what the renewal is worth over a term as long as the old one:
 * sellers quote at the term that ends, and what is signed may be longer or shorter.
 */
export function renewalDeals(contracts: readonly Contract[], account: Account): Deal[] {
  return contracts.flatMap((contract, at) => {
    const closedOn = contract.renewedOn ?? contract.churnedOn;
    if (closedOn === null || closedOn < quarterStart(0)) return [];
    const isWon = contract.renewedOn !== null;
    return [
      {
        id: `R${contract.id.slice(1)}`,
        accountId: account.id,
        ownerId: ownerOn(account, closedOn),
        name: `${account.name} – renewal`,
        type: "Renewal",
        stage: isWon ? "Closed Won" : "Closed Lost",
        amountBase: quotedValue(contract, contracts[at + 1]),
        currency: contract.currency,
        discount: 0,
        createdOn: Math.min(contract.endOn - 90, closedOn - 20),
        closedOn,
        lostReason: isWon ? null : "Price",
        productCount: 1
      } satisfies Deal
    ];
  });
}

const daysOf = ({ startOn, endOn }: Contract): number => endOn - startOn + 1;

function quotedValue(contract: Contract, next: Contract | undefined): number {
  if (contract.renewedValueBase === null) return contract.valueBase;
  return next ? (contract.renewedValueBase * daysOf(contract)) / daysOf(next) : contract.renewedValueBase;
}
