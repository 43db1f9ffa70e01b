// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dataTable } from "../../../src/components/shared/dataTable.js";
import { element } from "../../../src/components/shared/element.js";
import { pagedList } from "../../../src/components/shared/pagedList.js";
import { keepInput, returnTo } from "../../../src/components/shared/pageState.js";

const people = Array.from({ length: 9 }, (_, at) => ({ name: `P${at}`, region: at < 4 ? "North" : "South" }));

const table = (caption: string) =>
  dataTable(people, {
    caption,
    unit: "people",
    limit: 3,
    search: ({ region }) => region,
    columns: [{ key: "name", label: "Name", value: ({ name }) => name }]
  });

/** A page as a reader gets it when it is opened: two tables of one caption, a list and something to open. */
function openPage(): HTMLElement {
  const list = pagedList(people, ({ name }) => element("li", {}, name), {
    unit: "people",
    first: 2,
    list: element("ul")
  });
  return element(
    "div",
    {},
    table("People"),
    table("People"),
    list,
    element("details", {}, element("summary", {}, "More"))
  );
}

const names = (page: HTMLElement, at: number): (string | null)[] =>
  [...(page.querySelectorAll("tbody")[at]?.querySelectorAll("th") ?? [])].map((cell) => cell.textContent);
const press = (within: Element | null | undefined, words: string): void =>
  [...(within?.querySelectorAll("button") ?? [])]
    .find((button) => button.textContent.includes(words))
    ?.click();

function search(page: HTMLElement, at: number, text: string): void {
  const input = page.querySelectorAll("input")[at];
  if (!input) throw new Error("the table has no search box");
  input.value = text;
  input.dispatchEvent(new Event("input"));
}

/** What the reader did to the page before leaving it by a link. */
function leave(page: HTMLElement, scrolled = 0): void {
  vi.stubGlobal("scrollY", scrolled);
  dispatchEvent(new Event("pagehide"));
  page.remove();
}

beforeEach(() => {
  history.replaceState(null, "", "/");
  sessionStorage.clear();
});

describe("a page that the browser's history returns to", () => {
  it("stands where its reader left it: searched, sorted, with all rows, what was opened, and scrolled", () => {
    const first = openPage();
    expect(returnTo(first)).toBeNull();
    const blocks = first.querySelectorAll(".table-block");
    search(first, 1, "North");
    press(blocks[1], "Show all");
    press(blocks[1], "Name");
    press(blocks[1], "Name");
    press(first, "Show all 9 people");
    first.querySelectorAll("details")[0]!.open = true;
    leave(first, 1600);

    const again = openPage();
    expect(returnTo(again)).toBe(1600);
    expect(names(again, 1)).toEqual(["P3", "P2", "P1", "P0"]);
    expect([...again.querySelectorAll("input")].map(({ value }) => value)).toEqual(["", "North"]);
    expect(again.querySelectorAll(".table-block")[1]?.querySelector("[role=status]")?.textContent).toBe(
      "4 of 9 people"
    );
    expect(again.querySelector("details")?.open).toBe(true);
  });

  it("keeps of two tables with one caption each its own state, and the rows of a list", () => {
    const first = openPage();
    returnTo(first);
    press(first.querySelectorAll(".table-block")[0], "Show all");
    press(first.lastElementChild?.previousElementSibling, "Show all 9 people");
    leave(first);
    const again = openPage();
    expect(returnTo(again)).toBe(0);
    expect([names(again, 0).length, names(again, 1).length]).toEqual([9, 3]);
    expect(again.querySelectorAll("li")).toHaveLength(9);
  });

  it("sets an input again as its reader left it, and tells the page so", () => {
    const slider = (inForce: string, moved = vi.fn()) => {
      const input = element("input", { type: "range", id: "cut", min: 0, max: 100 });
      input.value = inForce;
      input.addEventListener("input", moved);
      keepInput(input);
      return input;
    };
    const [first, untouched] = [slider("60"), slider("60")];
    returnTo(element("div", {}, first, untouched));
    first.value = "75";
    dispatchEvent(new Event("pagehide"));

    const moved = vi.fn();
    // Newer data came with another value in force.
    const [again, other] = [slider("50", moved), slider("50", moved)];
    returnTo(element("div", {}, again, other));
    expect([again.value, other.value, moved.mock.calls.length]).toEqual(["75", "50", 1]);
  });

  it("is as new on another entry of the history, whatever its address", () => {
    const first = openPage();
    returnTo(first);
    search(first, 0, "South");
    leave(first, 400);
    history.pushState(null, "", "/");
    const other = openPage();
    expect(returnTo(other)).toBeNull();
    expect(names(other, 0)).toEqual(["P0", "P1", "P2"]);
  });

  it("puts nothing of what was typed into the address", () => {
    const first = openPage();
    returnTo(first);
    search(first, 0, "South");
    leave(first);
    expect(location.href).not.toContain("South");
    expect(JSON.stringify(history.state)).not.toContain("South");
  });

  it("is shown as new where the browser keeps nothing", () => {
    const storage = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("switched off", "SecurityError");
    });
    const first = openPage();
    returnTo(first);
    search(first, 0, "South");
    leave(first, 400);
    storage.mockRestore();
    const again = openPage();
    expect(returnTo(again)).toBeNull();
    expect(names(again, 0)).toEqual(["P0", "P1", "P2"]);
  });
});
