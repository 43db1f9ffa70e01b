import type { Rep } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { joinFacts } from "../../rules/format/joinFacts.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { conditionLabels, verdictLabels } from "../../rules/format/suitabilityLabels.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
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
    owner ? t("owned by {owner}", { owner }) : "",
    predicted_bookings == null
      ? ""
      : t("{money} booked in the past year", { money: formatMoney(predicted_bookings, currency) }),
    predicted_renewals_due == null
      ? ""
      : t("{renewals} due soon", { renewals: plural(predicted_renewals_due, "renewal") })
  ].filter(Boolean);
  return element(
    "div",
    {},
    element("p", { class: "quiet-text" }, t("Kept with the decision, to be held against what happens:")),
    judgement
      ? verdictMark(judgement.verdict, {
          text: t("{name}: {verdict}", {
            name: judgement.name,
            verdict: say(verdictLabels[judgement.verdict])
          })
        })
      : element("span", {}, t("No verdict: choose an account whose amount is known, and an active person.")),
    judgement && judgement.conditions.length > 0
      ? element(
          "p",
          {},
          t("Conditions: {conditions}.", {
            conditions: joinWords(judgement.conditions.map((one) => say(conditionLabels[one])))
          })
        )
      : null,
    facts.length > 0 ? element("p", {}, t("The account: {facts}.", { facts: joinFacts(facts) })) : null
  );
}
