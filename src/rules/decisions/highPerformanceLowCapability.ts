import type { Decision, RateName, RepCapability, RepRate } from "../../../loaders/schema/outputs.js";
import type { Label } from "../../text/label.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { dimensionLabels } from "../format/capabilityLabels.js";
import { decisionKindLabels } from "../format/decisionLabels.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatPoints } from "../format/formatPoints.js";
import { formatShare } from "../format/formatShare.js";
import { joinClauses } from "../format/joinClauses.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { badRates } from "./badRates.js";
import { fairness } from "./fairness.js";
import { rateSentence } from "./rateSentence.js";
import type { Person, ReasonRule } from "./reviewRows.js";
import { halfwayToCertain, lessSure, moreSure } from "./sureness.js";

const badRateLabels: Partial<Record<RateName, Label>> = {
  renewal_rate: decisionKindLabels.renewals_low,
  complaint_rate: decisionKindLabels.complaints_high
};

/** Both rates, as far as they are measured. */
const known = ({ renewal, complaint }: Person): RepRate[] =>
  [renewal, complaint].filter((rate) => rate != null).filter((rate) => rateSentence(rate) != null);

function records(person: Person): string {
  const { row } = person;
  const concentration =
    row.top1_share == null
      ? null
      : t("largest customer {share} of bookings", { share: formatShare(row.top1_share) });
  const clauses = [...known(person).map(rateSentence), concentration].filter((one) => one != null);
  return clauses.length === 0
    ? t("Renewals, complaints and concentration are not measured.")
    : t("{clauses}.", { clauses: sentenceCase(joinClauses(clauses)) });
}

function assessorsOf({ dimensions }: Person): number {
  const counts = dimensions.flatMap(({ assessed, assessor_n }) =>
    assessed == null ? [] : [assessor_n ?? 0]
  );
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** The lowest dimension, and whether the records say otherwise: who names it in the meeting must not be surprised. */
function lowestOf(person: Person): string {
  const lowest = person.capability?.lowest_dimension;
  if (!lowest) return "";
  const row = person.dimensions.find(({ dimension }) => dimension === lowest);
  const words = { dimension: say(dimensionLabels[lowest]), points: formatPoints(row?.assessed ?? null) };
  return row?.is_conflicting === true
    ? t(", lowest in {dimension} ({points} of 5, which the records dispute)", words)
    : t(", lowest in {dimension} ({points} of 5)", words);
}

const evenChance = 0.5;

/**
 * How sure low capability is: by its assessments; less where the records contradict one, more where customers show it. Never
 * surer than the chance that high numbers and low capability both hold: thin below one half, strong from half-way to certain.
 */
function sureness(person: Person, isComplete: boolean, borneOut: boolean): Decision["confidence"] {
  const assessors = assessorsOf(person);
  if (assessors < 1) return "thin";
  const steps = (isContradicted(person) ? -1 : 0) + (borneOut ? 1 : 0);
  const sure = moreSure(isComplete && assessors >= 2 ? "strong" : "moderate", steps);
  const chance = person.capability?.outrun_probability ?? 1;
  if (chance < evenChance) return "thin";
  return chance < halfwayToCertain(evenChance) ? lessSure(sure, "moderate") : sure;
}

const isContradicted = ({ dimensions }: Person): boolean =>
  dimensions.some(({ is_conflicting }) => is_conflicting === true);

/** Numbers that look right on people who are assessed as not capable: what the review is for. */
export const highPerformanceLowCapability: ReasonRule = (person, context) => {
  const { capability } = person;
  if (capability?.quadrant !== "high_performance_low_capability") return null;
  const isComplete =
    capability.six_mean != null && capability.gene_total != null && capability.evidence_mean != null;
  const bad = badRates(person, context);
  return {
    kind: "high_performance_low_capability",
    account_key: null,
    why: () => outrun(person, capability, bad),
    detail: () => [records(person), ...bad.flatMap(({ rate_name }) => fairness(person, rate_name))],
    rates: known(person).map(({ rate_name }) => rate_name),
    confidence: sureness(person, isComplete, bad.length > 0),
    confidence_because: () => restsOn(person, capability, bad),
    next_step: () =>
      isContradicted(person)
        ? t(
            "Give them no further key account for now; settle whether assessment or records are right, then agree the development plan."
          )
        : t(
            "Give them no further key account until the lowest dimension is worked on; agree the development plan."
          )
  };
};

function outrun(
  person: Person,
  { performance, performance_basis, capability }: RepCapability,
  bad: readonly RepRate[]
): string {
  const figures = {
    also: bad.length > 0 ? t("; beyond chance: {rates}", { rates: joinWords(wordsOf(bad)) }) : "",
    performance: formatShare(performance),
    capability: formatDecimal(capability, 0),
    lowest: lowestOf(person)
  };
  return performance_basis === "quota"
    ? t("{performance} of quota, but capability {capability} of 100{lowest}{also}.", figures)
    : t("{performance} of peers booked less, but capability {capability} of 100{lowest}{also}.", figures);
}

const wordsOf = (bad: readonly RepRate[]): string[] =>
  bad.map(({ rate_name }) => {
    const label = badRateLabels[rate_name];
    return label ? say(label) : rate_name;
  });

function restsOn(person: Person, capability: RepCapability, bad: readonly RepRate[]): string {
  const rates = wordsOf(bad);
  const chance = capability.outrun_probability;
  return joinClauses([
    t("from {basis}, {assessors} per dimension", {
      basis: told(capability, "capability_basis") ?? t("no part"),
      assessors: plural(assessorsOf(person), "assessor")
    }),
    chance == null ? "" : t("chance that both hold {share}", { share: formatShare(chance) }),
    isContradicted(person) ? t("records contradict an assessed dimension") : "",
    rates.length > 0 ? t("borne out by {rates}", { rates: joinWords(rates) }) : ""
  ]);
}
