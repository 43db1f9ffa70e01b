import type { AssessorEffect, Rep } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { assessorName } from "../../rules/capability/assessorName.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { howToRead } from "../shared/howToRead.js";
import { intervalBar } from "../shared/intervalBar.js";
import { intervalReading } from "../shared/intervalReading.js";
import { section } from "../shared/page.js";

const TESTS: Record<AssessorEffect["instrument"], string> = {
  six_dimensions: "six dimensions",
  gene_test: "gene test"
};

/** Points with their sign: leniency is a difference. */
function signed(value: number): string {
  const text = formatDecimal(value, 2);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/** How lenient each assessor is against the others who scored the same people on the same items. */
export function assessorSection(
  assessors: readonly AssessorEffect[],
  reps: readonly Rep[],
  policy: Policy["capability"]
): HTMLElement {
  const names = new Map(reps.map(({ rep_key, name }) => [rep_key, name]));
  const nameOf = (row: AssessorEffect) => sentenceCase(assessorName(row, (key) => names.get(key)));
  const options = {
    id: "assessors",
    subtitle:
      `Leniency: points above (+) or below (−) the others on the same items of the same people, with 90 % interval; from ` +
      `${plural(policy.leniency_people, "shared person", "shared people")} on. Raw scores decide; scores with leniency ` +
      "taken out stand beside them on the profiles. People who are not in HR's list are shown by a key."
  };
  if (assessors.length === 0)
    return section("Assessors", options, emptyState("No named assessor gave a score in the window."));
  return section(
    title(assessors, nameOf),
    options,
    assessorTable(assessors, nameOf),
    howToRead(intervalReading())
  );
}

function title(assessors: readonly AssessorEffect[], nameOf: (row: AssessorEffect) => string): string {
  const compared = assessors.filter(({ leniency }) => leniency != null);
  const apart = compared.filter(({ stands_apart }) => stands_apart);
  if (compared.length === 0) return "Assessors cannot be compared: too few people were scored by two of them";
  const [first] = apart.toSorted((a, b) => Math.abs(b.leniency ?? 0) - Math.abs(a.leniency ?? 0));
  if (!first)
    return `None of ${plural(compared.length, "assessor")} scores demonstrably apart from the others`;
  const side = (first.leniency ?? 0) > 0 ? "more generously" : "more strictly";
  return (
    `${apart.length} of ${plural(compared.length, "assessor")} ${apart.length === 1 ? "scores" : "score"} apart from the ` +
    `others; most of all ${nameOf(first)}, ${side} by ${formatDecimal(Math.abs(first.leniency ?? 0), 2)} points`
  );
}

function assessorTable(
  assessors: readonly AssessorEffect[],
  nameOf: (row: AssessorEffect) => string
): HTMLElement {
  const ends = assessors.flatMap(({ low, high, leniency }) => [low, high, leniency]);
  const reach = Math.max(0.5, ...ends.map((end) => Math.abs(end ?? 0)));
  return dataTable(assessors, {
    caption: "Assessors and their leniency",
    columns: columns(nameOf, reach),
    isDense: true,
    unit: "assessors",
    sort: { key: "leniency", descending: true },
    limit: 20,
    ...(assessors.length > 20 ? { search: nameOf, searchLabel: "Find an assessor" } : {})
  });
}

const columns = (nameOf: (row: AssessorEffect) => string, reach: number): Column<AssessorEffect>[] => [
  { key: "name", label: "Assessor", value: nameOf },
  { key: "test", label: "Test", value: ({ instrument }) => TESTS[instrument] },
  { key: "people", label: "People", isNumeric: true, value: ({ people_n }) => people_n },
  {
    key: "shared",
    label: "Shared with others",
    isNumeric: true,
    value: ({ shared_people_n }) => shared_people_n
  },
  {
    key: "mean",
    label: "Mean given",
    isNumeric: true,
    value: ({ mean_score }) => mean_score,
    render: ({ mean_score }) => formatPoints(mean_score)
  },
  {
    key: "leniency",
    label: "Leniency",
    isNumeric: true,
    value: ({ leniency }) => leniency,
    render: (row) => leniencyCell(row, reach)
  },
  { key: "last", label: "Last score", value: ({ last_assessed_on }) => last_assessed_on }
];

function leniencyCell(
  { leniency, low, high, is_comparable, stands_apart }: AssessorEffect,
  reach: number
): Node {
  if (leniency == null) return element("span", { class: "quiet-text" }, "not comparable");
  const interval = low == null || high == null ? "no interval" : `${signed(low)} to ${signed(high)}`;
  return element(
    "span",
    { class: "leniency" },
    intervalBar({ domain: [-reach, reach], value: leniency, low, high, median: 0, width: 120 }),
    element("strong", {}, signed(leniency)),
    " ",
    element(
      "span",
      { class: "n" },
      [interval, is_comparable ? null : "within a group of their own", stands_apart ? "beyond chance" : null]
        .filter(Boolean)
        .join(", ")
    )
  );
}
