import type { RepRate } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { say } from "../../text/say.js";
import { t, type Text } from "../../text/t.js";
import { formatShare } from "../format/formatShare.js";
import { joinClauses } from "../format/joinClauses.js";
import { joinWords } from "../format/joinWords.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { typeLabels } from "../format/typeLabels.js";
import { rateSentence } from "./rateSentence.js";
import type { Person, ReasonRule, SaidRates } from "./reviewRows.js";
import type { RuleContext } from "./ruleContext.js";
import { halfwayToCertain, isDemonstrablyBad, isStronglyOwn } from "./sureness.js";

const typeNextSteps = {
  relationship:
    "Put a technical adviser at their side and run the decision-chain sandbox on their largest accounts.",
  technical: "Pair them with a commercial seller on their largest accounts.",
  wolf: "Make customer satisfaction 30 % of their evaluation and start the handover procedure on their largest accounts."
} as const satisfies Record<SellerType, Text>;

/** Those of a person's renewal and complaint rates that are demonstrably worse than peers'. */
export function badRates({ renewal, complaint }: Person, { policy }: RuleContext): RepRate[] {
  return [
    isDemonstrablyBad(renewal, "below", policy) ? renewal : null,
    isDemonstrablyBad(complaint, "above", policy) ? complaint : null
  ].filter((rate) => rate != null);
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
export const renewalsLow: ReasonRule = ({ renewal }, { policy }) => {
  if (!isDemonstrablyBad(renewal, "below", policy)) return null;
  return {
    kind: "renewals_low",
    account_key: null,
    why: () =>
      t("{rate}: wholly below the peer median.", { rate: sentenceCase(rateSentence(renewal) ?? "") }),
    rates: ["renewal_rate"],
    confidence: isStronglyOwn(renewal, policy) ? "strong" : "moderate",
    confidence_because: () => ownWeight(renewal),
    next_step: () =>
      t("Go through the lost contracts with them and put a second person on the renewals due next.")
  };
};

/** Complaints demonstrably above peers, whatever the type. */
export const complaintsHigh: ReasonRule = ({ complaint }, { policy }) => {
  if (!isDemonstrablyBad(complaint, "above", policy)) return null;
  return {
    kind: "complaints_high",
    account_key: null,
    why: () =>
      t("{rate}: wholly above the peer median.", { rate: sentenceCase(rateSentence(complaint) ?? "") }),
    rates: ["complaint_rate"],
    confidence: isStronglyOwn(complaint, policy) ? "strong" : "moderate",
    confidence_because: () => ownWeight(complaint),
    next_step: () =>
      t(
        "Read the complaints with them, call the three loudest customers, and agree what changes after signing."
      )
  };
};

const ownWeight = (rate: RepRate | null): string =>
  t("own records weigh {share}", { share: formatShare(rate?.reliability ?? null) });
