import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { clipText } from "../shared/clipText.js";
import { dayTicks } from "../shared/dayTicks.js";
import { draw } from "../shared/plotStyle.js";
import type { DueContract, RenewalsDueOptions } from "./dueContracts.js";

/** The contracts by due date over their owner's renewal rate; the largest are named. */
export function dueChart(due: readonly DueContract[], options: RenewalsDueOptions, width: number): Element {
  const judged = due.filter(({ record }) => record?.shrunk != null);
  const y = (row: DueContract) => row.record?.shrunk ?? 0;
  const x = (row: DueContract) => new Date(row.contract.end_on);
  const isThin = (row: DueContract) => (row.record?.reliability ?? 0) < options.reliabilityMinimum;
  const height = width < 520 ? 320 : 360;
  const least = Math.floor(Math.min(0.6, ...judged.map(y)) * 10) / 10;
  const days = judged.map((row) => x(row).getTime());
  const named = labelled(judged, {
    most: width < 520 ? 3 : 6,
    left: scaleLinear([Math.min(...days), Math.max(...days)], [0, width - 104]),
    top: scaleLinear([least, 1], [height - 72, 0])
  });
  return draw({
    width,
    height,
    marginLeft: 48,
    marginRight: 24,
    marginTop: 28,
    marginBottom: 32,
    x: { type: "utc", label: null, ticks: width < 520 ? 4 : 7, inset: 16, ...dayTicks() },
    y: {
      domain: [least, 1],
      label: t("Owner's renewal rate"),
      labelArrow: "none",
      tickFormat: formatShare,
      ticks: 5,
      grid: true,
      insetBottom: 12
    },
    r: { range: [0, width < 520 ? 14 : 20] },
    marks: [
      options.target == null ? null : targetRule(options.target),
      Plot.dot(judged, {
        x,
        y,
        r: (row: DueContract) => row.contract.annual_value ?? 0,
        fill: (row: DueContract) => (isThin(row) ? "var(--paper)" : "var(--ink)"),
        fillOpacity: (row: DueContract) => (isThin(row) ? 0.4 : 0.3),
        stroke: "var(--ink-soft)"
      }),
      Plot.text(named, {
        x,
        y,
        text: (row: DueContract) => clipText(row.account?.name ?? "", width < 520 ? 18 : 26),
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4,
        dy: -14
      }),
      Plot.tip(judged, Plot.pointer({ x, y, title: tipText(options), fill: "var(--surface)" }))
    ]
  });
}

function targetRule(target: number): Plot.Markish {
  return [
    Plot.ruleY([target], { stroke: "var(--ink-quiet)", strokeDasharray: "4 3" }),
    Plot.text([target], {
      y: (value: number) => value,
      frameAnchor: "right",
      text: () => t("target {value}", { value: formatShare(target) }),
      dy: -8,
      fill: "var(--ink-quiet)",
      stroke: "var(--paper)",
      strokeWidth: 4
    })
  ];
}

interface LabelRoom {
  most: number;
  /** Pixels from the left, of a due date. */
  left: (day: number) => number;
  /** Pixels from the top, of a rate. */
  top: (rate: number) => number;
}

/** As wide and high as a name of 18 letters, or of ten Chinese ones, is drawn. */
const label = { width: 130, height: 18 };

/** The largest contracts get their names, as long as the names do not fall on one another. */
function labelled(due: readonly DueContract[], { most, left, top }: LabelRoom): DueContract[] {
  const kept: DueContract[] = [];
  const isNear = (a: DueContract, b: DueContract) =>
    Math.abs(left(Date.parse(a.contract.end_on)) - left(Date.parse(b.contract.end_on))) < label.width &&
    Math.abs(top(a.record?.shrunk ?? 0) - top(b.record?.shrunk ?? 0)) < label.height;
  const largest = due.toSorted((a, b) => (b.contract.annual_value ?? 0) - (a.contract.annual_value ?? 0));
  for (const row of largest) {
    if (kept.length === most) break;
    if (!kept.some((other) => isNear(row, other))) kept.push(row);
  }
  return kept;
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
