import { assessmentsHeadline } from "../../rules/headlines/assessmentsHeadline.js";
import { t } from "../../text/t.js";
import { placedPeople } from "../capability/placedPeople.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { policyInForce } from "../shared/policyInForce.js";
import { hasTable } from "../shared/snapshot.js";
import { ageSection } from "./ageSection.js";
import type { AssessmentsData } from "./assessmentsData.js";
import { assessorSection } from "./assessorSection.js";
import { geneSection } from "./geneSection.js";
import { heatMap } from "./heatMap.js";
import { screeningSection } from "./screeningSection.js";

/** Who has been assessed, by whom, and what the scores say. */
export function assessmentsPage(data: AssessmentsData): HTMLElement {
  const { manifest, method, quarter, reps } = data;
  const policy = policyInForce(method).capability;
  const { active, candidates } = placedPeople({ ...data, types: [], rates: [] });
  const head = pageHead({
    question: t("Assessments: who has been assessed, by whom, and what do the scores say?"),
    answer: assessmentsHeadline(
      active.map(({ capability }) => capability),
      data.assessors
    ),
    detail: t(
      "A score is the mean of the latest score per assessor over the trailing four quarters. It is an opinion, which is why the records stand beside it wherever they can speak."
    ),
    manifest,
    quarter: quarter.quarter,
    isAboutPeople: true
  });
  if (!hasTable(manifest, "assessments"))
    return page(head, emptyState(t("Nobody's assessment is known."), { tables: ["assessments"] }));
  return page(
    head,
    section(
      t("What the scores say"),
      {
        id: "scores",
        subtitle: t(
          "Points of 0–5: the stronger the tone, the higher; framed where low; ≠ where the records contradict the assessors by two points or more. The first six columns are the six dimensions, the next five the gene test, the last two stress tolerance."
        )
      },
      heatMap(active, policy)
    ),
    ageSection(active, quarter),
    assessorSection(data.assessors, reps, policy),
    geneSection(active, data.geneMonths, { quarter, policy }),
    screeningSection(candidates, data.disqualifiers, policy),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: pageHref("performance-capability") }, t("Performance × capability")),
      element("a", { href: pageHref("reps") }, t("Everyone's profile")),
      element("a", { href: `${pageHref("method")}#thresholds` }, t("Where the marks come from"))
    )
  );
}
