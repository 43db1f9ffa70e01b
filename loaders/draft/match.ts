import type { TableName } from "../schema/tables.js";
import type { ColumnSource } from "../sources/sourcesFile.js";

/** A file that fits a table, and how its columns are found. */
export interface Match {
  file: string;
  table: TableName;
  /** Null where the headers were matched one by one. */
  preset: string | null;
  /** What sources.json has to say beyond the preset. */
  columns: Record<string, ColumnSource>;
  /** Every column that is found, with its header or derivation in words. */
  found: Record<string, string>;
  /** Columns with fixed choices that hold a word nobody knows: another preset may know it. */
  unexplained: number;
}

/** What a match explains of its file: headers, each once, and the words of the columns whose choices are fixed. */
export const strength = ({ found, unexplained }: Match): number =>
  new Set(Object.values(found)).size - unexplained;

/** Files that lookups of a match read. */
export const lookedUpIn = ({ columns }: Match): string[] =>
  Object.values(columns).flatMap((from) =>
    typeof from === "object" && "lookup" in from ? [from.lookup.file] : []
  );
