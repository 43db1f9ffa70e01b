import { t } from "../../text/t.js";
import { chartSvg } from "./chartSvg.js";
import { element } from "./element.js";
import { savedName, sourceLine } from "./pageSource.js";
import { saveFile } from "./saveFile.js";

export interface SavedChart {
  /** The finding. */
  title: string;
  /** The measure, as it stands on the page when the chart is saved. */
  subtitle: () => string;
  /** Legend and chart, in their order. */
  parts: () => readonly HTMLElement[];
}

/** Screens and slides of today show two dots where a style sheet says one pixel. */
const dotsPerPixel = 2;
/** Browsers draw nothing on a canvas that is larger than this. */
const mostDots = 16_000;

/** Two small buttons that save a chart as a picture, with its finding, measure and source. */
export function saveButtons(chart: SavedChart): HTMLElement {
  const button = (kind: string, label: string, save: () => void) =>
    element("button", { type: "button", class: "save", "aria-label": label, click: save }, kind);
  return element(
    "div",
    { class: "save-chart" },
    button("PNG", t("PNG: save this chart as a picture, “{title}”", { title: chart.title }), () => {
      void savePng(chart);
    }),
    button("SVG", t("SVG: save this chart as a drawing, “{title}”", { title: chart.title }), () =>
      saveFile(`${nameOf(chart)}.svg`, new Blob([svgText(chart).text], { type: "image/svg+xml" }))
    )
  );
}

const nameOf = ({ title }: SavedChart): string => savedName(title);

function svgText({ title, subtitle, parts }: SavedChart): { text: string; width: number; height: number } {
  const svg = chartSvg(parts(), { title, subtitle: subtitle(), source: sourceLine() });
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

async function savePng(chart: SavedChart): Promise<void> {
  const { text, width, height } = svgText(chart);
  const scale = Math.min(dotsPerPixel, mostDots / Math.max(width, height));
  const canvas = element("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
  const picture = new Image(width, height);
  // The page's policy lets pictures be data, and nothing else of the browser's memory.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((content) => {
    if (content) saveFile(`${nameOf(chart)}.png`, content);
  }, "image/png");
}
