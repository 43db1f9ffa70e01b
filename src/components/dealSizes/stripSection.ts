import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { chartFigure, disclosure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { section } from "../shared/page.js";
import type { DealSizePerson } from "./dealSizeData.js";
import { stripChart } from "./stripChart.js";

/** As many lines as a reader takes in at once; the others are one click away. */
const linesAtFirst = 20;

/** Every won deal of everyone on one log scale, the largest first. */
export function stripSection(
  people: readonly DealSizePerson[],
  chosen: DealSizePerson,
  currency: string
): HTMLElement {
  const amounts = people.map(({ row }) => row);
  const domain = [
    Math.min(...amounts.map(({ deal_min, deal_max }) => deal_min ?? deal_max ?? 1)),
    Math.max(...amounts.map(({ deal_max }) => deal_max ?? 1))
  ] as const;
  const top = people[0];
  const first = people.slice(0, linesAtFirst);
  const shown = first.includes(chosen) ? first : [...first, chosen];
  const others = people.filter((person) => !shown.includes(person));
  const chart = (rows: readonly DealSizePerson[], title: string, subtitle?: string) =>
    chartFigure((width) => stripChart(rows, { width, domain, chosen: chosen.rep.rep_key }), {
      title,
      ...(subtitle ? { subtitle } : {}),
      isInteractive: true,
      maximum: 1000
    });
  return section(
    `The largest order is ${formatMoney(top?.row.deal_max ?? null, currency)}, won by ${top?.rep.name ?? "nobody"}`,
    { id: "chart" },
    chart(
      shown,
      "Each line is a person, each dot a won deal; those with the largest order first",
      `Trailing four quarters, ${currency}, on a scale where each step multiplies. Box: the middle half of the deals; line: median; ring: largest.`
    ),
    others.length === 0
      ? null
      : disclosure(
          `${plural(others.length, "person", "people")} with smaller orders`,
          chart(others, "The others, on the same scale")
        ),
    disclosure(
      "How to read this",
      element(
        "p",
        {},
        "A short box means orders of much the same size; a ring far right of its box is one order unlike the others. Who has " +
          "won large sums in small orders stands far down the list: the sum says nothing about closing one large deal."
      )
    )
  );
}
