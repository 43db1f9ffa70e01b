import { describe, expect, it } from "vitest";
import { type RawRow, withModels } from "./warehouse.js";

/* Review quarter 2026-Q1; 2025-09-30 + 180 days = 2026-03-29: creation quarters 2024-Q4 … 2025-Q3 are old enough. */
const settings = { knownOn: "2026-06-30", reviewQuarter: "2026-Q1" };

const deal = (created_on: string, change: RawRow): RawRow => ({
  account_id: "a",
  owner_id: "r",
  amount: 1,
  created_on,
  ...change
});

const company = {
  reps: [{ rep_id: "r" }],
  accounts: [{ account_id: "a", owner_id: "r" }],
  deals: [
    deal("2025-09-30", { closed_on: "2026-03-29" }),
    deal("2025-09-01", { closed_on: "2026-03-01" }),
    deal("2025-08-01", { stage: "open" }),
    deal("2025-08-01", { stage: "lost", closed_on: "2025-08-02" }),
    // Won after the quarter, and lost after it: open as known then.
    deal("2025-09-30", { closed_on: "2026-04-01" }),
    deal("2024-10-01", { closed_on: "2024-10-02" }),
    deal("2024-09-30", { closed_on: "2024-10-02" }),
    deal("2025-10-01", { closed_on: "2025-10-02" })
  ]
};

const cohortOf = (cohort_days: number, unmapped: string[] = []) =>
  withModels(company, { settings, policy: { deals: { cohort_days } }, unmapped }, ({ repQuarter }) =>
    repQuarter("r", "2026-Q1")
  );

describe("win rate by created cohort", () => {
  it("counts day 180 as in time and day 181 as not, and every deal created, open ones too", async () =>
    expect(await cohortOf(180)).toMatchObject({ cohort_n: 6, cohort_won_n: 2, cohort_win_rate: 2 / 6 }));

  it("gives each deal the policy's time", async () =>
    expect(await cohortOf(181)).toMatchObject({ cohort_n: 6, cohort_won_n: 3, cohort_win_rate: 0.5 }));

  it("takes the latest quarter as long as its last deal has had the time, and not a day longer", async () => {
    expect(await cohortOf(182)).toMatchObject({ cohort_n: 6 });
    // 2025-09-30 + 183 days is after 2026-03-31: quarters 2024-Q3 … 2025-Q2.
    expect(await cohortOf(183)).toMatchObject({ cohort_n: 2, cohort_won_n: 2 });
  });

  it("reaches back however long the policy's time is", async () =>
    expect(await cohortOf(1500)).toMatchObject({ cohort_n: 0, cohort_win_rate: null }));

  it("is not measured where no file has creation dates", async () =>
    expect(await cohortOf(180, ["deals.created_on"])).toMatchObject({
      cohort_n: null,
      cohort_won_n: null,
      cohort_win_rate: null
    }));
});
