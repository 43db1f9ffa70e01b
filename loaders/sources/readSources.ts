import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { t } from "../../src/text/t.js";
import { columnsOf } from "../schema/derive.js";
import { tableNames, type TableName } from "../schema/tables.js";
import { DataProblem, type Problem, refuse } from "./dataProblem.js";
import { describeIssues } from "./describeIssues.js";
import { whyOutside } from "./insideFolder.js";
import { nearest } from "./nearest.js";
import { parseJson } from "./parseJson.js";
import { presetNames, readPreset } from "./readPreset.js";
import { resolveSource, type ResolvedSource, type Sources } from "./resolveSource.js";
import { sourcesFile, type SourcesFile, type TableSource } from "./sourcesFile.js";
import { wording } from "./wording.js";

const fileName = "sources.json";

/**
 * `<folder>/sources.json`, checked and with presets and formats resolved.
 * Throws DataProblem listing every problem with its key and the nearest known one. Files are not opened here.
 */
export async function readSources(folder: string): Promise<Sources> {
  const text = await readFile(join(folder, fileName), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new DataProblem([missingFile(folder, error)]);
  });
  return readSourcesText(folder, text);
}

/** The text of a sources.json for that folder, checked in the same way. */
export async function readSourcesText(folder: string, text: string): Promise<Sources> {
  const value = parseJson(fileName, text.replace(/^\uFEFF/, ""));
  const parsed = sourcesFile.safeParse(value, wording());
  if (!parsed.success) throw new DataProblem(describeIssues(fileName, parsed.error.issues, value));
  const presets = await presetNames();
  const entries = entriesOf(parsed.data);
  refuse((await Promise.all(entries.map((entry) => problemsOf(entry, folder, presets)))).flat());
  const { tables: _tables, formats, ...settings } = parsed.data;
  const tables: Partial<Record<TableName, ResolvedSource[]>> = {};
  const problems: Problem[] = [];
  for (const { table, key, source } of entries) {
    const presetName = source.preset ?? "canonical";
    const preset = await readPreset(presetName);
    if (!preset.tables[table])
      problems.push(presetWithoutTable(key, presetName, table, Object.keys(preset.tables)));
    const resolved = resolveSource(source, { table, key, presetName, preset, formats });
    problems.push(...valueProblems(source, resolved));
    if (resolved.formats.decimal !== "auto" && resolved.formats.decimal === resolved.formats.thousands)
      problems.push(sameMarks(key, resolved));
    (tables[table] ??= []).push(resolved);
  }
  refuse(problems);
  return { ...settings, tables };
}

interface Entry {
  table: TableName;
  /** tables.deals[0] */
  key: string;
  source: TableSource;
}

const entriesOf = (file: SourcesFile): Entry[] =>
  tableNames.flatMap((table) =>
    (file.tables[table] ?? []).map((source, index) => ({ table, key: `tables.${table}[${index}]`, source }))
  );

async function problemsOf(
  { table, key, source }: Entry,
  folder: string,
  presets: string[]
): Promise<Problem[]> {
  const known = columnsOf(table).map(({ name }) => name);
  const unknownColumns = (["columns", "values"] as const).flatMap((part) =>
    Object.keys(source[part] ?? {})
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: "SOURCES_KEY_UNKNOWN" as const,
        where: `${fileName} ${key}.${part}.${name}`,
        expected: t("a column of {table} ({columns})", { table, columns: known.join(", ") }),
        found: nearest(`"${name}"`, name, known),
        mend: t("Correct the name, or remove the entry.")
      }))
  );
  const unknownPreset =
    source.preset === undefined || presets.includes(source.preset)
      ? []
      : [
          {
            code: "SOURCES_VALUE_WRONG" as const,
            where: `${fileName} ${key}.preset`,
            expected: t("one of {choices}", { choices: presets.join(", ") }),
            found: nearest(`"${source.preset}"`, source.preset, presets),
            mend: t("Correct the name, or leave the preset out where the headers are the canonical names.")
          }
        ];
  return [...unknownColumns, ...unknownPreset, ...(await outsideProblems(key, source, folder))];
}

async function outsideProblems(key: string, source: TableSource, folder: string): Promise<Problem[]> {
  const companions = Object.entries(source.columns ?? {}).flatMap(([column, from]): [string, string][] => {
    if (typeof from === "string") return [];
    if ("lookup" in from) return [[`${key}.columns.${column}.lookup.file`, from.lookup.file]];
    if ("sum" in from) return [[`${key}.columns.${column}.sum.file`, from.sum.file]];
    return [];
  });
  const problems: Problem[] = [];
  for (const [where, file] of [[`${key}.file`, source.file] as const, ...companions]) {
    const why = await whyOutside(folder, file);
    if (why === null) continue;
    problems.push({
      code: "FILE_OUTSIDE",
      where: `${fileName} ${where}`,
      expected: t("a file in the data folder"),
      found: t("{why}: {file}", { why, file: JSON.stringify(file) }),
      mend: t("Put the file beside sources.json and name it without a path.")
    });
  }
  return problems;
}

/** A value map needs a column to work on. */
const valueProblems = (source: TableSource, resolved: ResolvedSource): Problem[] =>
  Object.keys(source.values ?? {})
    .filter((column) => resolved.columns[column] === undefined)
    .map((column) => ({
      code: "SOURCES_VALUE_WRONG",
      where: `${fileName} ${resolved.key}.values.${column}`,
      expected: t("a source for {column}, since its values are mapped", { column }),
      found: t("none in columns nor in the preset {preset}", { preset: resolved.preset }),
      mend: t("Name the header under {key}.", { key: `${resolved.key}.columns.${column}` })
    }));

const presetWithoutTable = (key: string, preset: string, table: string, known: string[]): Problem => ({
  code: "SOURCES_VALUE_WRONG",
  where: `${fileName} ${key}.preset`,
  expected: t("a preset that knows the table {table}", { table }),
  found: t('"{preset}", which knows {tables}', { preset, tables: known.join(", ") }),
  mend: t("Leave the preset out and name the headers under columns.")
});

const sameMarks = (key: string, { formats }: ResolvedSource): Problem => ({
  code: "SOURCES_VALUE_WRONG",
  where: `${fileName} ${key}.formats`,
  expected: t("different marks before decimals and between thousands"),
  found: t('"{mark}" for both', { mark: formats.decimal }),
  mend: t("Declare formats.decimal and formats.thousands as the file writes its numbers.")
});

const missingFile = (folder: string, error: NodeJS.ErrnoException): Problem => ({
  code: "SOURCES_MISSING",
  where: join(folder, fileName),
  expected: t("a file that says which CSV is which table"),
  found: error.code === "ENOENT" ? t("no such file") : error.message,
  mend: t("Write it beside the CSVs; data/sample/sources.json is an example.")
});
