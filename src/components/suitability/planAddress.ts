import { type AskedMove, moveParameter, readMoves } from "../../rules/plan/moveParameter.js";
import { pageHref, type PageName } from "../shared/links.js";

/** Most people that fit side by side on the brief. */
export const comparedAtMost = 4;

/** What the address says of the plan and of whom to compare. */
export interface PlanState {
  moves: AskedMove[];
  /** rep_keys. */
  compare: string[];
}

export function planState(search: string = location.search): PlanState {
  const query = new URLSearchParams(search);
  return {
    moves: readMoves(query.getAll("move")),
    compare: [...new Set(query.getAll("compare"))].slice(0, comparedAtMost)
  };
}

/** A step of its own in the browser's history, so that the back button takes it back. */
export function rememberPlan({ moves, compare }: PlanState): void {
  const query = new URLSearchParams(location.search);
  append(query, { moves, compare });
  history.pushState(history.state, "", `${location.pathname}?${query.toString()}`);
}

/** A link to a page that keeps the plan. */
export function planHref(
  page: PageName,
  parameters: Record<string, string | null>,
  state: PlanState = planState()
): string {
  const [path = "", search] = pageHref(page, parameters).split("?");
  const query = new URLSearchParams(search);
  append(query, state);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function append(query: URLSearchParams, { moves, compare }: PlanState): void {
  query.delete("move");
  query.delete("compare");
  for (const move of moves) query.append("move", moveParameter(move));
  for (const key of compare) query.append("compare", key);
}
