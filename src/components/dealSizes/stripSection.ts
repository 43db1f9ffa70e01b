import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { t } from "../../text/t.js";
import { chartFigure, disclosure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { howToRead, type Reading } from "../shared/howToRead.js";
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
    t("The largest order is {amount}, won by {name}", {
      amount: formatMoney(top?.row.deal_max ?? null, currency),
      name: top?.rep.name ?? t("nobody")
    }),
    { id: "chart" },
    chart(
      drawn,
      t("Each line is a person, each dot a won deal; those with the largest order first"),
      t(
        "Trailing four quarters, {currency}, on a scale where each step multiplies. Box: the middle half of the deals; line: median; ring: largest.",
        { currency }
      )
    ),
    others.length === 0
      ? null
      : otherLines(others, async (next, from) =>
          chart(
            await draw(next),
            t("The others, on the same scale: {from} to {to}", {
              from: formatCount(from + 1),
              to: formatCount(from + next.length)
            })
          )
        ),
    howToRead(stripReading())
  );
}

/** What the strips show, in plain words. */
const stripReading = (): Reading => ({
  sentences: [
    t(
      "The scale multiplies: equal steps to the right are not equal amounts but the same multiple, so that small and huge deals fit on one line."
    ),
    t(
      "A short box means orders of much the same size; a ring far right of its box is one order unlike the others."
    ),
    t(
      "Who has won large sums in small orders stands far down the list: the sum says nothing about closing one large deal."
    )
  ],
  marks: [
    ["smallDot", t("a won deal")],
    ["ring", t("the largest of them")],
    ["box", t("the middle half of the deals")],
    ["upright", t("the deal in the middle")],
    [element("strong", { "aria-hidden": "true" }, t("Aa")), t("rests on one order, or on small ones only")]
  ]
});

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
  const words = t("{people} with smaller orders", { people: plural(others.length, "person", "people") });
  const details = disclosure(words, charts, more);
  details.addEventListener("toggle", () => shown === 0 && void draw());
  return details;
}
