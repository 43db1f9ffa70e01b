import { afterAll, beforeAll, expect, test } from "vitest";
import { datasets } from "../../loaders/schema/outputs.js";
import { modelOrder } from "../../loaders/models/order.js";
import { openWarehouse, type Warehouse } from "./warehouse.js";

const scored = new Set([
  "rep_rate",
  "rep_interval",
  "late_record",
  "rep_funnel",
  "funnel",
  "funnel_limit",
  "rep_expected",
  "group_figure",
  "severity_figure",
  "rep_origin",
  "rep_sales_cycle",
  "rep_type",
  "type_signal",
  "rep_dimension",
  "rep_capability",
  "rep_disqualifier",
  "assessor_effect",
  "company_figure",
  "decision"
]);

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({
    reps: [{ rep_id: "r1", hired_on: "2020-01-01" }],
    accounts: [{ account_id: "a1" }],
    deals: [{ deal_id: "d1", account_id: "a1", owner_id: "r1", amount: 100, closed_on: "2026-03-01" }]
  });
});
afterAll(() => warehouse.close());

test.each(Object.keys(datasets).filter((name) => !scored.has(name)))(
  "the mart %s has exactly the published columns, in order, and its rows pass the contract",
  async (name) => {
    const schema = datasets[name as keyof typeof datasets];
    const columns = await warehouse.query(
      `select column_name, data_type from duckdb_columns() where table_name = '${name}' order by column_index`
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual(Object.keys(schema.shape));
    for (const { data_type } of columns)
      expect(["VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN"]).toContain(data_type);
    for (const row of await warehouse.query(`select * from ${name}`)) schema.parse(row);
  }
);

test("every model is listed once", () => {
  const names = modelOrder.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
