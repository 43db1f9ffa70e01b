import { scaleLinear } from "d3";
import { svgElement } from "./element.js";

export interface IntervalBarOptions {
  /** Both ends of the scale; values beyond are drawn at the end. */
  domain: readonly [number, number];
  value: number | null;
  low?: number | null;
  high?: number | null;
  /** Thin grey mark: the peers' median. */
  median?: number | null;
  /** Dashed mark: the policy's target. */
  target?: number | null;
  /** What the picture says, read out; without it the picture is decoration beside the same figures. */
  label?: string;
  width?: number;
  /** A wide interval on few events: drawn hollow. */
  isThin?: boolean;
}

const HEIGHT = 20;

/** A dot with its interval on a common scale, with the peers' median and the target behind it. */
export function intervalBar(options: IntervalBarOptions): SVGSVGElement {
  const { domain, value, low, high, median, target, label, width = 140, isThin } = options;
  const x = scaleLinear(domain, [6, width - 6]).clamp(true);
  const line = (at: number, name: string) =>
    svgElement("line", { class: name, x1: x(at), x2: x(at), y1: 2, y2: HEIGHT - 2 });
  return svgElement(
    "svg",
    {
      class: "interval-bar",
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      role: label ? "img" : null,
      "aria-label": label,
      "aria-hidden": label ? null : "true"
    },
    svgElement("line", { class: "rail", x1: 6, x2: width - 6, y1: HEIGHT / 2, y2: HEIGHT / 2 }),
    median == null ? null : line(median, "median"),
    target == null ? null : line(target, "target"),
    low == null || high == null
      ? null
      : svgElement("line", { class: "interval", x1: x(low), x2: x(high), y1: HEIGHT / 2, y2: HEIGHT / 2 }),
    value == null
      ? null
      : svgElement("circle", { class: isThin ? "dot thin" : "dot", cx: x(value), cy: HEIGHT / 2, r: 4.5 })
  );
}
