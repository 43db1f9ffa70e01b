import type { AssessorEffect, Rep } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { assessorName } from "../../rules/capability/assessorName.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { t, type Text } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { howToRead } from "../shared/howToRead.js";
import { intervalBar } from "../shared/intervalBar.js";
import { intervalReading } from "../shared/intervalReading.js";
import { section } from "../shared/page.js";

const TESTS = {
  six_dimensions: "six dimensions",
  gene_test: "gene test"
} as const satisfies Record<AssessorEffect["instrument"], Text>;

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
    subtitle: t(
      "Leniency: points above (+) or below (−) the others on the same items of the same people, with 90 % interval; from {people} on. Raw scores decide; scores with leniency taken out stand beside them on the profiles. People who are not in HR's list are shown by a key.",
      { people: plural(policy.leniency_people, "shared person", "shared people") }
    )
  };
  if (assessors.length === 0)
    return section(t("Assessors"), options, emptyState(t("No named assessor gave a score in the window.")));
  return section(
    title(assessors, nameOf),
    options,
    assessorTable(assessors, nameOf),
    howToRead(intervalReading())
  );
}

const moreGenerously = {
  one: "{count} of {assessors} scores apart from the others; most of all {name}, more generously by {points} points",
  many: "{count} of {assessors} score apart from the others; most of all {name}, more generously by {points} points"
} as const;

const moreStrictly = {
  one: "{count} of {assessors} scores apart from the others; most of all {name}, more strictly by {points} points",
  many: "{count} of {assessors} score apart from the others; most of all {name}, more strictly by {points} points"
} as const;

function title(assessors: readonly AssessorEffect[], nameOf: (row: AssessorEffect) => string): string {
  const compared = assessors.filter(({ leniency }) => leniency != null);
  const apart = compared.filter(({ stands_apart }) => stands_apart);
  if (compared.length === 0)
    return t("Assessors cannot be compared: too few people were scored by two of them");
  const [first] = apart.toSorted((a, b) => Math.abs(b.leniency ?? 0) - Math.abs(a.leniency ?? 0));
  if (!first)
    return t("None of {assessors} scores demonstrably apart from the others", {
      assessors: plural(compared.length, "assessor")
    });
  const said = (first.leniency ?? 0) > 0 ? moreGenerously : moreStrictly;
  return t(apart.length === 1 ? said.one : said.many, {
    count: apart.length,
    assessors: plural(compared.length, "assessor"),
    name: nameOf(first),
    points: formatDecimal(Math.abs(first.leniency ?? 0), 2)
  });
}

function assessorTable(
  assessors: readonly AssessorEffect[],
  nameOf: (row: AssessorEffect) => string
): HTMLElement {
  const ends = assessors.flatMap(({ low, high, leniency }) => [low, high, leniency]);
  const reach = Math.max(0.5, ...ends.map((end) => Math.abs(end ?? 0)));
  return dataTable(assessors, {
    caption: t("Assessors and their leniency"),
    columns: columns(nameOf, reach),
    isDense: true,
    unit: "assessors",
    sort: { key: "leniency", descending: true },
    limit: 20,
    ...(assessors.length > 20 ? { search: nameOf, searchLabel: t("Find an assessor") } : {})
  });
}

const columns = (nameOf: (row: AssessorEffect) => string, reach: number): Column<AssessorEffect>[] => [
  { key: "name", label: t("Assessor"), value: nameOf },
  { key: "test", label: t("Test"), value: ({ instrument }) => t(TESTS[instrument]) },
  { key: "people", label: t("People"), isNumeric: true, value: ({ people_n }) => people_n },
  {
    key: "shared",
    label: t("Shared with others"),
    isNumeric: true,
    value: ({ shared_people_n }) => shared_people_n
  },
  {
    key: "mean",
    label: t("Mean given"),
    isNumeric: true,
    value: ({ mean_score }) => mean_score,
    render: ({ mean_score }) => formatPoints(mean_score)
  },
  {
    key: "leniency",
    label: t("Leniency"),
    isNumeric: true,
    value: ({ leniency }) => leniency,
    render: (row) => leniencyCell(row, reach)
  },
  {
    key: "last",
    label: t("Last score"),
    value: ({ last_assessed_on }) => last_assessed_on,
    render: ({ last_assessed_on }) => formatDate(last_assessed_on, "–")
  }
];

function leniencyCell(
  { leniency, low, high, is_comparable, stands_apart }: AssessorEffect,
  reach: number
): Node {
  if (leniency == null) return element("span", { class: "quiet-text" }, t("not comparable"));
  const interval =
    low == null || high == null
      ? t("no interval")
      : t("{from} to {to}", { from: signed(low), to: signed(high) });
  return element(
    "span",
    { class: "leniency" },
    intervalBar({ domain: [-reach, reach], value: leniency, low, high, median: 0, width: 120 }),
    element("strong", {}, signed(leniency)),
    " ",
    element(
      "span",
      { class: "n" },
      joinItems([
        interval,
        is_comparable ? null : t("within a group of their own"),
        stands_apart ? t("beyond chance") : null
      ])
    )
  );
}
