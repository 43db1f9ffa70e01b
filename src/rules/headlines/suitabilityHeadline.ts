import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { formatMoney } from "../format/formatMoney.js";
import { joinSentences } from "../format/joinSentences.js";
import { countVerdicts } from "../suitability/rank.js";
import type { Judgement, Target, Verdict } from "../suitability/suitability.js";
import { nameSome } from "./nameSome.js";

/** Who could carry the target; `judgements` ranked, null target = nothing chosen yet. */
export function suitabilityHeadline(judgements: readonly Judgement[], target: Target | null): string {
  if (!target) return t("Choose an account or an amount to see who could carry it.");
  const what = targetInWords(target);
  if (judgements.length === 0) return t("There is nobody to consider for {what}.", { what });
  const open = countVerdicts(judgements).not_enough_evidence;
  const unjudged = open === 0 ? "" : t("For {n} there is not enough evidence.", { n: formatCount(open) });
  return joinSentences([whoCould(judgements, what), unjudged]);
}

function targetInWords({ account, amount, currency }: Target): string {
  const money = formatMoney(amount, currency);
  return account
    ? t("{account} ({money})", { account: account.name, money })
    : t("a deal of {money}", { money });
}

function whoCould(judgements: readonly Judgement[], what: string): string {
  const counts = countVerdicts(judgements);
  const named = (verdict: Verdict) =>
    nameSome(judgements.filter((one) => one.verdict === verdict).map(({ name }) => name));
  const all = formatCount(judgements.length);
  const conditional = counts.with_conditions === 0 ? "" : named("with_conditions");
  if (counts.suitable > 0)
    return t(
      counts.suitable === 1
        ? "{n} of {all} is suitable for {what}: {names}{also}."
        : "{n} of {all} are suitable for {what}: {names}{also}.",
      {
        n: formatCount(counts.suitable),
        all,
        what,
        names: named("suitable"),
        also: conditional ? t("; with conditions also {names}", { names: conditional }) : ""
      }
    );
  return conditional
    ? t("Nobody of {all} is suitable for {what} as things stand; with conditions {names}.", {
        all,
        what,
        names: conditional
      })
    : t("Nobody of {all} is suitable for {what}.", { all, what });
}
