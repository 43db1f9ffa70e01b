import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { disqualifierLabels, geneItemLabels } from "../../rules/format/capabilityLabels.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";
import type { PlacedPerson } from "../capability/placedPeople.js";
import { told } from "../../text/told.js";

type DisqualifiersOf = (repKey: string) => readonly RepDisqualifier[];

const points = (value: number | null) => (value == null ? "–" : formatPoints(value));

const columns = (disqualifiersOf: DisqualifiersOf): Column<PlacedPerson>[] => [
  {
    key: "name",
    label: "Candidate",
    value: ({ rep }) => rep.name,
    render: ({ rep }) => element("a", { href: repHref(rep.rep_key) }, rep.name)
  },
  {
    key: "result",
    label: "Gene test",
    value: ({ capability }) => capability.gene_result,
    render: ({ capability }) => verdictMark(capability.gene_result)
  },
  {
    key: "total",
    label: "Total of 25",
    isNumeric: true,
    value: ({ capability }) => capability.gene_total,
    render: ({ capability }) => points(capability.gene_total)
  },
  ...namesOf(geneItemLabels).map((item): Column<PlacedPerson> => ({
    key: item,
    label: sentenceCase(geneItemLabels[item].en),
    isNumeric: true,
    value: ({ capability }) => capability[item],
    render: ({ capability }) => points(capability[item])
  })),
  {
    key: "disqualifiers",
    label: "Disqualifiers",
    value: ({ rep }) => screened(disqualifiersOf(rep.rep_key))
  },
  { key: "note", label: "Why", value: ({ capability }) => noteOf(capability) }
];

function noteOf(capability: PlacedPerson["capability"]): string {
  const { is_priority, is_lopsided } = capability;
  const notes = [
    told(capability, "gene_reason"),
    is_priority === true ? "priority: strong in systems thinking and political sensitivity" : null,
    is_lopsided === true ? "lopsided: one item at the top, another low" : null
  ].filter((note) => note != null);
  return notes.length === 0 ? "–" : sentenceCase(notes.join("; "));
}

/** Which of the five the screening triggered, and how many of them it asked. */
function screened(rows: readonly RepDisqualifier[]): string {
  const asked = rows.filter(({ result }) => result !== "not_measured");
  const triggered = asked
    .filter(({ result }) => result === "triggered")
    .map(({ disqualifier }) => disqualifierLabels[disqualifier].en);
  if (asked.length === 0) return "Not screened";
  return `${triggered.length === 0 ? "None" : sentenceCase(joinWords(triggered))} (${asked.length} of ${rows.length} asked)`;
}

/** Candidates by the same gene test and disqualifiers that sellers are held to. */
export function screeningTable(
  candidates: readonly PlacedPerson[],
  disqualifiersOf: DisqualifiersOf
): HTMLElement {
  return dataTable(candidates, {
    caption: "Candidates' gene test",
    columns: columns(disqualifiersOf),
    isDense: true,
    unit: "candidates",
    sort: { key: "total", descending: true },
    limit: 30
  });
}
