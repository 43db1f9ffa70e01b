import type { Funnel, FunnelLimit } from "../../../loaders/schema/outputs.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { countOutliers, outlierFinding } from "../../rules/headlines/rateHeadline.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { crowdNote } from "../shared/crowd.js";
import { emptyState } from "../shared/emptyState.js";
import { funnelChart, type FunnelPoint } from "../shared/funnelChart.js";
import { howToRead, type Reading } from "../shared/howToRead.js";
import { pageHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import type { RateKind } from "./rateKinds.js";
import type { RatePerson } from "./ratePeople.js";

export interface FunnelSectionOptions {
  /** Null where too few people have events. */
  funnel: Funnel | null;
  limits: readonly FunnelLimit[];
  chosen: RatePerson | null;
}

/** Everyone's rate over what it rests on, with the limits of chance; a mark opens the records below. */
export function funnelSection(
  people: readonly RatePerson[],
  kind: RateKind,
  { funnel, limits, chosen }: FunnelSectionOptions
): HTMLElement {
  const funnels = people.flatMap((person) => person.funnel ?? []);
  const finding = outlierFinding(countOutliers(funnels, kind.worse), kind);
  if (!funnel)
    return section(
      t("Everyone against chance"),
      {},
      emptyState(t("Too few people have events to compare them."))
    );
  const points = people.flatMap((person) => pointOf(person, kind, chosen) ?? []);
  return section(
    finding,
    { id: "funnel" },
    chartFigure(
      (width) =>
        funnelChart(points, {
          width,
          centre: funnel.centre,
          limits,
          target: kind.target,
          format: kind.format,
          valueLabel: kind.valueLabel,
          sizeLabel: kind.sizeLabel,
          ...(kind.most === undefined ? {} : { most: kind.most })
        }),
      {
        title: t("Each mark is a person: {rate} over what it rests on", {
          rate: kind.label.toLowerCase()
        }),
        subtitle:
          measureOf(funnel) +
          crowdNote(points.length, points.filter(({ outlier }) => outlier !== null).length),
        isInteractive: true,
        maximum: 1000
      }
    ),
    howToRead(funnelReading(kind))
  );
}

function measureOf({ phi, is_overdispersed: isWide }: Funnel): string {
  return isWide
    ? t(
        "Lines: where chance alone keeps 95 % (inner) and 99.8 % (outer) of people with that many events, widened {times} times because people differ more than pure chance would have it.",
        { times: formatDecimal(Math.sqrt(phi), 1) }
      )
    : t("Lines: where chance alone keeps 95 % (inner) and 99.8 % (outer) of people with that many events.");
}

function pointOf(
  { rep, rate, funnel }: RatePerson,
  kind: RateKind,
  chosen: RatePerson | null
): FunnelPoint | null {
  if (rate.value == null || rate.n == null) return null;
  const figure = { name: rep.name, figure: kind.ofWhat(rate.value, rate.n) };
  return {
    name: rep.name,
    n: rate.n,
    value: rate.value,
    outlier: funnel?.outlier ?? null,
    words: pointWords(funnel?.outlier ?? null, figure),
    href: `${pageHref(kind.page, { rep: rep.rep_key })}#person`,
    isChosen: rep.rep_key === chosen?.rep.rep_key
  };
}

function pointWords(side: "above" | "below" | null, figure: { name: string; figure: string }): string {
  if (side === "above") return t("{name}: {figure}, above what chance explains", figure);
  return side === "below"
    ? t("{name}: {figure}, below what chance explains", figure)
    : t("{name}: {figure}", figure);
}

/** What the funnel shows, in plain words. */
const funnelReading = ({ worse, target }: RateKind): Reading => ({
  sentences: [
    t(
      "The further right a dot lies, the more its figure rests on. With few cases a figure swings by luck alone, so the lines stand wide apart on the left and close in to the right, like a funnel."
    ),
    t(
      "A dot between the lines shows no more than luck would, and says nothing about the person. Those named stay outside even after allowing for how many people were compared; a hollow dot outside a line is what a few of so many land on by luck."
    ),
    worse === "below"
      ? t(
          "Low is the worrying side here. Whether the person took over hard accounts is shown with the person below."
        )
      : t(
          "High is the worrying side here. Whether the person took over hard accounts is shown with the person below."
        )
  ],
  marks: [
    ["solidDot", t("beyond what chance explains, with the name")],
    ["hollowDot", t("everybody else")],
    ["chosenDot", t("the person whose records are shown below")],
    ["line", t("chance alone keeps 95 of 100 people inside")],
    ["dottedLine", t("chance alone keeps 998 of 1,000 people inside")],
    ...(target == null ? [] : [["dashedLine", t("the target in the policy")] as const])
  ]
});
