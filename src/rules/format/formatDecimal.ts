import { notMeasured } from "./notMeasured.js";

/** A number with thousands separators and at most `decimals` decimals, trailing zeros dropped ("1,234.5"). */
export function formatDecimal(value: number | null, decimals = 1): string {
  if (value == null || Number.isNaN(value)) return notMeasured();
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (kept ? `.${kept}` : "");
  return value < 0 && /[1-9]/.test(grouped) ? `−${grouped}` : grouped;
}
