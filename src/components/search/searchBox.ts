import type { Manifest } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { openSnapshot } from "../shared/openSnapshot.js";
import { readAccounts } from "../shared/readAccounts.js";
import { findEntries } from "./findEntries.js";
import { optionList } from "./optionList.js";
import { pageEntries, type SearchEntry, searchEntries } from "./searchEntries.js";
import { definitionEntries } from "./termEntries.js";

/**
 * One box that finds any person, customer or page: a button in the page's head, or Ctrl+K, ⌘K or "/". Arrow keys move,
 * Enter opens, Escape leaves.
 */
export function searchBox(manifest: Manifest, quarter: string): HTMLElement {
  const dialog = searchDialog(() => entriesOf(manifest, quarter));
  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector("input")?.select();
  };
  document.addEventListener("keydown", (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
  const button = element(
    "button",
    {
      type: "button",
      class: "button search-button",
      "aria-haspopup": "dialog",
      "aria-keyshortcuts": "Control+K Meta+K /",
      click: open
    },
    t("Search"),
    element("kbd", { "aria-hidden": "true" }, "/")
  );
  return element("div", { class: "search" }, button, dialog);
}

/** The people and customers of the quarter; fetched when the reader first searches, not before. */
async function entriesOf(manifest: Manifest, quarter: string): Promise<SearchEntry[]> {
  const snapshot = openSnapshot(manifest);
  const [reps, accounts, owners] = await Promise.all([
    snapshot.read("rep"),
    readAccounts(snapshot),
    snapshot.readColumns("owned_account", { quarter }, ["rep_key", "account_key"])
  ]);
  return [...pageEntries(document), ...definitionEntries(), ...searchEntries({ reps, accounts, owners })];
}

/** The box itself, over what `load` gives when the first letter is typed. */
export function searchDialog(load: () => Promise<SearchEntry[]>): HTMLDialogElement {
  let entries: Promise<SearchEntry[]> | null = null;
  const status = element("p", { class: "search-status", role: "status" }, hint());
  const input = element("input", {
    type: "text",
    role: "combobox",
    "aria-label": t("Search people, customers and pages"),
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: t("Name of a person, a customer or a page"),
    input: () => void show()
  });
  const { list, show: showOptions, press } = optionList(input, { id: "search-list", label: t("Found") });
  input.addEventListener("keydown", press);

  async function show(): Promise<void> {
    const asked = input.value.trim();
    const all = await (entries ??= load()).catch(() => null);
    // The answer to an older question comes too late.
    if (asked !== input.value.trim()) return;
    const found = findEntries(all ?? [], asked);
    showOptions(found.slice(0, listedAtMost).map(option));
    status.textContent =
      all === null ? t("The names could not be read: load the page again.") : outcome(asked, found.length);
  }

  const dialog = element(
    "dialog",
    { class: "search-dialog", "aria-label": t("Search") },
    element("div", { class: "search-panel" }, input, status, list)
  );
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return dialog;
}

/** As many as anybody scrolls through; who finds more types more of the name. */
const listedAtMost = 100;

const hint = (): string => t("Type a part of a name. Arrow keys move, Enter opens.");

/** What the search came to: how many were found, and whether all of them are listed. */
export function outcome(asked: string, count: number): string {
  if (asked === "") return hint();
  if (count === 0) return t("Nobody and nothing is named “{asked}”.", { asked });
  const found = formatCount(count);
  return count <= listedAtMost
    ? t("{found} found", { found })
    : t("The first {listed} of {found} found: type more of the name to see the others.", {
        listed: listedAtMost,
        found
      });
}

/** Ctrl+K or ⌘K anywhere; "/" where nothing is being written. */
function asksForSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === "k" && (ctrlKey || metaKey)) return true;
  const isWriting = target instanceof HTMLElement && target.matches("input, select, textarea");
  return key === "/" && !ctrlKey && !metaKey && !isWriting;
}

function option({ kind, name, detail, href }: SearchEntry, at: number): HTMLAnchorElement {
  const kinds = {
    page: t("page"),
    definition: t("definition"),
    person: t("person"),
    customer: t("customer")
  };
  return element(
    "a",
    { id: `search-option-${at}`, role: "option", href, tabindex: -1, "aria-selected": "false" },
    element("span", { class: "search-name" }, name),
    element("span", { class: "search-detail" }, [kinds[kind], detail].filter(Boolean).join(" · "))
  );
}
