import type { TypeSignal } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { type Classified, type Relabelled, whatIf } from "../../rules/types/whatIf.js";
import { t } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { typeLabel, typeText } from "../shared/typeMark.js";
import { namedSignals } from "./namedSignals.js";
import { slider, sliderSettings, trialOf } from "./thresholdSliders.js";
import type { TypedPerson } from "./typedPeople.js";
import type { TypesData } from "./typesPage.js";

/** What the thresholds do: moving one shows at once whose label it would change. Nothing is saved. */
export function thresholdSection(people: readonly TypedPerson[], data: TypesData): HTMLElement {
  const { method } = data;
  const settings = sliderSettings(method);
  const classified = classifiedPeople(people, data.signals);
  const nameOf = new Map(people.map(({ rep }) => [rep.rep_key, rep.name]));
  const values = new Map<string, number>();
  const result = element("p", { class: "slider-result", role: "status", "aria-live": "polite" });
  const changes = element("div", {});
  const draw = () => {
    const relabelled = whatIf(classified, trialOf(method, values));
    result.textContent = inWords(relabelled, people.length, values.size > 0);
    changes.replaceChildren(...(relabelled.length > 0 ? [changeTable(relabelled, nameOf)] : []));
  };
  const sliders = settings.map((setting) =>
    slider(setting, (value) => {
      if (value === setting.inForce) values.delete(setting.key);
      else values.set(setting.key, value);
      draw();
    })
  );
  const reset = () => {
    values.clear();
    for (const one of sliders) one.reset();
    draw();
  };
  draw();
  return section(
    t("What the thresholds do"),
    {
      id: "thresholds",
      subtitle: t(
        "The values in force; move one to see whose label it would change. Nothing is saved: to change a threshold for good, set the key beside it in your data folder's policy.json and load again. Stability stays as it was drawn; a type that would newly lead can be leaning at most."
      )
    },
    element("div", { class: "sliders" }, ...sliders.map(({ row }) => row)),
    element("button", { type: "button", class: "quiet", click: reset }, t("Back to the values in force")),
    result,
    changes
  );
}

function classifiedPeople(people: readonly TypedPerson[], signals: readonly TypeSignal[]): Classified[] {
  const byPerson = new Map<string, TypeSignal[]>();
  for (const signal of signals) {
    const list = byPerson.get(signal.rep_key);
    if (list) list.push(signal);
    else byPerson.set(signal.rep_key, [signal]);
  }
  return people.map(({ rep, type }) => ({
    repKey: rep.rep_key,
    label: type,
    given: { accountsN: type.accounts_n, leadingType: type.leading_type, stability: type.stability },
    signals: namedSignals(byPerson.get(rep.rep_key) ?? [])
  }));
}

function inWords(relabelled: readonly Relabelled[], people: number, isMoved: boolean): string {
  if (!isMoved)
    return t("All {labels} are as published: every threshold is as in force.", {
      labels: plural(people, "label")
    });
  if (relabelled.length === 0) return t("Nobody's label would change.");
  return t("{labels} of {people} would change.", { labels: plural(relabelled.length, "label"), people });
}

function changeTable(relabelled: readonly Relabelled[], nameOf: ReadonlyMap<string, string>): HTMLElement {
  const label = ({ leading_type, strength }: Relabelled["before"]) => ({
    value: typeText(leading_type, strength),
    mark: () => typeLabel(leading_type, strength)
  });
  return dataTable(relabelled, {
    caption: t("Labels that would change"),
    unit: "labels",
    isDense: true,
    limit: 20,
    columns: [
      {
        key: "name",
        label: t("Name"),
        value: ({ repKey }) => nameOf.get(repKey) ?? repKey,
        render: ({ repKey }) =>
          element(
            "a",
            { href: `${pageHref("types", { rep: repKey })}#signals` },
            nameOf.get(repKey) ?? repKey
          )
      },
      {
        key: "before",
        label: t("In force"),
        value: ({ before }) => label(before).value,
        render: ({ before }) => label(before).mark()
      },
      {
        key: "after",
        label: t("Would be"),
        value: ({ after }) => label(after).value,
        render: ({ after }) => label(after).mark()
      }
    ]
  });
}
