import { group } from "d3";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { typeLabels } from "../../rules/format/typeLabels.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { typeLabel, typeText } from "../shared/typeMark.js";
import { labelStrip } from "./labelStrip.js";
import { scoreOf, sellerTypeNames, type TypedPerson } from "./typedPeople.js";
import type { PersonLabel } from "./typesPage.js";

const scores = (): Column<TypedPerson>[] =>
  sellerTypeNames.map((name) => ({
    key: name,
    label: sentenceCase(say(typeLabels[name])),
    isNumeric: true,
    value: ({ type }) => scoreOf(type, name),
    render: ({ type }) => points(scoreOf(type, name))
  }));

const columns = (): Column<TypedPerson>[] => [
  {
    key: "name",
    label: t("Name"),
    value: ({ rep }) => rep.name,
    render: ({ rep }) =>
      element("a", { href: `${pageHref("types", { rep: rep.rep_key })}#signals` }, rep.name)
  },
  { key: "team", label: t("Team"), value: ({ rep }) => rep.team },
  {
    key: "type",
    label: t("Type"),
    value: ({ type }) => typeText(type.leading_type, type.strength),
    render: ({ type }) => typeLabel(type.leading_type, type.strength)
  },
  ...scores(),
  {
    key: "lead",
    label: t("Lead"),
    isNumeric: true,
    value: ({ type }) => type.lead,
    render: ({ type }) => points(type.lead)
  },
  {
    key: "stability",
    label: t("Same type in resamples"),
    isNumeric: true,
    value: ({ type }) => type.stability,
    render: ({ type }) => (type.stability == null ? "–" : formatShare(type.stability))
  },
  { key: "accounts", label: t("Accounts"), isNumeric: true, value: ({ type }) => type.accounts_n }
];

/** Everyone with their three scores, searchable and sortable. */
export function typesTable(
  people: readonly TypedPerson[],
  history: readonly PersonLabel[],
  quarter: string
): HTMLElement {
  const historyOf = group(history, ({ rep_key }) => rep_key);
  return dataTable(people, {
    caption: t("Everyone's type, scores and stability, and the type of each quarter"),
    columns: [...columns(), historyColumn(historyOf, quarter)],
    isDense: true,
    unit: "people",
    search: ({ rep, type }) =>
      [rep.name, rep.team, rep.region, typeText(type.leading_type, type.strength)].join(" "),
    searchLabel: t("Find a person, team or type"),
    limit: 12
  });
}

/** The label of each quarter as a row of marks. */
function historyColumn(
  historyOf: ReadonlyMap<string, readonly PersonLabel[]>,
  quarter: string
): Column<TypedPerson> {
  return {
    key: "history",
    label: t("By quarter"),
    isSortable: false,
    value: () => null,
    render: ({ rep }) => labelStrip(historyOf.get(rep.rep_key) ?? [], { quarter, isSmall: true })
  };
}

/** Scores are read on a scale of 100. */
function points(value: number | null): string {
  return value == null ? "–" : formatCount(value * 100);
}

/** The chart's rows as a table. */
export function chartTable(people: readonly TypedPerson[]): HTMLElement {
  return dataTable(people, {
    caption: t("People whose type stands out"),
    columns: columns().filter(({ key }) => key !== "team"),
    limit: 30,
    isDense: true,
    unit: "people",
    sort: { key: "lead", descending: true }
  });
}
