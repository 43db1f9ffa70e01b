import type { QuarterRow, RepGeneMonth } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { formatPoints } from "../../rules/format/formatPoints.js";
import { plural } from "../../rules/format/plural.js";
import { byRep } from "../../rules/rows/lookUp.js";
import { t } from "../../text/t.js";
import type { PlacedPerson } from "../capability/placedPeople.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { repHref } from "../shared/links.js";
import { saveButtons } from "../shared/saveChart.js";
import { section } from "../shared/page.js";
import { geneChart, monthsShown } from "./geneChart.js";

interface Tested {
  person: PlacedPerson;
  months: readonly RepGeneMonth[];
}

interface GeneOptions {
  quarter: QuarterRow;
  policy: Policy["capability"];
}

const shownAtFirst = 12;

/** Gene test totals by month, a small chart for everyone tested in more than one month, the lowest first. */
export function geneSection(
  people: readonly PlacedPerson[],
  geneMonths: readonly RepGeneMonth[],
  { quarter, policy }: GeneOptions
): HTMLElement {
  const monthsOf = byRep(geneMonths);
  const tested = people.flatMap((person): Tested[] => {
    const months = monthsShown(monthsOf(person.rep.rep_key), quarter);
    return months.length === 0 ? [] : [{ person, months }];
  });
  const often = tested
    .filter(({ months }) => months.length > 1)
    .sort((a, b) => latest(a) - latest(b) || a.person.rep.name.localeCompare(b.person.rep.name));
  const options = {
    id: "gene",
    subtitle: t(
      "Total of five items, 0–25, over the trailing four quarters. Dashed: {pass} passes, below {training} calls for off-the-job training. The lowest latest total first.",
      { pass: policy.gene_pass_total, training: policy.gene_training_total }
    )
  };
  if (tested.length === 0)
    return section(
      t("Gene test by month"),
      options,
      emptyState(t("Nobody at work took the gene test in the window."))
    );
  const once = tested.length - often.length;
  return section(
    title(tested, policy),
    options,
    often.length === 0
      ? null
      : grid(often, { quarter, policy }, { title: title(tested, policy), measure: options.subtitle }),
    once === 0
      ? null
      : element(
          "p",
          { class: "quiet-text" },
          t("{people} tested in one month only.", { people: plural(once, "person", "people") })
        )
  );
}

const latest = ({ months }: Tested): number => months.at(-1)?.gene_total ?? 0;

function title(tested: readonly Tested[], policy: Policy["capability"]): string {
  const training = tested.filter(({ person }) => person.capability.needs_training === true);
  const people = plural(tested.length, "person tested", "people tested");
  const mark = policy.gene_training_total;
  if (training.length === 0)
    return tested.length === 1
      ? t("The one person tested did not fall below {mark} in the latest month", { mark })
      : t("None of {people} fell below {mark} in the latest month", { people, mark });
  return t(
    training.length === 1
      ? "{count} of {people} calls for training: below {mark} in the latest month"
      : "{count} of {people} call for training: below {mark} in the latest month",
    { count: training.length, people, mark }
  );
}

function grid(
  often: readonly Tested[],
  options: GeneOptions,
  words: { title: string; measure: string }
): HTMLElement {
  const list = element("ul", { class: "gene-grid" });
  const more = element(
    "button",
    { type: "button", class: "quiet" },
    t("Show all {people}", { people: plural(often.length, "person", "people") })
  );
  const show = (shown: readonly Tested[]) => {
    list.replaceChildren(...shown.map((one) => multiple(one, options)));
    more.hidden = shown.length === often.length;
  };
  more.addEventListener("click", () => show(often));
  show(often.slice(0, shownAtFirst));
  const save = saveButtons({ title: words.title, subtitle: () => words.measure, parts: () => [list] });
  return element("div", {}, list, more, save);
}

function multiple({ person, months }: Tested, { quarter, policy }: GeneOptions): HTMLElement {
  const { rep, capability } = person;
  const note = capability.needs_training === true ? t("training") : null;
  return element(
    "li",
    {},
    element(
      "p",
      { class: "gene-head" },
      element("a", { href: repHref(rep.rep_key) }, rep.name),
      element("strong", {}, formatPoints(months.at(-1)?.gene_total ?? null)),
      note ? element("span", { class: "badge" }, note) : null
    ),
    geneChart(months, { quarter, policy, name: rep.name })
  );
}
