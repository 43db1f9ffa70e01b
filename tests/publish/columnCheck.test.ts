import { describe, expect, it } from "vitest";
import { z } from "zod";
import { columnCheck } from "../../loaders/publish/columnCheck.js";
import { datasets } from "../../loaders/schema/outputs.js";

const odd = [
  undefined,
  null,
  "",
  "x",
  "2026-02-29",
  "2024-02-29",
  "2026-9-1",
  0,
  -0,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  12n,
  true,
  new Date(0),
  {},
  "wolf",
  "won"
];

describe("the check of a published column", () => {
  it("refuses just what zod refuses, with its words, for every column of every dataset", () => {
    for (const [dataset, { shape }] of Object.entries(datasets))
      for (const [column, schema] of Object.entries(shape as Record<string, z.ZodType>)) {
        const check = columnCheck(schema);
        // Twice: what was seen before must not be let through unseen.
        for (const [at, value] of [...odd, ...odd].entries()) {
          const result = schema.safeParse(value);
          const expected = result.success ? null : result.error.issues[0]?.message;
          expect(check(value), `${dataset}.${column}, value ${at}`).toBe(expected);
        }
      }
  });

  it("refuses a whole number that 32 bits do not hold, at either end", () => {
    const check = columnCheck(z.int().nullable());
    expect([2 ** 31 - 1, -(2 ** 31)].map(check)).toEqual([null, null]);
    expect(check(2 ** 31)).toContain("32 bits");
    expect(check(-(2 ** 31) - 1)).toContain("32 bits");
  });
});
