import { lineRadial, curveLinearClosed } from "d3";
import type { RepDimension } from "../../../loaders/schema/outputs.js";
import { dimensionLabels } from "../../rules/format/capabilityLabels.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { svgElement } from "../shared/element.js";

const SIZE = 400;
const HEIGHT = 280;
const RADIUS = 96;
const MOST = 5;

/** The six dimensions as leaders expect to see them; a dimension that is not assessed leaves a gap, not a zero. */
export function radar(dimensions: readonly RepDimension[]): SVGSVGElement {
  const angle = (at: number) => (at / dimensions.length) * 2 * Math.PI;
  const radius = (value: number) => (value / MOST) * RADIUS;
  const outline = (values: readonly number[]) =>
    lineRadial<number>()
      .angle((_, at) => angle(at))
      .radius(radius)
      .curve(curveLinearClosed)([...values]) ?? "";
  const rings = [1, 2, 3, 4, 5].map((value) =>
    svgElement("path", { class: "radar-ring", d: outline(dimensions.map(() => value)) })
  );
  const said = joinItems(
    dimensions.map((row) => `${say(dimensionLabels[row.dimension])} ${formatPoints(row.assessed)}`)
  );
  return svgElement(
    "svg",
    {
      class: "radar",
      viewBox: `${-SIZE / 2} ${-HEIGHT / 2} ${SIZE} ${HEIGHT}`,
      role: "img",
      "aria-label": t("Assessed: {said}", { said })
    },
    ...rings,
    ...dimensions.map((_, at) =>
      svgElement("line", { class: "radar-ring", x2: x(angle(at), RADIUS), y2: y(angle(at), RADIUS) })
    ),
    shape(
      "radar-peers",
      dimensions.map((row) => row.peer_median),
      outline
    ),
    shape(
      "radar-assessed",
      dimensions.map((row) => row.assessed),
      outline
    ),
    ...dimensions.map((row, at) =>
      row.assessed == null
        ? null
        : svgElement("circle", {
            class: "radar-dot",
            r: 3.5,
            cx: x(angle(at), radius(row.assessed)),
            cy: y(angle(at), radius(row.assessed))
          })
    ),
    ...dimensions.map((row, at) => label(row, angle(at)))
  );
}

function shape(
  name: string,
  values: readonly (number | null)[],
  outline: (values: readonly number[]) => string
): SVGElement | null {
  const known = values.filter((value) => value != null);
  return known.length === values.length ? svgElement("path", { class: name, d: outline(known) }) : null;
}

function label(row: RepDimension, angle: number): SVGElement {
  const across = x(angle, RADIUS + 12);
  const down = y(angle, RADIUS + 14);
  const words = sentenceCase(say(dimensionLabels[row.dimension])).split(" ");
  const anchor = Math.abs(across) < 8 ? "middle" : across > 0 ? "start" : "end";
  const lines = Math.abs(across) < 8 ? [words.join(" ")] : words;
  return svgElement(
    "text",
    { class: "radar-label", "text-anchor": anchor, x: across, y: down },
    ...lines.map((word, at) =>
      svgElement(
        "tspan",
        { x: across, dy: at === 0 ? `${-(lines.length - 1) * 0.5 + 0.3}em` : "1.1em" },
        word
      )
    )
  );
}

const x = (angle: number, radius: number) => Math.sin(angle) * radius;
const y = (angle: number, radius: number) => -Math.cos(angle) * radius;
