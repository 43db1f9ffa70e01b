import { formatInterval } from "../../rules/format/formatInterval.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, repHref } from "../shared/links.js";
import { pagedList } from "../shared/pagedList.js";
import type { RateKind } from "./rateKinds.js";
import type { RatePerson } from "./ratePeople.js";

/** Who lies beyond chance, the worrying side first, and why that can be said. */
export function outlierList(people: readonly RatePerson[], kind: RateKind): HTMLElement {
  const outside = people.filter(({ funnel }) => funnel?.outlier != null);
  if (outside.length === 0)
    return emptyState(t("Nobody differs from the others beyond what chance explains."), {
      detail: t("Differences between people are no ground for a decision on this figure alone.")
    });
  const isWorse = ({ funnel }: RatePerson) => Number(funnel?.outlier === kind.worse);
  return pagedList(
    outside.toSorted((a, b) => isWorse(b) - isWorse(a)),
    (person) => entry(person, kind),
    { list: element("ul", { class: "outliers" }), unit: "people" }
  );
}

function entry({ rep, rate, funnel }: RatePerson, kind: RateKind): HTMLElement {
  const isWorse = funnel?.outlier === kind.worse;
  return element(
    "li",
    { class: `outlier ${isWorse ? "is-worse" : "is-better"}` },
    element(
      "p",
      { class: "outlier-who" },
      element("span", { class: "side", "aria-hidden": "true" }, funnel?.outlier === "above" ? "▲" : "▼"),
      element("a", { href: repHref(rep.rep_key) }, rep.name),
      element("span", { class: "n" }, [rep.team, rep.region].filter(Boolean).join(" · "))
    ),
    element(
      "p",
      {},
      t(
        "{figure}; chance alone keeps 95 % of such people within {limits}. Drawn toward the peers: {drawn} (90 % interval {interval}).",
        {
          figure: rate.value == null || rate.n == null ? "" : kind.ofWhat(rate.value, rate.n),
          limits: formatInterval(funnel?.low_95 ?? null, funnel?.high_95 ?? null, kind.kind),
          drawn: rate.shrunk == null ? notMeasured() : kind.format(rate.shrunk),
          interval: formatInterval(rate.shrunk_low, rate.shrunk_high, kind.kind)
        }
      )
    ),
    element(
      "p",
      {},
      element(
        "a",
        { href: `${pageHref(kind.page, { rep: rep.rep_key })}#person` },
        t("The records behind it")
      )
    )
  );
}
