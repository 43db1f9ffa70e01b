import { t } from "../../text/t.js";
import { formatDecimal } from "./formatDecimal.js";
import { formatMoney } from "./formatMoney.js";
import { percentDigits } from "./formatShare.js";
import { notMeasured, unitSpace } from "./notMeasured.js";

/**
 * An interval in words: shares "71–83 %", rates "1.2–4.6", money "1.2 M–3 M", days "40–75 days"; "−3 to 5 %" below 0.
 * Not measured when either end is null; one number when both ends read the same.
 */
export function formatInterval(
  low: number | null,
  high: number | null,
  kind: "share" | "rate" | "money" | "days" = "share"
): string {
  if (low == null || high == null) return notMeasured();
  const format = {
    share: percentDigits,
    rate: (value: number) => formatDecimal(value, 1),
    money: formatMoney,
    days: (value: number) => formatDecimal(value, 0)
  }[kind];
  const [from, to] = [format(low), format(high)];
  const range = from === to ? from : low < 0 ? t("{from} to {to}", { from, to }) : `${from}–${to}`;
  if (kind === "days") return t("{digits}\u00a0days", { digits: range });
  return kind === "share" ? `${range}${unitSpace}%` : range;
}
