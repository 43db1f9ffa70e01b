import { copySvg } from "./copySvg.js";
import { svgElement } from "./element.js";

interface Corner {
  left: number;
  top: number;
}

export interface Drawing {
  marks: SVGElement[];
  width: number;
  height: number;
}

/** What the reader sees of `root`, charts, bars and words alike, as SVG whose origin is the upper left corner. */
export function drawnAsSvg(root: HTMLElement): Drawing {
  const box = root.getBoundingClientRect();
  const marks = drawn(root, box);
  const pictures = [...root.querySelectorAll("svg")].map((svg) => svg.getBoundingClientRect());
  return {
    marks,
    // A chart in a frame that scrolls is wider than the frame.
    width: Math.max(box.width, ...pictures.map(({ right }) => right - box.left)),
    height: Math.max(box.height, ...pictures.map(({ bottom }) => bottom - box.top))
  };
}

function drawn(node: Node, origin: Corner): SVGElement[] {
  if (node instanceof Text) return textLines(node, origin);
  if (node instanceof SVGSVGElement) return placedPicture(node, origin);
  if (!(node instanceof HTMLElement) || isLeftOut(node)) return [];
  return [...filled(node, origin), ...[...node.childNodes].flatMap((child) => drawn(child, origin))];
}

/** Controls and what is only read out are no part of a picture. */
function isLeftOut(node: HTMLElement): boolean {
  return (
    node.matches("button:not(.defined), details, select, input, .visually-hidden") ||
    node.getClientRects().length === 0 ||
    getComputedStyle(node).visibility !== "visible"
  );
}

function placedPicture(svg: SVGSVGElement, { left, top }: Corner): SVGElement[] {
  const box = svg.getBoundingClientRect();
  const copy = box.width > 0 ? copySvg(svg) : null;
  if (!copy) return [];
  const place = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value.toFixed(1));
  return [copy];
}

/** Bars are elements with a background. */
function filled(node: HTMLElement, { left, top }: Corner): SVGElement[] {
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(node);
  if (/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return [];
  const box = node.getBoundingClientRect();
  return [
    svgElement("rect", {
      x: (box.left - left).toFixed(1),
      y: (box.top - top).toFixed(1),
      width: box.width.toFixed(1),
      height: box.height.toFixed(1),
      rx: Number.parseFloat(borderTopLeftRadius) || null,
      fill: backgroundColor
    })
  ];
}

interface Line {
  box: DOMRect;
  from: number;
  to: number;
}

/** Where lines may break: after a word, or after any Chinese character. */
export const pieces = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+/gu;

function textLines(text: Text, origin: Corner): SVGElement[] {
  const style = text.parentElement && getComputedStyle(text.parentElement);
  if (!style || text.data.trim() === "") return [];
  return linesOf(text).map(({ box, from, to }) =>
    svgElement(
      "text",
      {
        x: (box.left - origin.left).toFixed(1),
        // Of a line of text the baseline lies about a third of the letters' size below the middle.
        y: (box.top + box.height / 2 + Number.parseFloat(style.fontSize) * 0.35 - origin.top).toFixed(1),
        fill: style.color,
        "font-family": style.fontFamily,
        "font-size": style.fontSize,
        "font-weight": style.fontWeight
      },
      text.data.slice(from, to).replace(/\s+/g, " ")
    )
  );
}

function linesOf(text: Text): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  for (const found of text.data.matchAll(pieces)) {
    const [from, to] = [found.index, found.index + found[0].length];
    range.setStart(text, from);
    range.setEnd(text, to);
    const box = range.getClientRects()[0];
    const last = lines.at(-1);
    if (!box) continue;
    if (last && Math.abs(last.box.top - box.top) < 2) last.to = to;
    else lines.push({ box, from, to });
  }
  return lines;
}
