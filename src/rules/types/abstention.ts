import { namesOf } from "../format/namesOf.js";
import { formatShare } from "../format/formatShare.js";
import { joinClauses } from "../format/joinClauses.js";
import { plural } from "../format/plural.js";
import { typeLabels } from "../format/typeLabels.js";
import { t } from "../../text/t.js";
import type { TypePolicy } from "./typePolicy.js";
import { type JudgedSignal, typeScore } from "./typeScore.js";

/** Share of all signals' weight that is measured; 0 when the policy gives no signal any weight. */
export function measuredShare(signals: readonly JudgedSignal[]): number {
  const weightOf = (some: readonly JudgedSignal[]) => some.reduce((total, { weight }) => total + weight, 0);
  const all = weightOf(signals);
  return all === 0 ? 0 : weightOf(signals.filter(({ evidence }) => evidence != null)) / all;
}

/** Why no type can be named for a person, in words; null when one can. */
export function abstention(
  signals: readonly JudgedSignal[],
  accountsN: number,
  policy: TypePolicy
): string | null {
  const measured = measuredShare(signals);
  const scored = namesOf(typeLabels).filter((type) => typeScore(signals, type) != null);
  const reasons = [
    isBelow(measured, policy.minimum_measured)
      ? t("only {share} of the signals' weight is measured; {needed} is needed", {
          share: formatShare(measured),
          needed: formatShare(policy.minimum_measured)
        })
      : "",
    accountsN < policy.minimum_accounts ? tooFewAccounts(accountsN, policy.minimum_accounts) : "",
    measured > 0 && scored.length < 2 ? t("no second type is measured to compare with") : ""
  ].filter(Boolean);
  return reasons.length === 0 ? null : joinClauses(reasons);
}

function tooFewAccounts(accountsN: number, needed: number): string {
  const figures = { accounts: plural(accountsN, "account"), needed };
  if (accountsN === 0)
    return needed === 1
      ? t("{accounts} with events; {needed} is needed", figures)
      : t("{accounts} with events; {needed} are needed", figures);
  // More than one is needed here, or one account would do.
  return t("only {accounts} with events; {needed} are needed", figures);
}

// Sums of weights such as 0.1 + 0.2 carry a last bit that must not decide.
const isBelow = (value: number, threshold: number) => value < threshold - 1e-9;
