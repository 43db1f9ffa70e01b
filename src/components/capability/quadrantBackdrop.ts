import type { Quadrant } from "../../../loaders/schema/outputs.js";
import { quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { svgElement } from "../shared/element.js";
import type { Frame, QuadrantOptions } from "./quadrantFrame.js";

/** Both cuts, the corner that the page is for, and the names of all four. */
export function backdrop(frame: Frame, options: QuadrantOptions): SVGElement[] {
  const { x, y, left, right, top, bottom } = frame;
  const [cutX, cutY] = [x(options.capabilityCut), y(options.performanceCut)];
  const corner = (quadrant: Quadrant, at: { x: number; y: number; anchor: string }) => {
    const name = sentenceCase(say(quadrantLabels[quadrant]));
    const lines = frame.hasTwoLines ? name.split(/(?<=,) /) : [name];
    const up = at.y > (top + bottom) / 2 ? lines.length - 1 : 0;
    return lines.map((line, index) =>
      svgElement(
        "text",
        {
          class: `corner${quadrant === options.named ? " corner-named" : ""}`,
          x: at.x,
          y: at.y + (index - up) * 15,
          "text-anchor": at.anchor
        },
        line
      )
    );
  };
  return [
    svgElement("rect", { class: "field", x: left, y: top, width: cutX - left, height: cutY - top }),
    svgElement("line", { class: "cut", x1: cutX, x2: cutX, y1: top, y2: bottom }),
    svgElement("line", { class: "cut", x1: left, x2: right, y1: cutY, y2: cutY }),
    ...corner("high_performance_low_capability", { x: left + 8, y: top + 18, anchor: "start" }),
    ...corner("high_performance_high_capability", { x: right - 8, y: top + 18, anchor: "end" }),
    ...corner("low_performance_low_capability", { x: left + 8, y: bottom - 10, anchor: "start" }),
    ...corner("low_performance_high_capability", { x: right - 8, y: bottom - 10, anchor: "end" })
  ];
}

/** Both axes with ticks, the cuts by their values, and titles. */
export function axes(frame: Frame, options: QuadrantOptions, height: number): SVGElement[] {
  const { x, y, left, right, bottom, top } = frame;
  const near = (a: number, b: number) => Math.abs(a - b) < 14;
  const cutAt = { x: x(options.capabilityCut), y: y(options.performanceCut) };
  const text = (name: string, attributes: Record<string, string | number>, words: string) =>
    svgElement("text", { class: name, ...attributes }, words);
  const ticksX = [0, 20, 40, 60, 80, 100].filter(
    (tick) => tick >= (x.domain()[0] ?? 0) && !near(x(tick), cutAt.x)
  );
  const ticksY = y.ticks(5).filter((tick) => !near(y(tick), cutAt.y));
  return [
    svgElement("line", { class: "axis", x1: left, x2: right, y1: bottom, y2: bottom }),
    svgElement("line", { class: "axis", x1: left, x2: left, y1: top, y2: bottom }),
    ...ticksX.map((tick) =>
      text("tick", { x: x(tick), y: bottom + 17, "text-anchor": "middle" }, String(tick))
    ),
    ...ticksY.map((tick) =>
      text("tick", { x: left - 6, y: y(tick) + 4, "text-anchor": "end" }, formatShare(tick))
    ),
    text("cut-label", { x: cutAt.x, y: bottom + 17, "text-anchor": "middle" }, String(options.capabilityCut)),
    text(
      "cut-label",
      { x: left - 6, y: cutAt.y + 4, "text-anchor": "end" },
      formatShare(options.performanceCut)
    ),
    text("axis-title", { x: right, y: height - 8, "text-anchor": "end" }, t("capability, 0–100 →")),
    text("axis-title", { x: 0, y: 12 }, `↑ ${options.performanceLabel}`)
  ];
}
