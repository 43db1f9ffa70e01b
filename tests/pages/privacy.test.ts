import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { describe, expect, inject, it } from "vitest";
import { datasets } from "../../loaders/schema/outputs.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import { sourcesFile } from "../../loaders/sources/sourcesFile.js";
import { manifestIn } from "../publishedRows.js";
import { formatsOf } from "./hostileCopy.js";

const { site, snapshot } = inject("siteUnderTest");

/** Headers of what must never be published, in the words of the sample's CRM and HR exports. */
const privateText = /e-?mail|phone|mobile|birth|street|address|description|comment|notes?$/i;
const privateNumber = /salary|pay$|wage|compensation|bonus/i;

interface PrivateValues {
  texts: Set<string>;
  numbers: Set<number>;
  headers: string[];
}

async function privateValues(): Promise<PrivateValues> {
  const sources = sourcesFile.parse(JSON.parse(await readFile(join(sampleFolder, "sources.json"), "utf8")));
  const found: PrivateValues = { texts: new Set(), numbers: new Set(), headers: [] };
  for (const file of (await readdir(sampleFolder)).filter((name) => name.endsWith(".csv"))) {
    const { delimiter, encoding } = formatsOf(sources, file);
    const text = new TextDecoder(encoding).decode(await readFile(join(sampleFolder, file)));
    const [headers = [], ...records] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true
    });
    for (const [index, header] of headers.entries()) {
      const values = records.map((record) => record[index] ?? "").filter((value) => value.trim() !== "");
      if (privateNumber.test(header)) for (const value of values) found.numbers.add(Number(value));
      else if (privateText.test(header)) for (const value of values) found.texts.add(value.trim());
      else continue;
      found.headers.push(`${file}:${header}`);
    }
  }
  return found;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The values of every column of every dataset below a folder, over all of its files, as "DATASET:COLUMN". */
async function publishedColumns(folder: string): Promise<Map<string, unknown[]>> {
  const columns = new Map<string, unknown[]>();
  for (const file of (await filesBelow(folder)).filter((name) => name.endsWith(".arrow"))) {
    const table = tableFromIPC(await readFile(file));
    const [dataset] = basename(file).split(".");
    for (const { name } of table.schema.fields) {
      const values = columns.get(`${dataset}:${name}`) ?? [];
      for (const value of table.getChild(name) ?? []) values.push(value);
      columns.set(`${dataset}:${name}`, values);
    }
  }
  return columns;
}

describe.each([
  ["the snapshot", snapshot],
  ["the site", site]
])("%s", (_name, folder) => {
  it("holds pages, code and published datasets, but no export and no database", async () => {
    const kinds = new Set((await filesBelow(folder)).map((file) => extname(file)));
    const allowed = [".arrow", ".json", ".html", ".js", ".css"];
    expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
  });

  it("holds no column that is not declared, and every file of it is listed in the manifest", async () => {
    const declared = Object.entries(datasets).flatMap(([dataset, { shape }]) =>
      Object.keys(shape).map((column) => `${dataset}:${column}`)
    );
    const columns = [...(await publishedColumns(folder)).keys()];
    expect(columns.filter((column) => !declared.includes(column))).toEqual([]);
    const listed = Object.values(manifestIn(snapshot).parts).flatMap((layouts) =>
      layouts.flatMap(({ files }) => files.map(({ file }) => file))
    );
    const found = (await filesBelow(folder)).filter((file) => file.endsWith(".arrow"));
    expect(found.map((file) => basename(file)).sort()).toEqual([...new Set(listed)].sort());
  });

  it("holds no e-mail address, phone number, birth date or note of the exports", async () => {
    const { texts, headers } = await privateValues();
    expect(headers.join(" ")).toMatch(/mail/i);
    const leaks = new Set<string>();
    for (const [column, values] of await publishedColumns(folder))
      for (const value of values) if (typeof value === "string" && texts.has(value)) leaks.add(column);
    for (const file of await filesBelow(folder)) {
      if (![".json", ".html"].includes(extname(file))) continue;
      const text = await readFile(file, "utf8");
      for (const value of texts) if (value.includes("@") && text.includes(value)) leaks.add(file);
    }
    expect([...leaks]).toEqual([]);
  });

  it("has no column that follows anybody's pay", async () => {
    const { numbers } = await privateValues();
    expect(numbers.size).toBeGreaterThan(10);
    // A deal may by chance be worth what somebody earns; a column of salaries holds most of them.
    const suspects = [...(await publishedColumns(folder))].filter(([, values]) => {
      const shared = new Set(values.filter((value) => typeof value === "number" && numbers.has(value)));
      return shared.size > numbers.size / 10;
    });
    expect(suspects.map(([column]) => column)).toEqual([]);
  });
});
