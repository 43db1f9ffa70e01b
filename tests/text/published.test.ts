import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { describeMethod } from "../../loaders/publish/describeMethod.js";
import { noteSentence } from "../../loaders/publish/notesOf.js";
import { datasets } from "../../loaders/schema/outputs.js";
import { figureMeta } from "../../loaders/schema/outputs/figure.js";
import { defaultPolicyFile, type PolicyFile } from "../../loaders/schema/policy.js";
import { tableNames, tables } from "../../loaders/schema/tables.js";
import { inLanguage } from "../../src/text/language.js";
import { methodTexts, notInChinese, untranslated } from "./untranslated.js";

const method = describeMethod(defaultPolicyFile);

describe("what the method file says", () => {
  it("has a Chinese text for every label, meaning, formula, unit, threshold, reason and column", () => {
    expect(untranslated(methodTexts(method))).toEqual([]);
  });

  it("is found wanting, by name, where a text has none", () => {
    const [definition] = method.definitions;
    const strange = { ...definition!, meaning: "a meaning nobody translated" };
    expect(untranslated(methodTexts({ ...method, definitions: [strange] }))).toEqual([
      `${strange.dataset}.${strange.column}: "a meaning nobody translated"`
    ]);
  });

  it("holds every label that a dataset declares", () => {
    const labels = Object.values(datasets).flatMap((schema) =>
      Object.values(schema.shape as Record<string, z.ZodType>).flatMap(
        (column) => figureMeta(column).label ?? []
      )
    );
    expect(method.definitions.map(({ label }) => label)).toEqual(labels);
  });

  it("says what a signal's scale is in both languages, and which way it points", () => {
    const scale = (over: Partial<PolicyFile["signals"]["demo_share"]>) => {
      const signals = { ...defaultPolicyFile.signals };
      signals.demo_share = { ...signals.demo_share, floor: 0.2, cap: 0.4, weight: 2, ...over };
      const { thresholds } = describeMethod({ ...defaultPolicyFile, signals });
      return thresholds.find(({ key }) => key === "signals.demo_share");
    };
    expect(scale({ direction: "high" })).toMatchObject({
      value: "none below 0.2, full above 0.4, weight 2",
      value_zh: "低于 0.2 无证据，高于 0.4 为充分证据，权重 2"
    });
    expect(scale({ direction: "low" })).toMatchObject({
      value: "none above 0.2, full below 0.4, weight 2",
      value_zh: "高于 0.2 无证据，低于 0.4 为充分证据，权重 2"
    });
    expect(notInChinese(method.thresholds.filter(({ key }) => key.startsWith("signals.")))).toEqual([]);
  });

  it("knows either direction of every type's evidence", () => {
    const directions = (["high", "low"] as const).flatMap((direction) => {
      const signals = Object.fromEntries(
        Object.entries(defaultPolicyFile.signals).map(([name, signal]) => [name, { ...signal, direction }])
      ) as PolicyFile["signals"];
      return methodTexts(describeMethod({ ...defaultPolicyFile, signals }));
    });
    expect(untranslated(directions)).toEqual([]);
  });
});

describe("what is expected of the rows of a table", () => {
  it("has a Chinese text for every rule", () => {
    const rules = tableNames.flatMap((table) =>
      tables[table].rules.map(({ code, expected }): [string, string] => [`${table} ${code}`, expected])
    );
    expect(rules.length).toBeGreaterThan(0);
    expect(untranslated(rules)).toEqual([]);
  });
});

describe("notes of a load", () => {
  it("say in Chinese how many and in which currency", () => {
    const chinese = (code: string): string | null => inLanguage("zh", () => noteSentence(code, 7, "CNY"));
    expect(chinese("AMOUNTS_WITHOUT_CURRENCY")).toBe("7 笔订单金额没有币种：按 CNY 计算。");
    expect(chinese("DEALS_WITHOUT_AMOUNT")).toBe("7 笔赢单没有金额：计入笔数，不计入金额。");
    expect(chinese("NO_SUCH_NOTE")).toBeNull();
  });
});
