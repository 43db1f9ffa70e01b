import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { plural } from "../../rules/format/plural.js";
import { verdictLabels } from "../../rules/format/suitabilityLabels.js";
import type { PlanEffect } from "../../rules/plan/planEffect.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import type { PlanOptions } from "./planSection.js";

/** What the plan comes to for the company, each figure with what it rests on. */
export function planFacts(effect: PlanEffect, { context, books }: PlanOptions): HTMLElement {
  const { sales_lost_low, sales_lost_high } = context.policy.suitability;
  const money = (value: number | null) => formatMoney(value, books.currency);
  const { expected_loss: loss } = effect;
  const facts: [label: string, value: string, note: string][] = [
    [
      t("Sales that change hands"),
      money(effect.bookings_moved),
      t("past year, at {accounts}; {people} touched", {
        accounts: plural(effect.moves_n, "account"),
        people: plural(effect.people_n, "person", "people")
      })
    ],
    [
      t("Likely to be lost"),
      loss ? t("{from} to {to}", { from: money(loss.low), to: money(loss.high) }) : notMeasured(),
      t(
        "{low} to {high} of a moved account's annual sales on average, as published studies of sales-rep transitions say; less where the taker knows the industry. Not this company's own experience",
        { low: formatShare(sales_lost_low), high: formatShare(sales_lost_high) }
      )
    ],
    [
      t("Renewals at stake"),
      effect.renewals_due_n == null
        ? notMeasured()
        : effect.renewals_due_n === 0
          ? t("none")
          : t("{money} a year", { money: money(effect.renewals_due_value) }),
      effect.renewals_due_n == null
        ? t("contracts are not in the data")
        : t("{contracts} of these accounts due in {ahead}", {
            contracts: plural(effect.renewals_due_n, "contract"),
            ahead: books.ahead
          })
    ],
    [
      t("Verdicts on who takes them"),
      verdictsInWords(effect),
      t("{conditions} to arrange", { conditions: plural(effect.conditions_n, "condition") })
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
    .map((verdict) =>
      t("{count} {verdict}", { count: verdicts[verdict], verdict: say(verdictLabels[verdict]) })
    );
  if (verdicts.unjudged > 0) found.push(t("{count} not judged", { count: verdicts.unjudged }));
  return found.length > 0 ? joinWords(found) : t("none");
}
