import { suitabilityHeadline } from "../../rules/headlines/suitabilityHeadline.js";
import { assembleCandidates } from "../../rules/suitability/assemble.js";
import { rank } from "../../rules/suitability/rank.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { page, pageHead } from "../shared/page.js";
import { chooseTarget } from "./chooseTarget.js";
import { planContextOf } from "./planContextOf.js";
import { rankedSections } from "./rankedSections.js";
import type { SuitabilityData } from "./suitabilityData.js";
import { targetForm } from "./targetForm.js";

/** Who could carry an account or an amount: the answer, people × gates, one person's reasons, both books. */
export function suitabilityPage(data: SuitabilityData): HTMLElement {
  const { manifest, quarter, asked } = data;
  const chosen = chooseTarget(data);
  const candidates = assembleCandidates(data, data.asOf);
  const context = planContextOf(data, candidates);
  const judgements = chosen.target ? rank(candidates, chosen.target, context.policy) : [];
  return page(
    element(
      "div",
      {},
      pageHead({
        question: t("Suitability: who could carry this account?"),
        answer: suitabilityHeadline(judgements, chosen.target),
        detail: chosen.because,
        manifest,
        quarter,
        isAboutPeople: true
      }),
      targetForm(data.account, chosen, { amount: asked.amount, currency: manifest.base_currency })
    ),
    ...(judgements.length > 0
      ? rankedSections({ judgements, chosen, data, context })
      : [
          emptyState(t("Nobody can be judged yet."), {
            detail: chosen.target ? t("There is no active seller in this quarter.") : chosen.because
          })
        ]),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: `${pageHref("method")}#how-gates` }, t("How the gates work")),
      element("a", { href: pageHref("performance-capability") }, t("Performance × capability")),
      element("a", { href: pageHref("types") }, t("Types"))
    )
  );
}
