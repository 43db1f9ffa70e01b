import { formatDecimal } from "./formatDecimal.js";
import { formatMoney } from "./formatMoney.js";
import { percentDigits } from "./formatShare.js";
import { notMeasured, unitSpace } from "./notMeasured.js";

/**
 * An interval in words: shares "71–83 %", rates "1.2–4.6", money "1.2 M–3 M".
 * Not measured when either end is null; one number when both ends read the same.
 */
export function formatInterval(
  low: number | null,
  high: number | null,
  kind: "share" | "rate" | "money" = "share"
): string {
  if (low == null || high == null) return notMeasured;
  const format = { share: percentDigits, rate: (v: number) => formatDecimal(v, 1), money: formatMoney }[kind];
  const [from, to] = [format(low), format(high)];
  return (from === to ? from : `${from}–${to}`) + (kind === "share" ? `${unitSpace}%` : "");
}
