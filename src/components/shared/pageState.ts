/** What a part of a page lets its reader set, such as a table's order and search. */
interface Part {
  read: () => unknown;
  write: (state: unknown) => void;
}

/** How a reader left a page. */
interface Left {
  scroll: number;
  /** Of each disclosure whether it was open, in the page's order. */
  open: boolean[];
  parts: { name: string; state: unknown }[];
}

const parts = new WeakMap<Element, Part>();
const storageKey = (visit: string): string => `page-state-${visit}`;

/** Lets "back" find a part of a page as it was left; `name` tells it from the page's other parts. */
export function keepState<State>(
  element: HTMLElement,
  name: string,
  { read, write }: { read: () => State; write: (state: State) => void }
): void {
  element.dataset.kept = name;
  // What is written is what was read: the name says whose it is.
  parts.set(element, { read, write: (state) => write(state as State) });
}

/** The same for an input as it stands now: where its reader set it to something else, "back" sets it so again. */
export function keepInput(input: HTMLInputElement): void {
  const untouched = input.value;
  keepState<string | null>(input, input.id, {
    // What nobody set keeps to the page's own value, which newer data may have changed.
    read: () => (input.value === untouched ? null : input.value),
    write: (left) => {
      if (left === null) return;
      input.value = left;
      input.dispatchEvent(new Event("input"));
    }
  });
}

/**
 * Sets a page that is about to be shown as its reader left it, where the browser's history returns to it, and keeps its
 * state from now on. What the address does not say is kept in the tab's own storage, by a mark on the history's entry,
 * and is gone when the tab is closed. Returns how far the page was scrolled; null on a first visit.
 */
export function returnTo(page: Element): number | null {
  const entry = history.state as { visit?: string } | null;
  // When the document was opened: no two of a tab are opened at once.
  const visit = entry?.visit ?? String(performance.timeOrigin);
  const left = entry?.visit === undefined ? null : leftState(visit);
  markEntry(visit);
  if (left !== null) restore(page, left);
  const keep = (): void => keepLeft(visit, leaving(page));
  addEventListener("pagehide", keep);
  // A phone may close a page that is out of sight without another word.
  addEventListener("visibilitychange", keep);
  // A link within the page makes an entry of its own, for the same document.
  addEventListener("hashchange", () => markEntry(visit));
  return left?.scroll ?? null;
}

function markEntry(visit: string): void {
  history.replaceState({ ...(history.state as object | null), visit }, "");
}

const partsOf = (page: Element): HTMLElement[] => [...page.querySelectorAll<HTMLElement>("[data-kept]")];

function leaving(page: Element): Left {
  return {
    scroll: scrollY,
    open: [...page.querySelectorAll("details")].map(({ open }) => open),
    parts: partsOf(page).map((element) => ({
      name: element.dataset.kept ?? "",
      state: parts.get(element)?.read()
    }))
  };
}

function restore(page: Element, left: Left): void {
  const waiting = [...left.parts];
  for (const element of partsOf(page)) {
    const at = waiting.findIndex(({ name }) => name === element.dataset.kept);
    for (const { state } of at < 0 ? [] : waiting.splice(at, 1)) parts.get(element)?.write(state);
  }
  const disclosures = [...page.querySelectorAll("details")];
  // Another number of them is another page, from newer data.
  if (disclosures.length === left.open.length)
    for (const [at, disclosure] of disclosures.entries()) disclosure.open = left.open[at] === true;
}

function keepLeft(visit: string, left: Left): void {
  try {
    sessionStorage.setItem(storageKey(visit), JSON.stringify(left));
  } catch {
    // Some companies switch the storage off: "back" then shows the page as new.
  }
}

function leftState(visit: string): Left | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey(visit)) ?? "null") as Left | null;
  } catch {
    return null;
  }
}
