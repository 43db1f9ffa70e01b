import { t } from "../../text/t.js";
import { formatDecimal } from "./formatDecimal.js";
import { notMeasured } from "./notMeasured.js";

/** Whole days ("124 days", "1 day"); null is "not measured". */
export function formatDays(value: number | null): string {
  if (value == null || Number.isNaN(value)) return notMeasured();
  const digits = formatDecimal(value, 0);
  return t(digits === "1" ? "{digits}\u00a0day" : "{digits}\u00a0days", { digits });
}
