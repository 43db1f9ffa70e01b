import type { Dimension, GeneItem } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { geneItemNames } from "../../rules/capability/geneTest.js";
import { dimensionNames } from "../../rules/capability/sixDimensions.js";
import { dimensionLabels, geneItemLabels } from "../../rules/format/capabilityLabels.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import type { PlacedPerson } from "../capability/placedPeople.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";

/** Most people shown at first; the others are found by name, or all at once. */
const peopleAtFirst = 40;
const most = 5;

interface Cell {
  score: number | null;
  /** At or below the mark at which the item counts as low. */
  isLow: boolean;
  /** The records contradict the score. */
  isContradicted?: boolean;
}

/** The two items of stress tolerance that are assessed. */
const stressItems = {
  executive_rejection: "executive rejection",
  internal_squeeze: "internal squeeze"
} as const;

/** People × items with every score in figures: a table that can be sorted, searched and read aloud. */
export function heatMap(people: readonly PlacedPerson[], policy: Policy["capability"]): HTMLElement {
  const block = dataTable(people, {
    caption: t("Scores of everyone on every item"),
    columns: columns(policy),
    isDense: true,
    keepsColumns: true,
    unit: "people",
    sort: { key: "name" },
    search: ({ rep }) => [rep.name, rep.team, rep.region].join(" "),
    searchLabel: t("Find a person, team or region"),
    limit: peopleAtFirst
  });
  block.querySelector("thead")?.prepend(groupRow());
  return element(
    "div",
    { class: "heat-map", role: "region", "aria-label": t("Scores of people by item"), tabindex: 0 },
    block
  );
}

/** Which columns belong together, above their names. */
function groupRow(): HTMLElement {
  const group = (name: string, columnCount: number) =>
    element("th", { colspan: columnCount, scope: "colgroup" }, element("span", {}, name));
  return element(
    "tr",
    { class: "heat-groups" },
    element("td", {}),
    group(t("Six dimensions"), dimensionNames.length),
    group(t("Gene test"), geneItemNames.length),
    group(t("Stress"), namesOf(stressItems).length),
    element("td", { colspan: 2 })
  );
}

function columns(policy: Policy["capability"]): Column<PlacedPerson>[] {
  return [
    {
      key: "name",
      label: t("Name"),
      value: ({ rep }) => rep.name,
      render: ({ rep }) => element("a", { href: repHref(rep.rep_key) }, rep.name)
    },
    ...dimensionNames.map((name) =>
      scoreColumn(name, say(dimensionLabels[name]), (person) => dimensionCell(person, name, policy))
    ),
    ...geneItemNames.map((name) =>
      scoreColumn(name, say(geneItemLabels[name]), (person) => geneCell(person, name, policy))
    ),
    ...namesOf(stressItems).map((name) =>
      scoreColumn(name, t(stressItems[name]), ({ capability }) => ({
        score: capability[name],
        isLow: (capability[name] ?? most) < policy.stress_pass
      }))
    ),
    {
      key: "assessors",
      label: t("Assessors"),
      isNumeric: true,
      value: ({ capability }) => capability.assessor_n || null
    },
    {
      key: "last",
      label: t("Last assessed"),
      value: ({ capability }) => capability.last_assessed_on,
      render: ({ capability }) => formatDate(capability.last_assessed_on, t("not in the window"))
    }
  ];
}

function dimensionCell({ dimensions }: PlacedPerson, name: Dimension, policy: Policy["capability"]): Cell {
  const row = dimensions.find(({ dimension }) => dimension === name);
  const score = row?.assessed ?? null;
  return {
    score,
    isLow: (score ?? most) < policy.low_dimension,
    isContradicted: row?.is_conflicting === true
  };
}

function geneCell({ capability }: PlacedPerson, name: GeneItem, policy: Policy["capability"]): Cell {
  const score = capability[name];
  return { score, isLow: (score ?? most) <= policy.gene_fail_item };
}

function scoreColumn(
  key: string,
  label: string,
  cellOf: (person: PlacedPerson) => Cell
): Column<PlacedPerson> {
  return {
    key,
    label: sentenceCase(label),
    isNumeric: true,
    value: (person) => cellOf(person).score,
    render: (person) => heatCell(cellOf(person))
  };
}

function heatCell({ score, isLow, isContradicted }: Cell): HTMLElement {
  if (score == null)
    return element(
      "span",
      { class: "heat heat-missing" },
      element("span", { "aria-hidden": "true" }, "–"),
      element("span", { class: "visually-hidden" }, t("not assessed"))
    );
  return element(
    "span",
    {
      class: `heat${isLow ? " heat-low" : ""}`,
      style: `--heat:${Math.round((score / most) * 100)}%`,
      title: isContradicted ? t("The records contradict this score") : null
    },
    formatPoints(score),
    isContradicted ? element("span", { "aria-hidden": "true" }, " ≠") : null,
    isLow ? element("span", { class: "visually-hidden" }, t(", low")) : null,
    isContradicted ? element("span", { class: "visually-hidden" }, t(", contradicted by the records")) : null
  );
}
