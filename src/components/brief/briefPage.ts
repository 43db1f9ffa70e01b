import { plannedMoves } from "../../rules/plan/applyMoves.js";
import { weighPlan } from "../../rules/plan/weighPlan.js";
import { suitabilityHeadline } from "../../rules/headlines/suitabilityHeadline.js";
import { planHeadline } from "../../rules/headlines/planHeadline.js";
import { assembleCandidates } from "../../rules/suitability/assemble.js";
import { comparedPeople } from "../../rules/suitability/comparedPeople.js";
import { rank } from "../../rules/suitability/rank.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { parameter } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { bookOptions } from "../suitability/bookOptions.js";
import { bookSection } from "../suitability/bookSection.js";
import { chooseTarget } from "../suitability/chooseTarget.js";
import { comparedAtMost, planHref, planState } from "../suitability/planAddress.js";
import { planContextOf } from "../suitability/planContextOf.js";
import { planFacts } from "../suitability/planFacts.js";
import { conflictList, moveList } from "../suitability/planSection.js";
import type { SuitabilityData } from "../suitability/suitabilityData.js";
import { caveatList } from "./caveatList.js";
import { compareTable } from "./compareTable.js";

/** One page for the meeting: who could carry the account, side by side, the plan, and what the data cannot say. */
export function briefPage(data: SuitabilityData): HTMLElement {
  const { manifest, quarter } = data;
  const chosen = chooseTarget(data);
  const candidates = assembleCandidates(data, data.asOf);
  const context = planContextOf(data, candidates);
  const ranked = chosen.target ? rank(candidates, chosen.target, context.policy) : [];
  const state = planState();
  const asked = parameter("candidate");
  const people = comparedPeople(ranked, { asked: state.compare, chosen: asked, atMost: comparedAtMost });
  const first = people.find(({ rep_key }) => rep_key === asked) ?? people[0];
  const plan = weighPlan(plannedMoves(state.moves, context.index, quarter), context);
  const books = bookOptions(data, (key) => context.index.reps.get(key)?.name ?? t("Somebody"));
  return element(
    "div",
    { class: "brief" },
    page(
      element(
        "div",
        {},
        pageHead({
          question: chosen.account
            ? t("Brief: who should carry {account}?", { account: chosen.account.name })
            : t("Brief: who should carry this amount?"),
          answer: suitabilityHeadline(ranked, chosen.target),
          detail: chosen.because,
          manifest,
          quarter,
          isAboutPeople: true
        }),
        briefControls(state)
      ),
      people.length > 0
        ? section(t("Side by side"), {}, compareTable(people, chosen.target?.account?.owner_key ?? null))
        : emptyState(t("Nobody can be judged yet."), { detail: chosen.because }),
      first ? bookSection(first, chosen, { data, context, level: 3 }) : null,
      plan.moves.length > 0
        ? section(
            t("The plan"),
            { subtitle: planHeadline(plan, manifest.base_currency) },
            moveList(plan, { context, books }),
            conflictList(plan),
            planFacts(plan.effect, { context, books })
          )
        : null,
      section(t("Bear in mind"), {}, caveatList(manifest, context.policy.records))
    )
  );
}

function briefControls(state: ReturnType<typeof planState>): HTMLElement {
  const back = {
    account: parameter("account"),
    amount: parameter("amount"),
    candidate: parameter("candidate")
  };
  return element(
    "p",
    { class: "controls brief-controls" },
    element("button", { type: "button", class: "button", click: () => print() }, t("Print")),
    element("a", { href: planHref("suitability", back, state) }, t("Back to suitability and the plan"))
  );
}
