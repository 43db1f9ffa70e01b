import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  fivetranSalesforceFolder,
  northwindFolder,
  salesforceOrgFolder,
  datasetsFolder,
  whyNoExports
} from "./realExports.js";
import { readFolder } from "./readFolder.js";

describe.skipIf(datasetsFolder === null)(`real exports (skipped where ${whyNoExports})`, () => {
  it("gives Northwind's 830 orders and their amounts to the cent, also per employee", async () => {
    const reading = await readFolder((await northwindFolder()) ?? "");
    expect(reading.files.map(({ table, read, loaded }) => [table, read, loaded])).toEqual([
      ["reps", 9, 9],
      ["accounts", 91, 91],
      ["deals", 830, 830]
    ]);
    const expected = JSON.parse(
      await readFile(join(datasetsFolder ?? "", "northwind/expected.json"), "utf8")
    );
    const [[total] = []] = await reading.query(
      "select cast(round(sum(amount), 2) as varchar) from raw_deals"
    );
    expect(Number(total)).toBe(expected.overall.revenue);
    const perRep = await reading.query(
      "select owner_id, count(*), cast(round(sum(amount), 2) as varchar) from raw_deals group by all order by all"
    );
    expect(perRep.map(([rep, orders, revenue]) => [rep, Number(orders), Number(revenue)])).toEqual(
      expected.reps.map((rep) => [String(rep.employeeID), rep.orders, rep.revenue])
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

  it("loads the warehouse seeds, one table from several files", async () => {
    const reading = await readFolder((await fivetranSalesforceFolder()) ?? "");
    console.log(reading.accounting, reading.quarantine);
    expect(await reading.query("select stage, count(*) from raw_deals group by all order by all")).toEqual([
      ["lost", "4"],
      ["open", "1"],
      ["won", "5"]
    ]);
  });
});
