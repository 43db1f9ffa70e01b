import type { Rep } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { conditionLabels, verdictLabels } from "../../rules/format/suitabilityLabels.js";
import { element } from "../shared/element.js";
import { verdictMark } from "../shared/verdictMark.js";
import type { ShownNow } from "./shownNow.js";

/** What is kept with the decision, in words: the verdict, who owns the account, what it books and what falls due. */
export function shownText(
  { owner_key, judgement, predicted_bookings, predicted_renewals_due }: ShownNow,
  { reps, currency }: { reps: readonly Rep[]; currency: string }
): HTMLElement {
  const owner = reps.find(({ rep_key }) => rep_key === owner_key)?.name;
  const facts = [
    owner ? `owned by ${owner}` : "",
    predicted_bookings == null ? "" : `${formatMoney(predicted_bookings, currency)} booked in the past year`,
    predicted_renewals_due == null ? "" : `${plural(predicted_renewals_due, "renewal")} due soon`
  ].filter(Boolean);
  return element(
    "div",
    {},
    element("p", { class: "quiet-text" }, "Kept with the decision, to be held against what happens:"),
    judgement
      ? verdictMark(judgement.verdict, { text: `${judgement.name}: ${verdictLabels[judgement.verdict].en}` })
      : element("span", {}, "No verdict: choose an account whose amount is known, and an active person."),
    judgement && judgement.conditions.length > 0
      ? element(
          "p",
          {},
          `Conditions: ${joinWords(judgement.conditions.map((one) => conditionLabels[one].en))}.`
        )
      : null,
    facts.length > 0 ? element("p", {}, `The account: ${joinWords(facts)}.`) : null
  );
}
