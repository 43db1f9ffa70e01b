import { describe, expect, it } from "vitest";
import type { Contract } from "../../../loaders/schema/outputs.js";
import { dueContracts, monthsAfter } from "../../../src/components/review/dueContracts.js";
import { compareToHistory } from "../../../src/components/review/compareToHistory.js";

const contract = (contract_id: string, dates: Partial<Contract>): Contract => ({
  contract_id,
  lines_n: 1,
  account_key: "a",
  rep_key: "r",
  start_on: null,
  end_on: "2026-10-15",
  value: 1,
  annual_value: 1,
  renewed_on: null,
  annual_renewed_value: null,
  churned_on: null,
  ...dates
});
const due = (contracts: Contract[]) =>
  dueContracts(contracts, {
    asOf: "2026-09-30",
    quarter: "2026-Q3",
    quartersAhead: 2,
    owned: [],
    reps: new Map(),
    accounts: new Map(),
    rates: []
  }).map((row) => row.contract.contract_id);

describe("renewals due in the next two quarters", () => {
  it("start the day after the quarter and end with the second quarter's last day", () => {
    const on = (id: string, end_on: string) => contract(id, { end_on });
    expect(
      due([
        on("today", "2026-09-30"),
        on("first", "2026-10-01"),
        on("last", "2027-03-31"),
        on("late", "2027-04-01")
      ])
    ).toEqual(["first", "last"]);
  });

  it("leave out what was decided by then, and keep what was decided later", () => {
    expect(
      due([
        contract("early renewal", { renewed_on: "2026-09-30" }),
        contract("known loss", { churned_on: "2026-09-01" }),
        contract("decided later", { renewed_on: "2026-10-01" })
      ])
    ).toEqual(["decided later"]);
  });

  it("count months to a month's last day", () => {
    expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
  });
});

describe("a sum against the quarters before it", () => {
  // By hand, for 9, 11, 9, 11: mean 10, sd = √(4/3) = 1.155, t(3) = 2.353,
  // reach = 2.353 × 1.155 × √1.25 = 3.038.
  const history = [9, 11, 9, 11];
  it("is noise within their 90 % prediction range and real beyond it", () => {
    expect(compareToHistory(history, 13.03)).toBe("noise");
    expect(compareToHistory(history, 13.05)).toBe("real");
    expect(compareToHistory(history, 6.95)).toBe("real");
  });

  it("is not judged from fewer than four quarters, or without a value", () => {
    expect(compareToHistory([9, 11, null, 9], 20)).toBe("not_measured");
    expect(compareToHistory(history, null)).toBe("not_measured");
  });
});
