import { dimensionLabels } from "../../rules/format/capabilityLabels.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { dimensionSteps } from "../../rules/development/dimensionSteps.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { pagedList } from "../shared/pagedList.js";
import { typeLabel } from "../shared/typeMark.js";
import type { PlacedPerson } from "./placedPeople.js";
import { rateLine } from "./rateLine.js";

export interface HollowOptions {
  capabilityCut: number;
  reliabilityMinimum: number;
  /** Largest complaint rate of the people shown, so that their bars can be compared. */
  complaintMost: number;
}

/** High performance, low capability, one block each: what is low, what the records say, what would change it. */
export function hollowList(people: readonly PlacedPerson[], options: HollowOptions): HTMLElement {
  return pagedList(people, (person) => hollowItem(person, options), {
    list: element("ol", { class: "hollow-list" }),
    unit: "people"
  });
}

function hollowItem(person: PlacedPerson, options: HollowOptions): HTMLElement {
  const { rep, capability, type } = person;
  const basis = capability.performance_basis === "quota" ? "of quota" : "of peers booked less";
  return element(
    "li",
    { class: "hollow" },
    element(
      "div",
      { class: "hollow-who" },
      element("h3", {}, element("a", { href: repHref(rep.rep_key) }, rep.name)),
      element("p", { class: "quiet-text" }, [rep.team, rep.region].filter(Boolean).join(" · ")),
      type ? typeLabel(type.leading_type, type.strength) : null,
      element(
        "p",
        { class: "hollow-figures" },
        element("strong", {}, formatShare(capability.performance)),
        ` ${basis}, capability `,
        element("strong", {}, capabilityText(capability.capability, options.capabilityCut)),
        " of 100"
      )
    ),
    element("div", { class: "hollow-low" }, element("h4", {}, "What is low"), ...lowParts(person)),
    element(
      "div",
      { class: "hollow-records" },
      element("h4", {}, "What the records say"),
      ...records(person, options)
    ),
    element(
      "div",
      { class: "hollow-change" },
      element("h4", {}, "What would change it"),
      ...changes(person, options)
    )
  );
}

function lowParts({ capability, dimensions }: PlacedPerson): HTMLElement[] {
  const lowest = dimensions.find(({ dimension }) => dimension === capability.lowest_dimension);
  const parts = [
    lowest
      ? `${sentenceCase(dimensionLabels[lowest.dimension].en)} ${formatPoints(lowest.assessed)} of 5` +
        (lowest.peer_median == null ? "" : ` (peers ${formatPoints(lowest.peer_median)})`) +
        (lowest.evidence == null ? "" : `; the records say ${formatPoints(lowest.evidence)}`)
      : null,
    capability.gene_result === "fail"
      ? `Gene test failed: ${capability.gene_reason ?? "no reason recorded"}`
      : null,
    capability.gene_result === "not_measured"
      ? `Gene test: ${capability.gene_reason ?? "not measured"}`
      : null,
    dimensions.some(({ is_conflicting }) => is_conflicting === true)
      ? "Assessment and records disagree on a dimension: one of the two is wrong"
      : null
  ];
  return parts.filter((part) => part != null).map((part) => element("p", {}, `${part}.`));
}

function records({ renewal, complaint, row }: PlacedPerson, options: HollowOptions): HTMLElement[] {
  const { reliabilityMinimum, complaintMost } = options;
  const concentration =
    row?.top1_share == null
      ? "Concentration is not measured."
      : `Largest customer ${formatShare(row.top1_share)} of bookings, n = ${plural(row.customers_n ?? 0, "customer")}.`;
  return [
    rateLine(renewal, {
      label: "Renewals",
      kind: "share",
      events: "decided",
      domain: [0, 1],
      reliabilityMinimum
    }),
    rateLine(complaint, {
      label: "Complaints per 100 months",
      kind: "rate",
      events: "customer-months",
      domain: [0, complaintMost],
      reliabilityMinimum
    }),
    element("p", {}, concentration)
  ];
}

function changes({ rep, capability }: PlacedPerson, { capabilityCut }: HollowOptions): HTMLElement[] {
  const missing = formatDecimal(capabilityCut - (capability.capability ?? 0), 1);
  const lowest = capability.lowest_dimension;
  return [
    element("p", {}, `${missing} points below the cut at ${capabilityCut}.`),
    lowest ? element("p", {}, `First step: ${dimensionSteps[lowest].action}.`) : null,
    element("p", {}, element("a", { href: `${repHref(rep.rep_key)}#development` }, "Development plan"))
  ].filter((one) => one != null);
}

/** Whole points, unless that would read like the cut itself. */
function capabilityText(value: number | null, cut: number): string {
  return formatDecimal(value, value != null && Math.round(value) >= cut ? 1 : 0);
}
