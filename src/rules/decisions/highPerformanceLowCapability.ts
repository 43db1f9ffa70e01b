import type { Decision, RateName } from "../../../loaders/schema/outputs.js";
import { dimensionLabels } from "../format/capabilityLabels.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatPoints } from "../format/formatPoints.js";
import { formatShare } from "../format/formatShare.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { badRates } from "./badRates.js";
import { rateSentence } from "./rateSentence.js";
import type { Person, ReasonRule } from "./reviewRows.js";
import { moreSure } from "./sureness.js";
import { told } from "../../text/told.js";

const badRateWords: Partial<Record<RateName, string>> = {
  renewal_rate: "renewals below peers",
  complaint_rate: "complaints above peers"
};

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

/** How sure low capability is: by its assessments; less where the records contradict one, more where customers show it. */
function sureness(person: Person, isComplete: boolean, borneOut: boolean): Decision["confidence"] {
  const assessors = assessorsOf(person);
  if (assessors < 1) return "thin";
  const steps = (isContradicted(person) ? -1 : 0) + (borneOut ? 1 : 0);
  return moreSure(isComplete && assessors >= 2 ? "strong" : "moderate", steps);
}

const isContradicted = ({ dimensions }: Person): boolean =>
  dimensions.some(({ is_conflicting }) => is_conflicting === true);

/** Numbers that look right on people who are assessed as not capable: what the review is for. */
export const highPerformanceLowCapability: ReasonRule = (person, context) => {
  const { capability } = person;
  if (capability?.quadrant !== "high_performance_low_capability") return null;
  const basis = capability.performance_basis === "quota" ? "of quota" : "of peers booked less";
  const isComplete =
    capability.six_mean != null && capability.gene_total != null && capability.evidence_mean != null;
  const bad = badRates(person, context).map(({ rate_name }) => badRateWords[rate_name] ?? rate_name);
  const because = [
    `from ${told(capability, "capability_basis") ?? "no part"}, ${plural(assessorsOf(person), "assessor")} per dimension`,
    capability.outrun_probability == null
      ? null
      : `chance that both hold ${formatShare(capability.outrun_probability)}`,
    isContradicted(person) ? "records contradict an assessed dimension" : null,
    bad.length > 0 ? `borne out by ${joinWords(bad)}` : null
  ];
  return {
    kind: "high_performance_low_capability",
    account_key: null,
    why:
      `${formatShare(capability.performance)} ${basis}, but capability ${formatDecimal(capability.capability, 0)} ` +
      `of 100${lowestOf(person)}. ${records(person)}`,
    confidence: sureness(person, isComplete, bad.length > 0),
    confidence_because: because.filter((part) => part != null).join("; "),
    next_step:
      "Give them no further key account until the lowest dimension is worked on; agree the development plan."
  };
};
