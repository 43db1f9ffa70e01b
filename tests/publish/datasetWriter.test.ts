import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { beforeEach, describe, expect, it } from "vitest";
import { datasetWriter, type DatasetWriter } from "../../loaders/publish/datasetWriter.js";
import { datasets, type DatasetName, type Rep } from "../../loaders/schema/outputs.js";

const quarters = ["2026-Q1", "2026-Q2"];

/** Enough people that the first digit of their keys, and then the second, is needed to keep files small. */
const keyOf = (at: number): string => ((at * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, "0");

const aSignal = (at: number, quarter: string) => ({
  rep_key: keyOf(at),
  quarter,
  type: "wolf" as const,
  signal: "mean_discount" as const,
  value: at,
  n: null,
  peer_median: 1,
  peer_p90: 2,
  evidence: 0.5,
  weight: 1,
  flips_to: null
});
const aRep = (over: Partial<Rep> = {}): Rep => ({
  rep_key: "a1",
  name: "Ana",
  team: null,
  region: null,
  role: null,
  status: "active",
  manager_key: null,
  hired_on: "2020-01-31",
  left_on: null,
  ...over
});

describe("datasetWriter", () => {
  let folder: string;
  let writer: DatasetWriter;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "writer-"));
    writer = await datasetWriter(folder);
  });

  /** Rows of each file of a layout, from the folder in which they are written aside. */
  async function filesIn(name: DatasetName, layout: number) {
    const [aside = ""] = await readdir(join(folder, "snapshots"));
    for (const missing of writer.missing()) await writer.add(missing, []);
    const files = (await writer.parts())[name]?.[layout]?.files ?? [];
    return Promise.all(
      files.map(async ({ file, values, rows, bytes: size }) => {
        const bytes = await readFile(join(folder, "snapshots", aside, file));
        expect(bytes).toHaveLength(size);
        const table = tableFromIPC(bytes);
        const found = table.toArray().map((row) => (row as { toJSON(): Record<string, unknown> }).toJSON());
        expect(found).toHaveLength(rows);
        return { values, rows: found };
      })
    );
  }

  /** So many that the rows of both quarters have 10,000 values. */
  const mostPeople = Math.floor(10_000 / quarters.length / Object.keys(datasets.type_signal.shape).length);

  it.each([
    ["one file up to 10,000 values", mostPeople, 1],
    ["sixteen files by the first digit of the key above that", mostPeople + 1, 16]
  ])("holds each row once in each layout, across quarters by person in %s", async (_, people, files) => {
    const everyone = Array.from({ length: people }, (_person, at) => at);
    for (const quarter of quarters)
      await writer.add(
        "type_signal",
        everyone.map((at) => aSignal(at, quarter))
      );
    const byQuarter = await filesIn("type_signal", 0);
    expect(byQuarter.map(({ values }) => values)).toEqual(quarters.map((quarter) => [quarter]));
    for (const [at, { rows }] of byQuarter.entries())
      expect(rows).toEqual(everyone.map((person) => aSignal(person, quarters[at] ?? "")));
    const byPerson = await filesIn("type_signal", 1);
    expect(byPerson).toHaveLength(files);
    for (const { values, rows } of byPerson) {
      expect(rows.every((row) => String(row["rep_key"]).startsWith(values[0] ?? "?"))).toBe(true);
      const people = everyone.filter((person) => keyOf(person).startsWith(values[0] ?? "?"));
      expect(rows).toEqual(quarters.flatMap((quarter) => people.map((person) => aSignal(person, quarter))));
    }
    expect(byPerson.flatMap(({ rows }) => rows)).toHaveLength(quarters.length * people);
  });

  it("names dataset, row and column of a row that is not as declared, and writes nothing of it", async () => {
    const rows = [aRep(), aRep({ rep_key: "a2", hired_on: "31.01.2020" })];
    await expect(writer.add("rep", rows)).rejects.toThrow(/^rep, row 1, column hired_on: Invalid ISO date/);
    await expect(writer.add("rep", [aRep({ status: "gone" as never })])).rejects.toThrow(
      /row 0, column status/
    );
    await expect(writer.add("rep", [{ rep_key: "a1" } as Rep])).rejects.toThrow(
      "column name: Invalid input: expected string, received undefined"
    );
  });

  it("leaves out columns that are not declared", async () => {
    await writer.add("rep", [{ ...aRep(), email: "ana@example.com" } as Rep]);
    const [file] = await filesIn("rep", 0);
    expect(Object.keys(file?.rows[0] ?? {})).toEqual(Object.keys(datasets.rep.shape));
  });

  it("refuses rows of a quarter that it was given before, and a quarter that could become a path", async () => {
    await writer.add("type_signal", [aSignal(1, "2026-Q1")]);
    await expect(writer.add("type_signal", [aSignal(2, "2026-Q1")])).rejects.toThrow("in two calls");
    await expect(writer.add("type_signal", [aSignal(1, "../x")])).rejects.toThrow("cannot be part of a file");
  });

  it("refuses to list a snapshot of which a dataset is missing", async () => {
    await expect(writer.parts()).rejects.toThrow(/Nothing was published as rep, /);
  });

  it("takes the rows of a mart as they are, and keeps those without a person apart from nobody", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`create table complaint as
      select 'c' || i as complaint_id, 'a' as account_key, case when i % 2 = 0 then 'b1' end as rep_key,
        '2026-01-31' as opened_on, cast(null as varchar) as closed_on, '高' as severity, cast(null as varchar) as category
      from range(5000) t(i) order by i`);
    await writer.addMart(connection, "complaint");
    const files = await filesIn("complaint", 0);
    expect(files.map(({ values, rows }) => [values, rows.length])).toEqual([
      [["b"], 2500],
      [[null], 2500]
    ]);
    expect(writer.rowsOf("complaint")).toBe(5000);
    expect(files[1]?.rows[0]).toEqual({
      complaint_id: "c1",
      account_key: "a",
      rep_key: null,
      opened_on: "2026-01-31",
      closed_on: null,
      severity: "高",
      category: null
    });
    await connection.run("create table rep as select 'a1' as rep_key, cast(1.5 as decimal(4, 1)) as name");
    await expect(writer.addMart(connection, "rep")).rejects.toThrow("rep, row 0, column name: Invalid input");
  });

  it("writes a mart quarter by quarter, its rows in their own order, and an empty one without a file", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const cells = Object.entries(aSignal(0, ""))
      .slice(5)
      .map(([name, value]) => `${value === null ? "cast(null as integer)" : `${value}::double`} as ${name}`)
      .join(", ");
    const people = mostPeople + 1;
    await connection.run(`create table type_signal as
      select left(md5((i % ${people})::varchar), 8) as rep_key, if(i < ${people}, '2026-Q2', '2026-Q1') as quarter,
        'wolf' as type, 'mean_discount' as signal, i::double as value, ${cells}
      from range(${2 * people}) t(i) order by i`);
    await writer.addMart(connection, "type_signal");
    const byQuarter = await filesIn("type_signal", 0);
    expect(byQuarter.map(({ values }) => values)).toEqual([["2026-Q1"], ["2026-Q2"]]);
    const valuesOf = (at: number) => byQuarter[at]?.rows.map(({ value }) => value);
    expect(valuesOf(0)).toEqual(Array.from({ length: people }, (_, at) => people + at));
    expect(valuesOf(1)).toEqual(Array.from({ length: people }, (_, at) => at));
    const byPerson = await filesIn("type_signal", 1);
    expect(byPerson.flatMap(({ rows }) => rows.map(({ value }) => value)).toSorted()).toEqual(
      Array.from({ length: 2 * people }, (_, at) => at).toSorted()
    );
    await connection.run("create table rep_band as select '' as quarter where false");
    await writer.addMart(connection, "rep_band");
    expect(await filesIn("rep_band", 0)).toEqual([]);
  });
});
