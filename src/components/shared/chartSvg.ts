import { drawnAsSvg, pieces } from "./drawnAsSvg.js";
import { svgElement } from "./element.js";
import { inLightColours } from "./lightColours.js";

export interface PictureWords {
  title: string;
  subtitle: string;
  /** Product, quarter and as-of date. */
  source: string;
}

interface LineStyle {
  size: number;
  weight: number;
  colour: string;
}

const padding = 20;
const gap = 12;
const narrowest = 440;

/**
 * A chart as a picture that stands on its own: finding, measure, drawing, source, light on white. No style sheet, no
 * script and no address is in it.
 */
export function chartSvg(parts: readonly HTMLElement[], words: PictureWords): SVGSVGElement {
  const [first] = parts;
  if (!first) throw new Error("There is no chart to save.");
  const family = getComputedStyle(first).fontFamily;
  const drawings = parts.map((part) => inLightColours(part, () => drawnAsSvg(part)));
  const [ink, quiet] = inLightColours(first, () => [
    getComputedStyle(first).getPropertyValue("--ink"),
    getComputedStyle(first).getPropertyValue("--ink-quiet")
  ]);
  const width = Math.ceil(Math.max(narrowest, ...drawings.map((drawing) => drawing.width)));
  let y = padding;
  const marks: SVGElement[] = [];
  const write = (text: string, style: LineStyle) => {
    for (const line of wrapped(text, { ...style, family, width })) {
      y += style.size * 1.4;
      marks.push(lineOfText(line, { x: padding, y: y - style.size * 0.35, family, ...style }));
    }
  };
  write(words.title, { size: 16, weight: 600, colour: ink ?? "#000" });
  write(words.subtitle, { size: 13, weight: 400, colour: quiet ?? "#555" });
  for (const drawing of drawings) {
    y += gap;
    marks.push(svgElement("g", { transform: `translate(${padding} ${y.toFixed(1)})` }, ...drawing.marks));
    y += drawing.height;
  }
  y += gap / 2;
  write(words.source, { size: 11, weight: 400, colour: quiet ?? "#555" });
  return sheetOf(marks, { title: words.title, width: width + 2 * padding, height: Math.ceil(y + padding) });
}

function sheetOf(
  marks: readonly SVGElement[],
  { title, width, height }: { title: string; width: number; height: number }
): SVGSVGElement {
  return svgElement(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" },
    svgElement("title", {}, title),
    svgElement("rect", { width, height, fill: "#fff" }),
    ...marks
  );
}

function lineOfText(
  text: string,
  { x, y, family, size, weight, colour }: LineStyle & { x: number; y: number; family: string }
): SVGElement {
  return svgElement(
    "text",
    { x, y: y.toFixed(1), fill: colour, "font-family": family, "font-size": size, "font-weight": weight },
    text
  );
}

/** The text in lines that fit the width; a single word that does not fit keeps a line of its own. */
function wrapped(
  text: string,
  { size, weight, family, width }: { size: number; weight: number; family: string; width: number }
): string[] {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return [text];
  pen.font = `${weight} ${size}px ${family}`;
  const lines: { from: number; to: number }[] = [];
  for (const found of text.matchAll(pieces)) {
    const to = found.index + found[0].length;
    const last = lines.at(-1);
    if (last && pen.measureText(text.slice(last.from, to)).width <= width) last.to = to;
    else lines.push({ from: found.index, to });
  }
  return lines.map(({ from, to }) => text.slice(from, to));
}
