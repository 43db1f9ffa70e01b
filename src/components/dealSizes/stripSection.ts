import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { chartFigure, disclosure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { moreWords, nextStep } from "../shared/pagedList.js";
import { section } from "../shared/page.js";
import type { DealSizePerson, DrawnPerson } from "./dealSizeData.js";
import { stripChart } from "./stripChart.js";

/** As many lines as a reader takes in at once; the others are one click away. */
const linesAtFirst = 20;

/** Those who are drawn first: the largest orders, and the person chosen. */
export function firstLines(people: readonly DealSizePerson[], chosen: DealSizePerson): DealSizePerson[] {
  const first = people.slice(0, linesAtFirst);
  return first.includes(chosen) ? first : [...first, chosen];
}

export interface StripSectionOptions {
  /** `firstLines` with their deals. */
  drawn: readonly DrawnPerson[];
  chosen: DealSizePerson;
  currency: string;
  /** Fetches the deals of more people. */
  draw: (people: readonly DealSizePerson[]) => Promise<DrawnPerson[]>;
}

/** Every won deal of everyone on one log scale, the largest first. */
export function stripSection(
  people: readonly DealSizePerson[],
  { drawn, chosen, currency, draw }: StripSectionOptions
): HTMLElement {
  const rows = people.map(({ row }) => row);
  const domain = [
    Math.min(...rows.map(({ deal_min, deal_max }) => deal_min ?? deal_max ?? 1)),
    Math.max(...rows.map(({ deal_max }) => deal_max ?? 1))
  ] as const;
  const top = people[0];
  const shown = new Set(drawn.map(({ rep }) => rep));
  const others = people.filter(({ rep }) => !shown.has(rep));
  const chart = (lines: readonly DrawnPerson[], title: string, subtitle?: string) =>
    chartFigure((width) => stripChart(lines, { width, domain, chosen: chosen.rep.rep_key }), {
      title,
      ...(subtitle ? { subtitle } : {}),
      isInteractive: true,
      maximum: 1000
    });
  return section(
    `The largest order is ${formatMoney(top?.row.deal_max ?? null, currency)}, won by ${top?.rep.name ?? "nobody"}`,
    { id: "chart" },
    chart(
      drawn,
      "Each line is a person, each dot a won deal; those with the largest order first",
      `Trailing four quarters, ${currency}, on a scale where each step multiplies. Box: the middle half of the deals; line: median; ring: largest.`
    ),
    others.length === 0
      ? null
      : otherLines(others, async (next, from) =>
          chart(
            await draw(next),
            `The others, on the same scale: ${(from + 1).toLocaleString("en")} to ${(from + next.length).toLocaleString("en")}`
          )
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

/** As many lines as each click draws, with their deals. */
const linesAtOnce = 50;

/** Everybody else, drawn once the reader asks for them. */
function otherLines(
  others: readonly DealSizePerson[],
  chart: (next: readonly DealSizePerson[], from: number) => Promise<Element>
): HTMLElement {
  let shown = 0;
  const options = { unit: "people", step: linesAtOnce } as const;
  const charts = element("div");
  const more = element("button", { type: "button", class: "quiet", click: () => void draw() });
  const draw = async () => {
    const from = shown;
    shown += nextStep(shown, others.length, linesAtOnce);
    more.textContent = moreWords(shown, others.length, options);
    more.hidden = shown === others.length;
    charts.append(await chart(others.slice(from, shown), from));
  };
  const words = `${plural(others.length, "person", "people")} with smaller orders`;
  const details = disclosure(words, charts, more);
  details.addEventListener("toggle", () => shown === 0 && void draw());
  return details;
}
