import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import type { Rep, RepQuarter } from "../../loaders/schema/outputs.js";
import { opaqueKey } from "../opaqueKey.js";
import { publishedRows } from "../pages/readPage.js";
import { datasetsFolder, fivetranSalesforceFolder, whyNoExports } from "../read/realExports.js";

describe.skipIf(datasetsFolder === null)(
  `Fivetran's Salesforce seeds (skipped where ${whyNoExports})`,
  () => {
    it("load to published figures: every owner's won deals, to the cent", async () => {
      const folder = (await fivetranSalesforceFolder()) ?? "";
      const place = mkdtempSync(join(tmpdir(), "fivetran-load-"));
      const { snapshot, manifest } = await load({
        folder,
        workFolder: join(place, "work"),
        link: join(place, "data"),
        reviewQuarter: "2018-Q4",
        today: "2026-11-23"
      });
      const quarters = manifest.quarters.map(({ quarter }) => quarter);
      const rows = publishedRows<RepQuarter>(snapshot, "rep_quarter");
      const opportunities = parse<Record<string, string>>(
        readFileSync(join(folder, "sf_opportunity_data.csv"), "utf8"),
        { columns: true, bom: true }
      );
      const owners = new Set(opportunities.map((row) => row.owner_id ?? ""));
      const people = publishedRows<Rep>(snapshot, "rep").map(({ rep_key }) => rep_key);
      expect(people).toEqual(expect.arrayContaining([...owners].map(opaqueKey)));
      for (const owner of owners)
        for (const quarter of quarters) {
          const won = opportunities.filter(
            (row) =>
              row.owner_id === owner &&
              row.stage_name === "GavUFuuf4DrnQAoiRGlWpQ==" &&
              // The one won deal that closed before it was created is set aside.
              row.close_date!.slice(0, 10) >= row.created_date!.slice(0, 10) &&
              isInWindow(row.close_date!, quarter)
          );
          const row = rows.find((one) => one.rep_key === opaqueKey(owner) && one.quarter === quarter);
          expect([row?.won_n, row?.bookings]).toEqual([
            won.length,
            won.reduce((sum, { amount }) => sum + Number(amount), 0)
          ]);
        }
      expect(rows.some(({ won_n }) => (won_n ?? 0) > 0)).toBe(true);
    });
  }
);

/** Whether a day lies in the four quarters that end with `quarter`. */
function isInWindow(day: string, quarter: string): boolean {
  const quarterNumber = (text: string): number => {
    const [year = "", month = ""] = text.split("-");
    return Number(year) * 4 + Math.ceil(Number(month) / 3) - 1;
  };
  const last = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
  const of = quarterNumber(day);
  return of <= last && of > last - 4;
}
