import { readFile, readdir } from "node:fs/promises";
import { t } from "../../src/text/t.js";
import { columnsOf } from "../schema/derive.js";
import { tableNames } from "../schema/tables.js";
import { DataProblem, refuse } from "./dataProblem.js";
import { describeIssues } from "./describeIssues.js";
import { parseJson } from "./parseJson.js";
import { presetFile, type PresetFile } from "./sourcesFile.js";
import { wording } from "./wording.js";

const folder = new URL("../../data/presets/", import.meta.url);

/** The preset of files whose headers are the canonical names; in force where none is named. */
export const canonicalPreset: PresetFile = {
  title: "Canonical names",
  headers_from: "the schema of Key Account Review",
  tables: Object.fromEntries(
    tableNames.map((table) => [
      table,
      { columns: Object.fromEntries(columnsOf(table).map(({ name }) => [name, name])) }
    ])
  )
};

/** Names that `preset` in sources.json may have. */
export async function presetNames(): Promise<string[]> {
  const files = await readdir(folder);
  return [
    "canonical",
    ...files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5))
  ].sort();
}

/** A shipped preset by its name; throws DataProblem where the file is not a preset. */
export async function readPreset(name: string): Promise<PresetFile> {
  if (name === "canonical") return canonicalPreset;
  const file = `data/presets/${name}.json`;
  const value = parseJson(file, await readFile(new URL(`${name}.json`, folder), "utf8"));
  const parsed = presetFile.safeParse(value, wording());
  if (!parsed.success) throw new DataProblem(describeIssues(file, parsed.error.issues, value));
  refuse(unknownColumns(file, parsed.data));
  return parsed.data;
}

function unknownColumns(file: string, preset: PresetFile) {
  return tableNames.flatMap((table) => {
    const known = columnsOf(table).map(({ name }) => name);
    const entry = preset.tables[table];
    const named = [...Object.keys(entry?.columns ?? {}), ...Object.keys(entry?.values ?? {})];
    return named
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: "SOURCES_KEY_UNKNOWN" as const,
        where: `${file} tables.${table}.${name}`,
        expected: t("a column of {table}: {columns}", { table, columns: known.join(", ") }),
        found: `"${name}"`,
        mend: t("Correct the preset.")
      }));
  });
}
