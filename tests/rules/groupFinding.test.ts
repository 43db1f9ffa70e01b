import { describe, expect, it } from "vitest";
import { earlyFinding } from "../../src/rules/headlines/earlyFinding.js";
import { groupFinding, sideOf } from "../../src/rules/headlines/groupFinding.js";

const group = (name: string, low: number | null, high: number | null) => ({ name, value: 0.5, low, high });

describe("a group beside the company", () => {
  it.each([
    [0.61, 0.7, "above"],
    [0.6, 0.7, null],
    [0.5, 0.6, null],
    [0.5, 0.59, "below"],
    [null, null, null]
  ])("with the interval %s to %s and the company at 0.6: %s", (low, high, side) =>
    expect(sideOf({ value: 0.5, low, high }, 0.6)).toBe(side)
  );

  it("is not judged where the company has no figure", () =>
    expect(sideOf({ value: 0.5, low: 0.1, high: 0.2 }, null)).toBeNull());

  it("is named in the heading where it lies beyond chance", () => {
    const groups = [group("North", 0.61, 0.7), group("South", 0.5, 0.59), group("East", 0.5, 0.7)];
    expect(groupFinding(groups, 0.6, "regions")).toBe(
      "Of the regions, North lies above, South lies below the company's rate beyond chance"
    );
    expect(groupFinding(groups.slice(2), 0.6, "teams")).toBe(
      "No team differs from the company beyond chance"
    );
    const high = ["A", "B", "C", "D"].map((name) => group(name, 0.7, 0.8));
    expect(groupFinding(high, 0.6, "teams")).toBe(
      "Of the teams, 4 lie above the company's rate beyond chance"
    );
  });
});

it("early complaints are summed over everyone, and unknown without deals old enough", () => {
  const rows = [
    { early_complaint_n: 2, early_deals_n: 10 },
    { early_complaint_n: 0, early_deals_n: 5 },
    { early_complaint_n: null, early_deals_n: null }
  ];
  expect(earlyFinding(rows, 90)).toBe("2 of 15 won deals had a complaint within 90 days after signing");
  expect(earlyFinding(rows.slice(2), 90)).toMatch(/No deal was signed long enough ago/);
});
