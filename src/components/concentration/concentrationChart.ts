import { groups, scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3";
import { formatShare } from "../../rules/format/formatShare.js";
import { svgElement } from "../shared/element.js";
import { personMark, type PersonMark } from "../shared/personMark.js";
import { placeLabels } from "../shared/placeLabels.js";

export interface ConcentrationPoint extends PersonMark {
  name: string;
  effectiveCustomers: number;
  top1Share: number;
}

export interface ConcentrationChartOptions {
  width: number;
  /** The largest customer's share from which the policy says that a book hangs on one customer. */
  threshold: number;
}

interface Frame {
  x: ScaleContinuousNumeric<number, number>;
  y: ScaleContinuousNumeric<number, number>;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Everyone by how many customers the bookings rest on, and by how much of them the largest one brings. */
export function concentrationChart(
  points: readonly ConcentrationPoint[],
  { width, threshold }: ConcentrationChartOptions
): SVGSVGElement {
  const height = Math.round(Math.min(460, Math.max(340, width * 0.5)));
  const frame = frameOf(points, width, height);
  const isNamed = ({ isOutlier, isChosen }: ConcentrationPoint) => isOutlier || isChosen;
  const [named, others] = [points.filter(isNamed), points.filter((point) => !isNamed(point))];
  const shift = shifts(points);
  return svgElement(
    "svg",
    { class: "funnel-chart concentration-chart", width, height, viewBox: `0 0 ${width} ${height}` },
    ...axes(frame, height),
    ...thresholdLine(frame, threshold),
    ...[...others, ...named].map((point) => mark(point, frame, shift.get(point) ?? 0)),
    ...names(named, others, frame, shift)
  );
}

function frameOf(points: readonly ConcentrationPoint[], width: number, height: number): Frame {
  const [left, right, top, bottom] = [46, width - 14, 30, height - 46];
  const most = Math.max(2, ...points.map(({ effectiveCustomers }) => effectiveCustomers));
  return {
    left,
    right,
    top,
    bottom,
    // Halving the number of customers weighs the same everywhere.
    x: scaleLog([1, most * 1.08], [left + 14, right]).clamp(true),
    y: scaleLinear([0, 1], [bottom, top])
  };
}

function axes({ x, y, left, right, bottom }: Frame, height: number): SVGElement[] {
  const ticks = customerTicks(x);
  const isLast = (tick: number) => tick === ticks.at(-1);
  return [
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
      svgElement("line", { class: "grid", x1: left, x2: right, y1: y(tick), y2: y(tick) }),
      svgElement(
        "text",
        { class: "tick", x: left - 6, y: y(tick) + 4, "text-anchor": "end" },
        formatShare(tick)
      )
    ]),
    svgElement("line", { class: "axis", x1: left, x2: right, y1: bottom, y2: bottom }),
    ...ticks.flatMap((tick) => [
      svgElement("line", { class: "axis", x1: x(tick), x2: x(tick), y1: bottom, y2: bottom + 4 }),
      svgElement(
        "text",
        { class: "tick", x: x(tick), y: bottom + 18, "text-anchor": isLast(tick) ? "end" : "middle" },
        String(tick)
      )
    ]),
    svgElement("text", { class: "axis-title", x: 0, y: 12 }, "↑ Largest customer's share of bookings"),
    svgElement(
      "text",
      { class: "axis-title", x: right, y: height - 6, "text-anchor": "end" },
      "As many equal customers →"
    )
  ];
}

/** Ticks of the customers' axis that have room for their numbers. */
export function customerTicks(x: ScaleContinuousNumeric<number, number>, apart = 34): number[] {
  const [, most = 1] = x.domain();
  const shown: number[] = [];
  for (const tick of [1, 2, 3, 5, 10, 20, 50, 100, 200, 500].filter((candidate) => candidate <= most))
    if (shown.length === 0 || x(tick) - x(shown.at(-1) ?? 1) >= apart) shown.push(tick);
  return shown;
}

function thresholdLine({ y, left, right }: Frame, threshold: number): SVGElement[] {
  return [
    svgElement("line", { class: "target", x1: left, x2: right, y1: y(threshold), y2: y(threshold) }),
    svgElement(
      "text",
      { class: "reference-label", x: right, y: y(threshold) - 6, "text-anchor": "end" },
      `hangs on one customer: ${formatShare(threshold)} or more`
    )
  ];
}

/** People of the same place stand side by side, in pixels from it: one customer is 100 % for all who have one. */
function shifts(points: readonly ConcentrationPoint[]): Map<ConcentrationPoint, number> {
  const shift = new Map<ConcentrationPoint, number>();
  const place = ({ effectiveCustomers, top1Share }: ConcentrationPoint) =>
    `${effectiveCustomers.toFixed(3)} ${top1Share.toFixed(3)}`;
  for (const [, together] of groups(points, place))
    for (const [at, point] of together.entries()) shift.set(point, at * Math.min(10, 60 / together.length));
  return shift;
}

function mark(point: ConcentrationPoint, { x, y, left, right }: Frame, shift: number): SVGElement {
  const [cx, cy] = [x(point.effectiveCustomers) + shift, y(point.top1Share)];
  return personMark(point, { cx, cy, isRight: cx > (left + right) / 2 });
}

function names(
  named: readonly ConcentrationPoint[],
  others: readonly ConcentrationPoint[],
  frame: Frame,
  shift: ReadonlyMap<ConcentrationPoint, number>
): SVGElement[] {
  const at = (point: ConcentrationPoint) => ({
    x: frame.x(point.effectiveCustomers) + (shift.get(point) ?? 0),
    y: frame.y(point.top1Share)
  });
  const boxes = named.map((point) => ({ ...at(point), text: point.name }));
  const room = { ...frame, top: frame.top - 10, right: frame.right + 8 };
  return [...placeLabels(boxes, room, others.map(at)).values()].map(({ x, y, anchor, text }) =>
    svgElement("text", { class: "name", x, y, "text-anchor": anchor, "aria-hidden": "true" }, text)
  );
}
