import { type Day, quarterStart } from "./days.js";
import { lastQuarter } from "./period.js";
import { Random } from "./random.js";

export interface FxRate {
  currency: string;
  validFrom: Day;
  rate: number;
}

const levels: Record<string, number> = { EUR: 1.09, GBP: 1.27, CNY: 0.139 };

/** USD for one unit of each currency, anew each quarter; the first rows reach back before the oldest contract. */
export function fxRates(seed: number): FxRate[] {
  return Object.entries(levels).flatMap(([currency, level]) => {
    const random = new Random(seed, "fx", currency);
    return Array.from({ length: lastQuarter + 7 }, (_, index) => ({
      currency,
      validFrom: quarterStart(index - 6),
      rate: Math.round(level * random.between(0.96, 1.04) * 10_000) / 10_000
    }));
  });
}

/** The rate in force on a day; 1 for the base currency. */
export function rateOn(rates: readonly FxRate[], currency: string, on: Day): number {
  if (currency === "USD") return 1;
  const found =
    rates.filter((rate) => rate.currency === currency && rate.validFrom <= on).at(-1) ??
    rates.find((rate) => rate.currency === currency);
  if (!found) throw new Error(`The sample has no rate for ${currency}.`);
  return found.rate;
}
