import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { type DatasetName, datasets } from "../../loaders/schema/outputs.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import { publishedRows } from "../publishedRows.js";

type Row = Readonly<Record<string, string | null>>;

/** Every published column that has a Chinese one beside it, as dataset and column. */
const columns = (Object.keys(datasets) as DatasetName[]).flatMap((dataset) =>
  Object.keys(datasets[dataset].shape)
    .filter((column) => column.endsWith("_zh"))
    .map((chinese): [dataset: DatasetName, column: string] => [dataset, chinese.replace(/_zh$/, "")])
);

/** Columns whose figures read the same in both languages: neither money nor dates. */
const sameFigures = ["evidence_from", "gene_reason", "capability_basis", "reason", "abstains_because"];

let snapshot = "";
let names: string[] = [];

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), "texts-load-"));
  ({ snapshot } = await load({
    folder: sampleFolder,
    workFolder: join(place, "work"),
    link: join(place, "data"),
    today: "2026-11-01"
  }));
  names = namesOf(["rep", "account"]);
});

/** What the sample's files call people, customers, regions and industries: it stays as it is in every language. */
function namesOf(from: readonly DatasetName[]): string[] {
  const texts = from
    .flatMap((name) => publishedRows<Row>(snapshot, name))
    .flatMap((row) => Object.values(row));
  const found = new Set(texts.filter((text) => typeof text === "string"));
  // Longer ones first: "North Sea Steel" before "North".
  return [...found].filter((text) => text.length > 1).toSorted((a, b) => b.length - a.length);
}

const withoutNames = (text: string): string =>
  names.reduce((rest, name) => rest.replaceAll(name, "…"), text.replace(/“[^”]*”/g, "…"));

/** Each pair of texts that a column holds, once. */
function pairs(dataset: DatasetName, column: string): [english: string | null, chinese: string | null][] {
  const found = new Map(
    publishedRows<Row>(snapshot, dataset).map((row) => {
      const pair: [string | null, string | null] = [row[column] ?? null, row[`${column}_zh`] ?? null];
      return [JSON.stringify(pair), pair];
    })
  );
  return [...found.values()];
}

const figuresIn = (text: string): string[] =>
  (text.match(/\d+(,\d{3})*(\.\d+)?/g) ?? []).filter((figure) => figure !== "0").toSorted();

describe("texts published in both languages", () => {
  it("are those that the capability, the type and the peers are explained with", () => {
    expect(columns.map((pair) => pair.join("."))).toEqual(
      expect.arrayContaining([
        "rep_rate.peer_group",
        "rep_type.abstains_because",
        "rep_dimension.evidence_from",
        "rep_capability.gene_reason",
        "rep_capability.capability_basis",
        "rep_disqualifier.reason"
      ])
    );
  });

  it.each(columns)("%s.%s is told in Chinese wherever it is told in English", (dataset, column) => {
    const found = pairs(dataset, column);
    expect(found.some(([english]) => english !== null)).toBe(true);
    const untold = found.filter(([english, chinese]) =>
      english === null ? chinese !== null : !/\p{Script=Han}/u.test(chinese ?? "")
    );
    expect(untold).toEqual([]);
  });

  it.each(columns)("%s.%s leaves no English words in Chinese, but for names", (dataset, column) => {
    const mixed = pairs(dataset, column)
      .map(([, chinese]) => chinese ?? "")
      .filter((chinese) => /[A-Za-z]*[a-z]{2,}[\s,]+[A-Za-z]*[a-z]{2,}/.test(withoutNames(chinese)));
    expect(mixed).toEqual([]);
  });

  it.each(columns.filter(([, column]) => sameFigures.includes(column)))(
    "%s.%s says the same figures in both languages",
    (dataset, column) => {
      const other = pairs(dataset, column).filter(
        ([english, chinese]) => figuresIn(english ?? "").join() !== figuresIn(chinese ?? "").join()
      );
      expect(other).toEqual([]);
    }
  );
});
