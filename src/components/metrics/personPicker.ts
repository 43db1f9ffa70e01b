import { element } from "../shared/element.js";
import { pageHref, type PageName } from "../shared/links.js";
import type { RatePerson } from "./ratePeople.js";

interface PickerOptions {
  page: PageName;
  /** Nobody was asked for: the first of the list is shown. */
  isDefault: boolean;
}

/** Whose records are shown; the choice goes into the address. */
export function personPicker(
  people: readonly RatePerson[],
  chosen: string,
  { page, isDefault }: PickerOptions
): HTMLElement {
  const select = element("select", {
    id: "chosen-person",
    change: () => location.assign(`${pageHref(page, { rep: select.value })}#person`)
  });
  for (const { rep } of people.toSorted((a, b) => a.rep.name.localeCompare(b.rep.name)))
    select.append(element("option", { value: rep.rep_key }, rep.name));
  select.value = chosen;
  return element(
    "div",
    { class: "picker" },
    element("label", { for: "chosen-person" }, "Person"),
    select,
    isDefault
      ? element("span", { class: "quiet-text" }, "shown first: furthest from what chance explains")
      : null
  );
}
