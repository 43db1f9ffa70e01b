import { element, type Child } from "../shared/element.js";

interface SheetOptions {
  kind: "cover" | "agenda" | "list" | "person" | "last";
  id?: string;
}

/** A part of the pack that begins a sheet of its own; but for lists and definitions it is made to fit on one. */
export function sheet({ kind, id }: SheetOptions, ...children: Child[]): HTMLElement {
  const isOne = kind !== "list" && kind !== "last";
  return element("div", { class: `sheet sheet-${kind}${isOne ? " is-one" : ""}`, id }, ...children);
}

/** On paper nothing can be opened: what stands behind a click is shown. */
export function opened(list: HTMLElement): HTMLElement {
  for (const details of list.querySelectorAll("details")) details.open = true;
  return list;
}
