import { describe, expect, it } from "vitest";
import type { SellerType, SignalName } from "../../../loaders/schema/policy.js";
import { lastChange, movedMost, type QuarterLabel } from "../../../src/rules/types/labelHistory.js";

const label = (
  quarter: string,
  strength: QuarterLabel["strength"],
  leading_type: SellerType | null = "wolf"
): QuarterLabel => ({ quarter, strength, leading_type });

const history = [
  label("2026-Q3", "leaning"),
  label("2025-Q4", "none", "technical"),
  label("2026-Q1", "none"),
  label("2026-Q2", "leaning")
];

describe("lastChange", () => {
  it("finds since when the label holds, whatever the order of rows", () => {
    expect(lastChange(history, "2026-Q3")).toMatchObject({ since: "2026-Q2", before: "2026-Q1" });
    expect(lastChange(history.toReversed(), "2026-Q3")).toMatchObject({ since: "2026-Q2" });
  });

  it("takes a leading type that does not stand out for no change", () => {
    expect(lastChange(history, "2026-Q1")).toBeNull();
  });

  it("sees nothing after the quarter on screen", () => {
    expect(lastChange([...history, label("2026-Q4", "clear")], "2026-Q3")?.to.strength).toBe("leaning");
  });

  it("is null without any row", () => {
    expect(lastChange([], "2026-Q3")).toBeNull();
  });
});

const signal = (
  name: SignalName,
  type: SellerType,
  value: number | null,
  evidence: number | null,
  weight = 1
) => ({
  signal: name,
  type,
  value,
  evidence,
  weight
});

describe("movedMost", () => {
  const before = [
    signal("mean_discount", "wolf", 0.1, 0),
    signal("complaint_rate", "wolf", 1, 0.1),
    signal("demo_share", "technical", 0.1, 0)
  ];
  const after = [
    signal("mean_discount", "wolf", 0.2, 0.7),
    signal("complaint_rate", "wolf", 4, 0.6),
    signal("demo_share", "technical", 0.5, 1)
  ];
  const up = lastChange([label("2026-Q1", "none"), label("2026-Q2", "clear")], "2026-Q2")!;
  const down = lastChange([label("2026-Q1", "clear"), label("2026-Q2", "none")], "2026-Q2")!;
  const weaker = lastChange([label("2026-Q1", "clear"), label("2026-Q2", "leaning")], "2026-Q2")!;

  it("is the signal of the type whose evidence rose most where the type came to stand out", () => {
    expect(movedMost(up, before, after)).toEqual({ signal: "mean_discount", before: 0.1, after: 0.2 });
  });

  it("goes by weight times evidence", () => {
    const heavy = [...after];
    heavy[1] = signal("complaint_rate", "wolf", 4, 0.6, 3);
    expect(movedMost(up, before, heavy)?.signal).toBe("complaint_rate");
  });

  it("is the one whose evidence fell most where it no longer stands out, or less so", () => {
    expect(movedMost(down, after, before)).toEqual({ signal: "mean_discount", before: 0.2, after: 0.1 });
    expect(movedMost(weaker, after, before)?.signal).toBe("mean_discount");
  });

  it("is null where none moved that way", () => {
    expect(movedMost(down, before, after)).toBeNull();
    expect(movedMost(up, after, after)).toBeNull();
  });

  it("counts a signal that was not measured before as no evidence then", () => {
    const missing = before.map((one) => ({ ...one, value: null, evidence: null }));
    expect(movedMost(up, missing, after)).toEqual({ signal: "mean_discount", before: null, after: 0.2 });
  });
});
