import type { NamedAccount, Decision, Rep, RepType } from "../../../loaders/schema/outputs.js";
import { confidenceLabels, decisionKindLabels } from "../../rules/format/decisionLabels.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t, tParts } from "../../text/t.js";
import { told } from "../../text/told.js";
import { disclosure } from "../shared/chartFigure.js";
import { type Child, element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, repHref } from "../shared/links.js";
import { typeMark } from "../shared/typeMark.js";

export interface DecisionListOptions {
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, NamedAccount>;
  types: ReadonlyMap<string, RepType>;
}

const DOTS: Record<Decision["confidence"], string> = { strong: "●●●", moderate: "●●○", thin: "●○○" };

/** Who or what needs a decision this quarter: why, how sure, and the next step. */
export function decisionList(decisions: readonly Decision[], options: DecisionListOptions): HTMLElement {
  if (decisions.length === 0)
    return emptyState(t("Nothing asks for a decision this quarter."), {
      detail: t("No rule of the review list applies to anyone in this quarter.")
    });
  const sorted = decisions.toSorted((a, b) => a.rank - b.rank);
  return element("ol", { class: "decisions" }, ...sorted.map((decision) => entry(decision, options)));
}

function entry(decision: Decision, options: DecisionListOptions): HTMLElement {
  return element(
    "li",
    { class: "decision" },
    element(
      "div",
      { class: "decision-who" },
      subject(decision, options),
      element("span", { class: "decision-kind" }, sentenceCase(say(decisionKindLabels[decision.kind])))
    ),
    reasons(decision),
    element(
      "div",
      { class: "decision-sure" },
      element("span", { class: "dots", "aria-hidden": "true" }, DOTS[decision.confidence]),
      element(
        "span",
        {},
        t("{confidence} evidence", { confidence: sentenceCase(say(confidenceLabels[decision.confidence])) })
      ),
      element("small", {}, told(decision, "confidence_because"))
    ),
    element("p", { class: "decision-next" }, told(decision, "next_step"))
  );
}

/** The reason is one sentence; what speaks for it as well is one click away, a paragraph each. */
function reasons(decision: Decision): HTMLElement {
  const [why, detail] = [told(decision, "why"), told(decision, "detail")];
  if (detail == null) return element("p", { class: "decision-why" }, why);
  return element(
    "div",
    { class: "decision-why" },
    element("p", {}, why),
    disclosure(t("The figures behind it"), ...detail.split("\n").map((text) => element("p", {}, text)))
  );
}

/** Whom or what the entry is about, as the headline counts it, and beneath it whose or which customer it is. */
function subject(decision: Decision, options: DecisionListOptions): HTMLElement {
  const { rep_key, account_key } = decision;
  const rep = rep_key == null ? undefined : options.reps.get(rep_key);
  const account = account_key == null ? undefined : options.accounts.get(account_key);
  const type = rep && options.types.get(rep.rep_key);
  const person = rep && element("a", { href: repHref(rep.rep_key) }, rep.name);
  const customer =
    account &&
    element("a", { href: pageHref("suitability", { account: account.account_key }) }, account.name);
  const beneath = (...words: Child[]) => element("span", { class: "decision-owner" }, ...words);
  if (customer && decision.subject === "account")
    return element(
      "div",
      { class: "decision-name" },
      customer,
      person ? beneath(...tParts("owner {person}", { person })) : null
    );
  return element(
    "div",
    { class: "decision-name" },
    type ? typeMark(type.leading_type, type.strength) : null,
    person ?? t("Nobody named"),
    customer ? beneath(...tParts("customer {customer}", { customer })) : null
  );
}
