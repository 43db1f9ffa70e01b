import { describe, expect, it } from "vitest";
import { funnelRows } from "../../../loaders/score/funnel/funnelRows.js";
import { peersOf } from "../../../loaders/score/peers.js";
import { rateRows } from "../../../loaders/score/rates/rateRows.js";
import { type RepQuarter, funnel, funnelLimit, repFunnel } from "../../../loaders/schema/outputs.js";
import { aRep, aRow, policy } from "../../rules/rows.js";

const renewals = (rep_key: string, renewed_n: number, renewal_decided_n: number): RepQuarter =>
  aRow({ rep_key, renewed_n, renewal_decided_n, renewal_rate: renewed_n / renewal_decided_n });

function funnelsOf(rows: RepQuarter[]) {
  const reps = rows.map(({ rep_key }) => aRep({ rep_key }));
  const rates = rateRows(rows, peersOf(reps, rows, policy.peers.minimum), policy);
  const found = funnelRows(rows, rates, policy);
  found.rep_funnel.forEach((row) => repFunnel.parse(row));
  found.funnel.forEach((row) => funnel.parse(row));
  found.funnel_limit.forEach((row) => funnelLimit.parse(row));
  return { ...found, of: (key: string) => found.rep_funnel.find(({ rep_key }) => rep_key === key) };
}

/** Twenty people who renew 8 of 10, and one who is told. */
const crowd = (renewed: number, decided: number): RepQuarter[] => [
  ...Array.from({ length: 20 }, (_none, index) => renewals(`r${index}`, 8, 10)),
  renewals("x", renewed, decided)
];

describe("funnelRows", () => {
  it("never calls two renewals the worst", () => {
    expect(funnelsOf(crowd(0, 2)).of("x")?.outlier).toBeNull();
    expect(funnelsOf(crowd(0, 2)).of("x")?.value).toBe(0);
  });

  it("names someone who keeps 2 of 16 where the others keep 8 of 10", () => {
    const row = funnelsOf(crowd(2, 16)).of("x");
    expect(row).toMatchObject({ outlier: "below", events: 2, n: 16 });
    expect(row?.value).toBeLessThan(row?.low_998 ?? 0);
  });

  it("has the common rate as its centre: all hits by all trials", () => {
    expect(funnelsOf(crowd(2, 16)).funnel).toMatchObject([
      { rate_name: "renewal_rate", centre: 162 / 216, people_n: 21 }
    ]);
  });

  it("corrects for the number of people: the same record among many more is no longer named", () => {
    const among = (people: number) =>
      funnelsOf([
        ...Array.from({ length: people }, (_none, index) => renewals(`r${index}`, 6 + (index % 5), 10)),
        renewals("x", 3, 12)
      ]).of("x");
    const [few, many] = [among(10), among(400)];
    expect(many?.p_adjusted).toBeGreaterThan(few?.p_adjusted ?? 1);
  });

  it("draws no funnel for fewer people than the policy asks for", () => {
    expect(funnelsOf(crowd(2, 16).slice(-4))).toMatchObject({ rep_funnel: [], funnel: [], funnel_limit: [] });
  });

  it("says nothing where the peers' curve leaves the own record too little weight", () => {
    const rows = crowd(2, 16);
    const reps = rows.map(({ rep_key }) => aRep({ rep_key }));
    const rates = rateRows(rows, peersOf(reps, rows, policy.peers.minimum), policy).map((rate) => ({
      ...rate,
      reliability: 0.49
    }));
    expect(funnelRows(rows, rates, policy).rep_funnel.every(({ outlier }) => outlier === null)).toBe(true);
  });

  it("counts customer-months by the hundred, as the rate does", () => {
    const complaints = (rep_key: string, complaint_n: number, customer_months: number) =>
      aRow({ rep_key, complaint_n, customer_months, complaint_rate: (complaint_n / customer_months) * 100 });
    const found = funnelsOf([
      ...Array.from({ length: 12 }, (_none, index) => complaints(`r${index}`, 2, 120)),
      complaints("x", 16, 150)
    ]);
    expect(found.funnel[0]?.centre).toBeCloseTo((40 / 1590) * 100, 12);
    expect(found.of("x")).toMatchObject({ outlier: "above", n: 150 });
    expect(found.of("x")?.value).toBeGreaterThan(found.of("x")?.high_998 ?? 0);
  });

  it("does not depend on the order of people", () => {
    const rows = crowd(2, 16);
    const sorted = (found: ReturnType<typeof funnelsOf>) =>
      found.rep_funnel.toSorted((a, b) => a.rep_key.localeCompare(b.rep_key));
    expect(sorted(funnelsOf(rows.toReversed()))).toEqual(sorted(funnelsOf(rows)));
  });

  it("gives the chart limits over all sizes that occur, in order and once each", () => {
    const sizes = funnelsOf([...crowd(2, 40), renewals("y", 1, 1)]).funnel_limit.map(({ n }) => n);
    expect([sizes[0], sizes.at(-1)]).toEqual([1, 40]);
    expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
  });
});
