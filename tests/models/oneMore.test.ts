import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { repQuarter } from "../../loaders/schema/outputs.js";
import { figureMeta } from "../../loaders/schema/outputs/figure.js";
import { type Column, elsewhere, events } from "./oneMoreEvents.js";
import { book, sellerOf, together } from "./randomBooks.js";
import { withModels } from "./warehouse.js";

/*
 * Random books of one seller each, and the same book with one more event: what the event speaks for never falls, what it
 * speaks against never rises. All of them stand in one warehouse, as sellers who know nothing of one another.
 * Review quarter 2026-Q1: window 2025-04-01 … 2026-03-31; its last ten days begin on 2026-03-22.
 */
const settings = { knownOn: "2026-04-05" };
const booksDrawn = 12;

describe("one more event", () => {
  const books = fc.sample(book, { numRuns: booksDrawn, seed: 20261124 });
  const found = new Map<string, Record<string, number | null>>();
  const kinds = Object.entries(events);

  beforeAll(async () => {
    const sellers = books.flatMap((drawn, at) => [
      sellerOf(`book ${at}`, drawn),
      ...kinds.map(([, { event }], kind) => sellerOf(`book ${at} with ${kind}`, drawn, event))
    ]);
    await withModels(together(sellers), { settings }, async ({ query }) => {
      const rows = await query(
        `select stg_reps.rep_id, rep_quarter.* from rep_quarter
         inner join stg_reps on stg_reps.rep_key = rep_quarter.rep_key where quarter = '2026-Q1'`
      );
      for (const row of rows) found.set(String(row["rep_id"]), row as Record<string, number | null>);
    });
  }, 120_000);

  it.each(kinds.map(([name, more], kind) => [name, more, kind] as const))("%s", (_, more, kind) => {
    const moved = new Set<Column>();
    for (const at of books.keys()) {
      const [before, after] = [found.get(`book ${at}`)!, found.get(`book ${at} with ${kind}`)!];
      const change = (column: Column) => {
        const [was, is] = [before[column], after[column]];
        if (was == null || is == null) return 0;
        if (was !== is) moved.add(column);
        return Math.abs(is - was) < 1e-9 ? 0 : is - was;
      };
      const wrong = [
        ...more.never_falls.filter((column) => change(column) < 0),
        ...more.never_rises.filter((column) => change(column) > 0)
      ];
      expect(wrong, `book ${at}: ${JSON.stringify(books[at])}`).toEqual([]);
    }
    // A figure that the event never moves would hold to its property whatever it meant.
    expect([...more.never_falls, ...more.never_rises].filter((column) => !moved.has(column))).toEqual([]);
  });

  it("moves every ratio and every mean of rep_quarter that one event can move", () => {
    const covered = new Set(kinds.flatMap(([, more]) => [...more.never_falls, ...more.never_rises]));
    const ratios = Object.entries(repQuarter.shape)
      .filter(([, schema]) => ["share", "rate", "number", "days"].includes(figureMeta(schema).kind))
      .map(([column]) => column as Column);
    expect(ratios.filter((column) => !covered.has(column) && !elsewhere[column])).toEqual([]);
    expect(Object.keys(elsewhere).filter((column) => covered.has(column as Column))).toEqual([]);
  });
});
