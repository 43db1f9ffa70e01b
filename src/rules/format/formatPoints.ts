import { formatDecimal } from "./formatDecimal.js";

/** Points of an assessment with at most one decimal ("3.4", "18"); null is "not measured". */
export function formatPoints(value: number | null): string {
  return formatDecimal(value, 1);
}
