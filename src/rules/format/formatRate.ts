import { formatDecimal } from "./formatDecimal.js";
import { notMeasured } from "./notMeasured.js";

/** A rate with one decimal and its unit where given ("2.4 per 100 customer-months"); null is "not measured". */
export function formatRate(value: number | null, unit?: string): string {
  if (value == null || Number.isNaN(value)) return notMeasured();
  return formatDecimal(value, 1) + (unit ? ` ${unit}` : "");
}
