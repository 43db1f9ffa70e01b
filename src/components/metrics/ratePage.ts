import type { CompanyFigure } from "../../../loaders/schema/outputs.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { peopleBase } from "../../rules/headlines/peopleBase.js";
import { countOutliers, outlierFinding } from "../../rules/headlines/rateHeadline.js";
import { countOf } from "../../rules/format/countOf.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t, tParts } from "../../text/t.js";
import { told } from "../../text/told.js";
import { definedLabel } from "../shared/definition.js";
import { element, type Child } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, repHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { hasTable } from "../shared/snapshot.js";
import { fairness } from "./fairness.js";
import { funnelSection } from "./funnelSection.js";
import type { RateData } from "./metricData.js";
import { groupSection } from "./groupSection.js";
import { outlierList } from "./outlierList.js";
import { personPicker } from "../shared/personPicker.js";
import type { RateKind } from "./rateKinds.js";
import { chosenRatePerson, ratePeople, type RatePerson } from "./ratePeople.js";
import { rateTable } from "./rateTable.js";
import { trendSection } from "./trendSection.js";

export interface RatePageParts {
  question: string;
  /** The answer, given the company's rate and the finding about people. */
  headline: (figure: CompanyFigure | null, outliers: string) => string;
  /** What lies behind one person's figure. */
  records: (person: RatePerson) => Child[];
  /** What else the page answers, below the person. */
  more?: Child[];
}

/** One rate for the whole company: everyone against chance, who stands out, the trend, everyone, and one person's records. */
export function ratePage(data: RateData, kind: RateKind, parts: RatePageParts): HTMLElement {
  const { manifest, quarter } = data;
  const people = ratePeople(data, kind.rateName);
  const chosen = chosenRatePerson(people, data.asked);
  const figure =
    data.figures.find(
      (row) => row.figure === kind.rateName && row.scope === "window" && row.quarter === quarter.quarter
    ) ?? null;
  const finding = outlierFinding(
    countOutliers(
      people.flatMap((person) => person.funnel ?? []),
      kind.worse
    ),
    kind
  );
  const head = pageHead({
    question: parts.question,
    answer: parts.headline(figure, finding),
    manifest,
    quarter: quarter.quarter,
    isAboutPeople: true
  });
  if (people.length === 0)
    return page(
      head,
      emptyState(t("{figure}: not measured.", { figure: kind.label }), {
        tables: hasTable(manifest, kind.needs) ? [] : [kind.needs]
      })
    );
  return page(
    head,
    funnelSection(people, kind, {
      funnel: data.centres.find(({ rate_name }) => rate_name === kind.rateName) ?? null,
      limits: data.limits.filter(({ rate_name }) => rate_name === kind.rateName),
      chosen
    }),
    section(
      t("Who differs from the others, and why that can be said"),
      { id: "outliers" },
      outlierList(people, kind)
    ),
    personSection(people, chosen, { data, kind, parts }),
    ...(parts.more ?? []),
    trendSection(data.figures, kind.rateName, kind, quarter.quarter),
    groupSection(data.groups, {
      figure: kind.rateName,
      kind,
      company: data.figures,
      quarter: quarter.quarter,
      by: data.by,
      page: kind.page
    }),
    section(
      t("Everyone"),
      {
        id: "everyone",
        subtitle: joinSentences([
          peopleBase(people, kind.people),
          kind.target == null
            ? t(
                "Trailing four quarters, in the order of the figure drawn toward the peers: with few events it leans on them, with many on the person's own record. Dot with its 90 % interval, │ peers' median."
              )
            : t(
                "Trailing four quarters, in the order of the figure drawn toward the peers: with few events it leans on them, with many on the person's own record. Dot with its 90 % interval, │ peers' median, ┆ target."
              )
        ])
      },
      rateTable(people, kind)
    )
  );
}

interface PersonOptions {
  data: RateData;
  kind: RateKind;
  parts: RatePageParts;
}

function personSection(
  people: readonly RatePerson[],
  person: RatePerson | null,
  { data, kind, parts }: PersonOptions
): HTMLElement | null {
  if (!person) return null;
  const { rep, rate } = person;
  const figure = (label: Child, value: string, detail: string) =>
    element(
      "div",
      { class: "figure-line" },
      element("dt", {}, label),
      element("dd", {}, element("strong", {}, value), " ", element("span", { class: "n" }, detail))
    );
  return section(
    t("{name}: the records behind the figure", { name: rep.name }),
    { id: "person" },
    personPicker(people, rep.rep_key, { page: kind.page, isDefault: data.asked === null }),
    element(
      "dl",
      { class: "figure-lines" },
      figure(
        definedLabel(data.method, kind.rateName, { dataset: "rep_quarter", label: kind.label }),
        rate.value == null ? notMeasured() : kind.format(rate.value),
        t("90 % interval {interval} · n = {sample}", {
          interval: formatInterval(rate.low, rate.high, kind.kind),
          sample: rate.n == null ? notMeasured() : countOf(rate.n, kind.unit)
        })
      ),
      figure(
        t("Drawn toward the peers"),
        rate.shrunk == null ? notMeasured() : kind.format(rate.shrunk),
        t("90 % interval {interval} · own data weigh {weight} · peers: {peers}", {
          interval: formatInterval(rate.shrunk_low, rate.shrunk_high, kind.kind),
          weight: formatShare(rate.reliability),
          peers: told(rate, "peer_group") ?? notMeasured()
        })
      )
    ),
    fairness(person, data, kind),
    ...parts.records(person),
    element(
      "p",
      { class: "contest" },
      ...tParts("{profile} shows everything else, and how to contest a figure. {method}", {
        profile: element("a", { href: repHref(rep.rep_key) }, t("{name}'s profile", { name: rep.name })),
        method: element("a", { href: `${pageHref("method")}#figures` }, t("How each figure is computed"))
      })
    )
  );
}
