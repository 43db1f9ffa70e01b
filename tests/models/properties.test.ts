import { describe, expect, it } from "vitest";
import { checkOrder } from "../../loaders/models/order.js";
import { runCheck } from "../../loaders/models/run.js";
import { openWarehouse, type RawTables, tableRows, withModels } from "./warehouse.js";

const settings = { knownOn: "2026-04-05" };
/** Two people are enough to compare with, so that there is something to compare. */
const policy = { strata: { minimum_decided: 1, minimum_customer_months: 1, minimum_reps: 1 } };
const marts = [
  "rep_quarter",
  "rep_spread",
  "rep_account_quarter",
  "rep_stratum",
  "rep_expected_count",
  "rep_origin_count",
  "handover",
  "rep_upcoming",
  "upcoming_contract",
  "group_quarter",
  "deal_size",
  "complaint_severity",
  "rep_pursuit",
  "rep_pursuit_step",
  "company_quarter",
  "deal",
  "contract",
  "complaint",
  "owned_account",
  "note"
];

/** A small company in which every family of figures has something to count. */
const company: Required<
  Pick<
    RawTables,
    "reps" | "accounts" | "deals" | "contracts" | "complaints" | "activities" | "contacts" | "account_owners"
  >
> = {
  reps: [
    { rep_id: "r1", team: "T" },
    { rep_id: "r2", team: "T" }
  ],
  accounts: ["a1", "a2", "a3"].map((account_id, index) => ({
    account_id,
    owner_id: index < 2 ? "r1" : "r2",
    industry: index === 0 ? "Food" : null,
    segment: "Small"
  })),
  account_owners: [
    { account_id: "a1", rep_id: "r2", to: "2025-10-31" },
    { account_id: "a1", rep_id: "r1", from: "2025-11-01" }
  ],
  deals: [1, 2, 3, 4, 5, 6].map((index) => ({
    deal_id: `d${index}`,
    account_id: `a${(index % 3) + 1}`,
    owner_id: index % 2 ? "r1" : "r2",
    amount: index * 0.1 + 1000,
    discount: index / 100,
    created_on: `2025-0${index}-01`,
    closed_on: `2025-1${index % 3}-2${index}`
  })),
  contracts: [1, 2, 3].map((index) => ({
    contract_id: `c${index}`,
    account_id: `a${index}`,
    start_on: "2025-01-01",
    end_on: "2025-12-31",
    value: 100 * index,
    renewed_on: index === 2 ? null : "2025-12-01",
    renewed_value: 90
  })),
  complaints: [1, 2].map((index) => ({
    complaint_id: `q${index}`,
    account_id: `a${index}`,
    opened_on: "2025-12-05"
  })),
  contacts: [{ contact_id: "k", account_id: "a2", level: 3 }],
  activities: [1, 2, 3].map((index) => ({
    activity_id: `t${index}`,
    rep_id: "r1",
    account_id: "a2",
    contact_id: "k",
    type: "meeting",
    happened_on: `2025-0${index}-09`,
    logged_on: `2025-0${index}-10`
  }))
};

async function martsOf(tables: RawTables): Promise<Record<string, unknown>> {
  const warehouse = await openWarehouse(tables, { settings, policy });
  const rows: Record<string, unknown> = {};
  for (const name of marts) rows[name] = await tableRows(warehouse, name);
  warehouse.close();
  return rows;
}

describe("marts", () => {
  it("do not depend on the order of rows", async () => {
    const reversed = Object.fromEntries(
      Object.entries(company).map(([table, rows]) => [table, rows.toReversed()])
    );
    expect(await martsOf(reversed)).toEqual(await martsOf(company));
  });

  it("of a past quarter do not change when later events arrive", async () => {
    const later: RawTables = {
      ...company,
      deals: [
        ...company.deals,
        {
          deal_id: "late",
          account_id: "a1",
          owner_id: "r1",
          amount: 9999,
          created_on: "2026-01-05",
          closed_on: "2026-02-02"
        }
      ],
      contracts: company.contracts.map((contract) =>
        contract["contract_id"] === "c2"
          ? { ...contract, renewed_on: "2026-02-01", renewed_value: 200 }
          : contract
      ),
      complaints: [
        ...company.complaints,
        { complaint_id: "late", account_id: "a2", opened_on: "2026-01-20" }
      ],
      account_owners: [
        ...company.account_owners.map((spell) =>
          spell["from"] === "2025-11-01" ? { ...spell, to: "2026-01-09" } : spell
        ),
        { account_id: "a1", rep_id: "r2", from: "2026-01-10" }
      ]
    };
    const past = (tables: RawTables) =>
      withModels(tables, { settings, policy }, async ({ query }) => {
        const rows: unknown[] = [];
        for (const mart of [
          "rep_quarter",
          "rep_stratum",
          "rep_expected_count",
          "rep_origin_count",
          "handover",
          "rep_upcoming",
          "rep_pursuit",
          "rep_pursuit_step"
        ])
          rows.push(await query(`select * from ${mart} where quarter <= '2025-Q4' order by all`));
        return rows;
      });
    const rows = await past(company);
    for (const mart of rows) expect(mart).not.toEqual([]);
    expect(await past(later)).toEqual(rows);
  });

  it("keep the company's total when a deal moves from one owner to another", async () => {
    const moved = { ...company, deals: company.deals.map((deal) => ({ ...deal, owner_id: "r2" })) };
    const total = (tables: RawTables) =>
      withModels(tables, { settings }, ({ query }) =>
        query(
          "select quarter, sum(bookings) as total, sum(won_n) as n from rep_quarter group by quarter order by quarter"
        )
      );
    expect(await total(moved)).toEqual(await total(company));
  });

  it("keep the company's renewals and complaints when an account moves, whatever it is compared with", async () => {
    const moved = {
      ...company,
      account_owners: company.account_owners.map((spell) => ({
        ...spell,
        rep_id: spell["rep_id"] === "r1" ? "r2" : "r1"
      }))
    };
    const totals = (tables: RawTables) =>
      withModels(tables, { settings, policy }, async ({ query }) => [
        await query(
          `select quarter, rate_name, sum(n) as n, sum(observed) as observed
           from rep_expected_count group by all order by all`
        ),
        await query(
          `select quarter, sum(renewals_due_n) as due, sum(renewed_n) as renewed,
               sum(complaint_n) as complaints, sum(customer_months) as months
           from rep_origin_count group by all order by all`
        )
      ]);
    expect(await totals(moved)).toEqual(await totals(company));
  });

  it("keep every ratio when the currency is scaled", async () => {
    const scaled = {
      ...company,
      deals: company.deals.map((deal) => ({ ...deal, amount: Number(deal["amount"]) * 1000 }))
    };
    const ratios = (tables: RawTables) =>
      withModels(tables, { settings }, ({ query }) =>
        query(
          "select round(hhi, 9) as hhi, round(gini, 9) as gini, round(top1_share, 9) as top1, round(mean_discount, 9) as discount, round(team_share, 9) as share, round(deal_log_sd, 9) as spread from rep_quarter order by quarter, rep_key"
        )
      );
    expect(await ratios(scaled)).toEqual(await ratios(company));
  });
});

describe("checks", () => {
  const damages: Record<string, string> = {
    bookings_reconcile: "update rep_quarter set bookings_quarter = bookings_quarter + 1",
    customers_sum_to_rep: "update rep_account_quarter set won_n = won_n + 1",
    keys_are_unique: "insert into rep select * from rep",
    renewals_add_up: "update rep_quarter set renewed_n = renewed_n + 1",
    shares_within_bounds: "update rep_quarter set win_rate = 1.5 where win_rate is not null",
    company_reconciles: "update company_quarter set won_n = won_n - 1",
    complaints_reconcile: "update rep_quarter set complaint_n = complaint_n + 1",
    customer_months_reconcile: "update rep_quarter set customer_months = customer_months + 1",
    bands_and_customers_reconcile: "update rep_band set won_amount = won_amount + 1",
    deals_counted_once: "update rep_quarter set closed_n = closed_n + 1",
    origins_sum_to_rep: "update rep_origin_count set churned_n = churned_n + 1 where origin = 'inherited'",
    strata_sum_to_rep: "update rep_stratum set observed = observed + 1",
    groups_sum_to_reps: "update group_quarter set won_n = won_n + 1 where group_kind = 'team'",
    opaque_keys_differ: "update stg_reps set rep_key = 'the same'",
    pursuits_reconcile: "update rep_pursuit set open_n = open_n + 1",
    spells_do_not_overlap: "update int_owner_spells set last_day = date '2030-01-01'",
    renewals_reconcile: "update rep_quarter set renewals_due_n = renewals_due_n + 1"
  };

  it("are all shown to fail below", () =>
    expect(Object.keys(damages).toSorted()).toEqual(checkOrder.toSorted()));

  it.each([
    "delete from rep_origin_count where origin = 'inherited'",
    "update rep_origin_count set customer_months = customer_months - 1 where origin = 'own'",
    "update rep_origin_count set complaint_n = null"
  ])("origins_sum_to_rep stops the load after: %s", async (damage) => {
    await withModels(company, { settings }, async ({ connection }) => {
      await connection.run(damage);
      await expect(runCheck(connection, "origins_sum_to_rep")).rejects.toThrow("origins_sum_to_rep");
    });
  });

  it.each(Object.entries(damages))("%s stops the load after: %s", async (check, damage) => {
    await withModels(company, { settings }, async ({ connection }) => {
      await runCheck(connection, check);
      await connection.run(damage);
      await expect(runCheck(connection, check)).rejects.toThrow(`checks/${check}.sql`);
    });
  });
});
