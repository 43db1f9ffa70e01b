import { formatDecimal } from "./formatDecimal.js";

/** A whole number with thousands separators ("1,234"); null is "not measured". */
export function formatCount(value: number | null): string {
  return formatDecimal(value, 0);
}
