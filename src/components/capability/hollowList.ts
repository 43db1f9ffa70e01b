import { formatPoints } from "../../rules/format/formatPoints.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import type { StepOutcome } from "../../rules/development/planOutcome.js";
import type { PlanStep } from "../../rules/development/planStep.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t, tParts } from "../../text/t.js";
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
    part("low", t("What is low"), ...lowParts(person)),
    part("records", t("What the records say"), ...records(person, options)),
    part("change", t("What would change the verdict"), ...changeParts(person, options.capabilityCut)),
    plans(person, options)
  );
}

function who({ rep, capability, type }: PlacedPerson, { capabilityCut, asOf }: HollowOptions): HTMLElement {
  return element(
    "div",
    { class: "hollow-who" },
    element("h3", {}, element("a", { href: repHref(rep.rep_key) }, rep.name)),
    element("p", { class: "quiet-text" }, [rep.team, rep.region].filter(Boolean).join(" · ")),
    type ? typeLabel(type.leading_type, type.strength) : null,
    element(
      "p",
      { class: "hollow-figures" },
      ...tParts(
        capability.performance_basis === "quota"
          ? "{performance} of quota, capability {capability} of 100{error}"
          : "{performance} of peers booked less, capability {capability} of 100{error}",
        {
          performance: element("strong", {}, formatShare(capability.performance)),
          capability: element("strong", {}, capabilityText(capability.capability, capabilityCut)),
          error:
            capability.capability_error == null ? "" : ` ± ${formatDecimal(capability.capability_error, 1)}`
        }
      )
    ),
    element(
      "p",
      { class: "hollow-chance" },
      ...tParts("Chance that both are true: {chance}", {
        chance: element("strong", {}, formatShare(capability.outrun_probability))
      })
    ),
    element("p", { class: "quiet-text" }, assessedInWords(capability, asOf))
  );
}

/** Age and number of the assessments behind a verdict. */
function assessedInWords({ last_assessed_on, assessor_n }: PlacedPerson["capability"], asOf: string): string {
  if (last_assessed_on == null) return t("Never assessed in the window");
  const days = plural(Math.round((Date.parse(asOf) - Date.parse(last_assessed_on)) / 864e5), "day");
  return assessor_n === 0
    ? t("Last assessed {days} before the quarter's end", { days })
    : t("Last assessed {days} before the quarter's end, {assessors} per dimension", {
        days,
        assessors: plural(assessor_n, "assessor")
      });
}

function records({ renewal, complaint, row }: PlacedPerson, options: HollowOptions): HTMLElement[] {
  const { reliabilityMinimum, complaintMost } = options;
  const concentration =
    row?.top1_share == null
      ? t("Concentration is not measured.")
      : t("Largest customer {share} of bookings, n = {customers}.", {
          share: formatShare(row.top1_share),
          customers: plural(row.customers_n ?? 0, "customer")
        });
  return [
    rateLine(renewal, {
      label: t("Renewals"),
      kind: "share",
      events: (n) => t("n = {n} decided", { n }),
      domain: [0, 1],
      reliabilityMinimum
    }),
    rateLine(complaint, {
      label: t("Complaints per 100 months"),
      kind: "rate",
      events: (n) => t("n = {n} customer-months", { n }),
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
    disclosure(
      t("Development plan: {steps}", { steps: plural(steps.length, "step") }),
      planTable(steps, t("Plan for {name}", { name }))
    ),
    past == null
      ? element(
          "p",
          { class: "quiet-text" },
          t("No plan of four quarters ago: not at work then, or not shown.")
        )
      : disclosure(
          t("Plan of {quarter}: {outcome}", {
            quarter: formatQuarter(past.quarter),
            outcome: outcomeInWords(past.outcomes)
          }),
          outcomeTable(
            past.outcomes,
            t("What became of the plan of {quarter} for {name}", {
              quarter: formatQuarter(past.quarter),
              name
            })
          )
        )
  );
}

/** Whole points, unless that would read like the cut itself. */
function capabilityText(value: number | null, cut: number): string {
  return value != null && Math.round(value) >= cut ? formatPoints(value) : formatDecimal(value, 0);
}
