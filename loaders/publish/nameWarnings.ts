import type { DuckDBConnection } from "@duckdb/node-api";
import { codes } from "../schema/codes.js";
import type { DataWarning } from "../schema/outputs.js";
import { rowsOf } from "./rowsOf.js";

/** People whose names are the same or differ by a slip of the pen, pair by pair; nobody was merged. */
export async function nameWarnings(connection: DuckDBConnection): Promise<DataWarning[]> {
  return (await rowsOf(connection, "select * from name_alike")).map(nameWarning);
}

function nameWarning(row: Record<string, unknown>): DataWarning {
  const code = row["code"] === "NAME_SHARED" ? "NAME_SHARED" : "NAMES_ALIKE";
  return {
    code,
    where: `${String(row["place"])} and ${String(row["other_place"])}`,
    found: `“${String(row["name"])}” and “${String(row["other_name"])}”`,
    mend: codes[code].mend
  };
}
