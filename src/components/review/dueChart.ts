import * as Plot from "@observablehq/plot";
import { max, min, scaleLinear, scaleSqrt, scaleUtc } from "d3";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { clipText } from "../shared/clipText.js";
import { dayTicks } from "../shared/dayTicks.js";
import { placeLabels, type PlacedLabel } from "../shared/placeLabels.js";
import { draw } from "../shared/plotStyle.js";
import { isWeak, type DueContract, type RenewalsDueOptions } from "./dueContracts.js";

const rate = (row: DueContract) => row.record?.shrunk ?? 0;
const day = (row: DueContract) => new Date(row.contract.end_on);
const value = (row: DueContract) => row.contract.annual_value ?? 0;

/** The contracts by due date over their owner's renewal rate; the largest of the weak owners' are named. */
export function dueChart(due: readonly DueContract[], options: RenewalsDueOptions, width: number): Element {
  const judged = due.filter(({ record }) => record?.shrunk != null);
  const frame = frameOf(judged, width);
  const isThin = (row: DueContract) => (row.record?.reliability ?? 0) < options.reliabilityMinimum;
  const fill = (row: DueContract) =>
    isThin(row) ? "var(--paper)" : isWeak(row, options) ? "var(--ink)" : "var(--line-strong)";
  return draw({
    width,
    height: frame.height,
    ...margins,
    x: {
      type: "utc",
      domain: frame.days,
      inset: insetX,
      label: null,
      ticks: width < 520 ? 4 : 7,
      ...dayTicks()
    },
    y: {
      domain: frame.rates,
      label: t("Owner's renewal rate"),
      labelArrow: "none",
      tickFormat: formatShare,
      ticks: 5,
      grid: true,
      insetBottom
    },
    r: { type: "sqrt", domain: [0, frame.most], range: [0, frame.largestRadius] },
    marks: [
      options.target == null ? null : targetRule(options.target),
      Plot.dot(judged, {
        x: day,
        y: rate,
        r: value,
        fill,
        fillOpacity: (row: DueContract) => (isThin(row) ? 0.4 : isWeak(row, options) ? 0.72 : 0.5),
        stroke: (row: DueContract) => (isWeak(row, options) ? "var(--ink)" : "var(--ink-quiet)")
      }),
      ...nameMarks(placedNames(judged, options, frame)),
      Plot.tip(judged, Plot.pointer({ x: day, y: rate, title: tipText(options), fill: "var(--surface)" }))
    ]
  });
}

/** The target's name stands to the right of the dots. */
const margins = { marginLeft: 48, marginRight: 52, marginTop: 28, marginBottom: 32 };
const insetX = 16;
const insetBottom = 12;

interface Frame {
  width: number;
  height: number;
  days: [Date, Date];
  rates: [number, number];
  most: number;
  largestRadius: number;
}

function frameOf(judged: readonly DueContract[], width: number): Frame {
  const isNarrow = width < 520;
  const days = judged.map(day);
  return {
    width,
    height: isNarrow ? 340 : 400,
    days: [min(days) ?? new Date(0), max(days) ?? new Date(0)],
    rates: [Math.floor(Math.min(0.6, ...judged.map(rate)) * 10) / 10, 1],
    most: Math.max(1, ...judged.map(value)),
    largestRadius: isNarrow ? 14 : 20
  };
}

function targetRule(target: number): Plot.Markish {
  return [
    Plot.ruleY([target], { stroke: "var(--ink-soft)", strokeDasharray: "5 4" }),
    Plot.text([target], {
      y: (aim: number) => aim,
      frameAnchor: "right",
      textAnchor: "start",
      text: () => t("target {value}", { value: formatShare(target) }),
      lineWidth: 3,
      dx: 6,
      fill: "var(--ink)"
    })
  ];
}

/** Names of the largest contracts that the finding counts; without a target, of the largest of all. */
function placedNames(
  judged: readonly DueContract[],
  options: RenewalsDueOptions,
  { width, height, days, rates, most, largestRadius }: Frame
): PlacedLabel[] {
  const isNarrow = width < 520;
  const room = {
    left: margins.marginLeft,
    right: width - margins.marginRight,
    top: margins.marginTop - 12,
    bottom: height - margins.marginBottom
  };
  const x = scaleUtc(days, [room.left + insetX, room.right - insetX]);
  const y = scaleLinear(rates, [room.bottom - insetBottom, margins.marginTop]);
  const radius = scaleSqrt([0, most], [0, largestRadius]);
  const place = (row: DueContract) => ({ x: x(day(row)), y: y(rate(row)), radius: radius(value(row)) });
  const named = judged
    .filter((row) => options.target == null || isWeak(row, options))
    .toSorted((a, b) => value(b) - value(a))
    .slice(0, isNarrow ? 3 : 8);
  const boxes = named.map((row) => ({
    ...place(row),
    text: clipText(row.account?.name ?? "", isNarrow ? 18 : 26)
  }));
  const others = judged.filter((row) => !named.includes(row)).map(place);
  return [...placeLabels(boxes, room, others).values()];
}

/** Plot aligns the texts of one mark alike. */
function nameMarks(names: readonly PlacedLabel[]): Plot.Markish[] {
  return (["start", "middle", "end"] as const).map((anchor) =>
    Plot.text(
      names.filter((name) => name.anchor === anchor),
      {
        x: { value: "x", scale: null },
        y: { value: "y", scale: null },
        text: "text",
        textAnchor: anchor,
        lineAnchor: "bottom",
        dy: 3,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4,
        fontWeight: 600
      }
    )
  );
}

function tipText({ currency }: RenewalsDueOptions): (row: DueContract) => string {
  return ({ contract, account, owner, record }) =>
    [
      account?.name ?? t("Unknown customer"),
      t("due {day}, {amount} a year", {
        day: formatDate(contract.end_on),
        amount: formatMoney(contract.annual_value, currency)
      }),
      owner
        ? t("{name}: {rate} of {n} renewed", {
            name: owner.name,
            rate: formatShare(record?.value ?? null),
            n: record?.n ?? 0
          })
        : t("no owner")
    ].join("\n");
}
