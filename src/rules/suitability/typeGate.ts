import type { SellerType } from "../../../loaders/schema/policy.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { notMeasured } from "../format/notMeasured.js";
import { strengthLabels, typeLabels } from "../format/typeLabels.js";
import { formatShare } from "../format/formatShare.js";
import { answerFor } from "./answer.js";
import type { Candidate, Condition, GateAnswer } from "./suitability.js";
import { told } from "../../text/told.js";

const consequences: Record<SellerType, { condition: Condition | null; reason: string }> = {
  wolf: { condition: null, reason: "A clear wolf closes fast and leaves the account worse off." },
  relationship: { condition: "technical_adviser", reason: "Only with a technical adviser as a brake." },
  technical: { condition: "commercial_partner", reason: "Only paired with a commercial seller." }
};

/** Only a clear type counts: a leaning is a hint for the development plan, not for a gate. */
export function typeGate(candidate: Candidate): GateAnswer {
  const answer = answerFor("type", "no clear type; relationship and technical with a partner");
  const type = candidate.type;
  if (!type || type.strength === "insufficient_data")
    return answer(
      "not_measured",
      notMeasured(),
      (type && told(type, "abstains_because")) ?? "No type could be computed."
    );
  if (type.strength === "none" || !type.leading_type)
    return answer("pass", strengthLabels.none.en, "No type stands out, as it should be on a key account.");
  const score = type[`${type.leading_type}_score`];
  const { strength, leading_type: leading } = type;
  const figure = () =>
    `${strengthLabels[strength].en} ${typeLabels[leading].en} ` +
    `(score ${formatDecimal(score, 2)}, leads in ${formatShare(type.stability)} of resamples)`;
  if (type.strength === "leaning") return answer("pass", figure, "A leaning, not a clear type.");
  const { condition, reason } = consequences[leading];
  return answer(condition ? "condition" : "fail", figure, reason, condition);
}
