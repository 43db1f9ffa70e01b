import { formatPoints } from "../../rules/format/formatPoints.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import type { StepOutcome } from "../../rules/development/planOutcome.js";
import type { PlanStep } from "../../rules/development/planStep.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { disclosure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { pagedList } from "../shared/pagedList.js";
import { typeLabel } from "../shared/typeMark.js";
import { changeParts, lowParts } from "./hollowReasons.js";
import type { PlacedPerson } from "./placedPeople.js";
import { outcomeInWords, outcomeTable, planTable } from "./planTables.js";
import { rateLine } from "./rateLine.js";

export interface HollowOptions {
  capabilityCut: number;
  reliabilityMinimum: number;
  /** Largest complaint rate of the people shown, so that their bars can be compared. */
  complaintMost: number;
  /** The quarter's last day, from which the age of assessments is counted. */
  asOf: string;
  plan: (person: PlacedPerson) => readonly PlanStep[];
  /** The plan of four quarters ago and what became of it; null where there was none. */
  past: (person: PlacedPerson) => { quarter: string; outcomes: readonly StepOutcome[] } | null;
}

/** High performance, low capability, one block each: how sure, what is low, what the records say, what to do. */
export function hollowList(people: readonly PlacedPerson[], options: HollowOptions): HTMLElement {
  return pagedList(people, (person) => hollowItem(person, options), {
    list: element("ol", { class: "hollow-list" }),
    unit: "people"
  });
}

function hollowItem(person: PlacedPerson, options: HollowOptions): HTMLElement {
  const part = (name: string, title: string, ...children: HTMLElement[]) =>
    element("div", { class: `hollow-${name}` }, element("h4", {}, title), ...children);
  return element(
    "li",
    { class: "hollow" },
    who(person, options),
    part("low", "What is low", ...lowParts(person)),
    part("records", "What the records say", ...records(person, options)),
    part("change", "What would change the verdict", ...changeParts(person, options.capabilityCut)),
    plans(person, options)
  );
}

function who({ rep, capability, type }: PlacedPerson, { capabilityCut, asOf }: HollowOptions): HTMLElement {
  const basis = capability.performance_basis === "quota" ? "of quota" : "of peers booked less";
  return element(
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
      element("strong", {}, capabilityText(capability.capability, capabilityCut)),
      ` of 100${capability.capability_error == null ? "" : ` ± ${formatDecimal(capability.capability_error, 1)}`}`
    ),
    element(
      "p",
      { class: "hollow-chance" },
      "Chance that both are true: ",
      element("strong", {}, formatShare(capability.outrun_probability))
    ),
    element("p", { class: "quiet-text" }, assessedInWords(capability, asOf))
  );
}

/** Age and number of the assessments behind a verdict. */
function assessedInWords({ last_assessed_on, assessor_n }: PlacedPerson["capability"], asOf: string): string {
  if (last_assessed_on == null) return "Never assessed in the window";
  const days = Math.round((Date.parse(asOf) - Date.parse(last_assessed_on)) / 864e5);
  const by = assessor_n === 0 ? "" : `, ${plural(assessor_n, "assessor")} per dimension`;
  return `Last assessed ${plural(days, "day")} before the quarter's end${by}`;
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

function plans(person: PlacedPerson, options: HollowOptions): HTMLElement {
  const { name } = person.rep;
  const steps = options.plan(person);
  const past = options.past(person);
  return element(
    "div",
    { class: "hollow-plan" },
    disclosure(`Development plan: ${plural(steps.length, "step")}`, planTable(steps, `Plan for ${name}`)),
    past == null
      ? element("p", { class: "quiet-text" }, "No plan of four quarters ago: not at work then, or not shown.")
      : disclosure(
          `Plan of ${formatQuarter(past.quarter)}: ${outcomeInWords(past.outcomes)}`,
          outcomeTable(past.outcomes, `What became of the plan of ${past.quarter} for ${name}`)
        )
  );
}

/** Whole points, unless that would read like the cut itself. */
function capabilityText(value: number | null, cut: number): string {
  return value != null && Math.round(value) >= cut ? formatPoints(value) : formatDecimal(value, 0);
}
