import type { DataEffect } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatMoney } from "../format/formatMoney.js";
import { joinWords } from "../format/joinWords.js";
import { unitSpace } from "../format/notMeasured.js";
import { type Noun, plural } from "../format/plural.js";

/**
 * What the rows that could not be used do to a company figure of the past four quarters, as a sentence:
 * "12 contract lines have no end date: whatever became of them, the renewal rate lies between 71 % and 83 % (78 % without them)."
 */
export function effectSentence(effect: DataEffect, currency: string): string {
  const { figure, low, high, value } = effect;
  const said = (bound: number | null): string => boundText(figure, bound, currency);
  const name = nameOf(figure);
  const bounds = { name, low: said(low), high: said(high), value: said(value) };
  const outcome =
    high === null
      ? t("{name} of the past four quarters are at least {low}", bounds)
      : bounds.low === bounds.high
        ? t("{name} of the past four quarters stays at {value}, whatever they would have said", {
            name,
            value: withUnit(figure, bounds.value)
          })
        : t(
            "whatever they would have said, {name} of the past four quarters lies between {low} and {high} ({value} without them)",
            { ...bounds, high: withUnit(figure, bounds.high) }
          );
  return t("{causes}: {outcome}.", { causes: causes(effect), outcome });
}

function nameOf(figure: DataEffect["figure"]): string {
  if (figure === "renewal_rate") return t("the renewal rate");
  if (figure === "win_rate") return t("the win rate");
  return figure === "complaint_rate" ? t("the complaint rate") : t("bookings");
}

/** One row of each figure's table. */
const rowOf: Record<DataEffect["figure"], Noun> = {
  renewal_rate: "contract line",
  win_rate: "deal",
  complaint_rate: "complaint",
  bookings: "deal"
};

function causes({ figure, lacking_n, set_aside_n }: DataEffect): string {
  return joinWords([
    ...(lacking_n > 0 ? [lacking(figure, lacking_n)] : []),
    ...(set_aside_n > 0 ? [setAside(figure, set_aside_n)] : [])
  ]);
}

/** Only contract lines and deals are said to lack anything: an end date and an amount. */
function lacking(figure: DataEffect["figure"], n: number): string {
  const rows = plural(n, rowOf[figure]);
  if (figure === "renewal_rate")
    return t(n === 1 ? "{rows} has no end date" : "{rows} have no end date", { rows });
  return t(n === 1 ? "{rows} has no amount" : "{rows} have no amount", { rows });
}

function setAside(figure: DataEffect["figure"], n: number): string {
  return t(n === 1 ? "{rows} was set aside" : "{rows} were set aside", { rows: plural(n, rowOf[figure]) });
}

const withUnit = (figure: DataEffect["figure"], rate: string): string =>
  figure === "complaint_rate" ? t("{rate} per 100 customer-months", { rate }) : rate;

function boundText(figure: DataEffect["figure"], bound: number | null, currency: string): string {
  if (figure === "bookings") return formatMoney(bound, currency);
  if (figure === "complaint_rate") return formatDecimal(bound, 2);
  return formatDecimal(bound === null ? null : bound * 100, 1) + unitSpace + "%";
}
