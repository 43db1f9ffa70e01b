import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, repHref } from "../shared/links.js";
import { pagedList } from "../shared/pagedList.js";
import type { DependenceOptions } from "./chartSection.js";
import type { ConcentrationPerson } from "./concentrationData.js";
import { hangsOnOne } from "./concentrationPeople.js";
import { dependenceWords } from "./dependenceWords.js";

/** Whose bookings hang on one customer, which one, and what that rests on. */
export function dependentList(
  people: readonly ConcentrationPerson[],
  options: DependenceOptions
): HTMLElement {
  const dependent = people.filter((person) => hangsOnOne(person, options.threshold));
  if (dependent.length === 0)
    return emptyState(t("Nobody hangs on one customer."), {
      detail: t("No customer brings {share} or more of an active seller's bookings.", {
        share: formatShare(options.threshold)
      })
    });
  return pagedList(dependent, (person) => entry(person, options), {
    list: element("ul", { class: "outliers" }),
    unit: "people"
  });
}

function entry(person: ConcentrationPerson, options: DependenceOptions): HTMLElement {
  const { rep, row } = person;
  return element(
    "li",
    { class: "outlier is-worse" },
    element(
      "p",
      { class: "outlier-who" },
      element("a", { href: repHref(rep.rep_key) }, rep.name),
      element("span", { class: "n" }, [rep.team, rep.region].filter(Boolean).join(" · "))
    ),
    element(
      "p",
      {},
      t("{dependence}. Rests on {deals}.", {
        dependence: dependenceWords(person, options),
        deals: plural(row.won_n ?? 0, "won deal")
      })
    ),
    element(
      "p",
      {},
      element(
        "a",
        { href: `${pageHref("concentration", { rep: rep.rep_key })}#person` },
        t("The customers behind it")
      )
    )
  );
}
