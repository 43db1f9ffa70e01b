import { describe, expect, it } from "vitest";
import { type SignalName, signalNames } from "../../../loaders/schema/policy.js";
import {
  accountSumNames,
  type AccountSumName,
  type RepCycle
} from "../../../loaders/score/marts/internalMarts.js";
import { type AccountColumns, clustersBy } from "../../../loaders/score/types/clusters.js";
import { drawCustomers, sumDrawn } from "../../../loaders/score/types/drawResamples.js";
import { peerScales, type WeighedScale } from "../../../loaders/score/types/peerScales.js";
import { resamplePlan } from "../../../loaders/score/types/resamplePlan.js";
import { growSpace, resampleSpace } from "../../../loaders/score/types/resampleSpace.js";
import { seedOf } from "../../../loaders/score/types/seedOf.js";
import { signalScales } from "../../../loaders/score/types/signalScales.js";
import { signalValues } from "../../../loaders/score/types/signalValues.js";
import { stability } from "../../../loaders/score/types/stability.js";
import { typeRows } from "../../../loaders/score/types/typeRows.js";
import { aRow, policy } from "../../rules/rows.js";
import { organisation } from "../../simulation/organisation.js";
import { baseSetting } from "../../simulation/scenarios.js";
import { naiveStability } from "./naiveStability.js";

type AccountRow = { account_key: string } & Partial<Record<AccountSumName, number>>;

function columnsOf(rows: AccountRow[]): AccountColumns {
  const sums = Object.fromEntries(accountSumNames.map((name) => [name, rows.map((row) => row[name] ?? 0)]));
  return {
    ...(sums as Record<AccountSumName, number[]>),
    rep_key: rows.map(() => "r1"),
    quarter: rows.map(() => "2026-Q3"),
    account_key: rows.map(({ account_key }) => account_key)
  };
}

/** Without peers floor and cap are the scale. */
const scales = peerScales({
  ...Object.fromEntries(
    signalNames.map((name) => [name, { ...policy.signals[name], peerMedian: null, peerP90: null }])
  ),
  entertainment_share: {
    ...policy.signals.entertainment_share,
    floor: 0.1,
    cap: 0.35,
    peerMedian: null,
    peerP90: null
  },
  demo_share: { ...policy.signals.demo_share, floor: 0.15, cap: 0.45, peerMedian: null, peerP90: null }
} as unknown as Record<SignalName, WeighedScale>);

const measured = aRow({ entertainment_share: 0.3, demo_share: 0.3 });
const dined = { account_key: "a", activity_n: 10, entertainment_n: 6 };
const demoed = { account_key: "b", activity_n: 10, demo_n: 6 };
const also = { account_key: "c", activity_n: 10, entertainment_n: 6 };

function stabilityOf(rows: AccountRow[], resamples = 4000, quarter = "2026-Q3") {
  const clusters = clustersBy(columnsOf(rows), [])("r1", "2026-Q3")!;
  const options = { space: resampleSpace(resamples), minimumCycleDeals: 5, seed: seedOf("r1", quarter) };
  return stability(measured, clusters, scales, "relationship", options);
}

function drawnOf(customers: number, resamples: number, seed: number): Float64Array {
  const space = resampleSpace(resamples);
  growSpace(space, customers, 0);
  drawCustomers(space, customers, seed);
  return space.drawn;
}

describe("stability", () => {
  it("is 1 where every customer says the same, and 0 where all say something else", () => {
    expect(stabilityOf([dined, also])).toBe(1);
    expect(stabilityOf([demoed])).toBe(0);
  });

  it("is 0 where nothing is evidence for anything", () => {
    expect(stabilityOf([{ account_key: "a", activity_n: 10 }])).toBe(0);
  });

  it("agrees with counting every possible draw", () => {
    // Draws of three from {dined, also, demoed}: relationship leads with two or three diners: (2³ + 3·2²·1) ÷ 3³ = 20/27.
    // With one diner of three, entertainment 0.2 gives (0.2 − 0.1)/0.25 = 0.4, demos 0.4 give (0.4 − 0.15)/0.3 = 0.83.
    // With two, entertainment 0.4 is beyond its cap: 1, demos 0.2 give 0.17.
    // Three standard errors of 20,000 draws: 3 × √(0.74 × 0.26 ÷ 20,000) = 0.0093.
    expect(Math.abs(stabilityOf([dined, also, demoed], 20_000) - 20 / 27)).toBeLessThan(0.0093);
  });

  it("counts a tie as no lead", () => {
    // Half dinners and half demos with the only customer: both are beyond their caps.
    const both = { account_key: "a", activity_n: 10, entertainment_n: 5, demo_n: 5 };
    expect(stabilityOf([both])).toBe(0);
  });

  it("is the same every time and for every order of rows", () => {
    const first = stabilityOf([dined, demoed, also]);
    expect(stabilityOf([dined, demoed, also])).toBe(first);
    expect(stabilityOf([also, dined, demoed])).toBe(first);
  });

  it("treats activities without a customer as one more customer", () => {
    const clusters = clustersBy(columnsOf([dined, { ...demoed, account_key: "" }]), [])("r1", "2026-Q3")!;
    expect(clusters.size).toBe(2);
    expect(clusters.sums[accountSumNames.indexOf("demo_n")]).toBe(6);
  });

  it("draws differently for another quarter", () => {
    const draws = (quarter: string) => [...drawnOf(20, 5, seedOf("r1", quarter))];
    expect(draws("2026-Q2")).not.toEqual(draws("2026-Q3"));
    expect(draws("2026-Q2")).toEqual(draws("2026-Q2"));
  });

  it("draws every customer about equally often, as many as there are each time", () => {
    const [customers, resamples] = [10, 10_000];
    const drawn = drawnOf(customers, resamples, seedOf("r1", "2026-Q3"));
    const counts = Array.from({ length: customers }, (_, customer) =>
      drawn.slice(customer * resamples, (customer + 1) * resamples).reduce((sum, times) => sum + times, 0)
    );
    for (let r = 0; r < resamples; r += 1) {
      const inOne = Array.from({ length: customers }, (_, customer) => drawn[customer * resamples + r]!);
      expect(inOne.reduce((sum, times) => sum + times, 0)).toBe(customers);
    }
    // Five standard deviations of a fair draw: 5 × √(100,000 × 0.1 × 0.9) = 474.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(474);
  });

  it("is what scoring every resample by the rules that people read gives", () => {
    let compared = 0;
    const space = resampleSpace(60);
    for (const missing of [[], ["activities"], ["contracts", "deal_team"]] as const) {
      const company = organisation({ ...baseSetting, accounts: 12, missing }, 7);
      const scalesOf = signalScales(company.rep_quarter, policy);
      const { rep_type } = typeRows(company, policy);
      company.rep_quarter.forEach((row, at) => {
        const leading = rep_type[at]?.leading_type;
        if (!leading) return;
        const clusters = company.clustersOf(row.rep_key, row.quarter)!;
        const peers = scalesOf(row.quarter, company.peersOf(row.rep_key, row.quarter));
        const options = { minimumCycleDeals: 5, seed: seedOf(row.rep_key, row.quarter) };
        const found = stability(row, clusters, peers, leading, { ...options, space });
        expect(found, row.rep_key).toBe(
          naiveStability(row, clusters, peers.of, leading, { ...options, resamples: 60 })
        );
        compared += found > 0 && found < 1 ? 1 : 0;
      });
    }
    // Most would agree on 0 or 1 whatever the loop does in between.
    expect(compared).toBeGreaterThan(40);
  });
});

describe("sales-cycle days of a resample", () => {
  const cycles: RepCycle[] = [
    ["a", 10],
    ["a", 30],
    ["b", 20],
    ["b", 100],
    ["b", 60]
  ].map(
    ([account_key, cycle_days]) =>
      ({ rep_key: "r1", quarter: "2026-Q3", account_key, cycle_days }) as RepCycle
  );
  const clusters = clustersBy(columnsOf([dined, demoed]), cycles)("r1", "2026-Q3")!;
  const row = aRow({ cycle_median_days: 30, cycle_cv: 0.8 });

  function cycleFigures(times: readonly number[], minimum: number) {
    const plan = resamplePlan(row, clusters, scales, minimum);
    const space = resampleSpace(1);
    growSpace(space, plan.size, plan.width);
    space.drawn.set(times);
    sumDrawn(space, plan);
    const [variation, median] = [...plan.signals].map((signal) => {
      signalValues(space, plan, signal);
      return space.values[0];
    });
    return { variation, median };
  }

  it("are the plain median and variation when every customer is drawn once", () => {
    const found = cycleFigures([1, 1], 5);
    expect(found.median).toBe(30);
    // Mean 44; squares off it 34², 14², 24², 56², 16² = 5320; ÷ 4 = 1330; √1330 ÷ 44
    expect(found.variation).toBeCloseTo(Math.sqrt(1330) / 44, 12);
  });

  it("repeat the deals of a customer drawn twice", () => {
    // 10, 10, 30, 30: median halfway; four deals are one too few for variation.
    expect(cycleFigures([2, 0], 5)).toEqual({ median: 20, variation: NaN });
    expect(cycleFigures([2, 0], 4).variation).toBeCloseTo(Math.sqrt(400 / 3) / 20, 12);
  });

  it("have nothing to say without dated won deals", () => {
    expect(cycleFigures([0, 0], 5)).toEqual({ median: NaN, variation: NaN });
  });

  it("refuse a won deal whose customer has no row", () => {
    const stray = [{ rep_key: "r1", quarter: "2026-Q3", account_key: "z", cycle_days: 3 }];
    expect(() => clustersBy(columnsOf([dined]), stray)("r1", "2026-Q3")).toThrow("account z");
  });
});
