import type {
  CompanyFigure,
  GroupFigure,
  GroupFigureName,
  GroupKind
} from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { groupFinding } from "../../rules/headlines/groupFinding.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref, type PageName } from "../shared/links.js";
import { section } from "../shared/page.js";
import { groupCharts } from "./groupCharts.js";
import type { ShownRate } from "./rateKinds.js";

export interface GroupSectionOptions {
  figure: GroupFigureName;
  kind: ShownRate;
  /** The company's figures of every quarter and scope. */
  company: readonly CompanyFigure[];
  quarter: string;
  /** What people are grouped by: the address's choice. */
  by: GroupKind;
  page: PageName;
}

/** One region or team over the quarters shown. */
export interface GroupSeries {
  name: string;
  rows: GroupFigure[];
  /** The row of the quarter on screen. */
  current: GroupFigure;
}

const plurals = { region: "regions", team: "teams" } as const satisfies Record<GroupKind, string>;

/** The same rate by region or team, on one scale, each over the quarters shown; null where people state no group. */
export function groupSection(
  figures: readonly GroupFigure[],
  { figure, kind, company, quarter, by, page }: GroupSectionOptions
): HTMLElement | null {
  const groups = groupSeries(
    figures.filter((row) => row.figure === figure && row.group_kind === by),
    quarter
  );
  if (groups.length < 2) return null;
  const companyRows = company.filter((row) => row.figure === figure && row.scope === "window");
  const now = companyRows.find((row) => row.quarter === quarter)?.value ?? null;
  return section(
    groupFinding(
      groups.map(({ name, current: { value, low, high } }) => ({ name, value, low, high })),
      now,
      plurals[by]
    ),
    { id: "groups" },
    element(
      "p",
      { class: "group-choice" },
      ...(["region", "team"] as const).flatMap((choice) => [
        by === choice
          ? element("strong", { "aria-current": "true" }, choiceWords(choice))
          : element("a", { href: `${pageHref(page, { by: choice })}#groups` }, choiceWords(choice)),
        " "
      ])
    ),
    chartFigure((width) => groupCharts(groups, { company: companyRows, kind, quarter, width }), {
      title:
        by === "region"
          ? t("{figure} by region, on one scale", { figure: kind.label })
          : t("{figure} by team, on one scale", { figure: kind.label }),
      subtitle: t(
        "Trailing four quarters, by the person who answers and that person's region and team today. Line with its 90 % interval; grey: the whole company."
      ),
      table: groupTable(groups, kind, by)
    })
  );
}

/** How the page says what people are grouped by. */
export const choiceWords = (by: GroupKind): string => (by === "region" ? t("By region") : t("By team"));

/** Groups with a figure in the quarter, the largest first; people without a group stand together, last. */
function groupSeries(rows: readonly GroupFigure[], quarter: string): GroupSeries[] {
  const current = rows.filter((row) => row.quarter === quarter && row.value != null);
  return current
    .toSorted(
      (a, b) =>
        Number(a.group_name == null) - Number(b.group_name == null) ||
        (b.n ?? 0) - (a.n ?? 0) ||
        (a.group_name ?? "").localeCompare(b.group_name ?? "")
    )
    .map((row) => ({
      name: row.group_name ?? t("not stated"),
      current: row,
      rows: rows
        .filter(({ group_name, value }) => group_name === row.group_name && value != null)
        .toSorted((a, b) => a.quarter.localeCompare(b.quarter))
    }));
}

const groupTable = (groups: readonly GroupSeries[], kind: ShownRate, by: GroupKind): HTMLElement =>
  dataTable(groups, {
    caption:
      by === "region"
        ? t("{figure} by region, trailing four quarters", { figure: kind.label })
        : t("{figure} by team, trailing four quarters", { figure: kind.label }),
    columns: [
      { key: "name", label: by === "region" ? t("Region") : t("Team"), value: ({ name }) => name },
      {
        key: "value",
        label: kind.label,
        isNumeric: true,
        value: ({ current }) => current.value,
        render: ({ current }) => (current.value == null ? notMeasured() : kind.format(current.value))
      },
      {
        key: "interval",
        label: t("90 % interval"),
        isNumeric: true,
        value: ({ current }) => current.low,
        render: ({ current }) => formatInterval(current.low, current.high, kind.kind)
      },
      {
        key: "n",
        label: t("n, {unit}", { unit: kind.sizeLabel }),
        isNumeric: true,
        value: ({ current }) => current.n,
        render: ({ current }) => formatCount(current.n)
      },
      {
        key: "people",
        label: t("People at work"),
        isNumeric: true,
        value: ({ current }) => current.active_reps_n
      }
    ]
  });
