import { formatCount } from "../format/formatCount.js";
import { formatMoney } from "../format/formatMoney.js";
import { countVerdicts } from "../suitability/rank.js";
import type { Judgement, Target, Verdict } from "../suitability/suitability.js";
import { nameSome } from "./nameSome.js";

/** Who could carry the target; `judgements` ranked, null target = nothing chosen yet. */
export function suitabilityHeadline(judgements: readonly Judgement[], target: Target | null): string {
  if (!target) return "Choose an account or an amount to see who could carry it.";
  const money = formatMoney(target.amount, target.currency);
  const what = target.account ? `${target.account.name} (${money})` : `a deal of ${money}`;
  if (judgements.length === 0) return `There is nobody to consider for ${what}.`;
  const counts = countVerdicts(judgements);
  const named = (verdict: Verdict) =>
    nameSome(judgements.filter((one) => one.verdict === verdict).map(({ name }) => name));
  const of = `of ${formatCount(judgements.length)}`;
  const open =
    counts.not_enough_evidence === 0
      ? ""
      : ` For ${formatCount(counts.not_enough_evidence)} there is not enough evidence.`;
  const conditional = counts.with_conditions === 0 ? "" : named("with_conditions");
  if (counts.suitable > 0) {
    const also = conditional ? `; with conditions also ${conditional}` : "";
    const verb = counts.suitable === 1 ? "is" : "are";
    return `${formatCount(counts.suitable)} ${of} ${verb} suitable for ${what}: ${named("suitable")}${also}.${open}`;
  }
  if (conditional)
    return `Nobody ${of} is suitable for ${what} as things stand; with conditions ${conditional}.${open}`;
  return `Nobody ${of} is suitable for ${what}.${open}`;
}
