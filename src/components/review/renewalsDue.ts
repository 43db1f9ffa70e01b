import * as Plot from "@observablehq/plot";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { chartFigure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { intervalBar } from "../shared/intervalBar.js";
import { repHref } from "../shared/links.js";
import { draw } from "../shared/plotStyle.js";
import type { DueContract } from "./dueContracts.js";

export interface RenewalsDueOptions {
  currency: string;
  /** Renewal target of the policy; null where the method file does not name it. */
  target: number | null;
  /** Own-data weight below which a record is drawn hollow. */
  reliabilityMinimum: number;
  hasContracts: boolean;
}

/** Renewals of the next quarters over the renewal record of those who own them: big and low is where to look. */
export function renewalsDue(due: readonly DueContract[], options: RenewalsDueOptions): HTMLElement {
  if (!options.hasContracts) return emptyState("Renewals are not measured.", { tables: ["contracts"] });
  if (due.length === 0) return emptyState("No undecided contract falls due in the next two quarters.");
  return chartFigure((width) => dueChart(due, options, width), {
    title: finding(due, options),
    subtitle:
      "Each dot is a contract: when it falls due, how its owner has renewed so far (shrunk toward peers), " +
      "area = value per year. Hollow: the owner's record is too short to judge.",
    table: dueTable(due, options),
    tableLabel: `All ${plural(due.length, "renewal")} due, as a table`
  });
}

function finding(due: readonly DueContract[], { currency, target }: RenewalsDueOptions): string {
  const total = sumValue(due);
  if (target == null) return `${formatMoney(total, currency)} a year falls due.`;
  const weak = due.filter(({ record }) => record?.shrunk != null && record.shrunk < target);
  return (
    `${formatMoney(sumValue(weak), currency)} of the ${formatMoney(total, currency)} a year that falls due ` +
    `lies with owners who renew below the ${formatShare(target)} target.`
  );
}

function sumValue(due: readonly DueContract[]): number {
  return due.reduce((sum, { contract }) => sum + (contract.annual_value ?? 0), 0);
}

function dueChart(due: readonly DueContract[], options: RenewalsDueOptions, width: number): Element {
  const judged = due.filter(({ record }) => record?.shrunk != null);
  const y = (row: DueContract) => row.record?.shrunk ?? 0;
  const x = (row: DueContract) => new Date(row.contract.end_on);
  const isThin = (row: DueContract) => (row.record?.reliability ?? 0) < options.reliabilityMinimum;
  const named = labelled(judged, width < 520 ? 3 : 6);
  const least = Math.min(0.6, ...judged.map(y));
  return draw({
    width,
    height: width < 520 ? 320 : 360,
    marginLeft: 44,
    marginRight: 24,
    marginTop: 28,
    marginBottom: 32,
    x: { type: "utc", label: null, ticks: width < 520 ? 4 : 7, inset: 16 },
    y: {
      domain: [Math.floor(least * 10) / 10, 1],
      label: "Owner's renewal rate",
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
        text: (row: DueContract) => clip(row.account?.name ?? "", width < 520 ? 18 : 26),
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
      text: () => `target ${formatShare(target)}`,
      dy: -8,
      fill: "var(--ink-quiet)",
      stroke: "var(--paper)",
      strokeWidth: 4
    })
  ];
}

/** The largest contracts get their names, as long as the names do not fall on one another. */
function labelled(due: readonly DueContract[], most: number): DueContract[] {
  const kept: DueContract[] = [];
  const isNear = (a: DueContract, b: DueContract) =>
    Math.abs(Date.parse(a.contract.end_on) - Date.parse(b.contract.end_on)) < 45 * 864e5 &&
    Math.abs((a.record?.shrunk ?? 0) - (b.record?.shrunk ?? 0)) < 0.035;
  const largest = due.toSorted((a, b) => (b.contract.annual_value ?? 0) - (a.contract.annual_value ?? 0));
  for (const row of largest) {
    if (kept.length === most) break;
    if (!kept.some((other) => isNear(row, other))) kept.push(row);
  }
  return kept;
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function tipText({ currency }: RenewalsDueOptions): (row: DueContract) => string {
  return ({ contract, account, owner, record }) =>
    [
      account?.name ?? "Unknown customer",
      `due ${formatDate(contract.end_on)}, ${formatMoney(contract.annual_value, currency)} a year`,
      owner ? `${owner.name}: ${formatShare(record?.value ?? null)} of ${record?.n ?? 0} renewed` : "no owner"
    ].join("\n");
}

function dueTable(due: readonly DueContract[], { currency, target }: RenewalsDueOptions): HTMLElement {
  return dataTable(due, {
    caption: "Undecided contracts that fall due in the next two quarters",
    sort: { key: "due" },
    limit: 30,
    unit: "renewals",
    columns: [
      { key: "customer", label: "Customer", value: (row) => row.account?.name ?? null },
      { key: "due", label: "Due", value: (row) => row.contract.end_on },
      {
        key: "value",
        label: "Value a year",
        isNumeric: true,
        value: (row) => row.contract.annual_value,
        render: (row) => formatMoney(row.contract.annual_value, currency)
      },
      {
        key: "owner",
        label: "Owner",
        value: (row) => row.owner?.name ?? null,
        render: ({ owner }) => (owner ? element("a", { href: repHref(owner.rep_key) }, owner.name) : "nobody")
      },
      {
        key: "record",
        label: "Owner's renewals",
        isNumeric: true,
        value: (row) => row.record?.value ?? null,
        render: ({ record }) => recordCell(record, target)
      }
    ]
  });
}

function recordCell(record: DueContract["record"], target: number | null): Node | string {
  if (record?.value == null) return "no record yet";
  return element(
    "span",
    { class: "bar-cell" },
    intervalBar({
      domain: [0, 1],
      value: record.value,
      low: record.low,
      high: record.high,
      median: record.peer_median,
      target,
      width: 96
    }),
    element("span", {}, formatShare(record.value)),
    element("span", { class: "n" }, `n = ${record.n ?? 0}`)
  );
}
