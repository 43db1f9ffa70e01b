import { language, type Language } from "../../text/language.js";
import { formatDecimal } from "./formatDecimal.js";
import { notMeasured, unitSpace } from "./notMeasured.js";

const steps: Readonly<Record<Language, readonly { factor: number; sign: string }[]>> = {
  en: [
    { factor: 1e9, sign: "B" },
    { factor: 1e6, sign: "M" },
    { factor: 1e3, sign: "k" }
  ],
  zh: [
    { factor: 1e8, sign: "亿" },
    { factor: 1e4, sign: "万" }
  ]
};

/**
 * Money as people say it: "12.4 M", "380 k", "950", in Chinese "1,240 万"; with the currency code after it where
 * `currency` is given. Null is "not measured".
 */
export function formatMoney(value: number | null, currency?: string): string {
  if (value == null || Number.isNaN(value)) return notMeasured();
  const code = currency ? `${unitSpace}${currency}` : "";
  // The step is chosen on the rounded number: 999,999 reads "1 M", not "1,000 k".
  const step = steps[language()].find(({ factor }) => Math.abs(value) >= factor * 0.9995);
  if (!step) return formatDecimal(value, 0) + code;
  const scaled = value / step.factor;
  return formatDecimal(scaled, Math.abs(scaled) < 99.95 ? 1 : 0) + unitSpace + step.sign + code;
}
