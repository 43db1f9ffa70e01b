import { plannedMoves } from "../../rules/plan/applyMoves.js";
import { type PlanContext, weighPlan } from "../../rules/plan/weighPlan.js";
import type { Judgement } from "../../rules/suitability/suitability.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { bookDumbbells } from "./bookDumbbells.js";
import { bookOptions } from "./bookOptions.js";
import type { ChosenTarget } from "./chooseTarget.js";
import type { SuitabilityData } from "./suitabilityData.js";

/** Both books before and after the chosen account moves, and nothing else; null where no account is chosen. */
export function bookSection(
  { rep_key, name }: Judgement,
  { target }: ChosenTarget,
  { data, context, level = 4 }: { data: SuitabilityData; context: PlanContext; level?: 3 | 4 }
): HTMLElement | null {
  const account = target?.account;
  if (!account) return null;
  if (account.owner_key === rep_key)
    return element(
      "p",
      {},
      t("{name} owns {account} today, so nothing moves. Choose another person to see both books.", {
        name,
        account: account.name
      })
    );
  const asked = [{ account_key: account.account_key, to_rep_key: rep_key }];
  const { changes } = weighPlan(plannedMoves(asked, context.index, data.quarter), context);
  const nameOf = (key: string) => context.index.reps.get(key)?.name ?? t("Somebody");
  return bookDumbbells(changes, {
    ...bookOptions(data, nameOf),
    level,
    title: t("What moving {account} to {name} does to both books", { account: account.name, name })
  });
}
