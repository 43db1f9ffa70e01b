import type { AdjustedRate, RepRate } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { say } from "../../text/say.js";
import { type PlainText, t, type Text } from "../../text/t.js";
import { formatShare } from "../format/formatShare.js";
import { joinClauses } from "../format/joinClauses.js";
import { joinWords } from "../format/joinWords.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { typeLabels } from "../format/typeLabels.js";
import { fairness, isMostlyInherited, originOf } from "./fairness.js";
import { rateSentence } from "./rateSentence.js";
import type { Person, Reason, ReasonRule, SaidRates } from "./reviewRows.js";
import type { RuleContext } from "./ruleContext.js";
import { halfwayToCertain, isDemonstrablyBad, isStronglyOwn, moreSure } from "./sureness.js";

const typeNextSteps = {
  relationship:
    "Put a technical adviser at their side and run the decision-chain sandbox on their largest accounts.",
  technical: "Pair them with a commercial seller on their largest accounts.",
  wolf: "Make customer satisfaction 30 % of their evaluation and start the handover procedure on their largest accounts."
} as const satisfies Record<SellerType, Text>;

export type BadRate = RepRate & { rate_name: AdjustedRate };

/**
 * Those of a person's renewal and complaint rates that are demonstrably worse than peers': wholly beyond their median, and
 * beyond chance in the funnel of everybody, corrected for how many are looked at.
 */
export function badRates({ renewal, complaint, beyondChance }: Person, { policy }: RuleContext): BadRate[] {
  const isBad = (rate: RepRate | null, side: "above" | "below"): rate is BadRate =>
    rate !== null && isDemonstrablyBad(rate, side, policy) && beyondChance.get(rate.rate_name) === side;
  return [...(isBad(renewal, "below") ? [renewal] : []), ...(isBad(complaint, "above") ? [complaint] : [])];
}

/** A clear type whose customers demonstrably leave or complain more than peers'. */
export const clearType: ReasonRule = (person, context) => {
  const { type } = person;
  const bad = badRates(person, context);
  const leading = type?.leading_type;
  if (type?.strength !== "clear" || !leading || bad.length === 0) return null;
  const isStable = (type.stability ?? 0) >= halfwayToCertain(context.policy.types.clear_stability);
  const isOwn = bad.some((rate) => isStronglyOwn(rate, context.policy));
  return {
    kind: "clear_type",
    account_key: null,
    why: (said) => shownBy(say(typeLabels[leading]), bad, said),
    detail: () => bad.flatMap(({ rate_name }) => fairness(person, rate_name)),
    rates: bad.map(({ rate_name }) => rate_name),
    confidence: isStable && isOwn ? "strong" : "moderate",
    confidence_because: () =>
      t("the type leads in {share} of resamples; own records weigh {weights}", {
        share: formatShare(type.stability),
        weights: joinWords(bad.map(({ reliability }) => formatShare(reliability)))
      }),
    next_step: () => t(typeNextSteps[leading])
  };
};

function shownBy(type: string, bad: readonly RepRate[], said: SaidRates): string {
  if (bad.every(({ rate_name }) => said.has(rate_name)))
    return t("Clear {type} type, and the rates above show it.", { type });
  const figures = joinClauses(bad.map((rate) => rateSentence(rate) ?? ""));
  return t("Clear {type} type, and the records show it: {figures}.", { type, figures });
}

/** Renewals demonstrably below peers, whatever the type. */
export const renewalsLow: ReasonRule = (person, context) =>
  badRate(person, context, {
    kind: "renewals_low",
    rateName: "renewal_rate",
    why: "{rate}: wholly below the peer median, and beyond chance among everybody.",
    nextStep: "Go through the lost contracts with them and put a second person on the renewals due next."
  });

/** Complaints demonstrably above peers, whatever the type. */
export const complaintsHigh: ReasonRule = (person, context) =>
  badRate(person, context, {
    kind: "complaints_high",
    rateName: "complaint_rate",
    why: "{rate}: wholly above the peer median, and beyond chance among everybody.",
    nextStep:
      "Read the complaints with them, call the three loudest customers, and agree what changes after signing."
  });

interface BadRateRule {
  kind: "renewals_low" | "complaints_high";
  rateName: AdjustedRate;
  why:
    | "{rate}: wholly below the peer median, and beyond chance among everybody."
    | "{rate}: wholly above the peer median, and beyond chance among everybody.";
  nextStep: PlainText;
}

/** A rate that is mostly that of inherited accounts says less of the person. */
function badRate(
  person: Person,
  context: RuleContext,
  { kind, rateName, why, nextStep }: BadRateRule
): Reason | null {
  const rate = badRates(person, context).find(({ rate_name }) => rate_name === rateName);
  if (!rate) return null;
  const origin = originOf(person, rateName);
  const steps = isMostlyInherited(origin) ? -1 : 0;
  return {
    kind,
    account_key: null,
    why: () => t(why, { rate: sentenceCase(rateSentence(rate) ?? "") }),
    detail: () => fairness(person, rateName),
    rates: [rateName],
    confidence: moreSure(isStronglyOwn(rate, context.policy) ? "strong" : "moderate", steps),
    confidence_because: () => t("own records weigh {share}", { share: formatShare(rate.reliability) }),
    next_step: () => t(nextStep)
  };
}
