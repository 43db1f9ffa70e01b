import type { Company, Deal } from "./company.js";
import type { Figures } from "./naive.js";
import { type Ownership, ownershipOf } from "./ownership.js";

/** The 95th percentile of the standard normal: both ends of a 90 % interval. */
const z = 1.6448536269514722;

interface Seen {
  deal: Deal;
  /** Last day on which it was in play, as known at the quarter's end. */
  last: number;
  outcome: "won" | "lost" | "open";
}

/** Every figure of rep_sales_cycle for one quarter of a calendar-year company, age by age over the records. */
export function naiveCycles(company: Company, quarter: string): Map<string, Figures> {
  const year = Number(quarter.slice(0, 4));
  const index = Number(quarter.slice(6));
  const asOf = Date.UTC(year, index * 3, 0) / 86_400_000;
  const start = Date.UTC(year, index * 3 - 12, 1) / 86_400_000;
  const ownership = ownershipOf(company, 90);
  const ownedBy = new Map<string, Seen[]>();
  for (const deal of company.deals) {
    if (deal.created === null || deal.created > asOf) continue;
    const seen = asKnown(deal, asOf);
    const owner = knownOwner(seen, ownership);
    if (seen.last >= start && owner !== null) ownedBy.set(owner, [...(ownedBy.get(owner) ?? []), seen]);
  }
  return new Map(company.reps.map(({ id }) => [id, cycleOf(ownedBy.get(id) ?? [], start)]));
}

/** What was known of a deal on a day. */
export function asKnown(deal: Deal, asOf: number): Seen {
  const isDecided = deal.stage !== "open" && deal.closed! <= asOf;
  return isDecided
    ? { deal, last: deal.closed!, outcome: deal.stage }
    : { deal, last: asOf, outcome: "open" };
}

export const knownOwner = ({ deal, last }: Seen, ownership: Ownership): string | null =>
  deal.owner ?? ownership.on(deal.account, last);

function cycleOf(deals: readonly Seen[], start: number): Figures {
  const count = (outcome: string): number => deals.filter((seen) => seen.outcome === outcome).length;
  const { median, low, high, isCut } = walk(deals, start);
  const result = deals.length === 0 ? "no_deals" : isCut ? "too_few" : "not_reached";
  return {
    result: median === null ? result : "reached",
    median_days: median,
    median_low: low,
    median_high: high,
    at_risk_n: deals.length,
    won_n: count("won"),
    lost_n: count("lost"),
    open_n: count("open"),
    censored_n: count("lost") + count("open")
  };
}

interface Walked {
  median: number | null;
  low: number | null;
  high: number | null;
  isCut: boolean;
}

function walk(deals: readonly Seen[], start: number): Walked {
  const found: Walked = { median: null, low: null, high: null, isCut: false };
  const oldest = Math.max(-1, ...deals.map(({ deal, last }) => last - deal.created!));
  let survival = 1;
  let sum = 0;
  for (let age = 0; age <= oldest; age++) {
    let [atRisk, won] = [0, 0];
    for (const { deal, last, outcome } of deals) {
      const day = deal.created! + age;
      if (day < start || day > last) continue;
      atRisk++;
      if (outcome === "won" && day === last) won++;
    }
    if (won === 0) continue;
    if (won === atRisk && age < oldest) return { ...found, isCut: true };
    survival *= 1 - won / atRisk;
    sum += won / atRisk / (atRisk - won);
    const { least, most } = band(survival, sum);
    if (found.median === null && survival < 0.5000001) found.median = age;
    if (found.low === null && least < 0.5000001) found.low = age;
    if (found.high === null && most < 0.5000001) found.high = age;
  }
  return found;
}

function band(survival: number, sum: number): { least: number; most: number } {
  if (survival < 1e-12) return { least: 0, most: 1 };
  const logLog = Math.log(-Math.log(survival));
  const error = Math.sqrt(sum) / -Math.log(survival);
  const at = (distance: number): number => Math.exp(-Math.exp(logLog + distance));
  return { least: at(z * error), most: at(-z * error) };
}
