import { describe, expect, it } from "vitest";
import type { CompanyFigure } from "../../loaders/schema/outputs.js";
import { formatShare } from "../../src/rules/format/formatShare.js";
import { yearOnYear, yearOnYearFinding } from "../../src/rules/headlines/yearOnYear.js";
import { inLanguage } from "../../src/text/language.js";
import { aFigure, plain } from "./rows.js";

const rate = (quarter: string, value: number | null, half = 0.03): CompanyFigure =>
  aFigure({
    figure: "renewal_rate",
    quarter,
    value,
    low: value == null ? null : value - half,
    high: value == null ? null : value + half
  });
const asked = { figure: "renewal_rate", scope: "window", quarter: "2026-Q3" } as const;
const say = (...figures: CompanyFigure[]) => {
  const finding = yearOnYearFinding(yearOnYear(figures, asked), {
    label: "Renewal rate",
    format: formatShare
  });
  return finding && plain(finding);
};

describe("a figure of the company against a year ago", () => {
  // Half-widths 0.03 and 0.03: joint 0.0424.
  it("really changed only beyond the joint interval, and is said either way", () => {
    expect(say(rate("2025-Q3", 0.83), rate("2026-Q3", 0.77))).toBe(
      "The company's renewal rate really changed: 83 % a year ago, 77 % now"
    );
    expect(say(rate("2025-Q3", 0.77), rate("2026-Q3", 0.81))).toBe(
      "The company's renewal rate changed no more than chance explains: 77 % a year ago, 81 % now"
    );
  });
  it("is compared with the quarter of a year ago, not with the fourth row back", () => {
    const [between, missing] = [rate("2026-Q1", 0.5), rate("2025-Q4", null)];
    expect(say(rate("2025-Q3", 0.83), missing, between, rate("2026-Q3", 0.77))).toContain("83 % a year ago");
    expect(say(rate("2025-Q2", 0.83), between, rate("2026-Q2", 0.8), rate("2026-Q3", 0.77))).toBeNull();
  });
  it("is not judged without a value or an interval, nor from another scope or figure", () => {
    const now = rate("2026-Q3", 0.77);
    expect(say(rate("2025-Q3", null), now)).toBeNull();
    expect(say({ ...rate("2025-Q3", 0.83), low: null }, now)).toBeNull();
    expect(say({ ...rate("2025-Q3", 0.83), scope: "quarter" }, now)).toBeNull();
    expect(say({ ...rate("2025-Q3", 0.83), figure: "win_rate" }, now)).toBeNull();
  });
  it("is said in Chinese", () =>
    inLanguage("zh", () => {
      const change = yearOnYear([rate("2025-Q3", 0.83), rate("2026-Q3", 0.77)], asked);
      expect(plain(yearOnYearFinding(change, { label: "续约率", format: formatShare }) ?? "")).toBe(
        "公司续约率：确有变化，一年前 83 %，现在 77 %"
      );
    }));
});
