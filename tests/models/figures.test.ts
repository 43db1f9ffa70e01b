import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse, type RawRow, type ResultRow, type Warehouse, withModels } from "./warehouse.js";

/* Review quarter 2026-Q1: window 2025-04-01 … 2026-03-31. One seller per case, each with accounts of their own. */
const settings = { knownOn: "2026-04-05", baseCurrency: "EUR" };

const won = (rep: string, account: string, change: RawRow): RawRow => ({
  deal_id: `${rep} ${account} ${JSON.stringify(change)}`,
  account_id: account,
  owner_id: rep,
  closed_on: "2025-08-15",
  ...change
});

const amounts = [10, 20, 30, 40];
const cycles = ["2025-08-05", "2025-07-26", "2025-07-16", "2025-07-06", "2025-06-26"];

describe("figures worked by hand", () => {
  let warehouse: Warehouse;
  const row = (rep: string): Promise<ResultRow> => warehouse.repQuarter(rep, "2026-Q1");

  beforeAll(async () => {
    const reps: RawRow[] = [
      ...[
        "sizes",
        "book",
        "equal",
        "cycle4",
        "cycle5",
        "discounts",
        "early",
        "months",
        "activities",
        "depth",
        "foreign",
        "losses"
      ].map((rep_id) => ({ rep_id })),
      { rep_id: "big", team: "T" },
      { rep_id: "helper", team: "T" },
      { rep_id: "alone", team: "U" }
    ];
    const own = (account_id: string, owner_id: string, change: RawRow = {}): RawRow => ({
      account_id,
      owner_id,
      ...change
    });
    warehouse = await openWarehouse(
      {
        reps,
        accounts: [
          ...[
            "sizes",
            "cycle4",
            "cycle5",
            "discounts",
            "early",
            "months",
            "activities",
            "foreign",
            "losses",
            "big",
            "helper",
            "alone"
          ].map((rep) => own(rep, rep)),
          own("group", "book"),
          own("child", "book", { parent_id: "group" }),
          own("grandchild", "book", { parent_id: "child" }),
          own("other", "book"),
          ...[1, 2, 3, 4].map((index) => own(`equal ${index}`, "equal")),
          own("ring 1", "book", { parent_id: "ring 2" }),
          own("ring 2", "book", { parent_id: "ring 1" }),
          own("deep", "depth", { is_key_account: true }),
          own("shallow", "depth", { is_key_account: false }),
          own("untouched", "depth", { is_key_account: true })
        ],
        fx_rates: [
          { currency: "USD", valid_from: "2025-01-01", rate: 0.8 },
          { currency: "USD", valid_from: "2025-09-01", rate: 0.9 }
        ],
        deals: [
          ...amounts.map((amount) => won("sizes", "sizes", { amount })),
          won("sizes", "sizes", { deal_id: "no amount" }),
          // Groups of 60, 30 and 10: HHI 0.46.
          won("book", "child", { amount: 40 }),
          won("book", "grandchild", { amount: 20 }),
          won("book", "other", { amount: 30 }),
          won("book", "ring 1", { amount: 10 }),
          ...[1, 2, 3, 4].map((index) => won("equal", `equal ${index}`, { amount: 0.1 })),
          ...cycles.slice(0, 4).map((created_on) => won("cycle4", "cycle4", { created_on, amount: 1 })),
          ...cycles.map((created_on) => won("cycle5", "cycle5", { created_on, amount: 1 })),
          // The last ten days of the quarter begin on 2025-09-21.
          won("discounts", "discounts", { amount: 100, discount: 0.2, closed_on: "2025-09-21" }),
          won("discounts", "discounts", { amount: 100, discount: 0, closed_on: "2025-09-30" }),
          won("discounts", "discounts", { amount: 200, discount: 0.05, closed_on: "2025-09-20" }),
          won("discounts", "discounts", { amount: 100, closed_on: "2025-07-01" }),
          won("early", "early", { deal_id: "e1", amount: 1, closed_on: "2025-06-01" }),
          won("early", "early", { deal_id: "e2", amount: 1, closed_on: "2025-12-31" }),
          won("early", "early", { deal_id: "e3", amount: 1, closed_on: "2026-01-01" }),
          won("months", "months", { deal_id: "m", amount: 1, closed_on: "2024-07-15" }),
          won("activities", "activities", { deal_id: "tracked", amount: 1, created_on: "2025-08-01" }),
          won("foreign", "foreign", { amount: 100, currency: "USD", closed_on: "2025-08-31" }),
          won("foreign", "foreign", { amount: 100, currency: "USD", closed_on: "2025-09-01" }),
          won("foreign", "foreign", { amount: 7 }),
          ...["Politics", " politics ", "Price"].map((lost_reason) =>
            won("losses", "losses", { stage: "lost", lost_reason, amount: 1 })
          ),
          won("losses", "losses", { deal_id: "silent", stage: "lost", amount: 1 }),
          won("losses", "losses", { deal_id: "won one", amount: 1 }),
          won("big", "big", { deal_id: "of big", amount: 75 }),
          won("helper", "helper", { amount: 25 }),
          won("alone", "alone", { amount: 5 })
        ],
        deal_team: [
          { deal_id: "of big", rep_id: "helper", function: "technical" },
          { deal_id: "of big", function: "Finance" },
          { deal_id: "of big", function: "finance" }
        ],
        complaints: [
          // e1: day 90; the account's second deal e2: day 91 only.
          { complaint_id: "c1", account_id: "early", opened_on: "2025-08-30" },
          { complaint_id: "c2", account_id: "early", opened_on: "2026-04-01" },
          { complaint_id: "c3", account_id: "months", opened_on: "2025-05-05" }
        ],
        contacts: [1, 2, 3, 4, 5]
          .map((level) => ({ contact_id: `k${level}`, account_id: "deep", level }))
          .concat([{ contact_id: "s1", account_id: "shallow", level: 1 }]),
        contracts: ["deep", "shallow"].map((account_id) => ({
          contract_id: account_id,
          account_id,
          start_on: "2025-01-01",
          end_on: "2026-12-31",
          value: 1
        })),
        activities: [
          ...[1, 2, 3, 4, 5].map((level) => ({
            activity_id: `t${level}`,
            rep_id: "depth",
            account_id: "deep",
            contact_id: `k${level}`,
            type: "meeting",
            happened_on: "2025-10-10"
          })),
          {
            activity_id: "t6",
            rep_id: "depth",
            account_id: "shallow",
            contact_id: "s1",
            type: "call",
            happened_on: "2025-10-10"
          },
          {
            activity_id: "t7",
            rep_id: "sizes",
            account_id: "shallow",
            contact_id: "k5",
            type: "call",
            happened_on: "2025-10-10"
          },
          {
            activity_id: "a1",
            rep_id: "activities",
            account_id: "activities",
            type: "demo",
            happened_on: "2025-08-01",
            logged_on: "2025-08-08"
          },
          {
            activity_id: "a2",
            rep_id: "activities",
            account_id: "activities",
            type: "entertainment",
            happened_on: "2025-08-10",
            logged_on: "2025-08-18"
          },
          {
            activity_id: "a3",
            rep_id: "activities",
            account_id: "activities",
            type: "meeting",
            happened_on: "2025-08-15"
          },
          {
            activity_id: "a4",
            rep_id: "activities",
            account_id: "activities",
            type: "meeting",
            happened_on: "2026-03-30",
            logged_on: "2026-04-01"
          }
        ]
      },
      { settings }
    );
  });
  afterAll(() => warehouse.close());

  it("sizes: quantiles of 10, 20, 30, 40, and a won deal without an amount counted but not summed", async () => {
    expect(await row("sizes")).toMatchObject({
      won_n: 5,
      sized_n: 4,
      bookings: 100,
      deal_min: 10,
      deal_p25: 17.5,
      deal_median: 25,
      deal_median_without_largest: 20,
      bookings_without_largest: 60,
      deal_p75: 32.5,
      deal_p90: 37,
      deal_max: 40,
      deal_mean: 25,
      largest_deal_share: 0.4
    });
    const found = await row("sizes");
    expect(found["deal_sd"]).toBeCloseTo(Math.sqrt(500 / 3), 9);
    expect(found["deal_geometric_mean"]).toBeCloseTo((10 * 20 * 30 * 40) ** 0.25, 9);
  });

  it("concentration: rolls up to the top parent, stops at a ring, HHI of 60, 30 and 10 is 0.46", async () => {
    const found = await row("book");
    expect(found).toMatchObject({ customers_n: 3, repeat_customers_n: 1, top1_share: 0.6, top3_share: 1 });
    expect(found["hhi"]).toBeCloseTo(0.46, 12);
    expect(found["effective_customers"]).toBeCloseTo(1 / 0.46, 9);
    expect(found["hhi_normalised"]).toBeCloseTo((0.46 - 1 / 3) / (1 - 1 / 3), 12);
  });

  it("gini: of 10, 30 and 60 it is ((2 − 4) · 10 + (4 − 4) · 30 + (6 − 4) · 60) ÷ (3 · 100) = 1/3", async () =>
    expect((await row("book"))["gini"]).toBeCloseTo(1 / 3, 12));

  it("gini: 0 where all customers are equal, null where there is only one", async () => {
    expect(await row("equal")).toMatchObject({ customers_n: 4, gini: 0 });
    expect(await row("cycle5")).toMatchObject({ customers_n: 1, gini: null, hhi_normalised: null });
  });

  it("the largest deal: nothing is left of a single one, and no median", async () =>
    expect(await row("alone")).toMatchObject({
      bookings_without_largest: 0,
      deal_median_without_largest: null,
      gini: null
    }));

  it("cycle: variation from five won deals on, not from four", async () => {
    expect(await row("cycle4")).toMatchObject({
      cycle_n: 4,
      cycle_median_days: 25,
      cycle_cv: null,
      cycle_iqr_ratio: null
    });
    const five = await row("cycle5");
    expect(five).toMatchObject({ cycle_n: 5, cycle_median_days: 30, cycle_mean_days: 30 });
    expect(five["cycle_cv"]).toBeCloseTo(Math.sqrt(1000 / 4) / 30, 12);
    expect(five["cycle_iqr_ratio"]).toBeCloseTo(20 / 30, 12);
  });

  it("discounts: the tenth day before the end is quarter end, the eleventh is not", async () => {
    const found = await row("discounts");
    expect(found).toMatchObject({
      discount_n: 3,
      quarter_end_share: 0.4,
      quarter_end_discounted_share: 0.25,
      mean_discount: 0.075
    });
    expect(found["discount_gap"]).toBeCloseTo(0.1 - 0.05, 12);
  });

  it("early complaints: day 90 counts, day 91 does not, and a deal is watched from its 90th day on", async () => {
    // e2 (2025-12-31 + 90 = 2026-03-31) is watched, e3 is not; only e1 has a complaint within 90 days.
    expect(await row("early")).toMatchObject({
      early_deals_n: 2,
      early_complaint_n: 1,
      early_complaint_share: 0.5
    });
  });

  it("customer-months: active until twelve months after the win", async () => {
    // Won 2024-07-15: active on the last days of April, May and June 2025, no longer on 2025-07-31.
    expect(await row("months")).toMatchObject({ customer_months: 3, complaint_n: 1 });
    expect((await row("months"))["complaint_rate"]).toBeCloseTo(100 / 3, 9);
  });

  it("activities: logged on day 7 is on time, day 8 is not, and what was logged after the quarter is not yet known", async () => {
    expect(await row("activities")).toMatchObject({
      activity_n: 3,
      timed_activity_n: 2,
      logged_on_time_n: 1,
      tracked_won_n: 1,
      well_tracked_won_n: 1,
      crm_discipline: 0.75,
      demo_n: 1,
      entertainment_n: 1
    });
  });

  it("depth: levels by the owner's own touches, over active accounts; key accounts whether active or not", async () => {
    expect(await row("depth")).toMatchObject({
      owned_accounts_n: 3,
      active_accounts_n: 2,
      touched_accounts_n: 2,
      chain_depth: 3,
      one_level_n: 1,
      executive_n: 1,
      executive_reach: 0.5,
      key_accounts_n: 2,
      key_deep_n: 1,
      key_executive_n: 1
    });
  });

  it("money: each amount at the rate of its close date", async () =>
    expect((await row("foreign"))["bookings"]).toBeCloseTo(80 + 90 + 7, 9));

  it("losses: reasons compared without case and blanks, lost deals without a reason left out", async () => {
    const found = await row("losses");
    expect(found).toMatchObject({ lost_n: 4, lost_reason_n: 3, lost_fit_n: 2, win_rate: 0.2 });
    expect(found["lost_fit_share"]).toBeCloseTo(2 / 3, 12);
  });

  it("team: a share counts as solo only for someone who helped nobody, in a team of two or more", async () => {
    expect(await row("big")).toMatchObject({
      team_bookings: 100,
      team_share: 0.75,
      helped_n: 0,
      solo_team_share: 0.75,
      functions_per_win: 2
    });
    expect(await row("helper")).toMatchObject({ team_share: 0.25, helped_n: 1, solo_team_share: 0 });
    expect(await row("alone")).toMatchObject({ team_share: 1, solo_team_share: null });
  });
});

describe("what is not there", () => {
  const bare = {
    reps: [{ rep_id: "r" }],
    accounts: [{ account_id: "a", owner_id: "r" }],
    deals: [won("r", "a", { amount: 5 })]
  };
  const unmeasured = {
    renewals_due_n: null,
    renewal_rate: null,
    complaint_n: null,
    customer_months: null,
    activity_n: null,
    chain_depth: null,
    quota: null,
    helped_n: null,
    advocacy_n: null
  };

  it("is null, never 0", () =>
    withModels(bare, { settings, unmapped: ["deals.type"] }, async ({ repQuarter }) =>
      expect(await repQuarter("r", "2026-Q1")).toMatchObject({ bookings: 5, won_n: 1, ...unmeasured })
    ));

  it("is 0 where the table is there and holds nothing", () => {
    const empty = {
      contracts: [],
      complaints: [],
      activities: [],
      contacts: [],
      deal_team: [],
      advocacy: []
    };
    return withModels({ ...bare, ...empty }, { settings }, async ({ repQuarter }) =>
      expect(await repQuarter("r", "2026-Q1")).toMatchObject({
        renewals_due_n: 0,
        renewal_rate: null,
        complaint_n: 0,
        activity_n: 0,
        helped_n: 0,
        advocacy_n: 0
      })
    );
  });

  it("derives contracts from renewal deals, and says so", () =>
    withModels(
      {
        ...bare,
        deals: [
          won("r", "a", { amount: 5, type: "renewal" }),
          won("r", "a", { amount: 8, type: "renewal", stage: "lost", closed_on: "2026-01-10" })
        ]
      },
      { settings },
      async ({ repQuarter, query }) => {
        expect(await repQuarter("r", "2026-Q1")).toMatchObject({
          renewed_n: 1,
          churned_n: 1,
          renewal_rate: 0.5
        });
        expect((await query("select text from note")).map(({ text }) => String(text)).join()).toMatch(
          /renewal/
        );
      }
    ));
});
