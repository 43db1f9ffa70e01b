import { formatDate } from "../../rules/format/formatDate.js";
import { plural } from "../../rules/format/plural.js";
import { plannedMoves } from "../../rules/plan/applyMoves.js";
import { type PlanContext, weighPlan } from "../../rules/plan/weighPlan.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { section } from "../shared/page.js";
import { bookOptions } from "./bookOptions.js";
import type { ChosenTarget } from "./chooseTarget.js";
import { planHref, type PlanState } from "./planAddress.js";
import { planSection } from "./planSection.js";
import type { SuitabilityData } from "./suitabilityData.js";

interface Shown {
  chosen: ChosenTarget;
  /** Whose reasons are shown above. */
  candidate: string | null;
  change: (state: PlanState) => void;
}

/** The plan on the page: drawn again with every change of the address, and read out in one sentence. */
export function planPart(data: SuitabilityData, context: PlanContext) {
  const heading = element("span", { tabindex: "-1" });
  const [body, links] = [element("div"), element("p", { class: "plan-links" })];
  const said = element("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  const books = bookOptions(data, (key) => context.index.reps.get(key)?.name ?? t("Somebody"));
  const draw = (state: PlanState, { chosen, candidate, change }: Shown) => {
    const plan = weighPlan(plannedMoves(state.moves, context.index, data.quarter), context);
    const moves = plural(state.moves.length, "planned move");
    heading.textContent =
      state.moves.length === 0 ? t("The plan is empty") : t("The plan: {moves}", { moves });
    const conflicts = plural(plan.conflicts.length, "conflict");
    said.textContent = t("{moves}, {conflicts}", { moves, conflicts });
    const remove = ({ account_key, to_rep_key }: PlanState["moves"][number]) =>
      change({
        ...state,
        moves: state.moves.filter((one) => one.account_key !== account_key || one.to_rep_key !== to_rep_key)
      });
    body.replaceChildren(planSection(plan, { context, books, remove }));
    links.replaceChildren(
      element(
        "a",
        { href: briefHref(state, chosen, candidate), class: "brief-link" },
        t("One-page brief for the meeting")
      )
    );
  };
  return {
    element: section(
      heading,
      {
        id: "plan",
        subtitle: t(
          "Several moves at once, each judged as if made on {day}. The plan is in the address: copy it, or go back a step with the browser's back button.",
          { day: formatDate(data.asOf) }
        )
      },
      said,
      body,
      links
    ),
    heading,
    draw
  };
}

function briefHref(state: PlanState, { account, target }: ChosenTarget, candidate: string | null): string {
  const amount = new URLSearchParams(location.search).get("amount");
  const typed = amount ?? (account ? null : String(target?.amount ?? ""));
  return planHref(
    "brief",
    { account: account?.account_key ?? null, amount: typed || null, candidate },
    state
  );
}
