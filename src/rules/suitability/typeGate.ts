import type { SellerType } from "../../../loaders/schema/policy.js";
import { say } from "../../text/say.js";
import { t, type Text } from "../../text/t.js";
import { told } from "../../text/told.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { notMeasured } from "../format/notMeasured.js";
import { strengthLabels, typeLabels } from "../format/typeLabels.js";
import { formatShare } from "../format/formatShare.js";
import { answerFor } from "./answer.js";
import type { Candidate, Condition, GateAnswer } from "./suitability.js";

const consequences = {
  wolf: { condition: null, reason: "A clear wolf closes fast and leaves the account worse off." },
  relationship: { condition: "technical_adviser", reason: "Only with a technical adviser as a brake." },
  technical: { condition: "commercial_partner", reason: "Only paired with a commercial seller." }
} as const satisfies Record<SellerType, { condition: Condition | null; reason: Text }>;

/** Only a clear type counts: a leaning is a hint for the development plan, not for a gate. */
export function typeGate(candidate: Candidate): GateAnswer {
  const answer = answerFor("type", () => t("no clear type; relationship and technical with a partner"));
  const type = candidate.type;
  if (!type || type.strength === "insufficient_data")
    return answer(
      "not_measured",
      notMeasured,
      () => (type && told(type, "abstains_because")) ?? t("No type could be computed.")
    );
  if (type.strength === "none" || !type.leading_type)
    return answer(
      "pass",
      () => say(strengthLabels.none),
      () => t("No type stands out: nothing against a key account here.")
    );
  const score = type[`${type.leading_type}_score`];
  const { strength, leading_type: leading } = type;
  const figure = () =>
    t("{strength} {type} (score {score}, leads in {share} of resamples)", {
      strength: say(strengthLabels[strength]),
      type: say(typeLabels[leading]),
      score: formatDecimal(score, 2),
      share: formatShare(type.stability)
    });
  if (type.strength === "leaning") return answer("pass", figure, () => t("A leaning, not a clear type."));
  const { condition, reason } = consequences[leading];
  return answer(condition ? "condition" : "fail", figure, () => t(reason), condition);
}
