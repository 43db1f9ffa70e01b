import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { datasets } from "../../loaders/schema/outputs.js";
import { signalNames } from "../../loaders/schema/policy.js";
import type { Scored } from "../../loaders/score/score.js";
import { clustersBy } from "../../loaders/score/types/clusters.js";
import { sumDrawn } from "../../loaders/score/types/drawResamples.js";
import { resamplePlan } from "../../loaders/score/types/resamplePlan.js";
import { growSpace, resampleSpace } from "../../loaders/score/types/resampleSpace.js";
import { signalScales } from "../../loaders/score/types/signalScales.js";
import { signalValues } from "../../loaders/score/types/signalValues.js";
import { openWarehouse, type RawTables, type Warehouse, withModels } from "../models/warehouse.js";
import { policy } from "../rules/rows.js";
import { tinyCompany } from "./tinyCompany.js";
import { quartersOf, wholeScore } from "./wholeScore.js";

const settings = { knownOn: "2026-09-30", reviewQuarter: "2026-Q3" };
let warehouse: Warehouse;
let scored: Scored;

beforeAll(async () => {
  warehouse = await openWarehouse(tinyCompany(), { settings });
  scored = await wholeScore(warehouse.connection, policy);
});
afterAll(() => warehouse.close());

const scoreOf = (tables: RawTables) =>
  withModels(tables, { settings }, ({ connection }) => wholeScore(connection, policy));

async function typeOf(repId: string) {
  const [row] = await warehouse.query(`select rep_key from stg_reps where rep_id = '${repId}'`);
  return scored.rep_type.find(
    ({ rep_key, quarter }) => rep_key === row?.["rep_key"] && quarter === "2026-Q3"
  );
}

describe("score", () => {
  it("gives rows exactly as the pages were promised", () => {
    for (const name of Object.keys(scored) as (keyof Scored)[]) {
      // Nobody is assessed here, and a company this small and even may give nobody a reason to decide anything.
      if (!["decision", "assessor_effect"].includes(name))
        expect(scored[name].length, name).toBeGreaterThan(0);
      for (const row of scored[name])
        expect(Object.keys(row).sort()).toEqual(Object.keys(datasets[name].shape).sort());
      z.array(datasets[name]).parse(scored[name]);
    }
  });

  it("has a type for every rep and quarter, and every signal once", () => {
    expect(scored.rep_type).toHaveLength(9 * 8);
    const keys = scored.type_signal.map(({ rep_key, quarter, signal }) => [rep_key, quarter, signal].join());
    expect(new Set(keys).size).toBe(9 * 8 * signalNames.length);
    expect(keys).toHaveLength(9 * 8 * signalNames.length);
  });

  it("tells the demo giver, the diner and the discounter apart", async () => {
    expect((await typeOf("R0"))?.leading_type).toBe("technical");
    expect((await typeOf("R1"))?.leading_type).toBe("relationship");
    expect((await typeOf("R2"))?.leading_type).toBe("wolf");
  });

  it("rests each signal on the count that the schema names", () => {
    const one = scored.type_signal.find(
      ({ signal, quarter }) => signal === "demo_share" && quarter === "2026-Q3"
    );
    expect(one?.n).toBe(36);
  });

  it("abstains in quarters before anything happened, with the reason", () => {
    const early = scored.rep_type.filter(({ quarter }) => quarter === "2025-Q1");
    expect(new Set(early.map(({ strength }) => strength))).toEqual(new Set(["insufficient_data"]));
    expect(early[0]?.abstains_because).toContain("no accounts with events; 5 are needed");
    expect(early[0]?.stability).toBeNull();
  });

  it("recomputes every signal from the customers' sums as the mart has it", async () => {
    const judged = (await quartersOf(warehouse.connection, policy)).flatMap((marts) => {
      const clustersOf = clustersBy(marts.rep_account_quarter, marts.rep_cycle);
      const scales = signalScales(marts.rep_quarter, policy)("2026-Q3", { group: "", rep_keys: [] });
      return marts.rep_quarter.map((row) => ({
        row,
        scales,
        clusters: clustersOf(row.rep_key, row.quarter)
      }));
    });
    let compared = 0;
    for (const { row, scales, clusters } of judged) {
      if (!clusters) continue;
      const plan = resamplePlan(row, clusters, scales, policy.deals.cycle_minimum_deals);
      const space = resampleSpace(1);
      growSpace(space, plan.size, plan.width);
      space.drawn.fill(1);
      sumDrawn(space, plan);
      for (const [at, name] of signalNames.entries()) {
        expect(plan.signals.includes(at), name).toBe(row[name] != null);
        if (row[name] == null) continue;
        signalValues(space, plan, at);
        expect(space.values[0], name).toBeCloseTo(row[name], 9);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(9 * 15);
  });

  it("is the same for every order of the exported rows", async () => {
    const reversed = Object.fromEntries(
      Object.entries(tinyCompany()).map(([table, rows]) => [table, rows.toReversed()])
    ) as RawTables;
    expect(await scoreOf(reversed)).toEqual(scored);
  });

  it("does not measure what the files do not hold", async () => {
    const { reps, accounts, deals } = tinyCompany();
    const bare = await scoreOf({ reps: reps ?? [], accounts: accounts ?? [], deals: deals ?? [] });
    expect(bare.rep_rate.map(({ rate_name }) => rate_name)).not.toContain("complaint_rate");
    const signals = bare.type_signal.filter(({ signal }) => signal === "demo_share");
    expect(new Set(signals.map(({ evidence }) => evidence))).toEqual(new Set([null]));
    const reasons = bare.rep_type.map(({ abstains_because }) => abstains_because);
    expect(reasons.every((reason) => reason?.includes("of the signals' weight is measured"))).toBe(true);
    const complaints = bare.company_figure.filter(({ figure }) => figure === "complaint_rate");
    expect(complaints.every(({ value, n }) => value == null && n == null)).toBe(true);
  });

  it("names mart and column where a mart is not as expected", async () => {
    await withModels(tinyCompany(), { settings }, async ({ connection }) => {
      await connection.run("alter table rep_cycle alter cycle_days type varchar");
      await expect(wholeScore(connection, policy)).rejects.toThrow(
        "loaders/models/marts/rep_cycle.sql: cycle_days: expected INTEGER or DOUBLE, found VARCHAR"
      );
    });
  });
});
