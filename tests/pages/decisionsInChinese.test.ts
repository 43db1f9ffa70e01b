import { describe, expect, inject, it } from "vitest";
import type { Account, Decision } from "../../loaders/schema/outputs.js";
import { publishedRows } from "../publishedRows.js";
import { englishLeft, isoDayLeft } from "../text/englishLeft.js";

const { snapshot } = inject("siteUnderTest");
const decisions = publishedRows<Decision>(snapshot, "decision");
const customers = publishedRows<Account>(snapshot, "account").map(({ name }) => name);

const texts = (row: Decision, ending: "" | "_zh"): string[] =>
  (["why", "detail", "confidence_because", "next_step"] as const).flatMap(
    (column) => row[`${column}${ending}`] ?? []
  );

describe("the sample's list of decisions", () => {
  it("is in Chinese in every Chinese column", () => {
    expect(new Set(decisions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
    const left = decisions.flatMap((row) =>
      texts(row, "_zh").flatMap((text) => englishLeft(text, customers) ?? isoDayLeft(text) ?? [])
    );
    expect(left).toEqual([]);
  });

  it("would be caught if it were in English", () => {
    const passed = decisions.flatMap((row) =>
      texts(row, "").filter((text) => englishLeft(text, customers) === null)
    );
    expect(passed).toEqual([]);
  });

  it("gives the same figures in both languages, but for money and the order of words", () => {
    // Percentages read the same; what differs is lost or added in one of the two sentences.
    const shares = (text: string) =>
      [...text.matchAll(/[\d.–−]+(?=\u00a0%)/g)].map(([share]) => share).sort();
    for (const row of decisions)
      expect([row.why_zh, row.detail_zh ?? "", row.confidence_because_zh].map(shares)).toEqual([
        shares(row.why),
        shares(row.detail ?? ""),
        shares(row.confidence_because)
      ]);
  });
});
