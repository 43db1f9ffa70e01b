import { t } from "../../text/t.js";
import { quarterTick } from "../../rules/format/formatQuarter.js";
import { element, type Child } from "./element.js";
import { sparkline, type TrendPoint } from "./sparkline.js";

export interface FigureChange {
  /** The change in words, as "+3 points on a year ago". */
  text: string;
  /** Beyond what chance explains, within it, or not to be judged. */
  kind: "real" | "noise" | "not_measured";
  /** What "real" and "noise" are called where they do not come from an interval. */
  words?: { real: string; noise: string };
  /** Whether a real change is welcome; null where neither. */
  isGood?: boolean | null;
}

export interface FigureTileOptions {
  label: Child;
  /** Plain label for those who hear the trend. */
  name: string;
  /** Formatted; null = not measured. */
  value: string | null;
  /** Beside the figure in words: its interval. */
  interval?: string | null;
  /** As "n = 214 contracts". */
  sample?: string | null;
  trend: readonly TrendPoint[];
  quarter: string;
  target?: number | null;
  /** As "target 90 %"; stands at the dashed line's meaning. */
  targetText?: string | null;
  change?: FigureChange | null;
  /** Which file would fill it. */
  needs?: string;
}

const defaultWords = () => ({ real: t("real change"), noise: t("within noise") });

/** One figure of the company: value, interval, n, eight quarters of it, and whether it really changed. */
export function figureTile(options: FigureTileOptions): HTMLElement {
  const { label, value, interval, sample, change, targetText } = options;
  if (value == null) return missingTile(options);
  return element(
    "div",
    { class: "tile" },
    element("div", { class: "tile-label" }, label),
    element(
      "div",
      { class: "tile-value" },
      value,
      targetText ? element("span", { class: "tile-target" }, targetText) : null
    ),
    element("div", { class: "tile-sample" }, [interval, sample].filter(Boolean).join(" · ")),
    trend(options),
    change ? changeLine(change) : null
  );
}

function trend({ trend: points, quarter, target, name }: FigureTileOptions): HTMLElement {
  return element(
    "div",
    { class: "tile-trend" },
    sparkline(points, {
      label: t("{name} over {n} quarters", { name, n: points.length }),
      quarter,
      target: target ?? null
    }),
    element(
      "div",
      { class: "tile-ends" },
      element("span", {}, quarterTick(points[0]?.quarter ?? "")),
      element("span", {}, quarterTick(points.at(-1)?.quarter ?? ""))
    )
  );
}

/** The change and whether it is more than chance; a symbol says better or worse before the colour does. */
export function changeLine({ text, kind, isGood, words = defaultWords() }: FigureChange): HTMLElement {
  const verdict = { ...words, not_measured: t("cannot be judged") }[kind];
  const tone = kind === "real" && isGood != null ? (isGood ? "good" : "bad") : "quiet";
  return element(
    "div",
    { class: `change change-${tone}` },
    element("span", {}, text),
    element("span", { class: `badge badge-${kind}` }, verdict)
  );
}

function missingTile({ label, needs }: FigureTileOptions): HTMLElement {
  return element(
    "div",
    { class: "tile tile-missing" },
    element("div", { class: "tile-label" }, label),
    element("div", { class: "tile-value" }, t("Not measured")),
    needs ? element("div", { class: "tile-sample" }, t("Needs the table “{table}”.", { table: needs })) : null
  );
}
