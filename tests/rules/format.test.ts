import { describe, expect, it } from "vitest";
import { formatCount } from "../../src/rules/format/formatCount.js";
import { formatDate } from "../../src/rules/format/formatDate.js";
import { formatDays } from "../../src/rules/format/formatDays.js";
import { formatFigure } from "../../src/rules/format/formatFigure.js";
import { formatInterval } from "../../src/rules/format/formatInterval.js";
import { formatMoney } from "../../src/rules/format/formatMoney.js";
import { formatQuarter, quarterTick } from "../../src/rules/format/formatQuarter.js";
import { formatRate } from "../../src/rules/format/formatRate.js";
import { formatShare } from "../../src/rules/format/formatShare.js";
import { joinClauses } from "../../src/rules/format/joinClauses.js";
import { joinFacts } from "../../src/rules/format/joinFacts.js";
import { joinItems } from "../../src/rules/format/joinItems.js";
import { joinWords } from "../../src/rules/format/joinWords.js";
import { plural } from "../../src/rules/format/plural.js";
import { plain } from "./rows.js";

describe("formats", () => {
  it.each([
    [12_400_000, "12.4 M"],
    [380_000, "380 k"],
    [950, "950"],
    [0, "0"],
    [999_400, "999 k"],
    [999_999, "1 M"],
    [1_240_000_000, "1.2 B"],
    [-45_500, "−45.5 k"],
    [null, "not measured"]
  ])("writes the amount %s as %s", (value, text) => expect(plain(formatMoney(value))).toBe(text));

  it("puts the currency code after an amount when asked", () =>
    expect(plain(formatMoney(12_400_000, "EUR"))).toBe("12.4 M EUR"));

  it.each([
    [0.92, "92 %"],
    [0, "0 %"],
    [1, "100 %"],
    [0.996, "99.6 %"],
    [0.004, "0.4 %"],
    [1.34, "134 %"],
    [-0.12, "−12 %"],
    [null, "not measured"]
  ])("writes the share %s as %s", (value, text) => expect(plain(formatShare(value))).toBe(text));

  it("writes intervals with one sign, and as not measured when an end is missing", () => {
    expect(plain(formatInterval(0.71, 0.83))).toBe("71–83 %");
    expect(plain(formatInterval(1.24, 4.6, "rate"))).toBe("1.2–4.6");
    expect(plain(formatInterval(0.5, 0.5))).toBe("50 %");
    expect(plain(formatInterval(-0.03, 0.05))).toBe("−3 to 5 %");
    expect(plain(formatInterval(40.2, 74.8, "days"))).toBe("40–75 days");
    expect(plain(formatInterval(null, 0.5))).toBe("not measured");
  });

  it("writes counts, rates, days, dates and quarters as people read them", () => {
    expect(formatCount(1234)).toBe("1,234");
    expect(formatCount(1234567)).toBe("1,234,567");
    expect(formatRate(2.44, "per 100 customer-months")).toBe("2.4 per 100 customer-months");
    expect(plain(formatDays(1))).toBe("1 day");
    expect(plain(formatDays(123.6))).toBe("124 days");
    expect(formatDate("2026-09-30")).toBe("2026-09-30");
    expect(formatDate(null, "still the owner")).toBe("still the owner");
    expect(formatQuarter("2026-Q3")).toBe("Q3 2026");
    expect(quarterTick("2026-Q3")).toBe("Q3 2026");
  });

  it("says not measured for every kind of null figure and never 0", () => {
    for (const kind of [
      "count",
      "share",
      "rate",
      "money",
      "days",
      "number",
      "points",
      "flag",
      "text"
    ] as const)
      expect(formatFigure(null, kind)).toBe("not measured");
    expect(formatFigure(true, "flag")).toBe("yes");
    expect(plain(formatFigure(0.5, "share"))).toBe("50 %");
  });

  it("counts nouns and joins lists", () => {
    expect(plural(0, "deal")).toBe("no deals");
    expect(plural(1, "deal")).toBe("1 deal");
    expect(plural(2, "activity", "activities")).toBe("2 activities");
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => joinWords(words))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c"
    ]);
  });

  it("leaves out what a list, its clauses or its facts do not hold", () => {
    expect([joinItems([]), joinItems(["", null]), joinItems(["a", null, "", "b"])]).toEqual(["", "", "a, b"]);
    expect(joinClauses(["a", "", "b"])).toBe("a; b");
    expect(joinFacts(["a", "", "b", "c"])).toBe("a, b and c");
  });
});
