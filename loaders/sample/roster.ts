import type { Archetype, Behaviour } from "./behaviour.js";
import { drawBehaviour } from "./behaviour.js";
import { day, type Day } from "./days.js";
import { personName } from "./names.js";
import { plantedCases } from "./plantedCases.js";
import { Random } from "./random.js";
import type { Rep } from "./records.js";

/** The company repeats a block of sixty people; planted cases are in the first block only. */
export const blockSize = 60;
const teamSizes = [9, 9, 8, 9, 8, 9, 8];
const teamRegions = [
  ["North", 1],
  ["North", 2],
  ["North", 3],
  ["South", 1],
  ["South", 2],
  ["East", 1],
  ["East", 2]
] as const;
const teamsPerRegion: Record<string, number> = { North: 3, South: 2, East: 2 };

/** Days on which people came and went, by place in the block. */
const hires: Record<number, string> = {
  9: "2025-10-01",
  18: "2024-12-02",
  35: "2025-07-01",
  40: "2026-07-06",
  52: "2024-04-01",
  59: "2026-02-01"
};
const departures: Record<number, string> = {
  8: "2026-03-31",
  17: "2024-11-30",
  34: "2025-06-30",
  51: "2024-03-31",
  58: "2026-01-31"
};

const topSeller: Partial<Behaviour> = {
  winsPerYear: 24,
  winRate: 0.6,
  attainment: 1.34,
  assessedMean: 1.8,
  complaintsPer100Months: 2.2,
  advocacyPerYear: 0,
  functionsPerDeal: 0.4,
  flagShare: 0,
  oneLevelShare: 0.3
};
const dominatingWolf: Partial<Behaviour> = {
  winsPerYear: 27,
  sizeFactor: 3.6,
  helpWeight: 0,
  attainment: 1.22,
  discount: 0.22,
  quarterEndShare: 0.78
};

const overrides: Record<string, Partial<Behaviour>> = {
  [plantedCases.smallOrders.repId]: {
    winsPerYear: 72,
    winRate: 0.62,
    cycleMedianDays: 24,
    tasksPerMonth: 36,
    attainment: 1.15,
    renewalRate: 0.84,
    assessedMean: 3.1
  },
  [plantedCases.oneCustomer.repId]: { winsPerYear: 8, sizeFactor: 0.8 },
  [plantedCases.idealKeyAccountSeller.repId]: {
    renewalRate: 1,
    winRate: 0.55,
    winsPerYear: 20,
    sizeFactor: 1.5,
    cycleSigma: 0.3,
    discount: 0.03,
    quarterEndShare: 0.11,
    quarterEndDiscount: 0,
    complaintsPer100Months: 0.25,
    earlyComplaintShare: 0,
    entertainmentShare: 0.04,
    demoShare: 0.08,
    oneLevelShare: 0,
    executiveShare: 1,
    onTimeShare: 0.97,
    trackedShare: 0.95,
    tasksPerMonth: 22,
    misfitLossShare: 0,
    flagShare: 0.8,
    advocacyPerYear: 7,
    functionsPerDeal: 2.2,
    attainment: 1.25,
    assessedMean: 4.5
  },
  [plantedCases.assessedAgainstRecords.repId]: { oneLevelShare: 1 },
  [plantedCases.foreseesChurn.repId]: { flagShare: 1, renewalRate: 0.72 },
  ...Object.fromEntries(plantedCases.topSellersWithoutRenewals.repIds.map((id) => [id, topSeller])),
  ...Object.fromEntries(plantedCases.dominatingWolves.repIds.map((id) => [id, dominatingWolf]))
};

const archetypePlaces: [Archetype, readonly string[]][] = [
  ["relationship", [...plantedCases.relationship.repIds, plantedCases.inheritedBook.fromRepId]],
  ["technical", plantedCases.technical.repIds],
  ["wolf", plantedCases.wolves.repIds]
];

/** Everyone keeps the archetype of their place in the block, whichever block they are in. */
function archetypeOf(place: number): Archetype {
  const id = `E${1000 + place}`;
  return archetypePlaces.find(([, ids]) => ids.includes(id))?.[0] ?? "plain";
}

const dayOrNull = (isoDate: string | undefined): Day | null => (isoDate === undefined ? null : day(isoDate));

/** Places 1–60 that are key-account sellers; the others sell to the general market. */
const isKeyAccountSeller = (place: number): boolean =>
  place === 57 || (place !== 2 && place !== 40 && [0, 2, 4, 7].includes(place % 9));

function makeRep(seed: number, number: number, team: Pick<Rep, "team" | "region" | "managerId">): Rep {
  const place = ((number - 1) % blockSize) + 1;
  const id = `E${1000 + number}`;
  const random = new Random(seed, "rep", id);
  const leftOn = dayOrNull(departures[place]);
  return {
    ...team,
    id,
    number,
    name: personName(number),
    role: isKeyAccountSeller(place) ? "key_account" : "general",
    status: leftOn === null ? "active" : "left",
    hiredOn: dayOrNull(hires[place]) ?? day("2014-01-01") + random.integer(0, 3300),
    leftOn,
    behaviour: drawBehaviour(random, archetypeOf(place), overrides[id] ?? {})
  };
}

/** The teams in order, one at a time, so that a company of any size needs the memory of one team. */
export function* teams(seed: number, repCount: number): Generator<Rep[]> {
  let number = 1;
  for (let block = 0; number <= repCount; block++) {
    for (const [place, size] of teamSizes.entries()) {
      const [region, order] = teamRegions[place] ?? ["North", 1];
      const team = `${region} ${block * (teamsPerRegion[region] ?? 1) + order}`;
      const lead = `E${1000 + number}`;
      const reps: Rep[] = [];
      for (let member = 0; member < size && number <= repCount; member++, number++) {
        reps.push(makeRep(seed, number, { team, region, managerId: member === 0 ? null : lead }));
      }
      if (reps.length > 0) yield reps;
    }
  }
}

/** Candidates under screening: about one for fifteen sellers. */
export function candidates(seed: number, repCount: number): Rep[] {
  return Array.from({ length: Math.round(repCount / 15) }, (_, index) => {
    const id = `CAND-${String(index + 1).padStart(2, "0")}`;
    return {
      id,
      number: 50_000 + index,
      name: personName(50_003 + index * 3),
      team: "",
      region: ["North", "South", "East"][index % 3] ?? "North",
      managerId: null,
      role: index % 2 === 0 ? "key_account" : "general",
      status: "candidate",
      hiredOn: null,
      leftOn: null,
      behaviour: drawBehaviour(new Random(seed, "rep", id), "plain", {})
    };
  });
}

/** Whether someone worked here on a day. */
export const isEmployed = (rep: Rep, on: Day): boolean =>
  rep.status !== "candidate" &&
  (rep.hiredOn === null || rep.hiredOn <= on) &&
  (rep.leftOn === null || rep.leftOn >= on);
