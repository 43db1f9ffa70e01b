import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { repQuarter } from "../../loaders/schema/outputs.js";
import { figureMeta } from "../../loaders/schema/outputs/figure.js";
import type { Column } from "./oneMoreEvents.js";
import { book, sellerOf, together } from "./randomBooks.js";
import { type RawTables, type ResultRow, withModels } from "./warehouse.js";

const settings = { knownOn: "2026-04-05" };
const kindOf = (column: string) => figureMeta(repQuarter.shape[column as Column]).kind;
const columnsOfKind = (...kinds: string[]) =>
  (Object.keys(repQuarter.shape) as Column[]).filter((column) => kinds.includes(kindOf(column)));

/** Rows of 2026-Q1 by rep_id. */
const rowsOf = (tables: RawTables): Promise<Map<string, ResultRow>> =>
  withModels(tables, { settings }, async ({ query }) => {
    const rows = await query(
      `select stg_reps.rep_id, rep_quarter.* from rep_quarter
       inner join stg_reps on stg_reps.rep_key = rep_quarter.rep_key where quarter = '2026-Q1'`
    );
    return new Map(rows.map((row) => [String(row["rep_id"]), row]));
  });

describe("splitting", () => {
  const amounts = fc.array(fc.integer({ min: 2, max: 1000 }), { minLength: 1, maxLength: 8 });
  const books = fc.sample(fc.tuple(amounts, fc.nat(), fc.integer({ min: 1, max: 99 })), {
    numRuns: 40,
    seed: 20261124
  });
  let rows: Map<string, ResultRow>;

  /** Customers with the amounts of their deals. */
  const sellerWith = (id: string, customers: readonly (readonly number[])[]): RawTables => ({
    reps: [{ rep_id: id }],
    accounts: customers.map((_, index) => ({ account_id: `${id} ${index}`, owner_id: id })),
    deals: customers.flatMap((deals, index) =>
      deals.map((amount, at) => ({
        deal_id: `${id} ${index} ${at}`,
        account_id: `${id} ${index}`,
        owner_id: id,
        amount,
        closed_on: "2025-08-15"
      }))
    )
  });

  beforeAll(async () => {
    const sellers = books.flatMap(([whole, pick, percent], at) => {
      const index = pick % whole.length;
      const parts = [whole[index]! * (percent / 100), whole[index]! * (1 - percent / 100)];
      const others = whole.filter((_, other) => other !== index).map((amount) => [amount]);
      return [
        sellerWith(`${at} whole`, [...others, [whole[index]!]]),
        sellerWith(`${at} customer split`, [...others, [parts[0]!], [parts[1]!]]),
        sellerWith(`${at} deal split`, [...others, parts])
      ];
    });
    rows = await rowsOf(together(sellers));
  }, 60_000);

  const compare = (how: string, column: Column) =>
    books.map(
      (_, at) => Number(rows.get(`${at} ${how}`)![column]) - Number(rows.get(`${at} whole`)![column])
    );

  it.each(["hhi", "top1_share", "top3_share"] as const)("a customer never raises %s", (column) => {
    const changes = compare("customer split", column);
    expect(Math.max(...changes)).toBeLessThanOrEqual(1e-9);
    expect(Math.min(...changes)).toBeLessThan(-0.01);
  });

  it("a customer never lowers the effective customers", () => {
    const changes = compare("customer split", "effective_customers");
    expect(Math.min(...changes)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(...changes)).toBeGreaterThan(0.1);
  });

  it("a deal never raises the largest deal's share, and leaves the customers alone", () => {
    const changes = compare("deal split", "largest_deal_share");
    expect(Math.max(...changes)).toBeLessThanOrEqual(1e-9);
    expect(Math.min(...changes)).toBeLessThan(-0.01);
    for (const column of ["hhi", "gini", "top1_share", "customers_n", "bookings"] as const)
      for (const change of compare("deal split", column)) expect(Math.abs(change)).toBeLessThan(1e-6);
  });
});

const books = fc.sample(book, { numRuns: 16, seed: 7 });

describe("moving an event from one owner to another conserves what both have together", () => {
  const additive: Record<
    string,
    { move: (tables: RawTables, from: string, to: string) => RawTables; columns: Column[] }
  > = {
    "a deal": {
      move: (tables, from, to) => ({
        ...tables,
        deals: (tables.deals ?? []).map((deal, index) =>
          deal["owner_id"] === from && index % 2 === 0 ? { ...deal, owner_id: to } : deal
        )
      }),
      columns: [
        "bookings_quarter",
        "bookings",
        "won_n",
        "lost_n",
        "closed_n",
        "cohort_n",
        "cohort_won_n",
        "sized_n",
        "cycle_n",
        "discount_n",
        "early_deals_n",
        "early_complaint_n",
        "tracked_won_n",
        "lost_reason_n",
        "lost_fit_n",
        "multi_product_n",
        "typed_won_n"
      ]
    },
    "an activity": {
      move: (tables, from, to) => ({
        ...tables,
        activities: (tables.activities ?? []).map((touch, index) =>
          touch["rep_id"] === from && index % 2 === 0 ? { ...touch, rep_id: to } : touch
        )
      }),
      columns: [
        "activity_n",
        "timed_activity_n",
        "logged_on_time_n",
        "entertainment_n",
        "demo_n",
        "key_activity_n"
      ]
    },
    "a customer": {
      move: (tables, from, to) => ({
        ...tables,
        accounts: (tables.accounts ?? []).map((account, index) =>
          account["owner_id"] === from && index % 2 === 0 ? { ...account, owner_id: to } : account
        )
      }),
      columns: [
        "renewals_due_n",
        "renewed_n",
        "churned_n",
        "renewal_open_n",
        "renewal_decided_n",
        "late_renewed_n",
        "retention_n",
        "retention_value",
        "complaint_n",
        "customer_months",
        "churn_base_n",
        "churned_accounts_n",
        "owned_accounts_n",
        "active_accounts_n",
        "key_accounts_n",
        "advocacy_n"
      ]
    }
  };
  /** Counts of a person's own doings or of distinct customers, which two people may both have. */
  const shared: Column[] = [
    "customers_n",
    "repeat_customers_n",
    "well_tracked_won_n",
    "touched_accounts_n",
    "one_level_n",
    "executive_n",
    "key_deep_n",
    "key_executive_n",
    "helped_n",
    "accounts_with_events_n"
  ];
  const pairs = books.flatMap((drawn, at) => (at % 2 === 0 ? [[drawn, books[at + 1]!] as const] : []));
  const kinds = Object.entries(additive);
  let rows: Map<string, ResultRow>;

  beforeAll(async () => {
    const companies = pairs.flatMap(([one, other], at) => {
      const pair = (variant: string) =>
        together([sellerOf(`${at} ${variant} a`, one), sellerOf(`${at} ${variant} b`, other)]);
      return [
        pair("before"),
        ...kinds.map(([name, { move }]) => move(pair(name), `${at} ${name} a`, `${at} ${name} b`))
      ];
    });
    rows = await rowsOf(together(companies));
  }, 60_000);

  it.each(kinds)("%s", (name, { columns }) => {
    const of = (at: number, variant: string, column: Column) =>
      (["a", "b"] as const).map((who) => Number(rows.get(`${at} ${variant} ${who}`)![column]));
    const moved = new Set<Column>();
    for (const at of pairs.keys())
      for (const column of columns) {
        const [[a = 0, b = 0], [toA = 0, toB = 0]] = [of(at, "before", column), of(at, name, column)];
        expect(toA + toB, `${at} ${column}`).toBeCloseTo(a + b, 4);
        if (toA !== a) moved.add(column);
      }
    expect(columns.filter((column) => !moved.has(column))).toEqual([]);
  });

  it("covers every count that is one person's alone", () => {
    const covered = new Set([...kinds.flatMap(([, { columns }]) => columns), ...shared]);
    expect(columnsOfKind("count").filter((column) => !covered.has(column))).toEqual([]);
  });
});

it("a currency a thousand times smaller makes every amount a thousand times larger and leaves everything else alone", async () => {
  const company = together(books.map((drawn, at) => sellerOf(`r${at}`, drawn)));
  const times = (tables: RawTables, factor: number): RawTables => ({
    ...tables,
    deals: (tables.deals ?? []).map((deal) => ({ ...deal, amount: Number(deal["amount"]) * factor })),
    contracts: (tables.contracts ?? []).map((contract) => ({
      ...contract,
      value: Number(contract["value"]) * factor,
      renewed_value: contract["renewed_value"] == null ? null : Number(contract["renewed_value"]) * factor
    })),
    quotas: books.map((_, at) => ({ rep_id: `r${at}`, quarter: "2026-Q1", amount: (100 + at) * factor }))
  });
  const [before, after] = [await rowsOf(times(company, 1)), await rowsOf(times(company, 1000))];
  const differences = [...before].flatMap(([rep, row]) =>
    (Object.keys(repQuarter.shape) as Column[]).flatMap((column) => {
      const [was, is] = [row[column], after.get(rep)![column]];
      if (typeof was !== "number" || typeof is !== "number") return was === is ? [] : [`${rep} ${column}`];
      const expected = kindOf(column) === "money" ? was * 1000 : was;
      return Math.abs(is - expected) <= 1e-6 * Math.max(1, Math.abs(expected))
        ? []
        : [`${rep} ${column}: ${was} ${is}`];
    })
  );
  expect(differences).toEqual([]);
  for (const column of columnsOfKind("money"))
    if (column !== "team_bookings")
      expect(
        [...before.values()].some((row) => row[column] != null && row[column] !== 0),
        column
      ).toBe(true);
});
