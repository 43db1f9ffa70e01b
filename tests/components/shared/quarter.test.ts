// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../../loaders/schema/outputs.js";
import {
  chosenQuarter,
  quarterBefore,
  quarterPicker,
  unknownQuarter
} from "../../../src/components/shared/quarter.js";

const row = (quarter: string) => ({
  quarter,
  start_on: "2026-01-01",
  end_on: "2026-03-31",
  window_start_on: "2025-04-01",
  is_window_complete: true
});
// Only what the functions under test read.
const manifest = {
  review_quarter: "2026-Q2",
  quarters: [row("2026-Q1"), row("2026-Q2"), row("2026-Q3")]
} as unknown as Manifest;

describe("the quarter on screen", () => {
  it("is the one in the address", () => {
    expect(chosenQuarter(manifest, "?quarter=2026-Q1").quarter).toBe("2026-Q1");
  });

  it("is the review quarter where the address names none, or one that is not in the snapshot", () => {
    expect(chosenQuarter(manifest, "").quarter).toBe("2026-Q2");
    expect(chosenQuarter(manifest, "?quarter=1999-Q9").quarter).toBe("2026-Q2");
  });

  it("says that a quarter in the address is not in the snapshot, and only then", () => {
    expect(unknownQuarter(manifest, "2026-Q2", "?quarter=2019-Q1")).toBe(
      "2019-Q1 is not in this snapshot; showing Q2 2026."
    );
    expect(unknownQuarter(manifest, "2026-Q1", "?quarter=2026-Q1")).toBeNull();
    expect(unknownQuarter(manifest, "2026-Q2", "")).toBeNull();
  });

  it("has the quarter before it, except the oldest", () => {
    expect(quarterBefore(manifest, "2026-Q3")).toBe("2026-Q2");
    expect(quarterBefore(manifest, "2026-Q1")).toBeNull();
  });

  it("is chosen from a labelled list with the newest first", () => {
    const picker = quarterPicker(manifest, "2026-Q2");
    const select = picker.querySelector("select");
    expect([...(select?.options ?? [])].map((option) => option.value)).toEqual([
      "2026-Q3",
      "2026-Q2",
      "2026-Q1"
    ]);
    expect([...(select?.options ?? [])].map((option) => option.text)).toEqual([
      "Q3 2026",
      "Q2 2026",
      "Q1 2026"
    ]);
    expect(select?.value).toBe("2026-Q2");
    expect(picker.querySelector("label")?.htmlFor).toBe(select?.id);
  });
});
