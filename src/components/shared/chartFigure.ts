import { t } from "../../text/t.js";
import { element, type Child } from "./element.js";
import { responsive } from "./responsive.js";
import { saveButtons } from "./saveChart.js";

interface DrawnFigureOptions {
  /** The finding, as a sentence: what the reader should see. */
  title: string;
  /** The measure, its unit and period. */
  subtitle?: Child;
  /** The same figures as a table, for those who do not see the chart. */
  table?: Element | undefined;
  tableLabel?: string;
  /** What stands between subtitle and chart, such as a legend. */
  legend?: Child;
}

interface ChartFigureOptions extends DrawnFigureOptions {
  minimum?: number;
  maximum?: number;
  /** Its marks are links: they are named one by one, and the chart as a group. */
  isInteractive?: boolean;
}

/** A chart with its finding as title, its measure as subtitle, and its figures as a table one click away. */
export function chartFigure(
  render: (width: number) => Element,
  { minimum, maximum, isInteractive, ...options }: ChartFigureOptions
): HTMLElement {
  const chart = responsive(render, {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum })
  });
  chart.setAttribute("role", isInteractive ? "group" : "img");
  chart.setAttribute("aria-label", options.title);
  const figure = drawnFigure(chart, options);
  // What belongs to the chart ends where it ends.
  if (maximum !== undefined) figure.style.maxWidth = `${maximum}px`;
  return figure;
}

/** The same around a chart that is drawn already, of one size or of the page's own elements. */
export function drawnFigure(
  chart: HTMLElement,
  { title, subtitle, table, tableLabel = t("Show as table"), legend }: DrawnFigureOptions
): HTMLElement {
  const measure = subtitle == null ? null : element("p", { class: "measure" }, subtitle);
  const parts = () => [legend, chart].filter((part) => part instanceof HTMLElement);
  return element(
    "figure",
    { class: "chart" },
    element("h3", { class: "finding" }, title),
    measure,
    legend ?? null,
    chart,
    saveButtons({ title, subtitle: () => measure?.textContent ?? "", parts }),
    table && disclosure(tableLabel, table)
  );
}

/** Something the reader can open: a table behind a chart, the records behind a figure. */
export function disclosure(label: Child, ...content: Child[]): HTMLElement {
  return element("details", { class: "more" }, element("summary", {}, label), ...content);
}
