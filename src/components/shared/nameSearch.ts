import { element } from "./element.js";

export interface NameSearchOptions<Entry> {
  id: string;
  label: string;
  /** What can be chosen, by labels that no two share; asked for when the reader first comes to the box. */
  entries: () => ReadonlyMap<string, Entry>;
  /** The label shown at first. */
  value: string;
  placeholder?: string;
  /** Called with what was chosen; null where the text names nothing, or more than one. */
  choose: (entry: Entry | null) => void;
}

/** As many names as fit a list that is read, not scrolled. */
const listed = 50;

/** A box in which one of thousands of names is found by a part of it, from the browser's own list of suggestions. */
export function nameSearch<Entry>(options: NameSearchOptions<Entry>): HTMLElement {
  const { id, label, value, placeholder } = options;
  let known: ReadonlyMap<string, Entry> | null = null;
  const entries = () => (known ??= options.entries());
  const list = element("datalist", { id: `${id}-list` });
  const suggest = () => list.replaceChildren(...matching(entries(), input.value).map(option));
  const option = (value: string) => element("option", { value });
  const input = element("input", {
    type: "search",
    id,
    list: list.id,
    autocomplete: "off",
    value,
    placeholder: placeholder ?? null,
    focus: () => {
      // The whole name is there to be replaced, and the list not cut down to it.
      input.select();
      list.replaceChildren(...matching(entries(), "").map(option));
    },
    input: () => {
      input.setCustomValidity("");
      suggest();
    },
    change: () => options.choose(findEntry(entries(), input.value))
  });
  return element("div", { class: "field" }, element("label", { for: id }, label), input, list);
}

function matching(entries: ReadonlyMap<string, unknown>, text: string): string[] {
  const words = text.trim().toLowerCase();
  const found: string[] = [];
  for (const label of entries.keys()) {
    if (found.length === listed) break;
    if (label.toLowerCase().includes(words)) found.push(label);
  }
  return found;
}

/** What is meant by a text: the entry of that label, else the only one that contains it; null when unclear. */
export function findEntry<Entry>(entries: ReadonlyMap<string, Entry>, text: string): Entry | null {
  const exact = entries.get(text.trim());
  if (exact !== undefined) return exact;
  const words = text.trim().toLowerCase();
  if (words === "") return null;
  const found = [...entries].filter(([label]) => label.toLowerCase().includes(words));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
