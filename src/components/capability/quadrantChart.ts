import { crowd, splitCrowd } from "../shared/crowd.js";
import { svgElement } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import type { PlacedPerson } from "./placedPeople.js";
import { axes, backdrop } from "./quadrantBackdrop.js";
import { frameOf, type Point, pointOf, type QuadrantOptions } from "./quadrantFrame.js";
import { nameAndFigures, namedPoints, otherPoint } from "./quadrantPeople.js";

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
