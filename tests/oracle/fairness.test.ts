import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { adjustedRates, type RepStratum } from "../../loaders/schema/outputs.js";
import { opaqueKey } from "../opaqueKey.js";
import { publishedRows } from "../pages/readPage.js";
import { naiveExpected, naiveStrata } from "./fairness.js";
import { naiveHandovers, naiveOrigin, naiveUpcoming } from "./handovers.js";
import { loadSample } from "./loadSample.js";
import { type Figures, type View, viewOf } from "./naive.js";

type Row = Record<string, unknown>;

const quarters = [2024.75, 2025, 2025.25, 2025.5, 2025.75, 2026, 2026.25, 2026.5].map(
  (at) => `${Math.floor(at)}-Q${(at % 1) * 4 + 1}`
);
const after = (quarter: string, steps: number): string => {
  const number = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + steps;
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
};
const accountKey = (id: string): string =>
  createHash("sha256").update(`account:${id}`).digest("hex").slice(0, 12);

/** Columns of `naive` in which the published row says something else; sums of floats differ in the last digits. */
function differences(published: Row | undefined, naive: Figures, who: string): string[] {
  if (!published) return [`${who}: not published`];
  return Object.entries(naive).flatMap(([column, value]) => {
    const shown = published[column];
    const isNear =
      typeof shown === "number" && typeof value === "number"
        ? Math.abs(shown - value) <= 1e-6 * Math.max(1, Math.abs(value))
        : shown === value;
    return isNear ? [] : [`${who} ${column}: published ${String(shown)}, by hand ${String(value)}`];
  });
}

describe("what is fair to compare, for every rep and quarter of the sample", () => {
  let snapshot: string;
  let views: Map<string, View>;
  const rowsOf = (name: string, quarter: string): Row[] =>
    publishedRows<Row>(snapshot, name).filter((row) => row["quarter"] === quarter);

  beforeAll(async () => {
    const sample = await loadSample();
    snapshot = sample.snapshot;
    views = new Map(quarters.map((quarter) => [quarter, viewOf(sample.company, quarter)]));
  }, 120_000);

  describe.each(quarters)("%s", (quarter) => {
    it.each(adjustedRates)("expects of every rep's %s what everybody else's accounts gave", (rate) => {
      const strata = rowsOf("rep_stratum", quarter) as unknown as RepStratum[];
      const expected = rowsOf("rep_expected", quarter);
      const found = [...naiveStrata(views.get(quarter)!, rate)].flatMap(([rep, naive]) => {
        const isTheirs = (row: { rep_key?: unknown; rate_name?: unknown }) =>
          row.rep_key === opaqueKey(rep) && row.rate_name === rate;
        const own = strata.filter(isTheirs);
        expect(own).toHaveLength(naive.length);
        return [
          ...differences(expected.find(isTheirs), naiveExpected(naive), rep),
          ...naive.flatMap((figures) => {
            const row = own.find(
              ({ industry, segment }) => industry === figures["industry"] && segment === figures["segment"]
            );
            return differences(row, figures, rep);
          })
        ];
      });
      expect(found).toEqual([]);
    });

    it("splits every rep's renewals and complaints by who owned the account first", () => {
      const rows = rowsOf("rep_origin", quarter);
      const view = views.get(quarter)!;
      const found = view.company.reps.flatMap(({ id }) =>
        (["own", "inherited"] as const).flatMap((origin) =>
          differences(
            rows.find((row) => row["rep_key"] === opaqueKey(id) && row["origin"] === origin),
            naiveOrigin(view, id, origin),
            `${id} ${origin}`
          )
        )
      );
      expect(found).toEqual([]);
    }, 120_000);

    it("lists every handover with what its grace left with the owner before", () => {
      const rows = rowsOf("handover", quarter);
      const naive = naiveHandovers(views.get(quarter)!);
      expect(rows).toHaveLength(naive.length);
      const found = naive.flatMap(({ account, from, to, ...figures }) => {
        const row = rows.find(
          (one) =>
            one["account_key"] === accountKey(String(account)) &&
            one["handed_over_on"] === figures["handed_over_on"]
        );
        const keys = { from_rep_key: opaqueKey(String(from)), to_rep_key: opaqueKey(String(to)) };
        return differences(row, { ...figures, ...keys }, String(account));
      });
      expect(found).toEqual([]);
    });

    it("sums what falls due for every owner in the two quarters after", () => {
      const rows = rowsOf("rep_upcoming", quarter);
      const view = views.get(quarter)!;
      const naive = view.company.reps.flatMap(({ id }) =>
        [1, 2].flatMap((step) => {
          const due = viewOf(view.company, after(quarter, step));
          const figures = naiveUpcoming(view, id, { from: due.quarterStart, to: due.asOf });
          return figures ? [{ id, due_quarter: after(quarter, step), figures }] : [];
        })
      );
      expect(rows).toHaveLength(naive.length);
      const found = naive.flatMap(({ id, due_quarter, figures }) =>
        differences(
          rows.find((row) => row["rep_key"] === opaqueKey(id) && row["due_quarter"] === due_quarter),
          figures,
          `${id} ${due_quarter}`
        )
      );
      expect(found).toEqual([]);
    });
  });
});
