import { describe, expect, it } from "vitest";
import type { RepRate } from "../../../loaders/schema/outputs.js";
import { drawnMarks, repsLegend } from "../../../src/components/reps/repsLegend.js";
import type { RepRow } from "../../../src/components/reps/repsTable.js";

const person = (renewal: Partial<RepRate> | null): RepRow => ({
  rep: {} as RepRow["rep"],
  row: null,
  type: null,
  capability: null,
  renewal: renewal && ({ value: 0.9, peer_median: 0.85, reliability: 0.7, ...renewal } as RepRate),
  complaint: null
});
const legend = (rows: RepRow[], renewalTarget: number | null = 0.92) =>
  repsLegend(rows, drawnMarks(rows, { renewalTarget, reliabilityMinimum: 0.5 })).replaceAll("\u00a0", " ");

describe("the legend of the reps' table", () => {
  it("explains the marks that are drawn", () => {
    expect(legend([person({}), person({ reliability: 0.49 }), person(null)])).toBe(
      "Trailing four quarters. Renewal rate: dot with its 90 % interval, │ peers' median, ┆ target. " +
        "A hollow dot rests on too few contracts to say anything about the person."
    );
  });
  it("says nothing of a target, peers or hollow dots where none is drawn", () => {
    expect(legend([person({ reliability: 0.5 })], null)).not.toMatch(/target|hollow/);
    expect(legend([person({ peer_median: null })])).not.toContain("peers");
    expect(legend([person(null), person({ value: null, reliability: 0 })])).toBe("Trailing four quarters.");
  });
});
