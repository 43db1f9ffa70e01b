import type {
  Quadrant,
  Rep,
  RepCapability,
  RepQuarter,
  RepRate,
  RepType
} from "../../../loaders/schema/outputs.js";
import { quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { say } from "../../text/say.js";
import { type PlainText, t } from "../../text/t.js";
import { dataTable, type Column } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { intervalBar } from "../shared/intervalBar.js";
import { repHref } from "../shared/links.js";
import { typeLabel, typeText } from "../shared/typeMark.js";

/** One person with what is known of them in the quarter; null where a dataset has no row. */
export interface RepRow {
  rep: Rep;
  row: RepQuarter | null;
  type: RepType | null;
  capability: RepCapability | null;
  renewal: RepRate | null;
  complaint: RepRate | null;
}

export interface RepsTableOptions {
  currency: string;
  renewalTarget: number | null;
  /** Own-data weight below which a rate is drawn hollow. */
  reliabilityMinimum: number;
}

const NONE = "–";
const statusTexts = { left: "left", candidate: "candidate" } as const;
const statusInWords = (status: Rep["status"]): string => (status === "active" ? "" : t(statusTexts[status]));

/** Everyone, searchable and sortable; each name leads to the profile. */
export function repsTable(rows: readonly RepRow[], options: RepsTableOptions): HTMLElement {
  return dataTable(rows, {
    caption: t("People and their figures of the trailing window"),
    search: ({ rep, type }) =>
      [rep.name, rep.team, rep.region, type && typeText(type.leading_type, type.strength)].join(" "),
    searchLabel: t("Search name, team, region, type"),
    unit: "people",
    limit: 30,
    isDense: true,
    sort: { key: "bookings", descending: true },
    columns: [...whoColumns(), ...figureColumns(options), ...capabilityColumns()]
  });
}

function whoColumns(): Column<RepRow>[] {
  return [
    {
      key: "name",
      label: t("Name"),
      value: ({ rep }) => rep.name,
      render: ({ rep }) =>
        element(
          "span",
          { class: "rep-name" },
          element("a", { href: repHref(rep.rep_key) }, rep.name),
          " ",
          element(
            "span",
            { class: "n" },
            [rep.team, rep.region, statusInWords(rep.status)].filter(Boolean).join(" · ")
          )
        )
    },
    {
      key: "type",
      label: t("Type"),
      value: ({ type }) => (type ? typeText(type.leading_type, type.strength) : null),
      render: ({ type }) => (type ? typeLabel(type.leading_type, type.strength) : NONE)
    }
  ];
}

function figureColumns({ currency, renewalTarget, reliabilityMinimum }: RepsTableOptions): Column<RepRow>[] {
  return [
    {
      key: "bookings",
      label: t("Bookings, {currency}", { currency }),
      isNumeric: true,
      value: ({ row }) => row?.bookings ?? null,
      render: ({ row }) => (row?.bookings == null ? NONE : formatMoney(row.bookings))
    },
    {
      key: "attainment",
      label: t("Of quota"),
      isNumeric: true,
      value: ({ row }) => row?.quota_attainment ?? null,
      render: ({ row }) => (row?.quota_attainment == null ? NONE : formatShare(row.quota_attainment))
    },
    {
      key: "renewal",
      label: t("Renewal rate"),
      isNumeric: true,
      value: ({ renewal }) => renewal?.value ?? null,
      render: ({ renewal }) =>
        rateCell(renewal, { domain: [0, 1], format: formatShare, target: renewalTarget, reliabilityMinimum })
    },
    {
      key: "complaint",
      label: t("Complaints"),
      isNumeric: true,
      value: ({ complaint }) => complaint?.value ?? null,
      render: ({ complaint }) => (complaint?.value == null ? NONE : formatRate(complaint.value))
    },
    {
      key: "top1",
      label: t("Largest customer"),
      isNumeric: true,
      value: ({ row }) => row?.top1_share ?? null,
      render: ({ row }) => (row?.top1_share == null ? NONE : formatShare(row.top1_share))
    }
  ];
}

function rateCell(
  rate: RepRate | null,
  options: {
    domain: [number, number];
    format: (value: number) => string;
    target: number | null;
    reliabilityMinimum: number;
  }
): Node | string {
  if (rate?.value == null) return NONE;
  return element(
    "span",
    { class: "bar-cell" },
    intervalBar({
      domain: options.domain,
      value: rate.value,
      low: rate.low,
      high: rate.high,
      median: rate.peer_median,
      target: options.target,
      isThin: (rate.reliability ?? 0) < options.reliabilityMinimum,
      width: 80
    }),
    element("span", {}, options.format(rate.value)),
    " ",
    element("span", { class: "n" }, `n = ${formatCount(rate.n)}`)
  );
}

/** "High / low": performance first, as the note above the table says. */
const shortQuadrants: Record<Quadrant, PlainText> = {
  high_performance_high_capability: "High\u00a0/\u00a0high",
  high_performance_low_capability: "High\u00a0/\u00a0low",
  low_performance_high_capability: "Low\u00a0/\u00a0high",
  low_performance_low_capability: "Low\u00a0/\u00a0low",
  not_measured: "Not measured"
};

function capabilityColumns(): Column<RepRow>[] {
  return [
    {
      key: "capability",
      label: t("Capability"),
      isNumeric: true,
      value: ({ capability }) => capability?.capability ?? null,
      render: ({ capability }) =>
        capability?.capability == null ? NONE : formatCount(Math.round(capability.capability))
    },
    {
      key: "quadrant",
      label: t("Quadrant"),
      value: ({ capability }) => (capability ? say(quadrantLabels[capability.quadrant]) : null),
      render: ({ capability }) =>
        capability && capability.quadrant !== "not_measured" ? t(shortQuadrants[capability.quadrant]) : NONE
    }
  ];
}
