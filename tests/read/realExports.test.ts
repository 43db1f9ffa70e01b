import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "./readFolder.js";
import {
  datasetsFolder,
  fivetranSalesforceFolder,
  northwindFolder,
  salesforceOrgFolder,
  whyNoExports
} from "./realExports.js";

interface Expected {
  overall: { revenue: number };
  reps: Record<string, { orders: number; revenue: number }>;
}

describe.skipIf(datasetsFolder === null)(`real exports (skipped where ${whyNoExports})`, () => {
  it("gives Northwind's 830 orders and their amounts to the cent, also per employee", async () => {
    const reading = await readFolder((await northwindFolder()) ?? "");
    expect(reading.files.map(({ table, read, loaded }) => [table, read, loaded])).toEqual([
      ["reps", 9, 9],
      ["accounts", 91, 91],
      ["deals", 830, 830]
    ]);
    const text = await readFile(join(datasetsFolder ?? "", "northwind/expected.json"), "utf8");
    const expected = JSON.parse(text) as Expected;
    const [[total] = []] = await reading.query(
      "select cast(round(sum(amount), 2) as varchar) from raw_deals"
    );
    expect(Number(total)).toBe(expected.overall.revenue);
    const perRep = await reading.query(
      "select owner_id, count(*), cast(round(sum(amount), 2) as varchar) from raw_deals group by all order by all"
    );
    expect(perRep.map(([rep, orders, revenue]) => [rep, Number(orders), Number(revenue)])).toEqual(
      Object.entries(expected.reps).map(([rep, { orders, revenue }]) => [rep, orders, revenue])
    );
    expect(
      await reading.query(
        "select cast(hired_on as varchar), name, manager_id from raw_reps where rep_id = '1'"
      )
    ).toEqual([["1992-05-01", "Nancy Davolio", "2"]]);
    expect(reading.quarantineFolder).toBeNull();
  });

  it("refuses the Salesforce org's export, since no table names an owner", async () => {
    await expect(readFolder((await salesforceOrgFolder()) ?? "")).rejects.toThrow(/OwnerId/);
  });

  it("loads the warehouse seeds, one table from several files; the won deal that closed before it was created is set aside", async () => {
    const reading = await readFolder((await fivetranSalesforceFolder()) ?? "");
    expect(await reading.query("select stage, count(*) from raw_deals group by all order by all")).toEqual([
      ["lost", "4"],
      ["open", "1"],
      ["won", "4"]
    ]);
    const rejected = reading.quarantine.filter(({ table }) => table === "deals");
    expect(rejected.map(({ code, rows }) => [code, rows])).toEqual([["CLOSED_BEFORE_CREATED", 1]]);
    for (const { read, loaded, quarantined, filtered } of reading.files)
      expect(read).toBe(loaded + quarantined + filtered);
  });
});
