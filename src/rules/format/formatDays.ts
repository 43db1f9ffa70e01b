import { formatDecimal } from "./formatDecimal.js";
import { notMeasured, unitSpace } from "./notMeasured.js";

/** Whole days ("124 days", "1 day"); null is "not measured". */
export function formatDays(value: number | null): string {
  if (value == null || Number.isNaN(value)) return notMeasured;
  const digits = formatDecimal(value, 0);
  return `${digits}${unitSpace}${digits === "1" ? "day" : "days"}`;
}
