import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import type { DealBookPolicy } from "../../rules/headlines/dealSizeHeadline.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, repHref } from "../shared/links.js";
import { pagedList } from "../shared/pagedList.js";
import type { DealSizePerson } from "./dealSizeData.js";

interface BookListOptions {
  policy: DealBookPolicy;
  currency: string;
}

/** Those at work whose bookings rest on one order, or are many small ones, with the figures that say so. */
export function bookList(
  people: readonly DealSizePerson[],
  { policy, currency }: BookListOptions
): HTMLElement {
  const named = people.filter(({ book, row }) => book && row.is_active);
  if (named.length === 0)
    return emptyState(t("Nobody's book rests on one order, and no large one is made of small orders only."), {
      detail: t("One order: {one} of bookings or more. Small orders: none above {small}.", {
        one: formatShare(policy.oneDeal),
        small: formatShare(policy.smallDeals)
      })
    });
  return pagedList(named, (person) => entry(person, currency), {
    list: element("ul", { class: "outliers" }),
    unit: "people"
  });
}

function entry(person: DealSizePerson, currency: string): HTMLElement {
  const { rep } = person;
  return element(
    "li",
    { class: "outlier is-worse" },
    element(
      "p",
      { class: "outlier-who" },
      element("a", { href: repHref(rep.rep_key) }, rep.name),
      element("span", { class: "n" }, [rep.team, rep.region].filter(Boolean).join(" · "))
    ),
    element("p", {}, bookWords(person, currency)),
    element(
      "p",
      {},
      element(
        "a",
        { href: `${pageHref("deal-sizes", { rep: rep.rep_key })}#person` },
        t("The deals behind it")
      )
    )
  );
}

/** Why the book stands out: "12 M USD in 148 deals, the largest 380 k USD (3 %)". */
export function bookWords({ row, book }: DealSizePerson, currency: string): string {
  const figures = {
    largest: formatMoney(row.deal_max, currency),
    share: formatShare(row.largest_deal_share),
    all: formatMoney(row.bookings, currency)
  };
  if (book === "one_deal")
    return t("One order of {largest} ({share}) of {all} booked; without it {rest}.", {
      ...figures,
      rest: formatMoney(row.bookings_without_largest, currency)
    });
  return t("{all} in {deals}, the largest {largest} ({share}): no large order yet.", {
    ...figures,
    deals: plural(row.sized_n ?? 0, "deal")
  });
}
