import { readFile } from "node:fs/promises";
import { t } from "../../src/text/t.js";
import { columnsOf } from "../schema/derive.js";
import { tableNames, type TableName } from "../schema/tables.js";
import type { ColumnSource } from "../sources/sourcesFile.js";
import type { FileLook } from "./lookAtFile.js";
import type { Match } from "./match.js";
import { isAside, tablesNamed } from "./tableWords.js";

/** `data/headers.json`: header names that people and systems give a column, English and Chinese. */
export type Synonyms = Record<string, Record<string, string[]>>;

export async function readSynonyms(): Promise<Synonyms> {
  const text = await readFile(new URL("../../data/headers.json", import.meta.url), "utf8");
  return JSON.parse(text) as Synonyms;
}

/** Columns that must be found in a file whose name says nothing. */
const fewestUnnamed = 4;
const fewestNamed = 2;

/** The tables whose needed columns a file has under usual headers, with every column found. */
export function matchHeaders(look: FileLook, synonyms: Synonyms): Match[] {
  if (isAside(look.file)) return [];
  const named = tablesNamed(look.file);
  return tableNames.flatMap((table) => {
    const isNamed = named.includes(table);
    if (named.length > 0 && !isNamed) return [];
    const columns = headersFor(table, look, synonyms);
    const lacks = columnsOf(table).some(({ name, isRequired }) => isRequired && columns[name] === undefined);
    const found = Object.fromEntries(
      Object.entries(columns).map(([name, from]) => [
        name,
        typeof from === "string" ? from : t("first + last name")
      ])
    );
    const isEnough = Object.keys(found).length >= (isNamed ? fewestNamed : fewestUnnamed);
    return lacks || !isEnough
      ? []
      : [{ file: look.file, table, preset: null, columns, found, unexplained: 0 }];
  });
}

/** Which needed columns a file lacks that its name speaks for; null where hardly anything of it is found. */
export function nearMiss(look: FileLook, synonyms: Synonyms): { table: TableName; lacking: string[] } | null {
  const [table] = tablesNamed(look.file);
  if (table === undefined) return null;
  const columns = headersFor(table, look, synonyms);
  const lacking = columnsOf(table)
    .filter(({ name, isRequired }) => isRequired && columns[name] === undefined)
    .map(({ name }) => name);
  return Object.keys(columns).length >= fewestNamed ? { table, lacking } : null;
}

/** Where no column holds an id, people and customers are known by their names, as lists kept by hand do. */
const namedByName: Partial<Record<TableName, string>> = { reps: "rep_id", accounts: "account_id" };

/** Each column's header in the file; a header serves one column only. */
function headersFor(table: TableName, look: FileLook, synonyms: Synonyms): Record<string, ColumnSource> {
  const free = new Map(look.headers.map((header) => [folded(header), header]));
  const columns: Record<string, ColumnSource> = {};
  for (const { name } of columnsOf(table)) {
    const known = [name, ...(synonyms[table]?.[name] ?? [])].map(folded);
    const word = known.find((each) => free.has(each));
    const header = word === undefined ? undefined : free.get(word);
    if (word === undefined || header === undefined) continue;
    columns[name] = header;
    free.delete(word);
  }
  if (table === "reps" && columns["name"] === undefined) {
    const parts = fullName(free);
    if (parts) columns["name"] = { concat: [parts[0], { text: " " }, parts[1]] };
  }
  const key = namedByName[table];
  const { name } = columns;
  const hasOwnId = look.headers.some((header) => /(^|[\s_-])id$/i.test(header));
  if (key !== undefined && columns[key] === undefined && typeof name === "string" && !hasOwnId)
    columns[key] = name;
  return columns;
}

function fullName(free: ReadonlyMap<string, string>): [string, string] | null {
  const first = free.get("firstname") ?? free.get("givenname");
  const last = free.get("lastname") ?? free.get("surname") ?? free.get("familyname");
  return first !== undefined && last !== undefined ? [first, last] : null;
}

/** Case, blanks, underscores and full-width letters make no other header. */
const folded = (header: string): string =>
  header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
