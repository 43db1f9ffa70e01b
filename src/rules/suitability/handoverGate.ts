import type { Policy } from "../../../loaders/schema/policy.js";
import { notMeasured } from "../format/notMeasured.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { answerFor } from "./answer.js";
import { handoverRisk } from "./handoverRisk.js";
import { isOwner } from "./loadGate.js";
import type { Candidate, GateAnswer, Target } from "./suitability.js";

/**
 * A customer handed over twice in a year, or in the weeks before a renewal, is a customer at risk. It is a
 * property of the moment and not of the person, so it asks for a handover procedure and fails nobody.
 */
export function handoverGate(candidate: Candidate, target: Target, policy: Policy): GateAnswer {
  const { recent_handover_months, renewal_near_days } = policy.suitability;
  const answer = answerFor(
    "no_double_handover",
    `no change of owner in the last ${recent_handover_months} months and no renewal due within ${renewal_near_days} days`
  );
  const account = target.account;
  if (!account) return answer("not_applicable", "no account chosen", "Asked once an account is chosen.");
  if (isOwner(candidate, target))
    return answer("pass", "owns it already", "No handover: owns the account already.");
  const { recent, due } = handoverRisk(account, policy);
  const changed = recent ? `changed owner on ${recent}` : "no recent change of owner";
  const renewal =
    account.dues_on == null ? `renewals ${notMeasured()}` : due ? `renewal due ${due}` : "no renewal near";
  const figure = `${changed}; ${renewal}`;
  if (recent ?? due) {
    const reason = `${[recent && changed, due && renewal].filter(Boolean).join(" and ")}: only with a written handover.`;
    return answer("condition", figure, sentenceCase(reason), "handover_procedure");
  }
  if (account.dues_on == null)
    return answer("not_measured", figure, "Renewals of the account are not known.");
  return answer("pass", figure, "The account can change hands now.");
}
