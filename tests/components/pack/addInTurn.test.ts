// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addInTurn } from "../../../src/components/pack/addInTurn.js";

const visit = (type: "navigate" | "back_forward" | "reload"): void => {
  // jsdom keeps no account of its navigations.
  performance.getEntriesByType = () => [{ type }] as unknown as PerformanceEntryList;
};

describe("sheets that are added in turn", () => {
  let parent: HTMLElement;
  const drawn = () => [...parent.children].map(({ textContent }) => textContent);
  const addThree = () =>
    addInTurn(
      parent,
      ["A", "B", "C"].map(
        (name) => () => Object.assign(document.createElement("section"), { textContent: name })
      )
    );

  beforeEach(() => {
    vi.useFakeTimers();
    visit("navigate");
    parent = document.createElement("div");
  });
  afterEach(() => {
    vi.useRealTimers();
    location.hash = "";
  });

  it("leave the browser a moment before each", () => {
    addThree();
    const seen = [drawn().length];
    for (let turn = 0; turn < 4; turn++) {
      vi.advanceTimersToNextTimer();
      seen.push(drawn().length);
    }
    expect(seen).toEqual([0, 1, 2, 3, 3]);
    expect(drawn()).toEqual(["A", "B", "C"]);
  });

  it("are all there, each once, as soon as somebody prints", () => {
    addThree();
    vi.advanceTimersToNextTimer();
    dispatchEvent(new Event("beforeprint"));
    expect(drawn()).toEqual(["A", "B", "C"]);
    vi.runAllTimers();
    expect(drawn()).toEqual(["A", "B", "C"]);
  });

  it.each(["back_forward", "reload"] as const)("are all there at once on a visit by %s", (type) => {
    visit(type);
    addThree();
    expect(drawn()).toEqual(["A", "B", "C"]);
  });

  it("are all there at once where the address names a place", () => {
    location.hash = "#person-b";
    addThree();
    expect(drawn()).toEqual(["A", "B", "C"]);
  });
});
