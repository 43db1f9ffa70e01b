import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { svgElement } from "../shared/element.js";
import { placeLabels } from "../shared/placeLabels.js";
import { typeMark } from "../shared/typeMark.js";
import type { PlacedPerson } from "./placedPeople.js";
import type { Frame, Point } from "./quadrantFrame.js";

/** Somebody who is named on hover. */
export function otherPoint({ person, x, y, isBeyond }: Point, { right, left }: Frame): SVGElement {
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

/** People with their type's mark, both intervals and their name, as far as names find room. */
export function namedPoints(points: readonly Point[], others: readonly Point[], frame: Frame): SVGElement[] {
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

/** "Ana: 134 %, capability 48". */
export function nameAndFigures({ rep, capability }: PlacedPerson): string {
  return t("{name}: {performance}, capability {capability}", {
    name: rep.name,
    performance: formatShare(capability.performance),
    capability: formatDecimal(capability.capability, 0)
  });
}
