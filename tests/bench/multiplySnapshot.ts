import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { datasetWriter } from "../../loaders/publish/datasetWriter.js";
import { layoutsOf } from "../../loaders/schema/layouts.js";
import { datasets, type DatasetName, type Manifest, type Method } from "../../loaders/schema/outputs.js";
import { arrowRows } from "../../src/components/shared/arrowRows.js";
import { filesOf, manifestIn } from "../publishedRows.js";

/** Said of the company or a group, or a list of few: such rows stay as they are. */
const single: readonly DatasetName[] = [
  "funnel",
  "funnel_limit",
  "severity_figure",
  "late_record",
  "company_figure",
  "group_figure",
  "deal_size",
  "decision"
];

/** A snapshot of `times` as many people, each with the records of one of the first ones, under keys of their own. */
export async function multiplySnapshot(
  snapshot: string,
  times: number,
  { workFolder, link }: { workFolder: string; link: string }
): Promise<string> {
  const writer = await datasetWriter(workFolder);
  for (const name of Object.keys(datasets) as DatasetName[]) {
    const copies = single.includes(name) ? 1 : times;
    const calls = layoutsOf(name)[0].by.includes("quarter")
      ? (manifestIn(snapshot).parts[name]?.[0]?.files ?? []).map(({ values: [quarter], file }) => ({
          quarter,
          file
        }))
      : filesOf(snapshot, name).map((file) => ({ quarter: null, file }));
    for (const quarter of new Set(calls.map((call) => call.quarter))) {
      const files = calls.filter((call) => call.quarter === quarter);
      const rows = (
        await Promise.all(
          files.map(async ({ file }) => arrowRows<object>(await readFile(join(snapshot, file))))
        )
      ).flat();
      await writer.add(name, copiesOf(name, rows, copies) as never);
    }
    if (calls.length === 0) await writer.add(name, []);
  }
  const read = async <Document>(name: string) =>
    JSON.parse(await readFile(join(snapshot, name), "utf8")) as Document;
  const manifest = { ...(await read<Manifest>("manifest.json")), parts: await writer.parts() };
  return writer.publish({ manifest, method: await read<Method>("method.json") }, link);
}

function copiesOf(name: DatasetName, rows: readonly object[], times: number): object[] {
  class Copy {
    constructor(
      readonly original: Record<string, unknown>,
      readonly number: number
    ) {}
  }
  for (const column of Object.keys(datasets[name].shape))
    Object.defineProperty(Copy.prototype, column, {
      get(this: Copy) {
        return copied(column, this.original[column], this.number);
      }
    });
  return Array.from({ length: times }, (_copy, number) =>
    rows.map((row) => new Copy(row as Record<string, unknown>, number))
  ).flat();
}

const keys = new Map<string, string>();

function copied(column: string, value: unknown, number: number): unknown {
  if (number === 0 || typeof value !== "string") return value;
  if (column.endsWith("_id")) return `${value}-${number}`;
  if (column === "name") return `${value} ${number}`;
  if (!column.endsWith("_key")) return value;
  const text = `${number} ${value}`;
  const known = keys.get(text) ?? createHash("sha256").update(text).digest("hex").slice(0, value.length);
  keys.set(text, known);
  return known;
}
