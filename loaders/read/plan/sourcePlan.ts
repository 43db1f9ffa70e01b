import type { Column } from "../../schema/derive.js";
import type { TableName } from "../../schema/tables.js";
import type { ResolvedFilter, ResolvedFormats, ValueMap } from "../../sources/resolveSource.js";
import type { ColumnSource } from "../../sources/sourcesFile.js";

/** A file and the headers needed from it; position in `headers` = position in its staging table (c0, c1, …). */
export interface NeededFile {
  file: string;
  headers: string[];
  /** Where each needed header stands in the file. */
  positions: number[];
  /** How many cells every record must have. */
  width: number;
  /** Where the column stands that takes a record's surplus cells; -1 where surplus cells make a record ragged. */
  looseAt: number;
}

export interface PlannedColumn {
  column: Column;
  from: ColumnSource;
  values: ValueMap;
}

/** What is to be read from one file for one table, after its headers were looked at. */
export interface SourcePlan {
  /** Number of the source over the whole load. */
  id: number;
  table: TableName;
  /** As tables.deals[0]. */
  key: string;
  main: NeededFile;
  /** Files that lookups and sums read, by name. */
  companions: Map<string, NeededFile>;
  columns: PlannedColumn[];
  filters: ResolvedFilter[];
  formats: ResolvedFormats;
  /** Headers of optional columns that are missing, each with an unused header that is nearly the same. */
  lookalikes: { column: string; wanted: string; found: string }[];
}
