import type { RateName, Rep, RepFunnel, RepQuarter, RepRate } from "../../../loaders/schema/outputs.js";
import { byKey } from "../shared/snapshot.js";

/** One person with what is known of one rate in the quarter. */
export interface RatePerson {
  rep: Rep;
  row: RepQuarter;
  rate: RepRate;
  /** Where the person stands in the funnel; null where no funnel can be drawn. */
  funnel: RepFunnel | null;
}

export interface RateRows {
  reps: readonly Rep[];
  /** Rows of the quarter on screen. */
  quarters: readonly RepQuarter[];
  rates: readonly RepRate[];
  funnels: readonly RepFunnel[];
}

/** Everyone whose rate has a value in the quarter, those first who stand out, then by name. */
export function ratePeople({ reps, quarters, rates, funnels }: RateRows, rateName: RateName): RatePerson[] {
  const key = ({ rep_key }: { rep_key: string }) => rep_key;
  const [repOf, rowOf] = [byKey(reps, key), byKey(quarters, key)];
  const funnelOf = byKey(
    funnels.filter((funnel) => funnel.rate_name === rateName),
    key
  );
  const people = rates.flatMap((rate) => {
    const [rep, row] = [repOf.get(rate.rep_key), rowOf.get(rate.rep_key)];
    if (rate.rate_name !== rateName || rate.value == null || !rep || !row) return [];
    return [{ rep, row, rate, funnel: funnelOf.get(rate.rep_key) ?? null }];
  });
  return people.sort(
    (a, b) =>
      Number(b.funnel?.outlier != null) - Number(a.funnel?.outlier != null) ||
      (a.funnel?.p_adjusted ?? 1) - (b.funnel?.p_adjusted ?? 1) ||
      a.rep.name.localeCompare(b.rep.name)
  );
}

/** The person in the address, else the first of the list; null where the list is empty. */
export function chosenRatePerson(people: readonly RatePerson[], asked: string | null): RatePerson | null {
  return people.find(({ rep }) => rep.rep_key === asked) ?? people[0] ?? null;
}

/** rep_key of the person whose records the page shows; null where nobody has a rate. */
export function chosenRateKey(rows: RateRows, rateName: RateName, asked: string | null): string | null {
  return chosenRatePerson(ratePeople(rows, rateName), asked)?.rep.rep_key ?? null;
}
