import type { RepQuarter, RepRate, SeverityFigure } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { earlyFinding } from "../../rules/headlines/earlyFinding.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { howToRead } from "../shared/howToRead.js";
import { intervalBar } from "../shared/intervalBar.js";
import { intervalReading } from "../shared/intervalReading.js";
import { repHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { byKey } from "../shared/snapshot.js";

export interface SeverityOptions {
  names: ReadonlyMap<string, string>;
  /** Everyone's row of the quarter. */
  quarters: readonly RepQuarter[];
  /** Everyone's share of deals with an early complaint. */
  early: readonly RepRate[];
  earlyDays: number;
}

/** How grave the complaints are, and how many come soon after signing. */
export function severitySection(
  severities: readonly SeverityFigure[],
  { names, quarters, early: rates, earlyDays }: SeverityOptions
): HTMLElement {
  const early = quarters.filter(({ early_complaint_n }) => (early_complaint_n ?? 0) > 0);
  return section(
    t("How grave, and how soon after signing"),
    {
      id: "severity",
      subtitle: t(
        "The whole company, trailing four quarters: complaints per 100 customer-months with their 90 % interval. Severity as the CRM states it."
      )
    },
    severityTable(severities),
    howToRead(intervalReading()),
    element("h3", { class: "records-count" }, earlyFinding(quarters, earlyDays)),
    early.length === 0 ? null : earlyTable(early, { names, rates, earlyDays })
  );
}

function severityTable(severities: readonly SeverityFigure[]): HTMLElement {
  const highest = Math.max(0, ...severities.map(({ high }) => high ?? 0));
  return dataTable(severities, {
    caption: t("Complaints by severity, the whole company"),
    unit: "severities",
    columns: [
      { key: "severity", label: t("Severity"), value: ({ severity }) => severity ?? t("not stated") },
      {
        key: "complaints",
        label: t("Complaints"),
        isNumeric: true,
        value: ({ complaint_n }) => complaint_n,
        render: ({ complaint_n }) => formatCount(complaint_n)
      },
      {
        key: "rate",
        label: t("Per 100 customer-months"),
        isNumeric: true,
        value: ({ value }) => value,
        render: ({ value, low, high }) =>
          value == null
            ? notMeasured()
            : element(
                "span",
                { class: "bar-cell" },
                intervalBar({ domain: [0, highest], value, low, high, width: 120 }),
                element("span", {}, formatRate(value)),
                " ",
                element("span", { class: "n" }, formatInterval(low, high, "rate"))
              )
      }
    ]
  });
}

function earlyTable(
  early: readonly RepQuarter[],
  {
    names,
    rates,
    earlyDays
  }: { names: ReadonlyMap<string, string>; rates: readonly RepRate[]; earlyDays: number }
): HTMLElement {
  const rateOf = byKey(rates, ({ rep_key }) => rep_key);
  const endsOf = ({ rep_key }: RepQuarter) => ({
    low: rateOf.get(rep_key)?.low ?? null,
    high: rateOf.get(rep_key)?.high ?? null
  });
  const nameOf = ({ rep_key }: RepQuarter) => names.get(rep_key) ?? rep_key;
  return dataTable(early, {
    csv: {
      name: "early-complaints",
      columns: [
        { label: t("Name"), value: nameOf },
        { label: t("Deals with an early complaint"), value: ({ early_complaint_n }) => early_complaint_n },
        { label: t("Deals won"), value: ({ early_deals_n }) => early_deals_n },
        { label: t("Share"), value: ({ early_complaint_share }) => early_complaint_share },
        { label: t("90 % low"), value: (row) => endsOf(row).low },
        { label: t("90 % high"), value: (row) => endsOf(row).high }
      ]
    },
    caption: t("Deals with a complaint within {days} days after signing, by person", {
      days: earlyDays
    }),
    sort: { key: "early", descending: true },
    limit: 8,
    unit: "people",
    keepsColumns: true,
    columns: [
      {
        key: "name",
        label: t("Name"),
        value: nameOf,
        render: (row) => element("a", { href: repHref(row.rep_key) }, nameOf(row))
      },
      {
        key: "early",
        label: t("Deals with an early complaint"),
        isNumeric: true,
        value: ({ early_complaint_n }) => early_complaint_n
      },
      {
        key: "deals",
        label: t("Of deals won"),
        isNumeric: true,
        value: ({ early_deals_n }) => early_deals_n
      },
      {
        key: "share",
        label: t("Share"),
        isNumeric: true,
        value: ({ early_complaint_share }) => early_complaint_share,
        render: (row) => shareCell(row.early_complaint_share, endsOf(row))
      }
    ]
  });
}

const shareCell = (value: number | null, { low, high }: { low: number | null; high: number | null }) =>
  element("span", {}, formatShare(value), " ", element("span", { class: "n" }, formatInterval(low, high)));
