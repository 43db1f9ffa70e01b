import { Random } from "../../loaders/sample/random.js";
import type { Rep, RepQuarter } from "../../loaders/schema/outputs.js";
import { accountSumNames, type RepCycle } from "../../loaders/score/marts/internalMarts.js";
import { peersOf, type PeersOf } from "../../loaders/score/peers.js";
import { type AccountColumns, clustersBy, type ClustersOf } from "../../loaders/score/types/clusters.js";
import { policy } from "../rules/rows.js";
import { type Behaviour, mixed, personal, pureBehaviour, type Truth, truths } from "./behaviours.js";
import { customer, type Customer } from "./customer.js";
import { type Missing, repRow } from "./repRow.js";

/** What kind of company is simulated. */
export interface Setting {
  accounts: number;
  /** Quarters of records; a window holds four of them. */
  quarters: number;
  /** How far a type goes from no type to the method's picture of it, 0–1. */
  strength: number;
  /** Share of a second type's habits in each type's. */
  blend: number;
  /** Deviation of the logarithm by which each person's habits differ from their type's. */
  noise: number;
  /** Share of customers whose window was half the predecessor's. */
  handovers: number;
  missing: readonly Missing[];
  /** Share of people of each truth. */
  mix: Record<Truth, number>;
}

/** A simulated company in one window, as the marts hand it to the classifier, with the truth beside it. */
export interface Organisation {
  rep_quarter: RepQuarter[];
  clustersOf: ClustersOf;
  peersOf: PeersOf;
  truthOf: Map<string, Truth>;
}

const quarter = "2026-Q3";
const teamSize = 8;
const regions = ["North", "Middle", "South"];
const people = regions.length * 2 * teamSize;
const windowQuarters = 4;

/** One window of a company; `window` > 0 are earlier windows of the same people. */
export function organisation(setting: Setting, seed: number, window = 0): Organisation {
  const reps = Array.from({ length: people }, (_, at) => person(setting, seed, at));
  const books = reps.map(({ habits }, at) => book(setting, habits, new Random(seed, "book", at, window)));
  const sold = books.map((customers) => customers.reduce((sum, { sums }) => sum + sums.won_value, 0));
  const rep_quarter = reps.map(({ rep, habits }, at) => {
    const helped = new Random(seed, "help", at, window).poisson(habits.helped * yearsOf(setting));
    const mates = sold.slice(
      Math.floor(at / teamSize) * teamSize,
      (Math.floor(at / teamSize) + 1) * teamSize
    );
    const team = mates.reduce((sum, value) => sum + value, 0);
    return repRow(rep.rep_key, quarter, books[at] ?? [], { helped, team, missing: setting.missing });
  });
  return {
    rep_quarter,
    ...clusterInput(
      reps.map(({ rep }) => rep.rep_key),
      books
    ),
    peersOf: peersOf(
      reps.map(({ rep }) => rep),
      rep_quarter,
      policy.peers.minimum
    ),
    truthOf: new Map(reps.map(({ rep, truth }) => [rep.rep_key, truth]))
  };
}

const yearsOf = ({ quarters }: Setting) => Math.min(quarters, windowQuarters) / windowQuarters;

interface Person {
  rep: Rep;
  truth: Truth;
  habits: Behaviour;
}

function person(setting: Setting, seed: number, at: number): Person {
  const random = new Random(seed, "person", at);
  const truth = random.pickWeighted(truths, (one) => setting.mix[one]);
  const key = `r${String(at).padStart(3, "0")}`;
  const rep: Rep = {
    rep_key: key,
    name: key,
    team: `team ${Math.floor(at / teamSize)}`,
    region: regions[Math.floor(at / teamSize / 2)] ?? "North",
    role: "key_account",
    status: "active",
    manager_key: null,
    hired_on: null,
    left_on: null
  };
  return {
    rep,
    truth,
    habits: personal(typical(setting, truth, random), () => random.logNormal(1, setting.noise))
  };
}

function typical({ strength, blend }: Setting, truth: Truth, random: Random): Behaviour {
  const own = pureBehaviour(truth, strength);
  if (truth === "none") return own;
  const second = random.pick(truths.filter((one) => one !== truth && one !== "none"));
  return mixed(own, pureBehaviour(second, strength), blend);
}

function book(setting: Setting, habits: Behaviour, random: Random): Customer[] {
  const isChurnKnown = setting.quarters >= windowQuarters;
  return Array.from({ length: setting.accounts }, () => {
    const isInherited = random.chance(setting.handovers);
    const before = pureBehaviour(random.pick(truths), setting.strength);
    return customer(
      random,
      isInherited ? mixed(habits, before, 0.5) : habits,
      yearsOf(setting),
      isChurnKnown
    );
  });
}

function clusterInput(keys: readonly string[], books: readonly Customer[][]): { clustersOf: ClustersOf } {
  const rows = books.flatMap((customers, at) =>
    customers.map(({ sums, cycleDays }, index) => ({
      rep_key: keys[at] ?? "",
      account_key: `${keys[at]}-${String(index).padStart(3, "0")}`,
      sums,
      cycleDays
    }))
  );
  const sums = accountSumNames.map((name) => [name, rows.map((row) => row.sums[name])]);
  const columns = {
    // Object.fromEntries widens the names that accountSumNames lists in full.
    ...(Object.fromEntries(sums) as Pick<AccountColumns, (typeof accountSumNames)[number]>),
    rep_key: rows.map(({ rep_key }) => rep_key),
    quarter: rows.map(() => quarter),
    account_key: rows.map(({ account_key }) => account_key)
  };
  const cycles: RepCycle[] = rows.flatMap(({ rep_key, account_key, cycleDays }) =>
    cycleDays.map((cycle_days) => ({ rep_key, quarter, account_key, cycle_days }))
  );
  return { clustersOf: clustersBy(columns, cycles) };
}
