import type { RepDimension } from "../../../loaders/schema/outputs.js";
import { verdictChange } from "../../rules/capability/verdictChange.js";
import { dimensionLabels } from "../../rules/format/capabilityLabels.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { element } from "../shared/element.js";
import type { PlacedPerson } from "./placedPeople.js";

const paragraphs = (parts: readonly (string | null)[]): HTMLElement[] =>
  parts.filter((part) => part != null).map((part) => element("p", {}, t("{words}.", { words: part })));

const lowestOf = ({ capability, dimensions }: PlacedPerson) =>
  dimensions.find(({ dimension }) => dimension === capability.lowest_dimension);

/** Which dimension and which test are low, and where the assessment itself is in doubt. */
export function lowParts(person: PlacedPerson): HTMLElement[] {
  const { capability, dimensions } = person;
  const lowest = lowestOf(person);
  const disagreeing = dimensions
    .filter(({ is_conflicting }) => is_conflicting === true)
    .map(({ dimension }) => say(dimensionLabels[dimension]));
  return paragraphs([
    lowest ? lowestInWords(lowest) : null,
    capability.gene_result === "fail"
      ? t("Gene test failed: {reason}", {
          reason: told(capability, "gene_reason") ?? t("no reason recorded")
        })
      : null,
    capability.gene_result === "not_measured"
      ? t("Gene test: {reason}", { reason: told(capability, "gene_reason") ?? notMeasured() })
      : null,
    disagreeing.length > 0
      ? t("Assessment and records disagree on {dimensions}: one of the two is wrong", {
          dimensions: joinWords(disagreeing)
        })
      : null,
    capability.capability_adjusted == null
      ? null
      : t("With the assessors' leniency taken out, capability would be {points}", {
          points: formatDecimal(capability.capability_adjusted, 0)
        })
  ]);
}

function lowestInWords({ dimension, assessed, peer_median, evidence }: RepDimension): string {
  const figures = {
    dimension: sentenceCase(say(dimensionLabels[dimension])),
    score: formatPoints(assessed),
    peers: formatPoints(peer_median),
    evidence: formatPoints(evidence)
  };
  if (peer_median == null)
    return evidence == null
      ? t("{dimension} {score} of 5", figures)
      : t("{dimension} {score} of 5; the records say {evidence}", figures);
  return evidence == null
    ? t("{dimension} {score} of 5 (peers {peers})", figures)
    : t("{dimension} {score} of 5 (peers {peers}); the records say {evidence}", figures);
}

/** What would take the person off the list, each alone, in points of the tests. */
export function changeParts(person: PlacedPerson, cut: number): HTMLElement[] {
  const { capability } = person;
  const change = verdictChange(capability, lowestOf(person)?.assessed ?? null, cut);
  const points = (value: number) => formatDecimal(Math.ceil(value * 10 - 1e-6) / 10, 1);
  const alone = [
    change?.lowest
      ? t("{points} more points in {dimension}", {
          points: points(change.lowest.points),
          dimension: say(dimensionLabels[change.lowest.dimension])
        })
      : null,
    change?.sixPoints == null || change.lowest
      ? null
      : t("{points} more of 30 points over the six dimensions", { points: points(change.sixPoints) }),
    change?.genePoints == null
      ? null
      : t("{points} more of 25 points in the gene test", { points: points(change.genePoints) }),
    capability.performance_cut == null
      ? null
      : capability.performance_basis === "quota"
        ? t("attainment below {cut}", { cut: formatShare(capability.performance_cut) })
        : t("bookings below the peers' median")
  ].filter((one) => one != null);
  return paragraphs([
    change
      ? t("{points} points of 100 short of the cut at {cut}", { points: points(change.missing), cut })
      : null,
    change && change.sixPoints == null && change.genePoints == null
      ? t("No test alone would be enough, even at full marks")
      : null,
    t("Alone enough: {ways}", { ways: joinWords(alone, "or") })
  ]);
}
