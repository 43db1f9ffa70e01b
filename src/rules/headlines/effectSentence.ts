import type { DataEffect } from "../../../loaders/schema/outputs.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatMoney } from "../format/formatMoney.js";
import { joinWords } from "../format/joinWords.js";
import { unitSpace } from "../format/notMeasured.js";
import { type Noun, plural } from "../format/plural.js";

interface Words {
  /** One row of the figure's table. */
  row: Noun;
  /** What a lacking row lacks. */
  lack: string;
  name: string;
}

const words: Record<DataEffect["figure"], Words> = {
  renewal_rate: { row: "contract line", lack: "no end date", name: "the renewal rate" },
  win_rate: { row: "deal", lack: "", name: "the win rate" },
  complaint_rate: { row: "complaint", lack: "", name: "the complaint rate" },
  bookings: { row: "deal", lack: "no amount", name: "bookings" }
};

/**
 * What the rows that could not be used do to a company figure of the past four quarters, as a sentence:
 * "12 contract lines have no end date: whatever became of them, the renewal rate lies between 71 % and 83 % (78 % without them)."
 */
export function effectSentence(effect: DataEffect, currency: string): string {
  const { figure, low, high, value } = effect;
  const { name } = words[figure];
  const said = (bound: number | null): string => boundText(figure, bound, currency);
  const unit = figure === "complaint_rate" ? " per 100 customer-months" : "";
  const outcome =
    high === null
      ? `${name} of the past four quarters are at least ${said(low)}`
      : said(low) === said(high)
        ? `${name} of the past four quarters stays at ${said(value)}${unit}, whatever they would have said`
        : `whatever they would have said, ${name} of the past four quarters lies between ${said(low)} and ${said(high)}${unit} (${said(value)} without them)`;
  return `${causes(effect)}: ${outcome}.`;
}

function causes({ figure, lacking_n, set_aside_n }: DataEffect): string {
  const { row, lack } = words[figure];
  const both = [
    lacking_n > 0 ? `${plural(lacking_n, row)} ${lacking_n === 1 ? "has" : "have"} ${lack}` : "",
    set_aside_n > 0 ? `${plural(set_aside_n, row)} ${set_aside_n === 1 ? "was" : "were"} set aside` : ""
  ];
  return joinWords(both.filter((cause) => cause !== ""));
}

function boundText(figure: DataEffect["figure"], bound: number | null, currency: string): string {
  if (figure === "bookings") return formatMoney(bound, currency);
  if (figure === "complaint_rate") return formatDecimal(bound, 2);
  return formatDecimal(bound === null ? null : bound * 100, 1) + unitSpace + "%";
}
