import type { Rep } from "../../../loaders/schema/outputs.js";
import { element } from "../shared/element.js";
import { pageHref, type PageName } from "../shared/links.js";

interface PickerOptions {
  page: PageName;
  /** Nobody was asked for: the first of the list is shown. */
  isDefault: boolean;
  /** Why that one is the first. */
  because?: string;
}

/** Whose records are shown; the choice goes into the address. */
export function personPicker(
  people: readonly { rep: Rep }[],
  chosen: string,
  { page, isDefault, because = "furthest from what chance explains" }: PickerOptions
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
    isDefault ? element("span", { class: "quiet-text" }, `shown first: ${because}`) : null
  );
}
