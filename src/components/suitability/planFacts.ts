import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { plural } from "../../rules/format/plural.js";
import { verdictLabels } from "../../rules/format/suitabilityLabels.js";
import type { PlanEffect } from "../../rules/plan/planEffect.js";
import { element } from "../shared/element.js";
import type { PlanOptions } from "./planSection.js";

/** What the plan comes to for the company, each figure with what it rests on. */
export function planFacts(effect: PlanEffect, { context, books }: PlanOptions): HTMLElement {
  const { sales_lost_low, sales_lost_high } = context.policy.suitability;
  const money = (value: number | null) => formatMoney(value, books.currency);
  const { expected_loss: loss } = effect;
  const facts: [label: string, value: string, note: string][] = [
    [
      "Sales that change hands",
      money(effect.bookings_moved),
      `past year, at ${plural(effect.moves_n, "account")}; ${plural(effect.people_n, "person", "people")} touched`
    ],
    [
      "Likely to be lost",
      loss ? `${money(loss.low)} to ${money(loss.high)}` : "not measured",
      `${formatShare(sales_lost_low)} to ${formatShare(sales_lost_high)} of a moved account's annual sales on ` +
        "average, as published studies of sales-rep transitions say; less where the taker knows the industry. Not this company's own experience"
    ],
    [
      "Renewals at stake",
      effect.renewals_due_n == null
        ? "not measured"
        : effect.renewals_due_n === 0
          ? "none"
          : `${money(effect.renewals_due_value)} a year`,
      effect.renewals_due_n == null
        ? "contracts are not in the data"
        : `${plural(effect.renewals_due_n, "contract")} of these accounts due in ${books.ahead}`
    ],
    [
      "Verdicts on who takes them",
      verdictsInWords(effect),
      `${plural(effect.conditions_n, "condition")} to arrange`
    ]
  ];
  return element(
    "dl",
    { class: "plan-facts" },
    ...facts.map(([label, value, note]) =>
      element(
        "div",
        {},
        element("dt", {}, label),
        element("dd", {}, element("strong", {}, value), element("span", { class: "quiet-text" }, note))
      )
    )
  );
}

function verdictsInWords({ verdicts }: PlanEffect): string {
  const found = namesOf(verdictLabels)
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdicts[verdict]} ${verdictLabels[verdict].en}`);
  if (verdicts.unjudged > 0) found.push(`${verdicts.unjudged} not judged`);
  return found.length > 0 ? joinWords(found) : "none";
}
