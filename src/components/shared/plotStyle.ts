import * as Plot from "@observablehq/plot";

/** What all charts share: the page's font at a readable size, ink for text, no background of their own. */
export const plotStyle = {
  fontSize: "12px",
  fontFamily: "inherit",
  color: "var(--ink-soft)",
  overflow: "visible"
};

/** Plot's `plot` with the shared style. */
export function draw(options: Plot.PlotOptions): Element {
  const chart = Plot.plot({ style: plotStyle, ...options });
  // The frame around it carries the finding as its name; the marks in it are not read out one by one.
  chart.setAttribute("aria-hidden", "true");
  return chart;
}
