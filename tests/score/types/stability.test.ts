import { describe, expect, it } from "vitest";
import { type SignalName, signalNames } from "../../../loaders/schema/policy.js";
import {
  accountSumNames,
  type AccountSumName,
  type RepCycle
} from "../../../loaders/score/marts/internalMarts.js";
import { type AccountColumns, clustersBy } from "../../../loaders/score/types/clusters.js";
import { cycleFigures } from "../../../loaders/score/types/cycleFigures.js";
import { seededIndex } from "../../../loaders/score/types/seededIndex.js";
import { stability, type WeighedScale } from "../../../loaders/score/types/stability.js";
import { aRow, policy } from "../../rules/rows.js";

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

/** Without peers the policy's floors and caps are the scale. */
const scales = Object.fromEntries(
  signalNames.map((name) => [name, { ...policy.signals[name], peerMedian: null, peerP90: null }])
) as unknown as Record<SignalName, WeighedScale>;

const measured = aRow({ entertainment_share: 0.3, demo_share: 0.3 });
const dined = { account_key: "a", activity_n: 10, entertainment_n: 6 };
const demoed = { account_key: "b", activity_n: 10, demo_n: 6 };
const also = { account_key: "c", activity_n: 10, entertainment_n: 6 };

function stabilityOf(rows: AccountRow[], resamples = 4000, quarter = "2026-Q3") {
  const clusters = clustersBy(columnsOf(rows), [])("r1", "2026-Q3")!;
  const options = { resamples, minimumCycleDeals: 5, draw: seededIndex("r1", quarter) };
  return stability(measured, clusters, scales, "relationship", options);
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
    const draws = (quarter: string) => {
      const draw = seededIndex("r1", quarter);
      return Array.from({ length: 20 }, () => draw(1000));
    };
    expect(draws("2026-Q2")).not.toEqual(draws("2026-Q3"));
    expect(draws("2026-Q2")).toEqual(draws("2026-Q2"));
  });

  it("draws every customer about equally often", () => {
    const draw = seededIndex("r1", "2026-Q3");
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i += 1) counts[draw(10)]! += 1;
    // Five standard deviations of a fair draw: 5 × √(100,000 × 0.1 × 0.9) = 474.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(474);
  });
});

describe("cycleFigures", () => {
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

  it("is the plain median and variation when every customer is drawn once", () => {
    const found = cycleFigures(clusters, Uint16Array.of(1, 1), 5);
    expect(found.median).toBe(30);
    // Mean 44; squares off it 34², 14², 24², 56², 16² = 5320; ÷ 4 = 1330; √1330 ÷ 44
    expect(found.variation).toBeCloseTo(Math.sqrt(1330) / 44, 12);
  });

  it("repeats the deals of a customer drawn twice", () => {
    // 10, 10, 30, 30: median halfway; four deals are one too few for variation.
    expect(cycleFigures(clusters, Uint16Array.of(2, 0), 5)).toEqual({ median: 20, variation: null });
    expect(cycleFigures(clusters, Uint16Array.of(2, 0), 4).variation).toBeCloseTo(
      Math.sqrt(400 / 3) / 20,
      12
    );
  });

  it("has nothing to say without dated won deals", () => {
    expect(cycleFigures(clusters, Uint16Array.of(0, 0), 5)).toEqual({ median: null, variation: null });
  });

  it("refuses a won deal whose customer has no row", () => {
    const stray = [{ rep_key: "r1", quarter: "2026-Q3", account_key: "z", cycle_days: 3 }];
    expect(() => clustersBy(columnsOf([dined]), stray)("r1", "2026-Q3")).toThrow("account z");
  });
});
