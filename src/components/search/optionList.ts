import { element } from "../shared/element.js";

export interface OptionList {
  list: HTMLElement;
  /** Shows these options, the first of them chosen. */
  show: (options: readonly HTMLAnchorElement[]) => void;
  /** Arrow keys choose, Enter opens what is chosen. */
  press: (event: KeyboardEvent) => void;
}

/** The list under a text box from which one option is chosen while the text box keeps the focus (ARIA's combobox). */
export function optionList(
  input: HTMLInputElement,
  { id, label }: { id: string; label: string }
): OptionList {
  const list = element("div", { id, class: "search-list", role: "listbox", "aria-label": label });
  let options: readonly HTMLAnchorElement[] = [];
  let chosen = -1;
  input.setAttribute("aria-controls", id);

  function choose(at: number): void {
    chosen = at;
    for (const [index, option] of options.entries())
      option.setAttribute("aria-selected", String(index === at));
    options[at]?.scrollIntoView({ block: "nearest" });
    const active = options[at]?.id;
    if (active === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", active);
  }

  return {
    list,
    show: (found) => {
      options = found;
      list.replaceChildren(...found);
      input.setAttribute("aria-expanded", String(found.length > 0));
      choose(found.length > 0 ? 0 : -1);
    },
    press: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && options.length > 0) choose((chosen + step + options.length) % options.length);
      // Enter also ends the writing of a Chinese word.
      else if (event.key === "Enter" && !event.isComposing) options[chosen]?.click();
      else return;
      event.preventDefault();
    }
  };
}
