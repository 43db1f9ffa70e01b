import type { Quadrant } from "../../../loaders/schema/outputs.js";

interface Cuts {
  performance: number | null;
  capability: number;
}

const isHigh = (value: number, cut: number) => value >= cut - 1e-9;

/** Performance × capability; a figure at its cut is high. Not measured when either is missing. */
export function quadrant(performance: number | null, capability: number | null, cuts: Cuts): Quadrant {
  if (performance == null || capability == null || cuts.performance == null) return "not_measured";
  const high = {
    performance: isHigh(performance, cuts.performance),
    capability: isHigh(capability, cuts.capability)
  };
  if (high.performance)
    return high.capability ? "high_performance_high_capability" : "high_performance_low_capability";
  return high.capability ? "low_performance_high_capability" : "low_performance_low_capability";
}
