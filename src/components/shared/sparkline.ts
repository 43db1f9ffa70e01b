import { area, extent, line, scaleLinear } from "d3";
import { svgElement } from "./element.js";

export interface TrendPoint {
  quarter: string;
  /** Null where not measured: the line breaks. */
  value: number | null;
  low?: number | null;
  high?: number | null;
}

export interface SparklineOptions {
  target?: number | null;
  label: string;
  /** The quarter to mark; the last by default. */
  quarter?: string;
  /** A share of a whole is drawn with room to 0 only where its values come near. */
  width?: number;
  height?: number;
}

/** Eight quarters as a line with its interval behind, the target dashed, the quarter on screen as a dot. */
export function sparkline(points: readonly TrendPoint[], options: SparklineOptions): SVGSVGElement {
  const { target, label, width = 240, height = 56, quarter = points.at(-1)?.quarter } = options;
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [5, width - 5]);
  const y = scaleLinear(verticalDomain(points, target), [height - 6, 6]);
  const isMeasured = (point: TrendPoint) => point.value != null;
  const hasInterval = (point: TrendPoint) => point.low != null && point.high != null;
  const at = points.findIndex((point) => point.quarter === quarter);
  const marked = points[at]?.value;
  const band = area<TrendPoint>()
    .defined(hasInterval)
    .x((_, index) => x(index))
    .y0((point) => y(point.low ?? 0))
    .y1((point) => y(point.high ?? 0));
  const path = line<TrendPoint>()
    .defined(isMeasured)
    .x((_, index) => x(index))
    .y((point) => y(point.value ?? 0));
  return svgElement(
    "svg",
    { class: "sparkline", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label },
    svgElement("path", { class: "spark-band", d: band(points) ?? "" }),
    target == null
      ? null
      : svgElement("line", { class: "spark-target", x1: 0, x2: width, y1: y(target), y2: y(target) }),
    svgElement("path", { class: "spark-line", d: path(points) ?? "" }),
    marked == null ? null : svgElement("circle", { class: "spark-dot", cx: x(at), cy: y(marked), r: 4 })
  );
}

function verticalDomain(points: readonly TrendPoint[], target: number | null | undefined): [number, number] {
  const values = points.flatMap((point) => [point.value, point.low ?? null, point.high ?? null]);
  const [least = 0, most = 1] = extent([...values, target ?? null].filter((value) => value != null));
  const room = (most - least) * 0.05 || Math.abs(most) * 0.1 || 1;
  return [least - room, most + room];
}
