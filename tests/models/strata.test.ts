import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policyValues, defaultPolicyFile } from "../../loaders/schema/policy.js";
import { expectedRows } from "../../loaders/score/rates/expectedRows.js";
import { repExpectedCount } from "../../loaders/score/marts/comparisonMarts.js";
import { readMart } from "../../loaders/score/marts/readMart.js";
import type { RepExpected } from "../../loaders/schema/outputs.js";
import { openWarehouse, type RawRow, type RawTables, type ResultRow, type Warehouse } from "./warehouse.js";

/* Review quarter 2026-Q1: window 2025-04-01 … 2026-03-31. "me" is compared with "x" and "y". */
const settings = { knownOn: "2026-04-05" };
const strata = { minimum_decided: 4, minimum_customer_months: 24, minimum_reps: 2 };

type Outcome = "renewed" | "churned";
type Book = Record<string, Record<string, Outcome[]>>;

/** One account with one contract per outcome; a stratum is "industry/segment", either may be empty. */
function companyOf(books: Book, dates: RawRow = { end_on: "2025-12-31" }): Required<RawTables> {
  const tables = { reps: [], accounts: [], contracts: [], deals: [] } as unknown as Required<RawTables>;
  for (const [rep_id, book] of Object.entries(books)) {
    tables.reps.push({ rep_id });
    for (const [stratum, outcomes] of Object.entries(book))
      for (const [index, outcome] of outcomes.entries()) {
        const account_id = `${rep_id} ${stratum} ${index}`;
        const [industry = "", segment = ""] = stratum.split("/");
        tables.accounts.push({ account_id, owner_id: rep_id, industry, segment });
        const on = outcome === "renewed" ? { renewed_on: "2025-12-01" } : { churned_on: "2025-12-15" };
        tables.contracts.push({ contract_id: account_id, account_id, ...dates, ...on });
      }
  }
  return tables;
}

const outcomes = (renewed: number, churned: number): Outcome[] => [
  ...Array.from({ length: renewed }, (): Outcome => "renewed"),
  ...Array.from({ length: churned }, (): Outcome => "churned")
];

async function expectedOf({ connection, query }: Warehouse, rep: string): Promise<RepExpected[]> {
  const counts = await readMart(connection, "rep_expected_count", repExpectedCount);
  const [key] = await query(`select rep_key from stg_reps where rep_id = '${rep}'`);
  return expectedRows(counts, policyValues(defaultPolicyFile)).filter(
    (row) => row.rep_key === key?.["rep_key"] && row.quarter === "2026-Q1"
  );
}

const strataOf = (warehouse: Warehouse, rep: string, rate = "renewal_rate"): Promise<ResultRow[]> =>
  warehouse.query(
    `select * from rep_stratum where quarter = '2026-Q1' and rate_name = '${rate}'
     and rep_key = (select rep_key from stg_reps where rep_id = '${rep}') order by industry, segment`
  );

async function rateOf(tables: RawTables, rep: string, policy: Partial<typeof strata> = {}) {
  const warehouse = await openWarehouse(tables, { settings, policy: { strata: { ...strata, ...policy } } });
  const [complaints, renewals] = await expectedOf(warehouse, rep);
  const rows = await strataOf(warehouse, rep);
  const complaintStrata = await strataOf(warehouse, rep, "complaint_rate");
  warehouse.close();
  return { complaints: complaints!, renewals: renewals!, rows, complaintStrata };
}

const books: Book = {
  me: {
    "Pharma/Small": outcomes(1, 1),
    "Food/Small": outcomes(1, 0),
    "Energy/Big": outcomes(0, 1),
    "Steel/Huge": outcomes(1, 0),
    "/": outcomes(1, 0)
  },
  x: { "Pharma/Small": outcomes(2, 0), "Food/Small": outcomes(1, 0), "Energy/Mid": outcomes(1, 1) },
  y: { "Pharma/Small": outcomes(1, 1), "Energy/Mid": outcomes(1, 1) }
};

describe("expected renewals worked by hand", () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openWarehouse(companyOf(books), { settings, policy: { strata } });
  });
  afterAll(() => warehouse.close());

  it("takes the narrowest stratum in which enough others have enough contracts", async () => {
    const rows = await strataOf(warehouse, "me");
    expect(
      rows.map((row) => [row["industry"], row["compared_with"], row["n"], row["others_n"], row["expected"]])
    ).toEqual([
      ["Energy", "industry", 1, 4, 0.5], // Nobody else has Big; 2 of 4 in Energy.
      ["Food", "segment", 1, 5, 0.8], // One other in Food/Small is too thin; 4 of 5 in Small.
      ["Pharma", "industry_and_segment", 2, 4, 1.5], // 3 of 4.
      ["Steel", "all_others", 1, 9, 0.666666667], // 6 of all 9.
      [null, "all_others", 1, 9, 0.666666667]
    ]);
  });

  it("sums the strata and divides: 4 observed, 4.1333 expected", async () => {
    const [, row] = await expectedOf(warehouse, "me");
    expect(row).toMatchObject({ rate_name: "renewal_rate", n: 6, stratified_n: 4, observed: 4 });
    expect(row?.expected).toBeCloseTo(4.1333333, 6);
    expect(row?.ratio).toBeCloseTo(4 / 4.1333333, 6);
  });

  it("bounds the ratio where the observed share lies 1.645 standard errors off", async () => {
    const [, row] = await expectedOf(warehouse, "me");
    for (const end of [row!.low!, row!.high!]) {
      const share = (end * row!.expected!) / 6;
      expect(Math.abs(4 / 6 - share) / Math.sqrt((share * (1 - share)) / 6)).toBeCloseTo(1.644854, 4);
    }
    expect(row!.low! < row!.ratio! && row!.ratio! < row!.high!).toBe(true);
  });

  it("has no ratio for a rep without a decided contract, whose counts are 0", async () => {
    const tables = companyOf(books);
    tables.reps.push({ rep_id: "idle" });
    const { renewals } = await rateOf(tables, "idle");
    expect(renewals).toMatchObject({ n: 0, observed: 0, expected: null, ratio: null, low: null, high: null });
  });
});

describe("how thin a stratum may be", () => {
  const levelOf = async (policy: Partial<typeof strata>) =>
    (await rateOf(companyOf(books), "me", policy)).rows.find((row) => row["industry"] === "Pharma");

  it.each([
    [4, "industry_and_segment"],
    [5, "segment"],
    [6, "all_others"],
    [9, "all_others"],
    [10, "nobody"]
  ])("with at least %i contracts of others, Pharma/Small is held against %s", async (least, level) =>
    expect((await levelOf({ minimum_decided: least }))?.["compared_with"]).toBe(level)
  );

  it("holds nobody against a single colleague", async () => {
    expect((await levelOf({ minimum_reps: 2 }))?.["compared_with"]).toBe("industry_and_segment");
    expect(await levelOf({ minimum_reps: 3 })).toMatchObject({ compared_with: "nobody", expected: null });
    const { renewals } = await rateOf(companyOf(books), "me", { minimum_reps: 3 });
    expect(renewals).toMatchObject({ n: 6, observed: 4, expected: null, ratio: null });
  });
});

describe("expected complaints worked by hand", () => {
  /* Twelve months each, inside a contract that falls due later: x has one complaint, y none. */
  const dates = { start_on: "2025-01-01", end_on: "2027-12-31" };
  const complained = (complaints: Record<string, number>): RawTables => ({
    ...companyOf(
      {
        me: { "Pharma/Small": outcomes(1, 0) },
        x: { "Pharma/Small": outcomes(1, 0) },
        y: { "Pharma/Small": outcomes(1, 0) }
      },
      dates
    ),
    complaints: Object.entries(complaints).flatMap(([rep, n]) =>
      Array.from({ length: n }, (_, index) => ({
        complaint_id: `${rep} ${index}`,
        account_id: `${rep} Pharma/Small 0`,
        opened_on: "2025-06-01"
      }))
    )
  });

  it("expects 12 months at 1 complaint in 24: 2 observed ÷ 0.5 = 4, within Jeffreys' interval", async () => {
    const { complaints, complaintStrata } = await rateOf(complained({ me: 2, x: 1 }), "me");
    expect(complaints).toMatchObject({ n: 12, stratified_n: 12, observed: 2, expected: 0.5, ratio: 4 });
    expect(complaintStrata).toMatchObject([{ others_n: 24, others_reps_n: 2 }]);
    expect(complaintStrata[0]?.["others_rate"]).toBeCloseTo(100 / 24, 9);
    // Half of the 5 % and 95 % points of χ² with 5 degrees of freedom, 1.1455 and 11.0705, ÷ 0.5 expected.
    expect(complaints.low).toBeCloseTo(1.1455, 3);
    expect(complaints.high).toBeCloseTo(11.0705, 3);
  });

  it("compares with 24 months of others, but not where 25 are asked for", async () => {
    const { complaints } = await rateOf(complained({ me: 2, x: 1 }), "me", { minimum_customer_months: 25 });
    expect(complaints).toMatchObject({ observed: 2, expected: null, ratio: null });
  });

  it("has no ratio where nobody else had any complaint", async () => {
    const { complaints } = await rateOf(complained({ me: 2 }), "me");
    expect(complaints).toMatchObject({ observed: 2, expected: 0, ratio: null, low: null, high: null });
  });
});

describe("expected rates", () => {
  it("do not change with the rep's own results, while the others' do", async () => {
    const mine = { ...books, me: { ...books["me"], "Pharma/Small": outcomes(2, 0) } };
    const [before, after] = [await rateOf(companyOf(books), "me"), await rateOf(companyOf(mine), "me")];
    expect(after.renewals.observed).toBe(before.renewals.observed! + 1);
    expect(after.renewals.expected).toBe(before.renewals.expected);
    const others = [await rateOf(companyOf(books), "x"), await rateOf(companyOf(mine), "x")];
    expect(others[1]!.renewals.expected).toBeGreaterThan(others[0]!.renewals.expected!);
  });

  it("make every ratio 1 where every rep renews three of four in every stratum", async () => {
    const even = { "Pharma/Small": outcomes(3, 1), "Food/Big": outcomes(6, 2), "/": outcomes(3, 1) };
    const warehouse = await openWarehouse(companyOf({ me: even, x: even, y: even }), {
      settings,
      policy: { strata }
    });
    for (const rep of ["me", "x", "y"]) {
      const [, renewals] = await expectedOf(warehouse, rep);
      expect(renewals?.ratio).toBeCloseTo(1, 8);
    }
    warehouse.close();
  });

  it("clear a rep with hard accounts: half renewed is what such accounts give", async () => {
    const easy = { "Food/Small": outcomes(10, 0) };
    const hard = { "Pharma/Small": outcomes(5, 5) };
    const { renewals } = await rateOf(
      companyOf({ me: hard, x: hard, y: { ...easy, ...hard }, z: easy }),
      "me"
    );
    expect(renewals.ratio).toBeCloseTo(1, 8);
  });

  it("are null where no account of the rep carries an industry or segment, counts are not", async () => {
    const bare = { "/": outcomes(3, 1) };
    const { renewals } = await rateOf(companyOf({ me: bare, x: bare, y: bare }), "me");
    expect(renewals).toMatchObject({ n: 4, stratified_n: 0, observed: 3, expected: null, ratio: null });
  });

  it("are not measured, nor are the counts, without contracts or complaints", async () => {
    const { reps, accounts, deals } = companyOf(books);
    const warehouse = await openWarehouse(
      { reps, accounts, deals },
      { settings, unmapped: ["deals.type"], policy: { strata } }
    );
    const rows = await expectedOf(warehouse, "me");
    warehouse.close();
    for (const row of rows)
      expect(row).toMatchObject({ n: null, stratified_n: null, observed: null, expected: null, ratio: null });
    expect(rows).toHaveLength(2);
  });
});
