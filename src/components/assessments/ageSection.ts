import type { QuarterRow } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { plural } from "../../rules/format/plural.js";
import { t, type Text } from "../../text/t.js";
import type { PlacedPerson } from "../capability/placedPeople.js";
import { disclosure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { joinElements } from "../shared/joinElements.js";
import { repHref } from "../shared/links.js";
import { saveButtons } from "../shared/saveChart.js";
import { section } from "../shared/page.js";

interface Band {
  label: Text;
  /** Days before the quarter's end, this one included; null = not in the window. */
  until: number | null;
}

const BANDS = [
  { label: "up to 3 months", until: 92 },
  { label: "3 to 6 months", until: 184 },
  { label: "6 to 9 months", until: 275 },
  { label: "9 to 12 months", until: Infinity },
  { label: "not in the past four quarters", until: null }
] as const satisfies readonly Band[];

/** Days from the latest assessment to the quarter's last day; null where there is none in the window. */
export function ageDays({ capability }: PlacedPerson, endOn: string): number | null {
  const { last_assessed_on } = capability;
  return last_assessed_on == null
    ? null
    : Math.round((Date.parse(endOn) - Date.parse(last_assessed_on)) / 864e5);
}

function bandOf(days: number | null): (typeof BANDS)[number] | undefined {
  return BANDS.find(({ until }) => (days == null ? until == null : until != null && days <= until));
}

/** How old the latest assessment of each person is: bars of people by age, with their names. */
export function ageSection(people: readonly PlacedPerson[], { end_on }: QuarterRow): HTMLElement {
  const byBand = BANDS.map((band) => ({
    band,
    people: people.filter((person) => bandOf(ageDays(person, end_on)) === band)
  }));
  const most = Math.max(1, ...byBand.map((one) => one.people.length));
  const recent = byBand.slice(0, 2).reduce((sum, one) => sum + one.people.length, 0);
  const title = t("{recent} of {people} assessed within six months", {
    recent: formatCount(recent),
    people: plural(people.length, "person", "people")
  });
  const subtitle = t("Age of each person's latest assessment of any kind on {day}.", {
    day: formatDate(end_on)
  });
  const bars = element(
    "ul",
    { class: "age-bars" },
    ...byBand.map(({ band, people: found }) =>
      element(
        "li",
        {},
        element("span", {}, t(band.label)),
        element(
          "span",
          { class: "age-bar", "aria-hidden": "true" },
          element("span", { style: `width:${(found.length / most) * 100}%` })
        ),
        element("span", { class: "figure" }, formatCount(found.length))
      )
    )
  );
  return section(
    title,
    { id: "age", subtitle },
    bars,
    saveButtons({ title, subtitle: () => subtitle, parts: () => [bars] }),
    disclosure(t("Who, by age"), ...byBand.flatMap(({ band, people: found }) => bandNames(band, found)))
  );
}

function bandNames({ label }: (typeof BANDS)[number], people: readonly PlacedPerson[]): HTMLElement[] {
  if (people.length === 0) return [];
  const names = joinElements(people.map(({ rep }) => element("a", { href: repHref(rep.rep_key) }, rep.name)));
  return [
    element("p", { class: "age-names" }, element("strong", {}, t("{words}: ", { words: t(label) })), ...names)
  ];
}
