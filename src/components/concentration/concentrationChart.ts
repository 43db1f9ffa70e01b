import { groups, range, scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { crowd, splitCrowd } from "../shared/crowd.js";
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
  const height = Math.round(Math.min(460, Math.max(380, width * 0.5)));
  const frame = frameOf(points, width, height);
  const { single, crowd: many } = splitCrowd(points, isNamed, ({ isChosen }) => isChosen);
  const [named, others] = [single.filter(isNamed), single.filter((point) => !isNamed(point))];
  const shift = shifts(points);
  const at = (point: ConcentrationPoint) => ({
    cx: frame.x(point.effectiveCustomers) + (shift.get(point) ?? 0),
    cy: frame.y(point.top1Share)
  });
  return svgElement(
    "svg",
    { class: "funnel-chart concentration-chart", width, height, viewBox: `0 0 ${width} ${height}` },
    ...axes(frame, height),
    ...crowd(
      many.map((point) => ({ ...at(point), words: point.hover ?? point.words, href: point.href })),
      { width, height }
    ),
    ...thresholdLine(frame, threshold),
    // The chosen one lies on top of whoever has the same place.
    ...[...others, ...named].toSorted(chosenLast).map((point) => mark(point, frame, shift.get(point) ?? 0)),
    ...names(single, frame, { shift, threshold })
  );
}

function frameOf(points: readonly ConcentrationPoint[], width: number, height: number): Frame {
  const [left, right, top, bottom] = [46, width - 14, 30, height - 46];
  const highest = Math.max(...points.map(({ effectiveCustomers }) => effectiveCustomers));
  const most = tickCounts.find((tick) => tick > 1 && tick >= highest) ?? highest;
  return {
    left,
    right,
    top,
    bottom,
    // Halving the number of customers weighs the same everywhere.
    x: scaleLog([1, most], [left + 14, right]).clamp(true),
    y: scaleLinear([0, 1], [bottom, top])
  };
}

function axes({ x, y, left, right, bottom }: Frame, height: number): SVGElement[] {
  const ticks = customerTicks(x);
  const words = (tick: number) =>
    tick === 1 || tick === ticks.at(-1) ? plural(tick, "customer") : `${tick}`;
  // The last one has no room beyond the edge.
  const anchor = (tick: number) => (x(tick) > right - 40 ? "end" : "middle");
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
        { class: "tick", x: x(tick), y: bottom + 18, "text-anchor": anchor(tick) },
        words(tick)
      )
    ]),
    svgElement("text", { class: "axis-title", x: 0, y: 12 }, t("↑ Largest customer's share of bookings")),
    svgElement(
      "text",
      { class: "axis-title", x: right, y: height - 6, "text-anchor": "end" },
      t("As many equal customers →")
    )
  ];
}

const tickCounts = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Ticks of the customers' axis that have room for their numbers, the first and the last with their unit. */
export function customerTicks(x: ScaleContinuousNumeric<number, number>, apart = 44): number[] {
  const [, most = 1] = x.domain();
  const last = tickCounts.findLast((tick) => tick <= most) ?? 1;
  const shown: number[] = [];
  for (const tick of tickCounts.filter((candidate) => candidate < last))
    if (x(last) - x(tick) >= 2.2 * apart && (shown.length === 0 || x(tick) - x(shown.at(-1) ?? 1) >= apart))
      shown.push(tick);
  return [...shown, last];
}

function thresholdLine({ y, left, right }: Frame, threshold: number): SVGElement[] {
  return [
    svgElement("line", { class: "target", x1: left, x2: right, y1: y(threshold), y2: y(threshold) }),
    svgElement(
      "text",
      { class: "reference-label", x: right, y: y(threshold) - 6, "text-anchor": "end" },
      t("policy: {value}", { value: formatShare(threshold) })
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

interface NameOptions {
  shift: ReadonlyMap<ConcentrationPoint, number>;
  threshold: number;
}

function names(
  points: readonly ConcentrationPoint[],
  frame: Frame,
  { shift, threshold }: NameOptions
): SVGElement[] {
  const at = (point: ConcentrationPoint) => ({
    x: frame.x(point.effectiveCustomers) + (shift.get(point) ?? 0),
    y: frame.y(point.top1Share)
  });
  const boxes = points.filter(isNamed).map((point) => ({ ...at(point), text: point.name }));
  const room = { ...frame, top: frame.top - 10, right: frame.right + 8 };
  // Names keep off the dashed line, too, where they can.
  const line = range(frame.left, frame.right, 6).map((x) => ({ x, y: frame.y(threshold) }));
  const obstacles = [...points.filter((point) => !isNamed(point)).map(at), ...line];
  return [...placeLabels(boxes, room, obstacles).values()].map(({ x, y, anchor, text }) =>
    svgElement("text", { class: "name", x, y, "text-anchor": anchor, "aria-hidden": "true" }, text)
  );
}

const chosenLast = (a: ConcentrationPoint, b: ConcentrationPoint): number =>
  Number(a.isChosen) - Number(b.isChosen);

const isNamed = ({ isOutlier, isChosen }: ConcentrationPoint): boolean => isOutlier || isChosen;
