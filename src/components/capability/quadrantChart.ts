import { scaleLinear, type ScaleLinear } from "d3";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import type { Quadrant } from "../../../loaders/schema/outputs.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { crowd, splitCrowd } from "../shared/crowd.js";
import { svgElement } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { typeMark } from "../shared/typeMark.js";
import { placeLabels } from "../shared/placeLabels.js";
import type { PlacedPerson } from "./placedPeople.js";

export interface QuadrantOptions {
  width: number;
  capabilityCut: number;
  performanceCut: number;
  /** Named in the chart and drawn with their type's mark. */
  named: Quadrant;
  performanceLabel: string;
}

interface Point {
  person: PlacedPerson;
  x: number;
  y: number;
  /** Performance lies above what the axis shows. */
  isBeyond: boolean;
}

interface Frame {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The corners' names need two lines. */
  hasTwoLines: boolean;
}

/** Beyond this multiple of the cut a performance is drawn at the edge, or one record year flattens all others. */
const MOST = 2.2;

/** Performance over capability with both cuts; the people of one quadrant by name, the others on hover. */
export function quadrantChart(people: readonly PlacedPerson[], options: QuadrantOptions): SVGSVGElement {
  const { width } = options;
  const height = Math.round(Math.min(560, Math.max(380, width * 0.62)));
  const frame = frameOf(people, options, height);
  const points = people.flatMap((person) => pointOf(person, frame));
  const isNamed = ({ person }: Point) => person.capability.quadrant === options.named;
  const { single, crowd: many } = splitCrowd(points, isNamed, () => false);
  return svgElement(
    "svg",
    { class: "quadrant-chart", width, height, viewBox: `0 0 ${width} ${height}` },
    ...backdrop(frame, options),
    ...axes(frame, options, height),
    ...crowd(
      many.map(({ person, x, y }) => ({
        cx: x,
        cy: y,
        words: nameAndFigures(person),
        href: repHref(person.rep.rep_key)
      })),
      { width, height }
    ),
    ...single.filter((point) => !isNamed(point)).map((point) => otherPoint(point, frame)),
    ...namedPoints(
      single.filter(isNamed),
      single.filter((point) => !isNamed(point)),
      frame
    )
  );
}

function frameOf(people: readonly PlacedPerson[], options: QuadrantOptions, height: number): Frame {
  const [left, right, top, bottom] = [48, options.width - 16, 26, height - 46];
  const values = people.map(({ capability }) => capability.performance ?? 0);
  const most = Math.min(Math.max(1.3 * options.performanceCut, ...values), options.performanceCut * MOST);
  const x = scaleLinear([leastShown(people, options.capabilityCut), 100], [left, right]);
  const cutX = x(options.capabilityCut);
  const hasTwoLines = Math.min(cutX - left, right - cutX) < 230;
  // The corners' names have a strip of their own above and below all points.
  const strip = hasTwoLines ? 46 : 30;
  return {
    left,
    right,
    top,
    bottom,
    x,
    hasTwoLines,
    y: scaleLinear([leastPerformance(values, options.performanceCut), most], [bottom - strip, top + strip])
  };
}

/** The axis starts below the least capable person and as far below the cut as 100 lies above it. */
function leastShown(people: readonly PlacedPerson[], cut: number): number {
  const values = people.flatMap(({ capability }) => [
    capability.capability ?? cut,
    capability.quadrant === "high_performance_low_capability" ? (capability.capability_low ?? cut) : cut
  ]);
  return Math.max(0, Math.min(Math.floor(Math.min(...values) / 20) * 20, cut - 40));
}

/** From the lowest performance, in steps of 10 %, or 30 % below the cut where everyone lies above that. */
function leastPerformance(values: readonly number[], cut: number): number {
  return Math.max(0, Math.floor(Math.min(...values, cut * 0.7) * 10) / 10);
}

function pointOf(person: PlacedPerson, { x, y }: Frame): Point[] {
  const top = Math.min(...y.range());
  const { capability, performance } = person.capability;
  if (capability == null || performance == null) return [];
  return [{ person, x: x(capability), y: Math.max(top, y(performance)), isBeyond: y(performance) < top }];
}

function backdrop(frame: Frame, options: QuadrantOptions): SVGElement[] {
  const { x, y, left, right, top, bottom } = frame;
  const [cutX, cutY] = [x(options.capabilityCut), y(options.performanceCut)];
  const corner = (quadrant: Quadrant, at: { x: number; y: number; anchor: string }) => {
    const name = sentenceCase(say(quadrantLabels[quadrant]));
    const lines = frame.hasTwoLines ? name.split(/(?<=,) /) : [name];
    const up = at.y > (top + bottom) / 2 ? lines.length - 1 : 0;
    return lines.map((line, index) =>
      svgElement(
        "text",
        {
          class: `corner${quadrant === options.named ? " corner-named" : ""}`,
          x: at.x,
          y: at.y + (index - up) * 15,
          "text-anchor": at.anchor
        },
        line
      )
    );
  };
  return [
    svgElement("rect", { class: "field", x: left, y: top, width: cutX - left, height: cutY - top }),
    svgElement("line", { class: "cut", x1: cutX, x2: cutX, y1: top, y2: bottom }),
    svgElement("line", { class: "cut", x1: left, x2: right, y1: cutY, y2: cutY }),
    ...corner("high_performance_low_capability", { x: left + 8, y: top + 18, anchor: "start" }),
    ...corner("high_performance_high_capability", { x: right - 8, y: top + 18, anchor: "end" }),
    ...corner("low_performance_low_capability", { x: left + 8, y: bottom - 10, anchor: "start" }),
    ...corner("low_performance_high_capability", { x: right - 8, y: bottom - 10, anchor: "end" })
  ];
}

function axes(frame: Frame, options: QuadrantOptions, height: number): SVGElement[] {
  const { x, y, left, right, bottom, top } = frame;
  const near = (a: number, b: number) => Math.abs(a - b) < 14;
  const cutAt = { x: x(options.capabilityCut), y: y(options.performanceCut) };
  const text = (name: string, attributes: Record<string, string | number>, words: string) =>
    svgElement("text", { class: name, ...attributes }, words);
  const ticksX = [0, 20, 40, 60, 80, 100].filter(
    (tick) => tick >= (x.domain()[0] ?? 0) && !near(x(tick), cutAt.x)
  );
  const ticksY = y.ticks(5).filter((tick) => !near(y(tick), cutAt.y));
  return [
    svgElement("line", { class: "axis", x1: left, x2: right, y1: bottom, y2: bottom }),
    svgElement("line", { class: "axis", x1: left, x2: left, y1: top, y2: bottom }),
    ...ticksX.map((tick) =>
      text("tick", { x: x(tick), y: bottom + 17, "text-anchor": "middle" }, String(tick))
    ),
    ...ticksY.map((tick) =>
      text("tick", { x: left - 6, y: y(tick) + 4, "text-anchor": "end" }, formatShare(tick))
    ),
    text("cut-label", { x: cutAt.x, y: bottom + 17, "text-anchor": "middle" }, String(options.capabilityCut)),
    text(
      "cut-label",
      { x: left - 6, y: cutAt.y + 4, "text-anchor": "end" },
      formatShare(options.performanceCut)
    ),
    text("axis-title", { x: right, y: height - 8, "text-anchor": "end" }, t("capability, 0–100 →")),
    text("axis-title", { x: 0, y: 12 }, `↑ ${options.performanceLabel}`)
  ];
}

function otherPoint({ person, x, y, isBeyond }: Point, { right, left }: Frame): SVGElement {
  const isRight = x > (left + right) / 2;
  return svgElement(
    "g",
    { class: "other" },
    svgElement("circle", { class: "hit", cx: x, cy: y, r: 11 }),
    svgElement("circle", { class: "dot", cx: x, cy: y, r: 4 }),
    isBeyond ? svgElement("path", { class: "beyond", d: `M${x - 4} ${y - 8}h8l-4 -6z` }) : null,
    svgElement(
      "text",
      { class: "hover-label", x: x + (isRight ? -9 : 9), y: y + 4, "text-anchor": isRight ? "end" : "start" },
      nameAndFigures(person)
    )
  );
}

function namedPoints(points: readonly Point[], others: readonly Point[], frame: Frame): SVGElement[] {
  const isNarrow = frame.right - frame.left < 460;
  const boxes = points.map(({ person, x, y, isBeyond }) => ({
    x,
    y,
    text: labelText(person, isBeyond, isNarrow)
  }));
  const labels = placeLabels(
    boxes,
    { ...frame, top: Math.min(...frame.y.range()) - 14, right: frame.right - 2 },
    others
  );
  const lines = points.flatMap((point) => intervalCross(point, frame));
  const marks = points.map(({ person, x, y }, at) => {
    const mark = typeMark(
      person.type?.leading_type ?? null,
      person.type?.strength ?? "insufficient_data",
      15
    );
    mark.setAttribute("x", String(x - 7.5));
    mark.setAttribute("y", String(y - 7.5));
    const label = labels.get(boxes[at] ?? { x, y, text: "" });
    return svgElement(
      "g",
      { class: "named" },
      svgElement("title", {}, nameAndFigures(person)),
      mark,
      label ? svgElement("text", { x: label.x, y: label.y, "text-anchor": label.anchor }, label.text) : null
    );
  });
  return [...lines, ...marks];
}

/** Both 90 % intervals through a person's mark, cut off where the axes end. */
function intervalCross({ person, x, y }: Point, frame: Frame): SVGElement[] {
  const { capability_low, capability_high, performance_low, performance_high } = person.capability;
  const [top, bottom] = [Math.min(...frame.y.range()), Math.max(...frame.y.range())];
  const across = (value: number) => Math.min(frame.right, Math.max(frame.left, frame.x(value)));
  const along = (value: number) => Math.min(bottom, Math.max(top, frame.y(value)));
  const line = (ends: Record<string, number>) => svgElement("line", { class: "cross", ...ends });
  return [
    capability_low == null || capability_high == null
      ? null
      : line({ x1: across(capability_low), x2: across(capability_high), y1: y, y2: y }),
    performance_low == null || performance_high == null
      ? null
      : line({ x1: x, x2: x, y1: along(performance_low), y2: along(performance_high) })
  ].filter((one) => one != null);
}

function labelText({ rep, capability }: PlacedPerson, isBeyond: boolean, isNarrow: boolean): string {
  const words = rep.name.split(" ");
  const name =
    isNarrow && rep.name.length > 14 ? `${words[0] ?? ""} ${(words.at(-1) ?? "").charAt(0)}.` : rep.name;
  return isBeyond ? `${name} ↑ ${formatShare(capability.performance)}` : name;
}

function nameAndFigures({ rep, capability }: PlacedPerson): string {
  return t("{name}: {performance}, capability {capability}", {
    name: rep.name,
    performance: formatShare(capability.performance),
    capability: formatDecimal(capability.capability, 0)
  });
}
