import type { Rep } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { element } from "./element.js";
import { pageHref, type PageName, parameter } from "./links.js";
import { nameSearch } from "./nameSearch.js";

interface PickerOptions {
  page: PageName;
  /** Where on the page the person is shown. */
  section?: string;
  /** Nobody was asked for: the first of the list is shown. */
  isDefault: boolean;
  /** Why that one is the first. */
  because?: string;
}

/** More names than this are found by typing a part of one; fewer are read in a list. */
const listedAtMost = 100;

/** Whose records are shown; the choice goes into the address. */
export function personPicker(
  people: readonly { rep: Rep }[],
  chosen: string,
  { page, section = "person", isDefault, because = t("furthest from what chance explains") }: PickerOptions
): HTMLElement {
  const asked = parameter("rep");
  const isUnknown = asked !== null && asked !== chosen;
  const go = (repKey: string) => location.assign(`${pageHref(page, { rep: repKey })}#${section}`);
  return element(
    "div",
    { class: "picker" },
    ...(people.length > listedAtMost ? [searched(people, chosen, go)] : listedNames(people, chosen, go)),
    isUnknown
      ? element(
          "span",
          { class: "quiet-text", role: "status" },
          t("The person in the address is not listed here; shown instead: {because}", { because })
        )
      : isDefault && element("span", { class: "quiet-text" }, t("shown first: {because}", { because }))
  );
}

const id = "chosen-person";

function listedNames(
  people: readonly { rep: Rep }[],
  chosen: string,
  go: (repKey: string) => void
): HTMLElement[] {
  const select = element("select", { id, change: () => go(select.value) });
  for (const { rep } of people.toSorted((a, b) => a.rep.name.localeCompare(b.rep.name)))
    select.append(element("option", { value: rep.rep_key }, rep.name));
  select.value = chosen;
  return [element("label", { for: id }, t("Person")), select];
}

function searched(
  people: readonly { rep: Rep }[],
  chosen: string,
  go: (repKey: string) => void
): HTMLElement {
  const said = element("span", { class: "quiet-text", role: "status" });
  const search = nameSearch({
    id,
    label: t("Person"),
    value: people.find(({ rep }) => rep.rep_key === chosen)?.rep.name ?? "",
    placeholder: t("Part of a name"),
    entries: () => personLabels(people.map(({ rep }) => rep)),
    choose: (repKey) => {
      if (repKey === null)
        said.textContent = t("No name, or more than one, has this in it: choose from the list.");
      else if (repKey !== chosen) go(repKey);
    }
  });
  return element("span", { class: "person-search" }, search, said);
}

/** rep_key by name; team and region stand behind a name that several people have, and a number behind both. */
export function personLabels(reps: readonly Rep[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { name } of reps) count.set(name, (count.get(name) ?? 0) + 1);
  const labels = new Map<string, string>();
  for (const { rep_key, name, team, region } of reps) {
    const base = (count.get(name) ?? 0) > 1 ? [name, team, region].filter(Boolean).join(" · ") : name;
    let label = base;
    for (let twin = 2; labels.has(label); twin++) label = `${base} (${twin})`;
    labels.set(label, rep_key);
  }
  return labels;
}
