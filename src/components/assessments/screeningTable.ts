import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { disqualifierLabels, geneItemLabels } from "../../rules/format/capabilityLabels.js";
import { joinClauses } from "../../rules/format/joinClauses.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";
import type { PlacedPerson } from "../capability/placedPeople.js";

type DisqualifiersOf = (repKey: string) => readonly RepDisqualifier[];

const points = (value: number | null) => (value == null ? "–" : formatPoints(value));

const columns = (disqualifiersOf: DisqualifiersOf): Column<PlacedPerson>[] => [
  {
    key: "name",
    label: t("Candidate"),
    value: ({ rep }) => rep.name,
    render: ({ rep }) => element("a", { href: repHref(rep.rep_key) }, rep.name)
  },
  {
    key: "result",
    label: t("Gene test"),
    value: ({ capability }) => capability.gene_result,
    render: ({ capability }) => verdictMark(capability.gene_result)
  },
  {
    key: "total",
    label: t("Total of 25"),
    isNumeric: true,
    value: ({ capability }) => capability.gene_total,
    render: ({ capability }) => points(capability.gene_total)
  },
  ...namesOf(geneItemLabels).map((item): Column<PlacedPerson> => ({
    key: item,
    label: sentenceCase(say(geneItemLabels[item])),
    isNumeric: true,
    value: ({ capability }) => capability[item],
    render: ({ capability }) => points(capability[item])
  })),
  {
    key: "disqualifiers",
    label: t("Disqualifiers"),
    value: ({ rep }) => screened(disqualifiersOf(rep.rep_key))
  },
  { key: "note", label: t("Why"), value: ({ capability }) => noteOf(capability) }
];

function noteOf(capability: PlacedPerson["capability"]): string {
  const { is_priority, is_lopsided } = capability;
  const notes = [
    told(capability, "gene_reason"),
    is_priority === true ? t("priority: strong in systems thinking and political sensitivity") : null,
    is_lopsided === true ? t("lopsided: one item at the top, another low") : null
  ].filter((note) => note != null);
  return notes.length === 0 ? "–" : sentenceCase(joinClauses(notes));
}

/** Which of the five the screening triggered, and how many of them it asked. */
function screened(rows: readonly RepDisqualifier[]): string {
  const asked = rows.filter(({ result }) => result !== "not_measured");
  const triggered = asked
    .filter(({ result }) => result === "triggered")
    .map(({ disqualifier }) => say(disqualifierLabels[disqualifier]));
  if (asked.length === 0) return t("Not screened");
  return t("{triggered} ({asked} of {all} asked)", {
    triggered: triggered.length === 0 ? t("None") : sentenceCase(joinWords(triggered)),
    asked: asked.length,
    all: rows.length
  });
}

/** Candidates by the same gene test and disqualifiers that sellers are held to. */
export function screeningTable(
  candidates: readonly PlacedPerson[],
  disqualifiersOf: DisqualifiersOf
): HTMLElement {
  return dataTable(candidates, {
    caption: t("Candidates' gene test"),
    columns: columns(disqualifiersOf),
    isDense: true,
    unit: "candidates",
    sort: { key: "total", descending: true },
    limit: 30
  });
}
