import type { Method } from "../../../loaders/schema/outputs.js";
import type { Cuts } from "../../rules/capability/movedByCuts.js";
import { peopleBase } from "../../rules/headlines/peopleBase.js";
import { performanceCapabilityHeadline } from "../../rules/headlines/performanceCapabilityHeadline.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { thresholdNumber } from "../shared/snapshot.js";
import type { CapabilityData } from "./capabilityData.js";
import { capabilityTable } from "./capabilityTable.js";
import { cutSliders } from "./cutSliders.js";
import { hollowSection } from "./hollowSection.js";
import { type PlacedPerson, placedPeople } from "./placedPeople.js";
import { quadrantSections } from "./quadrantSections.js";

/** Who performs without being capable: the quadrant, the list the review is for, candidates, everyone. */
export function capabilityPage(data: CapabilityData): HTMLElement {
  const { manifest, method, quarter } = data;
  const { active } = placedPeople(data);
  const cuts = cutsInForce(method);
  const named = active.map(({ rep, capability }) => ({ name: rep.name, quadrant: capability.quadrant }));
  return page(
    pageHead({
      question: t("Performance × capability: whose numbers outrun their ability?"),
      answer: performanceCapabilityHeadline(named),
      detail: t(
        "High numbers with low capability are numbers that may not last, and accounts that may not stay: this list is what the review is for."
      ),
      manifest,
      quarter,
      isAboutPeople: true
    }),
    ...quadrantSections(active, cuts.capability, manifest),
    hollowSection(active, data, cuts),
    cutsSection(active, cuts),
    section(
      t("Everyone"),
      { id: "everyone", subtitle: peopleBase(active, "people") },
      capabilityTable(active)
    ),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: pageHref("assessments") }, t("Assessments and candidates")),
      element("a", { href: pageHref("types") }, t("Types")),
      element("a", { href: pageHref("suitability") }, t("Who could take a big account")),
      element("a", { href: `${pageHref("method")}#thresholds` }, t("Where the cuts come from"))
    )
  );
}

function cutsSection(active: readonly PlacedPerson[], cuts: Cuts): HTMLElement {
  return section(
    t("What if the cuts stood elsewhere?"),
    {
      id: "cuts",
      subtitle: t(
        "The same rules as at load, worked out here as a slider moves. Nothing is saved: to change a cut for good, set its key in policy.json and load again."
      )
    },
    cutSliders(active, cuts)
  );
}

function cutsInForce(method: Method): Cuts {
  const [performance, capability] = [
    thresholdNumber(method, "capability.performance_cut"),
    thresholdNumber(method, "capability.capability_cut")
  ];
  if (performance == null || capability == null)
    throw new Error(
      t("The snapshot's method states no cuts of performance × capability: run `npm run load` again.")
    );
  return { performance, capability };
}
