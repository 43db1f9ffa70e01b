import { formatMoney } from "../../rules/format/formatMoney.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { conditionLabels, verdictLabels } from "../../rules/format/suitabilityLabels.js";
import { planHeadline } from "../../rules/headlines/planHeadline.js";
import type { AskedMove } from "../../rules/plan/moveParameter.js";
import type { PlanContext, WeighedMove, WeighedPlan } from "../../rules/plan/weighPlan.js";
import type { Judgement } from "../../rules/suitability/suitability.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
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
    return emptyState(t("No moves are planned yet."), {
      detail: t(
        "Choose an account and a person above, then press “Add to plan”. The plan stays in the address."
      )
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
      : bookDumbbells(plan.changes, {
          ...options.books,
          level: 3,
          title: t("What the plan does to the books")
        })
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
                "aria-label": t("Remove from the plan: {move}", { move: words }),
                click: () => remove(weighed.move)
              },
              t("Remove")
            )
          : null
      );
    })
  );
}

function moveInWords({ move }: WeighedMove, { index, currency }: PlanContext): string {
  const account = index.accounts.get(move.account_key)?.name ?? t("Unknown account");
  const name = (key: string | null) =>
    key == null ? t("nobody") : (index.reps.get(key)?.name ?? t("unknown"));
  const bookings = index.owned.get(move.account_key)?.bookings ?? null;
  const [from, to] = [name(move.from_rep_key), name(move.to_rep_key)];
  return bookings == null
    ? t("{account}: {from} → {to}", { account, from, to })
    : t("{account} ({sales} of sales a year): {from} → {to}", {
        account,
        sales: formatMoney(bookings, currency),
        from,
        to
      });
}

function verdictOf({ judgement, counts }: WeighedMove): HTMLElement {
  if (!counts) return element("span", {}, t("does not count: see below"));
  if (!judgement) return element("span", {}, t("not judged"));
  return verdictMark(judgement.verdict, { text: verdictInWords(judgement) });
}

function verdictInWords({ verdict, conditions, gates }: Judgement): string {
  const says = say(verdictLabels[verdict]);
  if (verdict === "with_conditions")
    return t("{verdict}: {conditions}", {
      verdict: says,
      conditions: joinWords(conditions.map((one) => say(conditionLabels[one])))
    });
  const [reason, ...others] = gates.filter(({ result }) => result === "fail").map((gate) => gate.reason);
  if (reason === undefined) return says;
  return others.length === 0
    ? t("{verdict}. {reason}", { verdict: says, reason })
    : t("{verdict}. {reason} And {gates} failed.", {
        verdict: says,
        reason,
        gates: plural(others.length, "more gate")
      });
}

export function conflictList({ conflicts }: WeighedPlan): HTMLElement {
  if (conflicts.length === 0)
    return element("p", { class: "no-conflicts" }, t("✓ No conflicts among the planned moves."));
  return element(
    "section",
    { class: "conflicts" },
    element("h3", {}, t("Speaks against the plan")),
    element(
      "ul",
      { class: "plain-list" },
      ...conflicts.map(({ kind, words }) => element("li", { "data-conflict": kind }, `✕ ${words}`))
    )
  );
}
