import { scaleLinear, type ScaleLinear } from "d3";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { typeLabels } from "../../rules/format/typeLabels.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { clipText } from "../shared/clipText.js";
import { svgElement } from "../shared/element.js";
import { typeMark } from "../shared/typeMark.js";
import { scoreOf, sellerTypeNames, type TypedPerson } from "./typedPeople.js";

export interface TypeChartOptions {
  width: number;
  /** Score from which a type is leaning, and clear; drawn as labelled lines. */
  cuts: { leaning: number | null; clear: number | null };
  choose: (person: TypedPerson) => void;
}

interface Layout {
  isNarrow: boolean;
  rowHeight: number;
  top: number;
  x: ScaleLinear<number, number>;
  stability: ScaleLinear<number, number>;
}

/** One row per person: three scores from 0 to 1, the leading one in its colour, and how stable the lead is. */
export function typeChart(people: readonly TypedPerson[], options: TypeChartOptions): SVGSVGElement {
  const { width } = options;
  const isNarrow = width < 620;
  const left = isNarrow ? 10 : 184;
  const right = isNarrow ? 78 : 176;
  const layout: Layout = {
    isNarrow,
    rowHeight: isNarrow ? 46 : 30,
    top: 44,
    x: scaleLinear([0, 1], [left, width - right]),
    stability: scaleLinear([0, 1], [width - right + 28, width - (isNarrow ? 10 : 64)])
  };
  const bottom = layout.top + people.length * layout.rowHeight;
  return svgElement(
    "svg",
    { class: "type-chart", width, height: bottom + 40, viewBox: `0 0 ${width} ${bottom + 40}` },
    ...headings(layout, options),
    ...scoreAxis(layout, bottom),
    ...cutLines(layout, options, bottom),
    ...people.map((person, at) => row(person, layout.top + at * layout.rowHeight, layout, options))
  );
}

/** Two lines over the column of stabilities. */
function headings({ stability, isNarrow }: Layout, { width }: TypeChartOptions): SVGElement[] {
  const lines = isNarrow ? t("stable in\nresamples") : t("same type leads in\nresamples of accounts");
  return lines.split("\n").map((words, at) =>
    svgElement(
      "text",
      {
        class: "axis-title",
        x: isNarrow ? width : stability(0),
        y: 12 + at * 15,
        "text-anchor": isNarrow ? "end" : null
      },
      words
    )
  );
}

function scoreAxis({ x, top }: Layout, bottom: number): SVGElement[] {
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
    svgElement("line", { class: "grid", x1: x(tick), x2: x(tick), y1: top, y2: bottom }),
    svgElement("text", { class: "tick", x: x(tick), y: bottom + 16, "text-anchor": "middle" }, points(tick))
  ]);
  const title = svgElement(
    "text",
    { class: "axis-title", x: (x(0) + x(1)) / 2, y: bottom + 34, "text-anchor": "middle" },
    t("score: 0 like the median peer, 100 full evidence")
  );
  return [...ticks, title];
}

function cutLines({ x, top }: Layout, { cuts }: TypeChartOptions, bottom: number): SVGElement[] {
  const line = (
    at: number | null,
    label: "leaning at {points}" | "clear at {points}",
    anchor: string,
    shift: number
  ) =>
    at == null
      ? []
      : [
          svgElement("line", { class: "cut", x1: x(at), x2: x(at), y1: top - 12, y2: bottom }),
          svgElement(
            "text",
            { class: "cut-label", x: x(at) + shift, y: top - 16, "text-anchor": anchor },
            t(label, { points: points(at) })
          )
        ];
  return [
    ...line(cuts.leaning, "leaning at {points}", "end", 6),
    ...line(cuts.clear, "clear at {points}", "start", -6)
  ];
}

function row(person: TypedPerson, y: number, layout: Layout, options: TypeChartOptions): SVGElement {
  const { x, stability, rowHeight, isNarrow } = layout;
  const { type, rep } = person;
  const middle = y + (isNarrow ? 32 : rowHeight / 2);
  const scores = sellerTypeNames.flatMap((name) => {
    const score = scoreOf(type, name);
    return score == null ? [] : [{ name, score }];
  });
  const others = scores.filter(({ name }) => name !== type.leading_type);
  const lead = scores.find(({ name }) => name === type.leading_type);
  const next = Math.max(0, ...others.map(({ score }) => score));
  const group = svgElement(
    "g",
    { class: "type-row", click: () => options.choose(person) },
    svgElement("title", {}, rowTitle(person)),
    svgElement("rect", { class: "hit", x: 0, y, width: options.width, height: rowHeight }),
    svgElement(
      "text",
      { class: "name", x: isNarrow ? 2 : 0, y: isNarrow ? y + 16 : middle + 4 },
      clipText(rep.name, isNarrow ? 32 : 24)
    ),
    lead
      ? svgElement("line", { class: "lead", x1: x(next), x2: x(lead.score), y1: middle, y2: middle })
      : null,
    ...others.map(({ name, score }) => placed(greyMark(name), x(score), middle, 10)),
    lead && type.leading_type
      ? placed(typeMark(type.leading_type, type.strength), x(lead.score), middle, 17)
      : null
  );
  group.append(...stabilityBar(type.stability, stability, middle, isNarrow));
  return group;
}

/** A mark centred on a point. */
function placed(mark: SVGSVGElement, x: number, y: number, size: number): SVGElement {
  for (const [name, value] of Object.entries({ x: x - size / 2, y: y - size / 2, width: size, height: size }))
    mark.setAttribute(name, String(value));
  return mark;
}

/** Only the leader wears its type's colour; the others keep their shape in grey. */
function greyMark(name: SellerType): SVGSVGElement {
  const mark = typeMark(name, "clear");
  mark.setAttribute("class", "mark mark-other");
  return mark;
}

function stabilityBar(
  value: number | null,
  scale: ScaleLinear<number, number>,
  y: number,
  isNarrow: boolean
): SVGElement[] {
  const [start, end] = scale.range() as [number, number];
  const text = svgElement(
    "text",
    { class: "tick", x: isNarrow ? end + 10 : end + 64 - 4, y: y + 4, "text-anchor": "end" },
    value == null ? "–" : formatShare(value)
  );
  if (isNarrow || value == null) return [text];
  return [
    svgElement("line", { class: "rail", x1: start, x2: end, y1: y, y2: y }),
    svgElement("line", { class: "stability", x1: start, x2: scale(value), y1: y, y2: y }),
    text
  ];
}

function rowTitle({ rep, type }: TypedPerson): string {
  const scores = sellerTypeNames.map((name) => `${say(typeLabels[name])} ${points(scoreOf(type, name))}`);
  return t("{name}: {scores}; {count} accounts with events. Click for the signals.", {
    name: rep.name,
    scores: joinItems(scores),
    count: type.accounts_n
  });
}

/** Scores are read on a scale of 100; not measured stays so. */
function points(score: number | null): string {
  return formatDecimal(score == null ? null : score * 100, 0);
}
