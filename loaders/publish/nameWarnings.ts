import type { DuckDBConnection } from "@duckdb/node-api";
import { inBoth } from "../../src/text/inBoth.js";
import { t } from "../../src/text/t.js";
import { codes } from "../schema/codes.js";
import type { DataWarning } from "../schema/outputs.js";
import { rowsOf } from "./rowsOf.js";

/** People whose names are the same or differ by a slip of the pen, pair by pair; nobody was merged. */
export async function nameWarnings(connection: DuckDBConnection): Promise<DataWarning[]> {
  return (await rowsOf(connection, "select * from name_alike")).map(nameWarning);
}

const pair = (one: string, other: string): string => t("{one} and {other}", { one, other });

function nameWarning(row: Record<string, unknown>): DataWarning {
  const code = row["code"] === "NAME_SHARED" ? "NAME_SHARED" : "NAMES_ALIKE";
  const where = inBoth(() => pair(String(row["place"]), String(row["other_place"])));
  const found = inBoth(() => pair(`“${String(row["name"])}”`, `“${String(row["other_name"])}”`));
  return {
    code,
    where: where.en,
    where_zh: where.zh,
    found: found.en,
    found_zh: found.zh,
    mend: codes[code].mend
  };
}
