import { chmod, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { baselinesOf, keepBaseline } from "../../loaders/late/baselines.js";
import { load } from "../../loaders/load.js";
import type { LateRecord } from "../../loaders/schema/outputs.js";
import { optionsFor, place, shown } from "../faults/company.js";
import { publishedRows } from "../pages/readPage.js";
import { smallFolder } from "../read/company.js";

const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";
const folderOf = (knownOn: string, deals: string[]): Promise<string> =>
  smallFolder({ "deals.csv": [header, ...deals].join("\n") }, {}, { known_on: knownOn });
const one = "d1,a1,r1,won,100,2025-01-02,2025-03-01";
const late = "d2,a2,r2,won,50,2025-01-03,2025-03-31";

it("a load lists what came late since the export before, and says the same when it is repeated", async () => {
  const at = await place();
  const first = await load(optionsFor(await folderOf("2025-04-05", [one]), at));
  expect(first.manifest.late).toBeNull();
  const next = await folderOf("2025-07-05", [one, late, "d3,a2,r2,won,50,2025-04-03,2025-06-30"]);
  const second = await load(optionsFor(next, at));
  expect(second.manifest.late).toEqual({
    known_on: "2025-04-05",
    as_of: "2025-03-31",
    is_comparable: true,
    records_n: 2
  });
  const rows = publishedRows<LateRecord>(second.snapshot, "late_record");
  expect(rows.map(({ record_id, event }) => `${record_id} ${event}`)).toEqual(["d2 won", "d2 created"]);
  const before = await shown(at.link);
  await load({ ...optionsFor(next, at), isFresh: true });
  expect(await shown(at.link)).toBe(before);
}, 60_000);

it("what is kept of an export can be read by its owner alone, one per export and no more than four", async () => {
  const { workFolder } = await place();
  await mkdir(workFolder, { recursive: true });
  const keep = async (knownOn: string, asOf: string) => {
    const path = join(workFolder, "written");
    await writeFile(path, knownOn);
    await chmod(path, 0o644);
    await keepBaseline({ path, knownOn, asOf }, { workFolder, company: "A" });
  };
  for (const month of ["01", "04", "04", "07", "10", "12"]) await keep(`2025-${month}-05`, "2024-12-31");
  await keep("2025-12-05", "2025-09-30");
  const kept = await baselinesOf(workFolder, "A");
  expect(kept.map(({ knownOn, asOf }) => `${knownOn} ${asOf}`)).toEqual([
    "2025-04-05 2024-12-31",
    "2025-07-05 2024-12-31",
    "2025-10-05 2024-12-31",
    "2025-12-05 2025-09-30"
  ]);
  expect((await stat(kept[0]!.path)).mode & 0o777).toBe(0o600);
  expect(await baselinesOf(workFolder, "B")).toEqual([]);
});

it("a file of another name among them is left alone", async () => {
  const { workFolder } = await place();
  const folder = join(workFolder, "baselines");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "notes.parquet"), "mine");
  expect(await baselinesOf(workFolder, "A")).toEqual([]);
  expect(await readdir(folder)).toEqual(["notes.parquet"]);
});
