import { countOf } from "../../rules/format/countOf.js";
import { formatCount } from "../../rules/format/formatCount.js";
import type { Counted } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { element } from "./element.js";
import { keepState } from "./pageState.js";

export interface PagedOptions {
  /** What the entries are, for "Show 100 more of 640 people". */
  unit: Counted;
  /** Entries shown at first. */
  first?: number;
  /** Entries that each click adds. */
  step?: number;
}

/** Up to how many entries "Show all" adds at once; more of them would stop the page for a moment. */
const atOnce = 200;

/** How many entries the next click adds. */
export function nextStep(shown: number, all: number, step = atOnce): number {
  return all - shown <= step ? all - shown : step;
}

/** "Show all 60 people", or "Show 200 more of 10,000 people" where that would be too many at once. */
export function moreWords(shown: number, all: number, { unit, step = atOnce }: PagedOptions): string {
  const next = nextStep(shown, all, step);
  return shown + next === all
    ? t("Show all {all}", { all: countOf(all, unit) })
    : t("Show {next} more of {all}", { next: formatCount(next), all: countOf(all, unit) });
}

/** A list whose first entries are shown and the others are added by clicks, so that thousands of them stay readable. */
export function pagedList<Item>(
  items: readonly Item[],
  entry: (item: Item) => Element,
  { list, ...options }: PagedOptions & { list: HTMLElement }
): HTMLElement {
  const { first = 30, step = atOnce } = options;
  let shown = 0;
  const add = (count: number) => {
    list.append(...items.slice(shown, shown + count).map(entry));
    shown = Math.min(items.length, shown + count);
    more.textContent = moreWords(shown, items.length, options);
    more.hidden = shown === items.length;
  };
  const more = element("button", {
    type: "button",
    class: "quiet paged-more",
    click: () => {
      const at = shown;
      add(nextStep(shown, items.length, step));
      // The button may be gone: reading goes on at the first entry that was added.
      list.children[at]?.querySelector<HTMLElement>("a, button")?.focus({ preventScroll: true });
    }
  });
  add(items.length <= first + 5 ? items.length : first);
  const block = element("div", {}, list, more);
  keepState(block, `list of ${options.unit}`, {
    read: () => shown,
    write: (left) => {
      if (left > shown) add(left - shown);
    }
  });
  return block;
}
