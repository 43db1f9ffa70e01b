import type { Judgement } from "../../rules/suitability/suitability.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import type { ChosenTarget } from "./chooseTarget.js";
import { comparedAtMost, type PlanState } from "./planAddress.js";

interface Actions {
  chosen: ChosenTarget;
  state: PlanState;
  change: (state: PlanState) => void;
}

/** What can be done with the person whose reasons are shown: plan the move, lay them beside others. */
export function candidateActions({ rep_key, name }: Judgement, actions: Actions): HTMLElement {
  const { chosen, state, change } = actions;
  return element(
    "div",
    { class: "candidate-actions" },
    planButton({ rep_key, name }, { chosen, state, change }),
    compareButton({ rep_key, name }, { state, change })
  );
}

type Person = Pick<Judgement, "rep_key" | "name">;

function planButton({ rep_key, name }: Person, { chosen, state, change }: Actions): HTMLElement | null {
  const { account, target } = chosen;
  if (!account || target?.account?.owner_key === rep_key) return null;
  const move = { account_key: account.account_key, to_rep_key: rep_key };
  const isPlanned = state.moves.some(
    (one) => one.account_key === move.account_key && one.to_rep_key === rep_key
  );
  return element(
    "button",
    {
      type: "button",
      class: "button",
      id: "add-to-plan",
      disabled: isPlanned,
      click: () => change({ ...state, moves: [...state.moves, move] })
    },
    t(isPlanned ? "In the plan: {account} to {name}" : "Add to plan: {account} to {name}", {
      account: account.name,
      name
    })
  );
}

function compareButton({ rep_key, name }: Person, { state, change }: Omit<Actions, "chosen">): HTMLElement {
  const isCompared = state.compare.includes(rep_key);
  const others = state.compare.filter((key) => key !== rep_key);
  return element(
    "button",
    {
      type: "button",
      class: "button",
      id: "compare",
      "aria-pressed": isCompared ? "true" : "false",
      disabled: !isCompared && state.compare.length >= comparedAtMost,
      click: () => change({ ...state, compare: isCompared ? others : [...others, rep_key] })
    },
    t(isCompared ? "{name} is compared on the brief" : "Compare {name} on the brief", { name })
  );
}
