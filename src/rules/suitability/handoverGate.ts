import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";
import { formatDate } from "../format/formatDate.js";
import { joinClauses } from "../format/joinClauses.js";
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
  const answer = answerFor("no_double_handover", () =>
    t("no change of owner in the last {months} months and no renewal due within {days} days", {
      months: recent_handover_months,
      days: renewal_near_days
    })
  );
  const account = target.account;
  if (!account)
    return answer(
      "not_applicable",
      () => t("no account chosen"),
      () => t("Asked once an account is chosen.")
    );
  if (isOwner(candidate, target))
    return answer(
      "pass",
      () => t("owns it already"),
      () => t("No handover: owns the account already.")
    );
  const { recent, due } = handoverRisk(account, policy);
  const figure = () =>
    joinClauses([
      recent ? t("changed owner on {day}", { day: formatDate(recent) }) : t("no recent change of owner"),
      renewalInWords(account.dues_on, due)
    ]);
  if (recent ?? due)
    return answer("condition", figure, () => sentenceCase(onlyWritten(recent, due)), "handover_procedure");
  if (account.dues_on == null)
    return answer("not_measured", figure, () => t("Renewals of the account are not known."));
  return answer("pass", figure, () => t("The account can change hands now."));
}

function renewalInWords(dues: readonly string[] | null, due: string | undefined): string {
  if (dues == null) return t("renewals not measured");
  return due ? t("renewal due {day}", { day: formatDate(due) }) : t("no renewal near");
}

function onlyWritten(recent: string | undefined, due: string | undefined): string {
  if (recent && due)
    return t("changed owner on {recent} and renewal due {due}: only with a written handover.", {
      recent: formatDate(recent),
      due: formatDate(due)
    });
  return recent
    ? t("changed owner on {recent}: only with a written handover.", { recent: formatDate(recent) })
    : t("renewal due {due}: only with a written handover.", { due: formatDate(due ?? null, "") });
}
