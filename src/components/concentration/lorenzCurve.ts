import * as Plot from "@observablehq/plot";
import type { RepAccount } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { howToRead, type Reading } from "../shared/howToRead.js";
import { draw } from "../shared/plotStyle.js";
import { lorenzPoints, type LorenzPoint } from "./lorenzPoints.js";

/** How the bookings are shared out among one person's customers, against an equal share for each. */
export function lorenzCurve(customers: readonly RepAccount[], gini: number): HTMLElement {
  const points = lorenzPoints(customers.map(({ bookings }) => bookings ?? 0));
  const figure = chartFigure((width) => lorenzChart(points, width), {
    title: t("Gini coefficient {gini}; 0 would be all customers alike", { gini: gini.toFixed(2) }),
    subtitle: t(
      "Customers from the smallest to the largest, and the share of bookings that they bring together; dashed: all alike. The coefficient is twice the shaded area between the two lines."
    ),
    maximum: 400
  });
  return element("div", {}, figure, howToRead(lorenzReading()));
}

function lorenzChart(points: readonly LorenzPoint[], width: number): Element {
  const scale = { domain: [0, 1], ticks: 5, tickFormat: formatShare };
  return draw({
    width,
    height: width,
    marginLeft: 50,
    marginRight: 24,
    marginTop: 28,
    marginBottom: 42,
    x: { ...scale, label: t("Share of customers") },
    y: { ...scale, label: t("Share of bookings"), grid: true },
    marks: [
      Plot.line([points[0], points.at(-1)], {
        x: "customers",
        y: "bookings",
        stroke: "var(--ink-soft)",
        strokeDasharray: "5 4"
      }),
      Plot.areaY(points, {
        x: "customers",
        y1: "bookings",
        y2: "customers",
        fill: "var(--ink)",
        fillOpacity: 0.08
      }),
      Plot.text([{ customers: 0.5, bookings: 0.5 }], {
        x: "customers",
        y: "bookings",
        text: () => t("all customers alike"),
        textAnchor: "end",
        dx: -8,
        dy: -6,
        fill: "var(--ink-soft)"
      }),
      Plot.line(points, { x: "customers", y: "bookings", stroke: "var(--ink)", strokeWidth: 1.75 }),
      Plot.dot(points.slice(1), { x: "customers", y: "bookings", fill: "var(--ink)", r: 3 })
    ]
  });
}

/** What the curve shows, in plain words. */
const lorenzReading = (): Reading => ({
  sentences: [
    t(
      "Line up the customers from the smallest to the largest, and add up what they bring, one after the other."
    ),
    t(
      "If every customer brought the same, the curve would lie on the dashed line. The deeper it sags, the more hangs on a few of them."
    ),
    t("The last step up is the largest customer: the higher the step, the larger its share.")
  ],
  marks: [
    ["curve", t("a customer, added to all smaller ones")],
    ["dashedLine", t("all customers alike")],
    ["box", t("how far the customers are from being alike")]
  ]
});
