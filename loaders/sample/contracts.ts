import { ownerOn } from "./accounts.js";
import type { Behaviour } from "./behaviour.js";
import type { Day } from "./days.js";
import { graceDays, knownOn, periodStart } from "./period.js";
import { plantedCases } from "./plantedCases.js";
import { Random } from "./random.js";
import type { Account, Contract, Flag } from "./records.js";

export interface ContractBook {
  contracts: Contract[];
  flags: Flag[];
}

type BehaviourOf = (repId: string) => Behaviour;

const termDays = [365, 365, 365, 365, 730, 1095];
const { smallOrders } = plantedCases;
const badRenewers: readonly string[] = plantedCases.topSellersWithoutRenewals.repIds;
const yearlyTermsOnly = [...badRenewers, smallOrders.repId];

/** How likely the customer of this owner renews; the planted top sellers lose most of theirs. */
const renewalChance = (repId: string, behaviourOf: BehaviourOf): number =>
  badRenewers.includes(repId) ? 0.3 : behaviourOf(repId).renewalRate;

/** One account's terms, each after the other until it churns or reaches past the export, and the warnings raised. */
export function accountContracts(seed: number, account: Account, behaviourOf: BehaviourOf): ContractBook {
  const random = new Random(seed, "contracts", account.id);
  const book: ContractBook = { contracts: [], flags: [] };
  if (account.firstContractOn === null) return book;
  let startOn = account.firstContractOn;
  let annualValue = account.scaleBase * random.logNormal(1.1, 0.25);
  if (ownerOn(account, startOn) === smallOrders.repId)
    annualValue = Math.min(annualValue, smallOrders.largestAmount / 2);
  const daysOfTerm = (start: Day): number =>
    yearlyTermsOnly.includes(ownerOn(account, start)) ? 365 : random.pick(termDays);
  let days = startOn <= knownOn ? daysOfTerm(startOn) : 0;
  for (let term = 1; startOn <= knownOn; term++) {
    const endOn = startOn + days - 1;
    const { contract, renewedAt } = decide(
      { account, term, startOn, endOn, value: annualValue * (days / 365) },
      { random, behaviourOf }
    );
    if (endOn >= periodStart - 400) book.contracts.push(contract);
    if (contract.churnedOn !== null) raiseFlags(book.flags, account, contract, { random, behaviourOf });
    if (renewedAt === null) break;
    annualValue *= renewedAt;
    startOn = endOn + 1;
    // A term that begins after the export is as long as the one before.
    if (startOn <= knownOn) days = daysOfTerm(startOn);
    // What is signed is the value of the term to come.
    contract.renewedValueBase = annualValue * (days / 365);
  }
  if (random.chance(0.06)) falseAlarm(book.flags, account, random);
  return book;
}

interface Term {
  account: Account;
  term: number;
  startOn: Day;
  endOn: Day;
  value: number;
}

/** A term as it ends, without the value of a renewal; `renewedAt` is the factor on the yearly value, null where it is not renewed. */
function decide(
  { account, term, startOn, endOn, value }: Term,
  { random, behaviourOf }: { random: Random; behaviourOf: BehaviourOf }
): { contract: Contract; renewedAt: number | null } {
  const answering = ownerOn(account, endOn - graceDays);
  const isRenewed = random.chance(renewalChance(answering, behaviourOf));
  const signedOn = endOn + (random.chance(0.8) ? -random.integer(2, 50) : random.integer(1, 55));
  const leftOn = endOn - random.integer(-20, 40);
  const isKnown = (on: Day): boolean => on <= knownOn;
  const renewedAt = isRenewed && isKnown(signedOn) ? random.logNormal(1.03, 0.14) : null;
  const contract = {
    id: `K${account.id.slice(1)}${term}`,
    accountId: account.id,
    ownerId: ownerOn(account, Math.min(endOn, knownOn)),
    dealId: null,
    startOn,
    endOn,
    valueBase: value,
    currency: account.currency,
    renewedOn: renewedAt === null ? null : signedOn,
    renewedValueBase: null,
    churnedOn: !isRenewed && isKnown(leftOn) && random.chance(0.9) ? leftOn : null
  };
  return { contract, renewedAt };
}

function raiseFlags(
  flags: Flag[],
  account: Account,
  contract: Contract,
  { random, behaviourOf }: { random: Random; behaviourOf: BehaviourOf }
): void {
  const churnedOn = contract.churnedOn ?? contract.endOn;
  const repId = ownerOn(account, churnedOn - 120);
  if (!random.chance(behaviourOf(repId).flagShare)) return;
  const raisedOn = Math.max(churnedOn - random.integer(95, 170), contract.startOn + 5);
  if (raisedOn <= knownOn) flags.push({ accountId: account.id, repId, raisedOn });
}

function falseAlarm(flags: Flag[], account: Account, random: Random): void {
  const raisedOn = random.integer(periodStart + 100, knownOn - 1);
  flags.push({ accountId: account.id, repId: ownerOn(account, raisedOn), raisedOn });
}
