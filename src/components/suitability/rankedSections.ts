import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import type { PlanContext } from "../../rules/plan/weighPlan.js";
import type { Judgement } from "../../rules/suitability/suitability.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { howToRead } from "../shared/howToRead.js";
import { parameter } from "../shared/links.js";
import { section } from "../shared/page.js";
import { byKey } from "../shared/snapshot.js";
import { bookSection } from "./bookSection.js";
import { candidateActions } from "./candidateActions.js";
import { candidateDetail } from "./candidateDetail.js";
import type { ChosenTarget } from "./chooseTarget.js";
import { gateMatrix } from "./gateMatrix.js";
import { matrixReading } from "./matrixReading.js";
import { planState, type PlanState, rememberPlan } from "./planAddress.js";
import { planPart } from "./planPart.js";
import type { SuitabilityData } from "./suitabilityData.js";
import { filtered, filterOf, keepInAddress, verdictFilters } from "./verdictFilters.js";

interface Ranked {
  judgements: readonly Judgement[];
  chosen: ChosenTarget;
  data: SuitabilityData;
  context: PlanContext;
}

const SHOWN = 15;

/** The matrix, the chosen person's reasons and books, and the plan; all follow the address. */
export function rankedSections({ judgements, chosen, data, context }: Ranked): HTMLElement[] {
  const reps = byKey(data.rep, ({ rep_key }) => rep_key);
  const types = byKey(data.rep_type, ({ rep_key }) => rep_key);
  const places = new Map(judgements.map(({ rep_key }, at) => [rep_key, at + 1]));
  const [matrix, detail] = [element("div"), element("div")];
  const plan = planPart(data, context);
  let filter = filterOf(location.search);
  let limit = SHOWN;
  let candidate = parameter("candidate");

  const draw = () => {
    const shown = filtered(judgements, filter, reps);
    const current = shown.find(({ rep_key }) => rep_key === candidate) ?? shown[0] ?? null;
    matrix.replaceChildren(
      shown.length === 0
        ? emptyState(t("Nobody passes these filters."), {
            detail: t("Choose another verdict, region or team.")
          })
        : gateMatrix(shown, {
            ...{ reps, types, places, limit, choose },
            chosen: current?.rep_key ?? null,
            ownerKey: chosen.target?.account?.owner_key ?? null
          }),
      moreButton(shown.length)
    );
    detail.replaceChildren(current ? detailOf(current) : "");
    plan.draw(planState(), { chosen, candidate: current?.rep_key ?? null, change });
  };
  const detailOf = (current: Judgement) =>
    candidateDetail(current, {
      book: bookSection(current, chosen, { data, context }),
      actions: candidateActions(current, { chosen, state: planState(), change })
    });
  const change = (state: PlanState) => {
    const focused = document.activeElement?.id;
    rememberPlan(state);
    draw();
    // The button that was pressed is drawn anew, or cannot be pressed again: the reader goes on from the plan.
    const again = focused ? document.getElementById(focused) : null;
    (again?.hasAttribute("disabled") ? null : (again ?? plan.heading))?.focus({ preventScroll: true });
  };
  const moreButton = (all: number) =>
    element(
      "button",
      { type: "button", class: "quiet", hidden: all <= limit, click: () => ((limit = all), draw()) },
      t("Show all {people}", { people: plural(all, "person", "people") })
    );
  const choose = (repKey: string) => {
    candidate = repKey;
    keepInAddress({ candidate });
    draw();
    matrix.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
  };
  addEventListener("popstate", () => {
    candidate = parameter("candidate");
    draw();
  });
  draw();
  const amount = formatMoney(chosen.target?.amount ?? null, data.manifest.base_currency);
  return [
    section(
      t("{people} against nine gates", { people: plural(judgements.length, "person", "people") }),
      {
        subtitle: t(
          "For {account}, {amount}. ✓ pass, ◐ condition, ✕ fail, ? not measured; point at or tap a symbol for its figure.",
          { account: chosen.account?.name ?? t("any account"), amount }
        ),
        id: "people"
      },
      verdictFilters(judgements, reps, {
        filter,
        change: (changed) => {
          filter = changed;
          draw();
        }
      }),
      matrix,
      howToRead(matrixReading())
    ),
    section(
      t("Why this verdict"),
      { id: "why", subtitle: t("Choose a name above for another person.") },
      detail
    ),
    plan.element
  ];
}
