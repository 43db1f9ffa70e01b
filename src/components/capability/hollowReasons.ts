import { verdictChange } from "../../rules/capability/verdictChange.js";
import { dimensionLabels } from "../../rules/format/capabilityLabels.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { element } from "../shared/element.js";
import type { PlacedPerson } from "./placedPeople.js";
import { told } from "../../text/told.js";

const paragraphs = (parts: readonly (string | null)[]): HTMLElement[] =>
  parts.filter((part) => part != null).map((part) => element("p", {}, `${part}.`));

const lowestOf = ({ capability, dimensions }: PlacedPerson) =>
  dimensions.find(({ dimension }) => dimension === capability.lowest_dimension);

/** Which dimension and which test are low, and where the assessment itself is in doubt. */
export function lowParts(person: PlacedPerson): HTMLElement[] {
  const { capability, dimensions } = person;
  const lowest = lowestOf(person);
  const disagreeing = dimensions
    .filter(({ is_conflicting }) => is_conflicting === true)
    .map(({ dimension }) => dimensionLabels[dimension].en);
  return paragraphs([
    lowest
      ? `${sentenceCase(dimensionLabels[lowest.dimension].en)} ${formatPoints(lowest.assessed)} of 5` +
        (lowest.peer_median == null ? "" : ` (peers ${formatPoints(lowest.peer_median)})`) +
        (lowest.evidence == null ? "" : `; the records say ${formatPoints(lowest.evidence)}`)
      : null,
    capability.gene_result === "fail"
      ? `Gene test failed: ${told(capability, "gene_reason") ?? "no reason recorded"}`
      : null,
    capability.gene_result === "not_measured"
      ? `Gene test: ${told(capability, "gene_reason") ?? "not measured"}`
      : null,
    disagreeing.length > 0
      ? `Assessment and records disagree on ${joinWords(disagreeing)}: one of the two is wrong`
      : null,
    capability.capability_adjusted == null
      ? null
      : `With the assessors' leniency taken out, capability would be ${formatDecimal(capability.capability_adjusted, 0)}`
  ]);
}

/** What would take the person off the list, each alone, in points of the tests. */
export function changeParts(person: PlacedPerson, cut: number): HTMLElement[] {
  const { capability } = person;
  const change = verdictChange(capability, lowestOf(person)?.assessed ?? null, cut);
  const points = (value: number) => formatDecimal(Math.ceil(value * 10 - 1e-6) / 10, 1);
  const alone = [
    change?.lowest
      ? `${points(change.lowest.points)} more points in ${dimensionLabels[change.lowest.dimension].en}`
      : null,
    change?.sixPoints == null || change.lowest
      ? null
      : `${points(change.sixPoints)} more of 30 points over the six dimensions`,
    change?.genePoints == null ? null : `${points(change.genePoints)} more of 25 points in the gene test`,
    capability.performance_cut == null
      ? null
      : capability.performance_basis === "quota"
        ? `attainment below ${formatShare(capability.performance_cut)}`
        : "bookings below the peers' median"
  ].filter((one) => one != null);
  return paragraphs([
    change ? `${points(change.missing)} points of 100 short of the cut at ${cut}` : null,
    change && change.sixPoints == null && change.genePoints == null
      ? "No test alone would be enough, even at full marks"
      : null,
    `Alone enough: ${joinWords(alone, "or")}`
  ]);
}
