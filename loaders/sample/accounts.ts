import { type Day, day } from "./days.js";
import { companyName } from "./names.js";
import { knownOn } from "./period.js";
import { plantedCases } from "./plantedCases.js";
import { Random } from "./random.js";
import type { Account, Contact, Rep, Spell } from "./records.js";
import { isEmployed } from "./roster.js";

const industries = ["Machinery", "Chemicals", "Electronics", "Energy", "Food", "Pharma", "Automotive"];
const titles = ["Operator", "Engineer", "Team lead", "Department head", "Chief officer", "Board member"];
const currencies: Record<string, readonly string[]> = {
  North: ["USD", "USD", "USD", "GBP"],
  South: ["USD", "EUR", "EUR"],
  East: ["USD", "CNY", "CNY"]
};
const scales = { Enterprise: 300_000, "Mid-market": 110_000, Small: 38_000 };

const {
  smallOrders,
  oneCustomer,
  doubleHandover,
  idealKeyAccountSeller,
  topSellersWithoutRenewals,
  newHire
} = plantedCases;

const isTopSeller = ({ id }: Rep): boolean => topSellersWithoutRenewals.repIds.some((repId) => repId === id);

/** Accounts that a rep owns from the start; those who close many small orders have many. */
function accountCount(rep: Rep): number {
  if (rep.id === newHire.repId) return 6;
  if (rep.id === smallOrders.repId) return 30;
  if (isTopSeller(rep)) return 20;
  return rep.role === "key_account" ? 11 : 14;
}

/** The customers of one team with their owners over time. Ids tell the first owner's number and a running one. */
export function teamAccounts(seed: number, team: readonly Rep[]): Account[] {
  return team.flatMap((rep) =>
    Array.from({ length: accountCount(rep) }, (_, index) => makeAccount(seed, { rep, index, team }))
  );
}

function makeAccount(
  seed: number,
  { rep, index, team }: { rep: Rep; index: number; team: readonly Rep[] }
): Account {
  const id = `A1${String(rep.number).padStart(3, "0")}${String(index + 1).padStart(2, "0")}`;
  const random = new Random(seed, "account", id);
  const isSmallOnly = rep.id === smallOrders.repId;
  const isKey =
    !isSmallOnly && (rep.role === "key_account" ? index < keyCount(rep, random) : random.chance(0.05));
  const segment: Account["segment"] = isSmallOnly
    ? "Small"
    : isKey
      ? "Enterprise"
      : random.pick(["Enterprise", "Mid-market", "Mid-market", "Small", "Small"]);
  const scale = isSmallOnly ? 98_000 : scales[segment] * (isKey ? 1.6 : 1) * rep.behaviour.sizeFactor;
  const isProspect = rep.id === newHire.repId || random.chance(0.12);
  const signedOn = day("2022-01-01") + random.integer(0, 1100);
  return {
    id,
    name: companyName(rep.number * 17 + index * 61),
    parentId: index > 3 && index % 6 === 5 ? id.slice(0, -2) + "01" : null,
    industry: industries[(rep.number * 3 + random.integer(0, 2)) % industries.length] ?? "Machinery",
    region: rep.region,
    segment,
    isKey,
    currency: isSmallOnly ? "USD" : random.pick(currencies[rep.region] ?? ["USD"]),
    scaleBase: scale * random.logNormal(1, 0.3),
    dealWeight: rep.id === oneCustomer.repId && index === 0 ? 6 : random.between(0.5, 1.5),
    firstContractOn: isTopSeller(rep) ? topSellerSigned(index) : isProspect ? null : signedOn,
    spells: spellsOf(id, { rep, random, team }),
    contacts: contactsOf(id, { rep, random, isKey })
  };
}

/** Three in four of a top seller's customers signed in the year before the review window, so their first renewal falls into it. */
const topSellerSigned = (index: number): Day =>
  index % 4 === 3 ? day("2023-06-10") + index * 12 : day("2024-10-08") + index * 14;

const keyCount = (rep: Rep, random: Random): number =>
  rep.id === idealKeyAccountSeller.repId ? 3 : random.integer(2, 5);

function contactsOf(
  id: string,
  { rep, random, isKey }: { rep: Rep; random: Random; isKey: boolean }
): Contact[] {
  const levels =
    isKey || rep.behaviour.executiveShare >= 1
      ? [1, 2, 3, 4, 5, 6]
      : [1, 2, 3, 4, 5].filter((level) => level < 3 || random.chance(0.75));
  return levels.map((level) => ({
    id: `C${id.slice(1)}${level}`,
    level,
    title: titles[level - 1] ?? "Employee"
  }));
}

/** Planted handovers first; then leavers hand over on the next day, and one account in eight changes hands anyway. */
function spellsOf(
  id: string,
  { rep, random, team }: { rep: Rep; random: Random; team: readonly Rep[] }
): Spell[] {
  if (id === doubleHandover.accountId)
    return chain(doubleHandover.repIds, doubleHandover.handoversOn.map(day));
  if (rep.leftOn !== null) {
    const on = rep.leftOn + 1;
    const heir =
      rep.id === plantedCases.inheritedBook.fromRepId
        ? plantedCases.inheritedBook.toRepId
        : heirOf(team, rep, { on, random });
    return chain([rep.id, heir], [on]);
  }
  const hired = rep.hiredOn !== null && rep.hiredOn > day("2023-04-01") ? rep.hiredOn : null;
  if (hired !== null && rep.id !== newHire.repId)
    return chain([heirOf(team, rep, { on: hired - 1, random }), rep.id], [hired]);
  const isPlanted = [smallOrders, oneCustomer, idealKeyAccountSeller, plantedCases.foreseesChurn].some(
    ({ repId }) => repId === rep.id
  );
  if (isPlanted || isTopSeller(rep) || !random.chance(0.12)) return chain([rep.id], []);
  const on = day("2024-01-15") + random.integer(0, 950);
  return chain([rep.id, heirOf(team, rep, { on, random })], [on]);
}

function heirOf(team: readonly Rep[], rep: Rep, { on, random }: { on: Day; random: Random }): string {
  const shielded: readonly string[] = [smallOrders.repId, oneCustomer.repId, newHire.repId];
  const others = team.filter(
    (other) =>
      other.id !== rep.id && isEmployed(other, on) && other.leftOn === null && !shielded.includes(other.id)
  );
  return others.length > 0 ? random.pick(others).id : rep.id;
}

function chain(owners: readonly string[], handovers: readonly Day[]): Spell[] {
  return owners.map((repId, index) => ({
    repId,
    from: index === 0 ? null : (handovers[index - 1] ?? null),
    to: index < handovers.length ? (handovers[index] ?? knownOn) - 1 : null
  }));
}

/** Who owns the account on a day. */
export function ownerOn(account: Account, on: Day): string {
  const spell = account.spells.find(
    ({ from, to }) => (from === null || from <= on) && (to === null || on <= to)
  );
  if (!spell) throw new Error(`${account.id} has no owner on day ${on}: its spells must cover every day.`);
  return spell.repId;
}
