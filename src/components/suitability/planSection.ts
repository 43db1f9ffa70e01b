import { formatMoney } from "../../rules/format/formatMoney.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { conditionLabels, verdictLabels } from "../../rules/format/suitabilityLabels.js";
import { planHeadline } from "../../rules/headlines/planHeadline.js";
import type { AskedMove } from "../../rules/plan/moveParameter.js";
import type { PlanContext, WeighedMove, WeighedPlan } from "../../rules/plan/weighPlan.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { verdictMark } from "../shared/verdictMark.js";
import { bookDumbbells, type BookOptions } from "./bookDumbbells.js";
import { planFacts } from "./planFacts.js";

export interface PlanOptions {
  context: PlanContext;
  books: BookOptions;
  /** Absent where the plan is only shown. */
  remove?: (move: AskedMove) => void;
}

/** The planned moves, what speaks against them in words, what they come to, and both books of everybody touched. */
export function planSection(plan: WeighedPlan, options: PlanOptions): HTMLElement {
  if (plan.moves.length === 0)
    return emptyState("No moves are planned yet.", {
      detail: "Choose an account and a person above, then press “Add to plan”. The plan stays in the address."
    });
  return element(
    "div",
    { class: "move-plan" },
    element("p", { class: "plan-headline" }, planHeadline(plan, options.books.currency)),
    moveList(plan, options),
    conflictList(plan),
    planFacts(plan.effect, options),
    plan.changes.length === 0
      ? null
      : bookDumbbells(plan.changes, { ...options.books, level: 3, title: "What the plan does to the books" })
  );
}

export function moveList({ moves }: WeighedPlan, { context, remove }: PlanOptions): HTMLElement {
  return element(
    "ol",
    { class: "planned-moves plain-list" },
    ...moves.map((weighed) => {
      const words = moveInWords(weighed, context);
      return element(
        "li",
        { class: weighed.counts ? "planned-move" : "planned-move does-not-count" },
        element("span", { class: "planned-what" }, words),
        verdictOf(weighed),
        remove
          ? element(
              "button",
              {
                type: "button",
                class: "quiet",
                "aria-label": `Remove from the plan: ${words}`,
                click: () => remove(weighed.move)
              },
              "Remove"
            )
          : null
      );
    })
  );
}

function moveInWords({ move }: WeighedMove, { index, currency }: PlanContext): string {
  const account = index.accounts.get(move.account_key)?.name ?? "Unknown account";
  const name = (key: string | null) => (key == null ? "nobody" : (index.reps.get(key)?.name ?? "unknown"));
  const bookings = index.owned.get(move.account_key)?.bookings ?? null;
  const size = bookings == null ? "" : ` (${formatMoney(bookings, currency)} of sales a year)`;
  return `${account}${size}: ${name(move.from_rep_key)} → ${name(move.to_rep_key)}`;
}

function verdictOf({ judgement, counts }: WeighedMove): HTMLElement {
  if (!counts) return element("span", {}, "does not count: see below");
  if (!judgement) return element("span", {}, "not judged");
  const { verdict, conditions, gates } = judgement;
  const failed = gates.filter(({ result }) => result === "fail").map(({ reason }) => reason);
  const more =
    verdict === "with_conditions"
      ? `: ${joinWords(conditions.map((one) => conditionLabels[one].en))}`
      : failed.length > 0
        ? `. ${failed[0] ?? ""}${failed.length > 1 ? ` And ${plural(failed.length - 1, "more gate")} failed.` : ""}`
        : "";
  return verdictMark(verdict, { text: `${verdictLabels[verdict].en}${more}` });
}

export function conflictList({ conflicts }: WeighedPlan): HTMLElement {
  if (conflicts.length === 0)
    return element("p", { class: "no-conflicts" }, "✓ No conflicts among the planned moves.");
  return element(
    "section",
    { class: "conflicts" },
    element("h3", {}, "Speaks against the plan"),
    element(
      "ul",
      { class: "plain-list" },
      ...conflicts.map(({ kind, words }) => element("li", { "data-conflict": kind }, `✕ ${words}`))
    )
  );
}
