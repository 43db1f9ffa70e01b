import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { suitabilityHeadline } from "../../rules/headlines/suitabilityHeadline.js";
import { assembleCandidates } from "../../rules/suitability/assemble.js";
import { rank } from "../../rules/suitability/rank.js";
import type { Judgement } from "../../rules/suitability/suitability.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, parameter } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { policyInForce } from "../shared/policyInForce.js";
import { byKey } from "../shared/snapshot.js";
import { bookSection } from "./bookSection.js";
import { candidateDetail } from "./candidateDetail.js";
import { chooseTarget, type ChosenTarget } from "./chooseTarget.js";
import { gateMatrix } from "./gateMatrix.js";
import type { SuitabilityData } from "./suitabilityData.js";
import { targetForm } from "./targetForm.js";
import { filtered, filterOf, keepInAddress, verdictFilters } from "./verdictFilters.js";

/** Who could carry an account or an amount: the answer, people × gates, one person's reasons, both books. */
export function suitabilityPage(data: SuitabilityData): HTMLElement {
  const { manifest, quarter, asked } = data;
  const chosen = chooseTarget(data);
  const judgements = chosen.target
    ? rank(assembleCandidates(data, data.asOf), chosen.target, policyInForce(data.method))
    : [];
  return page(
    element(
      "div",
      {},
      pageHead({
        question: "Suitability: who could carry this account?",
        answer: suitabilityHeadline(judgements, chosen.target),
        detail: chosen.because,
        manifest,
        quarter,
        isAboutPeople: true
      }),
      targetForm(data.account, chosen, { amount: asked.amount, currency: manifest.base_currency })
    ),
    ...(judgements.length > 0
      ? rankedSections(judgements, chosen, data)
      : [
          emptyState("Nobody can be judged yet.", {
            detail: chosen.target ? "There is no active seller in this quarter." : chosen.because
          })
        ]),
    element(
      "nav",
      { class: "next-links", "aria-label": "Related pages" },
      element("a", { href: `${pageHref("method")}#how-gates` }, "How the gates work"),
      element("a", { href: pageHref("performance-capability") }, "Performance × capability"),
      element("a", { href: pageHref("types") }, "Types")
    )
  );
}

const SHOWN = 15;

function rankedSections(
  judgements: readonly Judgement[],
  chosen: ChosenTarget,
  data: SuitabilityData
): HTMLElement[] {
  const reps = byKey(data.rep, ({ rep_key }) => rep_key);
  const types = byKey(data.rep_type, ({ rep_key }) => rep_key);
  const places = new Map(judgements.map(({ rep_key }, at) => [rep_key, at + 1]));
  const matrix = element("div");
  const detail = element("div");
  let filter = filterOf(location.search);
  let limit = SHOWN;
  let candidate = parameter("candidate");

  const draw = () => {
    const shown = filtered(judgements, filter, reps);
    const current = shown.find(({ rep_key }) => rep_key === candidate) ?? shown[0] ?? null;
    matrix.replaceChildren(
      shown.length === 0
        ? emptyState("Nobody passes these filters.", { detail: "Choose another verdict, region or team." })
        : gateMatrix(shown, {
            reps,
            types,
            chosen: current?.rep_key ?? null,
            choose,
            ownerKey: chosen.target?.account?.owner_key ?? null,
            places,
            limit
          }),
      moreButton(shown.length)
    );
    detail.replaceChildren(
      current ? candidateDetail(current, bookSection(current, chosen, { data, reps })) : ""
    );
  };
  const moreButton = (all: number) =>
    element(
      "button",
      { type: "button", class: "quiet", hidden: all <= limit, click: () => ((limit = all), draw()) },
      `Show all ${plural(all, "person", "people")}`
    );
  const choose = (repKey: string) => {
    candidate = repKey;
    keepInAddress({ candidate });
    draw();
    matrix.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
  };
  draw();
  const amount = formatMoney(chosen.target?.amount ?? null, data.manifest.base_currency);
  return [
    section(
      `${plural(judgements.length, "person", "people")} against nine gates`,
      {
        subtitle: `For ${chosen.account?.name ?? "any account"}, ${amount}. ✓ pass, ◐ condition, ✕ fail, ? not measured; point at a symbol for its figure.`,
        id: "people"
      },
      verdictFilters(judgements, reps, {
        filter,
        change: (changed) => {
          filter = changed;
          draw();
        }
      }),
      matrix
    ),
    section("Why this verdict", { id: "why", subtitle: "Choose a name above for another person." }, detail)
  ];
}
