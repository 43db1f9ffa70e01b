import { formatDecimal } from "./formatDecimal.js";
import { notMeasured, unitSpace } from "./notMeasured.js";

const steps = [
  { factor: 1e9, sign: "B" },
  { factor: 1e6, sign: "M" },
  { factor: 1e3, sign: "k" }
] as const;

/**
 * Money as people say it: "12.4 M", "380 k", "950"; with the currency code after it where `currency` is given.
 * Null is "not measured".
 */
export function formatMoney(value: number | null, currency?: string): string {
  if (value == null || Number.isNaN(value)) return notMeasured;
  const code = currency ? `${unitSpace}${currency}` : "";
  // The step is chosen on the rounded number: 999,999 reads "1 M", not "1,000 k".
  const step = steps.find(({ factor }) => Math.abs(value) >= factor * 0.9995);
  if (!step) return formatDecimal(value, 0) + code;
  const scaled = value / step.factor;
  return formatDecimal(scaled, Math.abs(scaled) < 99.95 ? 1 : 0) + unitSpace + step.sign + code;
}
