import { area, line } from "d3";
import type { FunnelLimit } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { svgElement } from "./element.js";
import type { FunnelFrame } from "./funnelChart.js";

const bounds = [
  { side: "low_998", name: "outer" },
  { side: "low_95", name: "inner" },
  { side: "high_95", name: "inner" },
  { side: "high_998", name: "outer" }
] as const;

const bands = [
  { low: "low_998", high: "high_998", name: "outer" },
  { low: "low_95", high: "high_95", name: "inner" }
] as const;

/** The room that chance alone would use: what lies in it says nothing about a person. */
export function limitBands({ x, y }: FunnelFrame, limits: readonly FunnelLimit[]): SVGElement[] {
  return bands.map(({ low, high, name }) => {
    const path = area<FunnelLimit>()
      .x(({ n }) => x(n))
      .y0((limit) => y(limit[low]))
      .y1((limit) => y(limit[high]));
    return svgElement("path", { class: `limit-band ${name}`, d: path(limits) ?? "" });
  });
}

export function limitLines({ x, y }: FunnelFrame, limits: readonly FunnelLimit[]): SVGElement[] {
  const [, highest = 1] = y.domain();
  return bounds.map(({ side, name }) => {
    const path = line<FunnelLimit>()
      .defined((limit) => limit[side] <= highest)
      .x(({ n }) => x(n))
      .y((limit) => y(limit[side]));
    return svgElement("path", { class: `limit ${name}`, d: path(limits) ?? "" });
  });
}

/** Letters need this many pixels of their own. */
const LINE = 14;

/** Each line says at its end how many people chance alone keeps inside; where two ends meet, neither does. */
export function limitLabels({ x, y }: FunnelFrame, limits: readonly FunnelLimit[]): SVGElement[] {
  const last = limits.at(-1);
  if (!last) return [];
  const [, highest = 1] = y.domain();
  const pairs = [
    { inner: last.low_95, outer: last.low_998 },
    { inner: last.high_95, outer: last.high_998 }
  ];
  return pairs
    .filter(({ inner, outer }) => Math.abs(y(inner) - y(outer)) >= LINE)
    .flatMap(({ inner, outer }) => [
      { value: inner, share: 0.95 },
      { value: outer, share: 0.998 }
    ])
    .filter(({ value }) => value <= highest)
    .map(({ value, share }) =>
      svgElement("text", { class: "limit-label", x: x(last.n) + 5, y: y(value) + 4 }, formatShare(share))
    );
}

/** Places along the lines: names keep off them where they can. */
export function alongLimits(
  { x, y }: FunnelFrame,
  limits: readonly FunnelLimit[]
): { x: number; y: number }[] {
  const apart = 6;
  return bounds.flatMap(({ side }) =>
    limits.slice(1).flatMap((limit, at) => {
      const before = limits[at] ?? limit;
      const [from, to] = [x(before.n), x(limit.n)];
      const steps = Math.max(1, Math.ceil((to - from) / apart));
      return Array.from({ length: steps }, (_, step) => ({
        x: from + ((to - from) * step) / steps,
        y: y(before[side]) + ((y(limit[side]) - y(before[side])) * step) / steps
      }));
    })
  );
}
