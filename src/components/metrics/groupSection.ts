import type {
  CompanyFigure,
  GroupFigure,
  GroupFigureName,
  GroupKind
} from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { groupFinding } from "../../rules/headlines/groupFinding.js";
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
          ? element("strong", { "aria-current": "true" }, `By ${choice}`)
          : element("a", { href: `${pageHref(page, { by: choice })}#groups` }, `By ${choice}`),
        " "
      ])
    ),
    chartFigure((width) => groupCharts(groups, { company: companyRows, kind, quarter, width }), {
      title: `${kind.label} by ${by}, on one scale`,
      subtitle:
        "Trailing four quarters, by the person who answers and that person's region and team today. Line with its " +
        "90 % interval; grey: the whole company.",
      table: groupTable(groups, kind, by)
    })
  );
}

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
      name: row.group_name ?? "not stated",
      current: row,
      rows: rows
        .filter(({ group_name, value }) => group_name === row.group_name && value != null)
        .toSorted((a, b) => a.quarter.localeCompare(b.quarter))
    }));
}

const groupTable = (groups: readonly GroupSeries[], kind: ShownRate, by: GroupKind): HTMLElement =>
  dataTable(groups, {
    caption: `${kind.label} by ${by}, trailing four quarters`,
    columns: [
      { key: "name", label: by === "region" ? "Region" : "Team", value: ({ name }) => name },
      {
        key: "value",
        label: kind.label,
        isNumeric: true,
        value: ({ current }) => current.value,
        render: ({ current }) => (current.value == null ? "not measured" : kind.format(current.value))
      },
      {
        key: "interval",
        label: "90 % interval",
        isNumeric: true,
        value: ({ current }) => current.low,
        render: ({ current }) => formatInterval(current.low, current.high, kind.kind)
      },
      {
        key: "n",
        label: `n, ${kind.unit}`,
        isNumeric: true,
        value: ({ current }) => current.n,
        render: ({ current }) => formatCount(current.n)
      },
      {
        key: "people",
        label: "People at work",
        isNumeric: true,
        value: ({ current }) => current.active_reps_n
      }
    ]
  });
