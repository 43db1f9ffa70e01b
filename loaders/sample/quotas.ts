import { lastQuarter } from "./period.js";
import { plantedCases } from "./plantedCases.js";
import { quarterOf, quarterStart } from "./days.js";
import { Random } from "./random.js";
import type { Deal, Quota, Rep } from "./records.js";
import { isEmployed } from "./roster.js";

const topSellers: readonly string[] = plantedCases.topSellersWithoutRenewals.repIds;
const withoutQuota: readonly string[] = plantedCases.withoutQuota.repIds;

/**
 * A quarter's target: what the rep books in a usual quarter of that year, divided by how well the rep does against
 * targets, and rounded as targets are. Years end with September, as the review window does.
 */
export function repQuotas(seed: number, rep: Rep, deals: readonly Deal[]): Quota[] {
  if (withoutQuota.includes(rep.id)) return [];
  const random = new Random(seed, "quotas", rep.id);
  const booked = new Map<number, number>();
  for (const deal of deals) {
    if (deal.stage !== "Closed Won" || deal.ownerId !== rep.id) continue;
    const quarter = quarterOf(deal.closedOn);
    booked.set(quarter, (booked.get(quarter) ?? 0) + deal.amountBase);
  }
  const quotas: Quota[] = [];
  for (let quarter = 0; quarter <= lastQuarter; quarter++) {
    if (!isEmployed(rep, quarterStart(quarter) + 45)) continue;
    const attainment = topSellers.includes(rep.id)
      ? 1.34
      : rep.behaviour.attainment * random.between(0.93, 1.07);
    quotas.push({
      repId: rep.id,
      quarter,
      amountBase: Math.max(Math.round(yearMean(booked, quarter) / attainment / 5000) * 5000, 20_000)
    });
  }
  return quotas;
}

/** Mean bookings of the four quarters from October to September around a quarter counted from 2023-Q2 = 0. */
function yearMean(booked: ReadonlyMap<number, number>, quarter: number): number {
  const first = Math.floor((Math.min(quarter, lastQuarter - 1) + 2) / 4) * 4 - 2;
  const own = [0, 1, 2, 3].map((offset) => first + offset).filter((index) => index >= 0);
  return own.reduce((total, index) => total + (booked.get(index) ?? 0), 0) / own.length;
}
