import { dependentNames } from "../../rules/headlines/concentrationHeadline.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { crowdNote } from "../shared/crowd.js";
import { howToRead, type Reading } from "../shared/howToRead.js";
import { pageHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { concentrationChart, type ConcentrationPoint } from "./concentrationChart.js";
import type { ConcentrationPerson } from "./concentrationData.js";
import { hangsOnOne } from "./concentrationPeople.js";
import { dependenceWords, type DependenceWordsOptions } from "./dependenceWords.js";

export interface DependenceOptions extends DependenceWordsOptions {
  /** The policy's share of one customer from which a book hangs on it. */
  threshold: number;
}

/** Everyone at work by how few customers their bookings rest on; a mark opens the customers below. */
export function chartSection(
  people: readonly ConcentrationPerson[],
  chosen: ConcentrationPerson | null,
  options: DependenceOptions
): HTMLElement {
  const { threshold } = options;
  const points = people.flatMap((person) => pointOf(person, chosen, options) ?? []);
  const dependent = people.filter((person) => hangsOnOne(person, threshold));
  return section(
    dependentNames(dependent.map(({ rep }) => rep.name)),
    { id: "chart" },
    chartFigure((width) => concentrationChart(points, { width, threshold }), {
      title: t("Each mark is a person: further left and higher is a book on fewer customers"),
      subtitle:
        t(
          "Across: how many equal customers would be as concentrated (1 ÷ HHI), on a scale where each doubling is one step. Bookings of the trailing four quarters, subsidiaries counted with their top parent."
        ) + crowdNote(points.length, dependent.length),
      isInteractive: true,
      maximum: 1000
    }),
    howToRead(dependenceReading(threshold))
  );
}

function pointOf(
  person: ConcentrationPerson,
  chosen: ConcentrationPerson | null,
  options: DependenceOptions
): ConcentrationPoint | null {
  const { rep, row } = person;
  if (!row.is_active || row.top1_share == null || row.effective_customers == null) return null;
  return {
    name: rep.name,
    effectiveCustomers: row.effective_customers,
    top1Share: row.top1_share,
    isOutlier: hangsOnOne(person, options.threshold),
    words: t("{name}: {figure}", { name: rep.name, figure: dependenceWords(person, options) }),
    hover: t("{name}: {share}, {customers}", {
      name: rep.name,
      share: formatShare(row.top1_share),
      customers: plural(row.customers_n ?? 0, "customer")
    }),
    href: `${pageHref("concentration", { rep: rep.rep_key })}#person`,
    isChosen: rep.rep_key === chosen?.rep.rep_key
  };
}

/** What the chart of everybody shows, in plain words. */
const dependenceReading = (threshold: number): Reading => ({
  sentences: [
    t(
      "A dot high up gets most bookings from one customer. Across stands how spread the bookings are: ten customers of whom one brings nearly everything count as little more than one."
    ),
    t(
      "A book on one customer is a risk to plan for, not a fault: whoever was given one large account has it by assignment, and whoever has closed only a deal or two cannot look otherwise."
    ),
    t(
      "In the table below, HHI adds up the squared shares of all customers: 1 for a single customer, 0.1 for ten equal ones. The normalised HHI takes out how many customers there are, and the Gini coefficient says how unequal they are, whether they are three or thirty."
    ),
    t(
      "The line is this company's own policy. The cut-offs that antitrust authorities set for the HHI are not used: they are for the sellers of a market, not for the customers of a person."
    )
  ],
  marks: [
    ["solidDot", t("hangs on one customer, with the name")],
    ["hollowDot", t("everybody else")],
    ["chosenDot", t("the person whose customers are shown below")],
    ["dashedLine", t("policy: {share} from one customer", { share: formatShare(threshold) })]
  ]
});
