import type { Row } from "../../../loaders/schema/tables.js";
import { t } from "../../text/t.js";

/** A decision as it is written down: a row of the table `decisions`, which the loader reads back. */
export type DecisionRecord = Row<"decisions">;

export interface RecordProblem {
  field: "account_key" | "rep_key" | "from_rep_key" | "decided_on" | "decided_by" | "reason";
  message: string;
}

/**
 * What a decision lacks before it can be kept: who decided, a day that is not in the future, and the account and
 * person that its kind speaks of. `today` as 2026-10-20.
 */
export function problemsOf(record: Omit<DecisionRecord, "decision_id">, today: string): RecordProblem[] {
  const { kind, account_key, rep_key, from_rep_key, decided_on, decided_by, reason } = record;
  const isAboutAccount = kind === "assign" || kind === "keep" || kind === "take_away";
  const needsPerson = kind === "assign" || kind === "keep" || kind === "develop";
  const problems: (RecordProblem | false)[] = [
    isAboutAccount &&
      !account_key && { field: "account_key", message: t("Choose the account from the list.") },
    needsPerson && !rep_key && { field: "rep_key", message: t("Choose the person from the list.") },
    kind === "take_away" &&
      account_key !== null &&
      !from_rep_key && { field: "from_rep_key", message: t("Nobody owns this account in the records.") },
    !/^\d{4}-\d{2}-\d{2}$/.test(decided_on) && { field: "decided_on", message: t("Say on which day.") },
    decided_on > today && { field: "decided_on", message: t("The day lies in the future.") },
    decided_by.trim() === "" && { field: "decided_by", message: t("Say who decided: a name or a role.") },
    !reason?.trim() && { field: "reason", message: t("Say why, in a sentence.") }
  ];
  return problems.filter((problem) => problem !== false);
}
