import { language } from "../../text/language.js";

/**
 * How a time axis names its months in Chinese, the year beneath January and the first of them; in English as Plot
 * does. The ticks of this product's axes are whole months.
 */
export function dayTicks(): { tickFormat?: (day: Date, at: number) => string } {
  return language() === "zh" ? { tickFormat: monthTick } : {};
}

function monthTick(day: Date, at: number): string {
  const month = `${day.getUTCMonth() + 1}月`;
  return at === 0 || day.getUTCMonth() === 0 ? `${month}\n${day.getUTCFullYear()}年` : month;
}
