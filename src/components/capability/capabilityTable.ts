import { dimensionLabels, quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";
import type { PlacedPerson } from "./placedPeople.js";

const orDash = (value: number | null, format: (value: number | null) => string) =>
  value == null ? "–" : format(value);

const columns = (): Column<PlacedPerson>[] => [
  {
    key: "name",
    label: t("Name"),
    value: ({ rep }) => rep.name,
    render: ({ rep }) => element("a", { href: repHref(rep.rep_key) }, rep.name)
  },
  { key: "team", label: t("Team"), value: ({ rep }) => rep.team },
  {
    key: "quadrant",
    label: t("Quadrant"),
    value: ({ capability }) => sentenceCase(say(quadrantLabels[capability.quadrant]))
  },
  {
    key: "performance",
    label: t("Performance"),
    isNumeric: true,
    value: ({ capability }) => capability.performance,
    render: ({ capability }) => orDash(capability.performance, formatShare)
  },
  {
    key: "capability",
    label: t("Capability"),
    isNumeric: true,
    value: ({ capability }) => capability.capability,
    render: ({ capability }) => orDash(capability.capability, (value) => formatDecimal(value, 0))
  },
  {
    key: "six",
    label: t("Six dimensions"),
    isNumeric: true,
    value: ({ capability }) => capability.six_mean,
    render: ({ capability }) => orDash(capability.six_mean, formatPoints)
  },
  {
    key: "lowest",
    label: t("Lowest"),
    value: ({ capability }) =>
      capability.lowest_dimension && sentenceCase(say(dimensionLabels[capability.lowest_dimension]))
  },
  {
    key: "gene",
    label: t("Gene test"),
    value: ({ capability }) => capability.gene_total,
    render: ({ capability }) =>
      verdictMark(capability.gene_result, {
        text:
          capability.gene_total == null ? sentenceCase(notMeasured()) : formatPoints(capability.gene_total)
      })
  },
  {
    key: "evidence",
    label: t("From records"),
    isNumeric: true,
    value: ({ capability }) => capability.evidence_mean,
    render: ({ capability }) => orDash(capability.evidence_mean, formatPoints)
  }
];

/** Everyone's performance and the parts of their capability. */
export function capabilityTable(people: readonly PlacedPerson[]): HTMLElement {
  return dataTable(people, {
    caption: t("Performance and capability of everyone"),
    columns: columns(),
    isDense: true,
    unit: "people",
    sort: { key: "capability" },
    search: ({ rep, capability }) =>
      [rep.name, rep.team, rep.region, say(quadrantLabels[capability.quadrant])].join(" "),
    searchLabel: t("Find a person, team or quadrant"),
    limit: 12
  });
}

/** Rows of one chart as a table. */
export function placedTable(people: readonly PlacedPerson[]): HTMLElement {
  return dataTable(people, {
    caption: t("Performance and capability in this chart"),
    columns: columns().filter(({ key }) => ["name", "quadrant", "performance", "capability"].includes(key)),
    isDense: true,
    unit: "people",
    limit: 30
  });
}
