import { type DealBookPolicy, dealSizeHeadline } from "../../rules/headlines/dealSizeHeadline.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { peopleBase } from "../../rules/headlines/peopleBase.js";
import { t } from "../../text/t.js";
import { emptyState } from "../shared/emptyState.js";
import { page, pageHead, section } from "../shared/page.js";
import { byKey, hasTable, thresholdNumber } from "../shared/snapshot.js";
import { bookList } from "./bookList.js";
import type { DealSizeData } from "./dealSizeData.js";
import { dealSizePeople, withDeals } from "./dealSizePeople.js";
import { dealSizeTable } from "./dealSizeTable.js";
import { groupSizes, sizeTrend } from "./groupSizes.js";
import { personSection } from "./personSection.js";
import { firstLines, stripSection } from "./stripSection.js";

/** Who has closed big deals at all, and whose book is one order or many small ones. */
export async function dealSizesPage(data: DealSizeData): Promise<HTMLElement> {
  const { manifest, method, quarter, quarters } = data;
  const policy = policyOf(data);
  const people = dealSizePeople(data, policy);
  const asked = people.find(({ rep }) => rep.rep_key === data.asked);
  const chosen = asked ?? people.find(({ book, row }) => book && row.is_active) ?? people[0];
  const currency = manifest.base_currency;
  const head = pageHead({
    question: t("Deal sizes: who closes big orders?"),
    answer: dealSizeHeadline(quarters, policy, currency),
    manifest,
    quarter: quarter.quarter,
    isAboutPeople: true
  });
  if (!chosen)
    return page(
      head,
      emptyState(t("Deal sizes: not measured, because nobody won a deal of known amount in the window."), {
        tables: hasTable(manifest, "deals") ? [] : ["deals"]
      })
    );
  const [drawn, judged] = await Promise.all([
    withDeals(firstLines(people, chosen), data),
    data.judgedOf(chosen.rep.rep_key)
  ]);
  const [own] = drawn.filter(({ rep }) => rep === chosen.rep);
  const accounts = byKey(data.accounts, ({ account_key }) => account_key);
  return page(
    head,
    stripSection(people, { drawn, chosen, currency, draw: (others) => withDeals(others, data) }),
    section(
      t("Whose book stands out, and why"),
      {
        id: "books",
        subtitle: t("By the largest deal's share of the bookings of the trailing four quarters.")
      },
      bookList(people, { policy, currency })
    ),
    own ? personSection(people, own, { data, judged, accounts, isDefault: !asked }) : null,
    sizeTrend(data.sizes, { currency, quarter: quarter.quarter }),
    groupSizes(data.sizes, { currency, quarter: quarter.quarter, by: data.by }),
    section(
      t("Everyone"),
      {
        id: "everyone",
        subtitle: joinSentences([
          peopleBase(people, "people with won deals"),
          t("Won deals of the trailing four quarters, {currency}. A header opens its definition.", {
            currency
          })
        ])
      },
      dealSizeTable(people, method)
    )
  );
}

function policyOf({ method }: DealSizeData): DealBookPolicy {
  const oneDeal = thresholdNumber(method, "review.one_deal_share");
  const smallDeals = thresholdNumber(method, "review.small_deals_share");
  if (oneDeal == null || smallDeals == null)
    throw new Error("The snapshot's method states no review.one_deal_share: run `npm run load` again.");
  return { oneDeal, smallDeals };
}
