import { dimensionLabels } from "../format/capabilityLabels.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatPoints } from "../format/formatPoints.js";
import { formatShare } from "../format/formatShare.js";
import { plural } from "../format/plural.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { rateSentence } from "./rateSentence.js";
import type { Person, ReasonRule } from "./reviewRows.js";

function records({ row, renewal, complaint }: Person): string {
  const concentration =
    row.top1_share == null ? null : `largest customer ${formatShare(row.top1_share)} of bookings`;
  const known = [rateSentence(renewal), rateSentence(complaint), concentration].filter((one) => one != null);
  return known.length === 0
    ? "Renewals, complaints and concentration are not measured."
    : `${sentenceCase(known.join("; "))}.`;
}

function assessorsOf({ dimensions }: Person): number {
  const counts = dimensions.flatMap(({ assessed, assessor_n }) =>
    assessed == null ? [] : [assessor_n ?? 0]
  );
  return counts.length === 0 ? 0 : Math.min(...counts);
}

function lowestOf(person: Person): string {
  const lowest = person.capability?.lowest_dimension;
  if (!lowest) return "";
  const score = person.dimensions.find(({ dimension }) => dimension === lowest)?.assessed ?? null;
  return `, lowest in ${dimensionLabels[lowest].en} (${formatPoints(score)} of 5)`;
}

/** Numbers that look right on people who are assessed as not capable: what the review is for. */
export const highPerformanceLowCapability: ReasonRule = (person) => {
  const { capability } = person;
  if (capability?.quadrant !== "high_performance_low_capability") return null;
  const basis = capability.performance_basis === "quota" ? "of quota" : "of peers booked as much or less";
  const assessors = assessorsOf(person);
  const isComplete =
    capability.six_mean != null && capability.gene_total != null && capability.evidence_mean != null;
  const isContradicted = person.dimensions.some(({ is_conflicting }) => is_conflicting === true);
  const confidence =
    isContradicted || assessors < 1 ? "thin" : isComplete && assessors >= 2 ? "strong" : "moderate";
  const conflict = isContradicted ? "; records contradict an assessed dimension" : "";
  return {
    kind: "high_performance_low_capability",
    account_key: null,
    why:
      `${formatShare(capability.performance)} ${basis}, but capability ${formatDecimal(capability.capability, 0)} ` +
      `of 100${lowestOf(person)}. ${records(person)}`,
    confidence,
    confidence_because:
      `from ${capability.capability_basis ?? "no part"}, ${plural(assessors, "assessor")} per dimension` +
      conflict,
    next_step:
      "Give them no further key account until the lowest dimension is worked on; agree the development plan."
  };
};
