import { groups, line, scaleLinear, scaleSqrt, type ScaleContinuousNumeric } from "d3";
import type { FunnelLimit } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { crowd, splitCrowd } from "./crowd.js";
import { svgElement } from "./element.js";
import { personMark } from "./personMark.js";
import { placeLabels } from "./placeLabels.js";

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

interface Frame {
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
  const at = (point: FunnelPoint) => ({
    cx: frame.x(point.n) + (shift.get(point) ?? 0),
    cy: frame.y(point.value)
  });
  return svgElement(
    "svg",
    { class: "funnel-chart", width, height, viewBox: `0 0 ${width} ${height}` },
    ...axes(frame, options, height),
    ...crowd(
      many.map((point) => ({ ...at(point), words: point.words, href: point.href })),
      { width, height }
    ),
    ...limitLines(frame, options),
    ...referenceLines(frame, options),
    ...[...others, ...named].map((point) => mark(point, frame, shift.get(point) ?? 0)),
    ...names(named, others, frame)
  );
}

function frameOf(
  points: readonly FunnelPoint[],
  { width, limits, target, most, centre }: FunnelOptions,
  height: number
): Frame {
  const [left, right, top, bottom] = [46, width - 10, 26, height - 44];
  const largest = Math.max(1, ...points.map(({ n }) => n), ...limits.map(({ n }) => n));
  const highest = most ?? 1.08 * Math.max(centre, target ?? 0, ...points.map(({ value }) => value));
  return {
    left,
    right,
    top,
    bottom,
    x: scaleSqrt([0, largest * 1.04], [left, right]),
    y: scaleLinear([0, highest], [bottom, top]).clamp(true)
  };
}

function axes({ x, y, left, right, bottom, top }: Frame, options: FunnelOptions, height: number) {
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
  const [, largest = 0] = x.domain();
  const shown: number[] = [];
  for (const tick of candidates.filter((candidate) => candidate <= largest))
    if (x(tick) - x(shown.at(-1) ?? -1) >= 30 || shown.length === 0) shown.push(tick);
  return shown;
}

const bounds = [
  { side: "low_998", name: "outer" },
  { side: "low_95", name: "inner" },
  { side: "high_95", name: "inner" },
  { side: "high_998", name: "outer" }
] as const;

function limitLines({ x, y }: Frame, { limits }: FunnelOptions): SVGElement[] {
  const [, highest = 1] = y.domain();
  return bounds.map(({ side, name }) => {
    const path = line<FunnelLimit>()
      .defined((limit) => limit[side] <= highest)
      .x(({ n }) => x(n))
      .y((limit) => y(limit[side]));
    return svgElement("path", { class: `limit ${name}`, d: path(limits) ?? "" });
  });
}

function referenceLines({ x, y, left, right }: Frame, { centre, target, format }: FunnelOptions) {
  const isClose = target != null && Math.abs(y(target) - y(centre)) < 15;
  const label = (value: number, words: string, isAbove: boolean) =>
    svgElement("text", { class: "reference-label", x: left + 6, y: y(value) + (isAbove ? -5 : 14) }, words);
  return [
    svgElement("line", { class: "centre", x1: x(0), x2: right, y1: y(centre), y2: y(centre) }),
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

function mark(point: FunnelPoint, { x, y, left, right }: Frame, shift: number): SVGElement {
  const [cx, cy] = [x(point.n) + shift, y(point.value)];
  return personMark(
    { ...point, isOutlier: point.outlier !== null },
    { cx, cy, isRight: cx > (left + right) / 2 }
  );
}

function names(named: readonly FunnelPoint[], others: readonly FunnelPoint[], frame: Frame): SVGElement[] {
  const at = ({ n, value }: FunnelPoint) => ({ x: frame.x(n), y: frame.y(value) });
  const boxes = named.map((point) => ({ ...at(point), text: point.name }));
  const room = { ...frame, top: frame.top - 10, right: frame.right + 8 };
  return [...placeLabels(boxes, room, others.map(at)).values()].map(({ x, y, anchor, text }) =>
    svgElement("text", { class: "name", x, y, "text-anchor": anchor, "aria-hidden": "true" }, text)
  );
}
