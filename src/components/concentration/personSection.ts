import type { NamedAccount, Method } from "../../../loaders/schema/outputs.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { plural } from "../../rules/format/plural.js";
import { t, tParts } from "../../text/t.js";
import { personPicker } from "../shared/personPicker.js";
import { customerBars } from "../profile/customerBars.js";
import { disclosure } from "../shared/chartFigure.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import type { ConcentrationData, ConcentrationPerson } from "./concentrationData.js";
import { hangsOnOne } from "./concentrationPeople.js";
import { customersInWords } from "./customersInWords.js";
import { customerTable } from "./customerTable.js";
import { lorenzCurve } from "./lorenzCurve.js";

export interface PersonSectionOptions {
  data: ConcentrationData;
  accounts: ReadonlyMap<string, NamedAccount>;
  threshold: number;
}

/** One person's customers: how much each brings, how unequal they are, and the records. */
export function personSection(
  people: readonly ConcentrationPerson[],
  person: ConcentrationPerson,
  { data, accounts, threshold }: PersonSectionOptions
): HTMLElement {
  const { rep, row } = person;
  const currency = data.manifest.base_currency;
  const customers = data.customers.filter(({ rep_key }) => rep_key === rep.rep_key);
  return section(
    t("{name}: the customers behind the figure", { name: rep.name }),
    { id: "person" },
    personPicker(people, rep.rep_key, {
      page: "concentration",
      isDefault: data.asked !== rep.rep_key,
      because: hangsOnOne(person, threshold)
        ? t("the most bookings that hang on one customer")
        : t("the largest share from one customer")
    }),
    figureLines(row, data.method),
    element("div", { class: "concentration-bars" }, customerBars(customers, { row, accounts, currency })),
    row.gini == null
      ? null
      : disclosure(t("Lorenz curve: how unequal the customers are"), lorenzCurve(customers, row.gini)),
    element("h3", { class: "records-count" }, customersInWords(customers, row, currency)),
    customerTable(customers, { accounts, currency, person: rep.name }),
    element(
      "p",
      { class: "contest" },
      ...tParts("{profile} shows the deals and everything else, and how to contest a figure. {method}", {
        profile: element("a", { href: repHref(rep.rep_key) }, t("{name}'s profile", { name: rep.name })),
        method: element("a", { href: `${pageHref("method")}#figures` }, t("How each figure is computed"))
      })
    )
  );
}

function figureLines(row: ConcentrationPerson["row"], method: Method): HTMLElement {
  const n = row.customers_n ?? 0;
  const line = (column: string, value: string, detail: string) =>
    element(
      "div",
      { class: "figure-line" },
      element(
        "dt",
        {},
        definedLabel(method, column, { dataset: "rep_quarter", sample: plural(n, "customer") })
      ),
      element("dd", {}, element("strong", {}, value), " ", element("span", { class: "n" }, detail))
    );
  return element(
    "dl",
    { class: "figure-lines" },
    line(
      "top1_share",
      formatShare(row.top1_share),
      t("n = {customers}, {deals}", {
        customers: plural(n, "customer"),
        deals: plural(row.won_n ?? 0, "won deal")
      })
    ),
    line(
      "effective_customers",
      formatDecimal(row.effective_customers, 1),
      t("as many equal customers would be as concentrated")
    ),
    line(
      "gini",
      row.gini == null ? notMeasured() : row.gini.toFixed(2),
      row.gini == null ? t("takes two customers or more") : t("0 = all customers alike")
    )
  );
}
