import { concentrationHeadline, countDependence } from "../../rules/headlines/concentrationHeadline.js";
import { groupSection } from "../metrics/groupSection.js";
import type { ShownRate } from "../metrics/rateKinds.js";
import { trendSection } from "../metrics/trendSection.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { peopleBase } from "../../rules/headlines/peopleBase.js";
import { t } from "../../text/t.js";
import { emptyState } from "../shared/emptyState.js";
import { page, pageHead, section } from "../shared/page.js";
import { byKey, hasTable, thresholdNumber } from "../shared/snapshot.js";
import { chartSection } from "./chartSection.js";
import type { ConcentrationData } from "./concentrationData.js";
import { chosenPerson, concentrationPeople } from "./concentrationPeople.js";
import { concentrationTable } from "./concentrationTable.js";
import { dependentList } from "./dependentList.js";
import { personSection } from "./personSection.js";

/** Who depends on few customers, and on which. */
export function concentrationPage(data: ConcentrationData): HTMLElement {
  const { manifest, method, quarter } = data;
  const threshold = thresholdNumber(method, "review.one_customer_share");
  if (threshold == null)
    throw new Error("The snapshot's method states no review.one_customer_share: run `npm run load` again.");
  const people = concentrationPeople(data, threshold);
  const chosen = chosenPerson(people, data.asked);
  const accounts = byKey(data.accounts, ({ account_key }) => account_key);
  const options = { threshold, accounts, currency: manifest.base_currency };
  const kind = dependentShare(threshold);
  const head = pageHead({
    question: t("Concentration: who depends on few customers?"),
    answer: concentrationHeadline(countDependence(data.quarters, threshold), threshold),
    manifest,
    quarter: quarter.quarter,
    isAboutPeople: true
  });
  if (!chosen)
    return page(
      head,
      emptyState(t("Concentration: not measured, because nobody has bookings in the window."), {
        tables: hasTable(manifest, "deals") ? [] : ["deals"]
      })
    );
  return page(
    head,
    chartSection(people, chosen, options),
    section(
      t("Who hangs on one customer, and on which"),
      {
        id: "dependent",
        subtitle: t(
          "In the order of the bookings that hang on the customer, over the trailing four quarters."
        )
      },
      dependentList(people, options)
    ),
    personSection(people, chosen, { data, accounts, threshold }),
    trendSection(data.figures, "one_customer_share", kind, quarter.quarter),
    groupSection(data.groups, {
      figure: "one_customer_share",
      kind,
      company: data.figures,
      quarter: quarter.quarter,
      by: data.by,
      page: "concentration"
    }),
    section(
      t("Everyone"),
      {
        id: "everyone",
        subtitle: joinSentences([
          peopleBase(people, "people at work or with bookings"),
          t(
            "Bookings of the trailing four quarters, subsidiaries counted with their top parent. A header opens its definition; a name opens the customers."
          )
        ])
      },
      concentrationTable(people, method)
    )
  );
}

const dependentShare = (threshold: number): ShownRate => ({
  label: t("Share of sellers with {share} or more from one customer", { share: formatShare(threshold) }),
  unit: "active sellers with bookings",
  sizeLabel: t("active sellers with bookings"),
  kind: "share",
  format: formatShare,
  target: null
});
