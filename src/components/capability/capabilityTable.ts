import { dimensionLabels, quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";
import type { PlacedPerson } from "./placedPeople.js";

const orDash = (value: number | null, format: (value: number | null) => string) =>
  value == null ? "–" : format(value);

const columns: Column<PlacedPerson>[] = [
  {
    key: "name",
    label: "Name",
    value: ({ rep }) => rep.name,
    render: ({ rep }) => element("a", { href: repHref(rep.rep_key) }, rep.name)
  },
  { key: "team", label: "Team", value: ({ rep }) => rep.team },
  {
    key: "quadrant",
    label: "Quadrant",
    value: ({ capability }) => sentenceCase(quadrantLabels[capability.quadrant].en)
  },
  {
    key: "performance",
    label: "Performance",
    isNumeric: true,
    value: ({ capability }) => capability.performance,
    render: ({ capability }) => orDash(capability.performance, formatShare)
  },
  {
    key: "capability",
    label: "Capability",
    isNumeric: true,
    value: ({ capability }) => capability.capability,
    render: ({ capability }) => orDash(capability.capability, (value) => formatDecimal(value, 0))
  },
  {
    key: "six",
    label: "Six dimensions",
    isNumeric: true,
    value: ({ capability }) => capability.six_mean,
    render: ({ capability }) => orDash(capability.six_mean, formatPoints)
  },
  {
    key: "lowest",
    label: "Lowest",
    value: ({ capability }) =>
      capability.lowest_dimension && sentenceCase(dimensionLabels[capability.lowest_dimension].en)
  },
  {
    key: "gene",
    label: "Gene test",
    value: ({ capability }) => capability.gene_total,
    render: ({ capability }) =>
      verdictMark(capability.gene_result, {
        text: capability.gene_total == null ? "Not measured" : formatPoints(capability.gene_total)
      })
  },
  {
    key: "evidence",
    label: "From records",
    isNumeric: true,
    value: ({ capability }) => capability.evidence_mean,
    render: ({ capability }) => orDash(capability.evidence_mean, formatPoints)
  }
];

/** Everyone's performance and the parts of their capability. */
export function capabilityTable(people: readonly PlacedPerson[]): HTMLElement {
  return dataTable(people, {
    caption: "Performance and capability of everyone",
    columns,
    isDense: true,
    unit: "people",
    sort: { key: "capability" },
    search: ({ rep, capability }) =>
      [rep.name, rep.team, rep.region, quadrantLabels[capability.quadrant].en].join(" "),
    searchLabel: "Find a person, team or quadrant",
    limit: 12
  });
}

/** Rows of one chart as a table. */
export function placedTable(people: readonly PlacedPerson[]): HTMLElement {
  return dataTable(people, {
    caption: "Performance and capability in this chart",
    columns: columns.filter(({ key }) => ["name", "quadrant", "performance", "capability"].includes(key)),
    isDense: true,
    unit: "people",
    limit: 30
  });
}
