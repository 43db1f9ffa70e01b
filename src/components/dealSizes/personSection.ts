import type { NamedAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
import { t, tParts } from "../../text/t.js";
import { personPicker } from "../shared/personPicker.js";
import { dealStrip } from "../profile/dealStrip.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { bandTable } from "./bandTable.js";
import type { DealSizeData, DealSizePerson, DrawnPerson, Judged } from "./dealSizeData.js";
import { dealTable } from "./dealTable.js";
import { figureLines } from "./figureLines.js";

export interface PersonSectionOptions {
  data: DealSizeData;
  judged: Judged;
  accounts: ReadonlyMap<string, NamedAccount>;
  isDefault: boolean;
}

/** One person's orders: how large, with and without the largest, how fast and at what discount; then the records. */
export function personSection(
  people: readonly DealSizePerson[],
  person: DrawnPerson,
  { data, judged, accounts, isDefault }: PersonSectionOptions
): HTMLElement {
  const { rep, row, won } = person;
  const currency = data.manifest.base_currency;
  return section(
    t("{name}: the deals behind the figures", { name: rep.name }),
    { id: "person" },
    personPicker(people, rep.rep_key, {
      page: "deal-sizes",
      isDefault,
      because: person.book ? t("the largest order of a book that stands out") : t("the largest order")
    }),
    dealStrip(won, { row, currency, accounts, peerLargest: null }),
    figureLines(person, data, judged),
    bandTable(
      data.bands.filter(({ rep_key }) => rep_key === rep.rep_key),
      rep.name
    ),
    element("h3", { class: "records-count" }, wonInWords(won.length, row, currency)),
    dealTable(won, { accounts, currency, person: rep.name }),
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

function wonInWords(won: number, { bookings, sized_n }: DrawnPerson["row"], currency: string): string {
  const figures = { deals: plural(won, "won deal"), amount: formatMoney(bookings, currency) };
  return won === sized_n
    ? t("{deals} for {amount}", figures)
    : t("{deals} for {amount}, {sized} of them with an amount", { ...figures, sized: formatCount(sized_n) });
}
