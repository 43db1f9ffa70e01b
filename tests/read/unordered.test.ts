import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isUnordered } from "../../loaders/read/workTable.js";
import { tableNames } from "../../loaders/schema/tables.js";
import { projectFolder } from "../../loaders/site/paths.js";

const models = join(projectFolder, "loaders/models");

/** What gives another outcome when rows come in another order. */
const ordered =
  /\b(row_number|rank|lag|lead|first|last|any_value|first_value|last_value|nth_value|arg_min|arg_max|min_by|max_by|list|array_agg|string_agg|limit|double|avg|stddev\w*|var\w*)\b *(\(|\d)/i;

describe("a table whose rows are not sorted", () => {
  it("is looked at by models that only count and bound its rows", async () => {
    const names = (await readdir(models, { recursive: true })).filter((name) => name.endsWith(".sql"));
    const unordered = tableNames.filter(isUnordered);
    expect(unordered).toEqual(["activities"]);
    for (const name of names) {
      const sql = await readFile(join(models, name), "utf8");
      for (const table of unordered) {
        const mend = `${name} depends on the order of ${table}: have loaders/read/workTable.ts sort them first`;
        const reads = new RegExp(`\\b(stg|raw)_${table}\\b`).test(sql);
        expect(reads && ordered.test(sql), mend).toBe(false);
        expect(sql.includes(`raw_${table}`), mend).toBe(name === `staging/stg_${table}.sql`);
      }
    }
  });

  it.each(["row_number() over ()", "any_value(rep_id)", "limit 1", "avg(x)"])(
    "would be noticed with %s",
    (sql) => {
      expect(ordered.test(sql)).toBe(true);
    }
  );
});
