import type { Code } from "../schema/codes.js";

/** Rejects that cost a table nothing. */
export const harmlessCodes: readonly string[] = ["DUPLICATE_ROW", "TOTAL_DIFFERS"] satisfies Code[];
