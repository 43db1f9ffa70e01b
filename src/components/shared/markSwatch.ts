import { svgElement } from "./element.js";

const [width, height] = [30, 16];
const [middleX, middleY] = [width / 2, height / 2];

const dot = (name: string, r: number) => svgElement("circle", { class: name, cx: middleX, cy: middleY, r });
const across = (name: string) =>
  svgElement("line", { class: name, x1: 1, x2: width - 1, y1: middleY, y2: middleY });
const upright = (name: string) =>
  svgElement("line", { class: name, x1: middleX, x2: middleX, y1: 1, y2: height - 1 });
const box = (name: string, part = 1) =>
  svgElement("rect", { class: name, x: 1, y: 3, width: (width - 2) * part, height: height - 6, rx: 2 });

/** The marks that several charts share, each as the charts draw it. */
const swatches = {
  hollowDot: () => [dot("open-dot", 4)],
  solidDot: () => [dot("solid", 5)],
  chosenDot: () => [dot("chosen", 5)],
  smallDot: () => [dot("faint", 2.5)],
  ring: () => [dot("ring", 5)],
  line: () => [across("thin")],
  dottedLine: () => [across("thin dotted")],
  dashedLine: () => [across("dashed")],
  curve: () => [across("thick"), dot("solid", 3)],
  upright: () => [upright("thick")],
  median: () => [upright("peers")],
  target: () => [upright("dashed")],
  interval: () => [across("thick"), dot("solid", 4.5)],
  thinInterval: () => [across("thick"), dot("open-dot", 4)],
  cross: () => [across("thin"), upright("thin")],
  beyond: () => [
    svgElement("path", {
      class: "beyond",
      d: `M${middleX - 5} ${middleY + 4}h10l-5 -8z`
    })
  ],
  box: () => [box("shade")],
  fullBar: () => [box("rail"), box("filled")],
  halfBar: () => [box("rail"), box("filled", 0.5)],
  emptyBar: () => [box("rail")]
} as const satisfies Record<string, () => SVGElement[]>;

export type Swatch = keyof typeof swatches;

/** A chart's mark on its own, beside the words that explain it. */
export function markSwatch(name: Swatch): SVGSVGElement {
  return svgElement(
    "svg",
    { class: "swatch", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    ...swatches[name]()
  );
}
