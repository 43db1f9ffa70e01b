import { describe, expect, it } from "vitest";
import { repRate, type RateName, rateNames, type RepQuarter } from "../../../loaders/schema/outputs.js";
import { peersOf } from "../../../loaders/score/peers.js";
import { liesBeyondPeers } from "../../../src/rules/suitability/rateGates.js";
import { rateRows } from "../../../loaders/score/rates/rateRows.js";
import { aRep, aRow, policy } from "../../rules/rows.js";

function ratesOf(rows: RepQuarter[]) {
  const reps = rows.map(({ rep_key }) => aRep({ rep_key }));
  const found = rateRows(rows, peersOf(reps, rows, policy.peers.minimum), policy);
  found.forEach((row) => repRate.parse(row));
  return {
    all: found,
    one: (repKey: string, rateName: RateName) =>
      found.find((row) => row.rep_key === repKey && row.rate_name === rateName)
  };
}

const renewals = (
  rep_key: string,
  renewed_n: number,
  renewal_decided_n: number,
  over: Partial<RepQuarter> = {}
) =>
  aRow({
    rep_key,
    renewed_n,
    renewal_decided_n,
    renewal_rate: renewal_decided_n === 0 ? null : renewed_n / renewal_decided_n,
    ...over
  });

describe("rateRows", () => {
  it("leaves out what is not measured: a null count on either side", () => {
    expect(ratesOf([aRow()]).all).toEqual([]);
    expect(ratesOf([aRow({ key_accounts_n: 4 })]).all).toEqual([]);
    expect(ratesOf([aRow({ key_accounts_n: 4, key_deep_n: 1, key_deep_share: 0.25 })]).all).toHaveLength(1);
  });

  it("keeps a measured rate over no events, without value and interval, at the peers' shrunk mean", () => {
    const { one } = ratesOf([renewals("r1", 0, 0), renewals("r2", 3, 10), renewals("r3", 9, 10)]);
    expect(one("r1", "renewal_rate")).toMatchObject({
      n: 0,
      value: null,
      low: null,
      high: null,
      reliability: 0
    });
    expect(one("r1", "renewal_rate")?.shrunk).toBeCloseTo(0.6, 12);
  });

  it("gives the mart's value with Wilson's interval, peers' median and group", () => {
    const found = ratesOf([renewals("r1", 8, 10), renewals("r2", 5, 10), renewals("r3", 10, 10)]);
    const row = found.one("r1", "renewal_rate");
    expect(row).toMatchObject({
      n: 10,
      value: 0.8,
      peer_median: 0.8,
      peer_n: 3,
      peer_group: "whole company, 3 reps"
    });
    expect(row?.low).toBeCloseTo(0.5408, 4);
    expect(row?.high).toBeCloseTo(0.9314, 4);
  });

  it("shrinks toward the active peers only, and shrinks those who left as well", () => {
    const rows = [
      renewals("r1", 2, 10),
      renewals("r2", 9, 10),
      renewals("gone", 0, 90, { is_active: false })
    ];
    const { one } = ratesOf(rows);
    // Active peers: 11 of 20. Equal trials: s² = 0.245, × 10 ÷ 0.2475 = 9.899; ρ = 8.899 ÷ 9 = 0.9888, so they count for 1 trial.
    expect(one("r1", "renewal_rate")?.shrunk).toBeCloseTo((2 + 0.55) / 11, 9);
    expect(one("gone", "renewal_rate")?.shrunk).toBeCloseTo(0.55 / 91, 9);
    expect(one("gone", "renewal_rate")?.peer_n).toBe(2);
  });

  it("states complaints per 100 customer-months with Jeffreys' interval", () => {
    const { one } = ratesOf([aRow({ complaint_n: 10, customer_months: 200, complaint_rate: 5 })]);
    const row = one("r1", "complaint_rate");
    expect(row).toMatchObject({ n: 200, value: 5, shrunk: 5, reliability: 0 });
    // Half of the 5 % and 95 % points of χ² with 21 degrees of freedom: 11.591 and 32.671.
    expect(row?.low).toBeCloseTo(11.591 / 2 / 2, 3);
    expect(row?.high).toBeCloseTo(32.671 / 2 / 2, 3);
  });

  it("does not blame complaints of customers who were never active on the rate", () => {
    const quiet = aRow({ rep_key: "r2", complaint_n: 2, customer_months: 100, complaint_rate: 2 });
    const { one } = ratesOf([aRow({ complaint_n: 3, customer_months: 0 }), quiet]);
    expect(one("r1", "complaint_rate")).toMatchObject({ n: 0, value: null, shrunk: 2 });
  });

  it("bounds GRR as Wilson does where its contracts are worth ten, and leaves both retentions unshrunk", () => {
    const kept = { retention_n: 12, retention_effective_n: 10, grr: 0.8, grr_spread: 0.4 };
    const { one } = ratesOf([aRow({ ...kept, nrr: 1.1, nrr_spread: 0.3 })]);
    expect(one("r1", "grr")).toMatchObject({ n: 12, value: 0.8, shrunk: null, reliability: null });
    expect(one("r1", "grr")?.low).toBeCloseTo(0.5408, 4);
    expect(one("r1", "nrr")).toMatchObject({ n: 12, value: 1.1, shrunk: null });
    expect(one("r1", "nrr")?.high).toBeCloseTo(1.170397, 5);
  });

  it("shrinks the win, renewal and complaint rate and no other", () => {
    const everything = Object.fromEntries(
      Object.keys(aRow())
        .filter((column) => column !== "top1_account_key")
        .map((column) => [column, column.endsWith("_n") || column === "customer_months" ? 10 : 1])
    );
    const { all } = ratesOf([aRow({ ...everything, rep_key: "r1", quarter: "2026-Q3", is_active: true })]);
    expect(all.map(({ rate_name }) => rate_name)).toEqual(rateNames);
    expect(all.filter(({ shrunk }) => shrunk != null).map(({ rate_name }) => rate_name)).toEqual([
      "win_rate",
      "renewal_rate",
      "complaint_rate"
    ]);
  });

  it("holds a shrunk rate against the peers' shrunk rates: one loss among perfect small records is not worse", () => {
    const perfect = Array.from({ length: 7 }, (_, index) => renewals(`p${index}`, 4, 4));
    const others = [renewals("o1", 12, 16), renewals("o2", 9, 12), renewals("o3", 6, 9)];
    const row = ratesOf([renewals("r1", 8, 9), ...perfect, ...others]).one("r1", "renewal_rate");
    expect(row?.peer_median).toBe(1);
    expect(row?.shrunk_peer_median).toBeLessThan(1);
    expect(liesBeyondPeers(row ?? null, "below")).toBe(false);
  });

  it("has no peer median where nobody active has the rate", () => {
    const { one } = ratesOf([renewals("gone", 1, 2, { is_active: false })]);
    expect(one("gone", "renewal_rate")).toMatchObject({
      value: 0.5,
      shrunk: null,
      peer_median: null,
      shrunk_peer_median: null,
      peer_n: 0
    });
  });
});
