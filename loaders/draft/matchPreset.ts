import { t } from "../../src/text/t.js";
import { columnsOf } from "../schema/derive.js";
import { tableNames, type TableName } from "../schema/tables.js";
import { ownHeaders } from "../read/plan/headersUsed.js";
import type { ColumnSource, PresetFile } from "../sources/sourcesFile.js";
import type { FileLook } from "./lookAtFile.js";
import type { Match } from "./match.js";
import { isAside, tablesNamed } from "./tableWords.js";

/** Share of a preset's headers that a file must have; more where its name says nothing. */
const fewestNamed = 0.5;
const fewestUnnamed = 0.8;
const fewestHeaders = 3;

/** The tables of a preset that a file fits: every needed column is there, and most of the others. */
export function matchPreset(
  name: string,
  preset: PresetFile,
  { look, looks }: { look: FileLook; looks: readonly FileLook[] }
): Match[] {
  if (isAside(look.file)) return [];
  const named = tablesNamed(look.file);
  return tableNames.flatMap((table) => {
    const entry = preset.tables[table];
    const isNamed = named.includes(table);
    if (!entry || (named.length > 0 && !isNamed)) return [];
    const match = fit({ name, table, columns: entry.columns }, look, looks);
    if (match === null) return [];
    const wanted = Object.keys(entry.columns).length;
    const found = Object.keys(match.found).length;
    const isEnough = found >= fewestHeaders || found === wanted;
    return isEnough && found / wanted >= (isNamed ? fewestNamed : fewestUnnamed) ? [match] : [];
  });
}

interface Wanted {
  name: string;
  table: TableName;
  columns: Record<string, ColumnSource>;
}

/** The match of a file with one table of a preset; null where a needed column cannot be found. */
export function fit(
  { name, table, columns }: Wanted,
  look: FileLook,
  looks: readonly FileLook[]
): Match | null {
  const match: Match = { file: look.file, table, preset: name, columns: {}, found: {}, unexplained: 0 };
  for (const { name: column, isRequired } of columnsOf(table)) {
    const from = columns[column];
    const placed = from === undefined ? null : place(from, look, looks);
    if (placed) {
      match.found[column] = inWords(placed);
      if (placed !== from) match.columns[column] = placed;
    } else if (isRequired) return null;
    // A lookup into a file that is not there would stop the load.
    else if (from !== undefined && typeof from === "object" && "lookup" in from)
      match.columns[column] = { constant: "" };
  }
  return match;
}

/** The source as this folder can serve it: lookups name the file that is there; null where headers or files are missing. */
function place(from: ColumnSource, look: FileLook, looks: readonly FileLook[]): ColumnSource | null {
  if (!ownHeaders(from).every((header) => look.headers.includes(header))) return null;
  if (typeof from === "string" || !("lookup" in from)) return from;
  const { file, match, take } = from.lookup;
  const stem = file.replace(/\.csv$/, "");
  const headers = [...Object.values(match), take];
  const companion = looks.find(
    (other) => other.file.includes(stem) && headers.every((header) => other.headers.includes(header))
  );
  if (!companion) return null;
  return companion.file === file ? from : { lookup: { ...from.lookup, file: companion.file } };
}

function inWords(from: ColumnSource): string {
  if (typeof from === "string") return from;
  if ("lookup" in from) return t("{header} of {file}", { header: from.lookup.take, file: from.lookup.file });
  if ("concat" in from) return from.concat.filter((part) => typeof part === "string").join(" + ");
  return "constant" in from
    ? t('always "{text}"', { text: from.constant })
    : t("summed over {file}", { file: from.sum.file });
}
