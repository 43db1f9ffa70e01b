// @vitest-environment jsdom
import { scaleLinear } from "d3";
import { describe, expect, it } from "vitest";
import { alongLimits, limitLabels } from "../../../src/components/shared/funnelLimits.js";

const limit = (n: number, [low998, low95, high95, high998]: readonly number[]) => ({
  quarter: "2026-Q3",
  rate_name: "renewal_rate" as const,
  n,
  low_998: low998 ?? 0,
  low_95: low95 ?? 0,
  high_95: high95 ?? 1,
  high_998: high998 ?? 1
});
const frame = {
  x: scaleLinear([0, 100], [0, 100]),
  y: scaleLinear([0, 1], [100, 0]),
  left: 0,
  right: 100,
  top: 0,
  bottom: 100
};
const labels = (values: readonly number[]) =>
  limitLabels(frame, [limit(10, [0, 0, 1, 1]), limit(50, values)]).map((label) => [
    label.textContent?.replace(/\s/u, " "),
    Math.round(Number(label.getAttribute("y")))
  ]);

describe("the limits of chance", () => {
  it("say at their ends how many people they keep inside", () => {
    // At 0.2, 0.4 and 0.6, 0.8 the ends lie 20 pixels apart; a label's line sits 4 lower than its place.
    expect(labels([0.2, 0.4, 0.6, 0.8])).toEqual([
      ["95 %", 64],
      ["99.8 %", 84],
      ["95 %", 44],
      ["99.8 %", 24]
    ]);
  });

  it("stay without words where two ends leave no room for two lines", () => {
    // 13 pixels apart below, 14 above.
    expect(labels([0.27, 0.4, 0.6, 0.74]).map(([text]) => text)).toEqual(["95 %", "99.8 %"]);
  });

  it("keep names off the whole of a line, not of its corners alone", () => {
    const places = alongLimits(frame, [limit(0, [0, 0.5, 1, 1]), limit(60, [0, 0.5, 1, 1])]);
    const inner = places.filter(({ y }) => y === 50).map(({ x }) => x);
    expect(inner).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48, 54]);
  });
});
