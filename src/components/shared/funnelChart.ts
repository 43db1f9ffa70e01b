import { groups, scaleLinear, scaleSqrt, type ScaleContinuousNumeric } from "d3";
import type { FunnelLimit } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { crowd, splitCrowd } from "./crowd.js";
import { svgElement } from "./element.js";
import { alongLimits, limitBands, limitLabels, limitLines } from "./funnelLimits.js";
import { personMark } from "./personMark.js";
import { placeLabels, type LabelBox } from "./placeLabels.js";

export interface FunnelPoint {
  name: string;
  /** What the rate rests on: decided contracts, customer-months. */
  n: number;
  value: number;
  /** Beyond what chance explains, on the side named; such points carry their name. */
  outlier: "above" | "below" | null;
  /** The figures in words, on hover and for those who hear the chart. */
  words: string;
  href: string;
  isChosen: boolean;
}

export interface FunnelOptions {
  width: number;
  centre: number;
  limits: readonly FunnelLimit[];
  /** Policy target, drawn dashed; null = none. */
  target: number | null;
  format: (value: number) => string;
  valueLabel: string;
  sizeLabel: string;
  /** Highest value of the scale; without it the highest point's. */
  most?: number;
}

interface Place {
  x: number;
  y: number;
}

export interface FunnelFrame {
  x: ScaleContinuousNumeric<number, number>;
  y: ScaleContinuousNumeric<number, number>;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Everyone's rate over what it rests on, inside the limits that chance alone would draw around the common rate:
 * few events scatter widely, so that only a point outside them says something about the person.
 */
export function funnelChart(points: readonly FunnelPoint[], options: FunnelOptions): SVGSVGElement {
  const { width } = options;
  const height = Math.round(Math.min(480, Math.max(340, width * 0.5)));
  const frame = frameOf(points, options, height);
  const isNamed = ({ outlier, isChosen }: FunnelPoint) => outlier !== null || isChosen;
  const { single, crowd: many } = splitCrowd(points, isNamed, ({ isChosen }) => isChosen);
  const [named, others] = [single.filter(isNamed), single.filter((point) => !isNamed(point))];
  const shift = shifts(points);
  const place = (point: FunnelPoint): Place => ({
    x: frame.x(point.n) + (shift.get(point) ?? 0),
    y: frame.y(point.value)
  });
  return svgElement(
    "svg",
    { class: "funnel-chart", width, height, viewBox: `0 0 ${width} ${height}` },
    ...limitBands(frame, options.limits),
    ...axes(frame, options, height),
    ...crowd(
      many.map((point) => {
        const { x, y } = place(point);
        return { cx: x, cy: y, words: point.words, href: point.href };
      }),
      { width, height }
    ),
    ...limitLines(frame, options.limits),
    ...limitLabels(frame, options.limits),
    ...referenceLines(frame, options, points.map(place)),
    ...[...others, ...named].map((point) => mark(point, frame, shift.get(point) ?? 0)),
    ...names(
      named.map((point) => ({ ...place(point), text: point.name })),
      [...others.map(place), ...alongLimits(frame, options.limits)],
      frame
    )
  );
}

function frameOf(
  points: readonly FunnelPoint[],
  { width, limits, target, most, centre }: FunnelOptions,
  height: number
): FunnelFrame {
  const [left, right, top, bottom] = [46, width - 44, 26, height - 44];
  const sizes = [...points, ...limits].map(({ n }) => n);
  const [least, largest] = [Math.min(...sizes), Math.max(1, ...sizes)];
  const highest = most ?? 1.08 * Math.max(centre, target ?? 0, ...points.map(({ value }) => value));
  return {
    left,
    right,
    top,
    bottom,
    // Nobody has fewer: what lies further left would be empty.
    x: scaleSqrt([least * 0.6, largest * 1.02], [left, right]),
    y: scaleLinear([0, highest], [bottom, top]).clamp(true)
  };
}

function axes({ x, y, left, right, bottom, top }: FunnelFrame, options: FunnelOptions, height: number) {
  const ticks = { x: spaced(x, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]), y: y.ticks(5) };
  return [
    ...ticks.y.map((tick) =>
      svgElement("line", { class: "grid", x1: left, x2: right, y1: y(tick), y2: y(tick) })
    ),
    ...ticks.y.map((tick) =>
      svgElement(
        "text",
        { class: "tick", x: left - 6, y: y(tick) + 4, "text-anchor": "end" },
        options.format(tick)
      )
    ),
    svgElement("line", { class: "axis", x1: left, x2: right, y1: bottom, y2: bottom }),
    ...ticks.x.map((tick) =>
      svgElement("text", { class: "tick", x: x(tick), y: bottom + 17, "text-anchor": "middle" }, String(tick))
    ),
    svgElement("text", { class: "axis-title", x: 0, y: 12 }, `↑ ${options.valueLabel}`),
    svgElement(
      "text",
      { class: "axis-title", x: right, y: height - 6, "text-anchor": "end" },
      `${options.sizeLabel} →`
    ),
    svgElement("line", { class: "axis", x1: left, x2: left, y1: top, y2: bottom })
  ];
}

/** Ticks of a root scale that have room for their numbers. */
function spaced(x: ScaleContinuousNumeric<number, number>, candidates: readonly number[]): number[] {
  const [least = 0, largest = 0] = x.domain();
  const shown: number[] = [];
  for (const tick of candidates.filter((candidate) => candidate >= least && candidate <= largest))
    if (shown.length === 0 || x(tick) - x(shown.at(-1) ?? tick) >= 30) shown.push(tick);
  return shown;
}

function referenceLines(
  { y, left, right }: FunnelFrame,
  { centre, target, format }: FunnelOptions,
  points: readonly Place[]
) {
  const isClose = target != null && Math.abs(y(target) - y(centre)) < 15;
  const label = (value: number, words: string, isAbove: boolean) => {
    const at = y(value) + (isAbove ? -5 : 14);
    // To the right where somebody's mark lies in its way.
    const isTaken = points.some(
      (point) => point.x < left + 12 + words.length * 7 && Math.abs(point.y - at + 4) < 12
    );
    return svgElement(
      "text",
      {
        class: "reference-label",
        x: isTaken ? right - 6 : left + 6,
        y: at,
        "text-anchor": isTaken ? "end" : "start"
      },
      words
    );
  };
  return [
    svgElement("line", { class: "centre", x1: left, x2: right, y1: y(centre), y2: y(centre) }),
    label(
      centre,
      t("everyone {value}", { value: format(centre) }),
      target != null && centre > target && isClose
    ),
    ...(target == null
      ? []
      : [
          svgElement("line", { class: "target", x1: left, x2: right, y1: y(target), y2: y(target) }),
          label(target, t("target {value}", { value: format(target) }), !(isClose && centre > target))
        ])
  ];
}

/** People of the same n and rate stand side by side, in pixels from their place. */
function shifts(points: readonly FunnelPoint[]): Map<FunnelPoint, number> {
  const shift = new Map<FunnelPoint, number>();
  for (const [, together] of groups(points, ({ n, value }) => `${n} ${value}`)) {
    const step = Math.min(7, 28 / together.length);
    for (const [at, point] of together.entries()) shift.set(point, (at - (together.length - 1) / 2) * step);
  }
  return shift;
}

function mark(point: FunnelPoint, { x, y, left, right }: FunnelFrame, shift: number): SVGElement {
  const [cx, cy] = [x(point.n) + shift, y(point.value)];
  return personMark(
    { ...point, isOutlier: point.outlier !== null },
    { cx, cy, isRight: cx > (left + right) / 2 }
  );
}

function names(named: readonly LabelBox[], obstacles: readonly Place[], frame: FunnelFrame): SVGElement[] {
  const room = { ...frame, top: frame.top - 10 };
  return [...placeLabels(named, room, obstacles).values()].map(({ x, y, anchor, text }) =>
    svgElement("text", { class: "name", x, y, "text-anchor": anchor, "aria-hidden": "true" }, text)
  );
}
