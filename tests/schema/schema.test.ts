import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { withWarehouse } from "../../loaders/openWarehouse.js";
import { describeMethod } from "../../loaders/publish/describeMethod.js";
import { columnsOf, createAllTablesSql } from "../../loaders/schema/derive.js";
import { datasets, repQuarter } from "../../loaders/schema/outputs.js";
import { figureMeta } from "../../loaders/schema/outputs/figure.js";
import { defaultPolicyFile, policyValues, signalNames } from "../../loaders/schema/policy.js";
import { tableNames, tables } from "../../loaders/schema/tables.js";

const columns = tableNames.flatMap((table) => columnsOf(table).map((column) => ({ table, ...column })));

describe("canonical schema", () => {
  it("is the fourteen tables of the domain model, and the decisions that the pages hand out", () => {
    expect([...tableNames].sort()).toEqual(
      "account_owners accounts activities advocacy assessments complaints contacts contracts deal_team deals decisions fx_rates quotas reps risk_flags".split(
        " "
      )
    );
    expect(tableNames.filter((table) => tables[table].isRequired).sort()).toEqual([
      "accounts",
      "deals",
      "reps"
    ]);
  });

  it("says of every optional column what its absence means, and of no required one", () => {
    expect(columns.filter((column) => column.isRequired === (column.whenNull !== undefined))).toEqual([]);
  });

  it("references only columns that exist, in tables that stand before", () => {
    for (const { table, references } of columns.filter((column) => column.references)) {
      const [target = "", name = ""] = (references ?? "").split(".");
      expect(
        columns.some((column) => column.table === target && column.name === name),
        references
      ).toBe(true);
      expect(tableNames.indexOf(target as never), `${table} → ${target}`).toBeLessThanOrEqual(
        tableNames.indexOf(table)
      );
    }
  });

  it("becomes tables that DuckDB accepts, with row rules that it can run", async () => {
    await withWarehouse({ workFolder: await mkdtemp(join(tmpdir(), "schema-")) }, async (connection) => {
      await connection.run(createAllTablesSql());
      for (const table of tableNames)
        for (const rule of tables[table].rules)
          await connection.run(`select * from raw_${table} where not (${rule.holds})`);
    });
  });
});

describe("published datasets", () => {
  it("hold no column of personal data or free text", () => {
    const names = Object.values(datasets).flatMap((dataset) => Object.keys(dataset.shape));
    expect(
      names.filter((name) =>
        /mail|phone|birth|salary|pay|gender|ethnic|note|comment|title|address/i.test(name)
      )
    ).toEqual([]);
  });

  it("describe every column, and name an n that is a column of the same row", () => {
    for (const [dataset, schema] of Object.entries(datasets)) {
      for (const [column, columnSchema] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
        const { meaning, n } = figureMeta(columnSchema);
        expect(meaning.length, `${dataset}.${column}`).toBeGreaterThan(3);
        if (n) expect(Object.keys(schema.shape), `${dataset}.${column}`).toContain(n);
      }
    }
  });

  it("give every rate of the wide table an n", () => {
    const rates = Object.entries(repQuarter.shape).filter(([, schema]) =>
      ["share", "rate"].includes(figureMeta(schema).kind)
    );
    const withoutN = rates.filter(([, schema]) => !figureMeta(schema).n).map(([column]) => column);
    expect(withoutN).toEqual([]);
  });
});

describe("policy", () => {
  it("holds the numbers of the domain model", () => {
    const policy = policyValues(defaultPolicyFile);
    expect(policy.capability.gene_pass_total).toBe(18);
    expect(policy.capability.gene_fail_item).toBe(2);
    expect(policy.capability.gene_training_total).toBe(15);
    expect(policy.activity.deep_levels).toBe(5);
    expect(policy.signals.solo_team_share.cap).toBe(0.3);
    expect(policy.renewal.target_rate).toBe(0.92);
    expect(policy.suitability.largest_deal_ratio).toBeCloseTo(1 / 3, 9);
  });

  it("sets every signal, with its floor on the weak side of its cap", () => {
    expect(Object.keys(defaultPolicyFile.signals).sort()).toEqual([...signalNames].sort());
    for (const { direction, floor, cap } of Object.values(defaultPolicyFile.signals))
      expect(direction === "high" ? floor < cap : floor > cap).toBe(true);
  });
});

describe("method document", () => {
  it("states value, default, unit and source of every threshold in force", () => {
    const { thresholds } = describeMethod(defaultPolicyFile);
    expect(thresholds.find(({ key }) => key === "renewal.grace_days")).toEqual({
      key: "renewal.grace_days",
      value: "90",
      default_value: "90",
      unit: "days",
      meaning: "a renewal signed this long after the end date still counts; later it is churn",
      source: "domain model §3"
    });
    expect(thresholds.every(({ unit, source }) => unit !== "" && source !== "")).toBe(true);
  });

  it("defines every labelled figure once", () => {
    const { definitions } = describeMethod(defaultPolicyFile);
    const names = definitions.map(({ dataset, column }) => `${dataset}.${column}`);
    expect(new Set(names).size).toBe(names.length);
    expect(definitions.find(({ column }) => column === "hhi")?.formula).toBe(
      "Σ share² of bookings by top parent account"
    );
  });
});
