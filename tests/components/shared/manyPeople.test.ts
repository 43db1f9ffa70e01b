// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { crowd, crowdNote, splitCrowd } from "../../../src/components/shared/crowd.js";
import { element } from "../../../src/components/shared/element.js";
import { findEntry, nameSearch } from "../../../src/components/shared/nameSearch.js";
import { moreWords, pagedList } from "../../../src/components/shared/pagedList.js";
import { personLabels } from "../../../src/components/shared/personPicker.js";
import { aRep } from "../../rules/rows.js";

const numbers = (count: number): number[] => Array.from({ length: count }, (_number, at) => at);

describe("a list of many", () => {
  const list = (count: number) =>
    pagedList(numbers(count), (at) => element("li", {}, element("a", { href: "#" }, at)), {
      list: element("ul"),
      unit: "people",
      first: 30
    });
  const shown = (block: HTMLElement) => block.querySelectorAll("li").length;
  const more = (block: HTMLElement) => block.querySelector("button")!;

  it.each([
    [30, 30],
    [35, 35],
    [36, 30]
  ])("of %i shows %i at first: a handful more is not worth a click", (count, expected) => {
    const block = list(count);
    expect([shown(block), more(block).hidden]).toEqual([expected, expected === count]);
  });

  it("grows by 200 a click until all are there", () => {
    const block = list(431);
    const words = [more(block).textContent];
    more(block).click();
    words.push(more(block).textContent);
    expect(shown(block)).toBe(230);
    more(block).click();
    words.push(more(block).textContent);
    expect([shown(block), more(block).hidden]).toEqual([430, false]);
    more(block).click();
    expect([shown(block), more(block).hidden]).toEqual([431, true]);
    expect(words).toEqual([
      "Show 200 more of 431 people",
      "Show 200 more of 431 people",
      "Show all 431 people"
    ]);
  });

  it("says how many there are in all", () => {
    expect(moreWords(30, 230, { unit: "people" })).toBe("Show all 230 people");
    expect(moreWords(30, 231, { unit: "people" })).toBe("Show 200 more of 231 people");
    expect(moreWords(30, 12_345, { unit: "people" })).toBe("Show 200 more of 12,345 people");
  });
});

describe("a chart of many", () => {
  const none = () => false;

  it("gives 400 people a mark each; of 401, those who stand out, and the one chosen", () => {
    expect(splitCrowd(numbers(400), none, none)).toEqual({ single: numbers(400), crowd: [] });
    const { single, crowd: others } = splitCrowd(
      numbers(401),
      (at) => at < 3,
      (at) => at === 77
    );
    expect(single.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 77]);
    expect([...single, ...others].toSorted((a, b) => a - b)).toEqual(numbers(401));
  });

  it("gives no more than 200 of those who stand out a mark of their own, the first ones, and the chosen one", () => {
    const { single, crowd: others } = splitCrowd(
      numbers(1000),
      () => true,
      (at) => at === 999
    );
    expect(single).toEqual([999, ...numbers(200)]);
    expect(others).toHaveLength(799);
    expect(crowdNote(1000, 1000)).toContain("200 of the 1,000 who stand out");
    expect(crowdNote(400, 1)).toBe("");
  });

  it("draws a dot for each of the others", () => {
    const points = numbers(21).map((at) => ({ cx: at, cy: 2, words: `p${at}`, href: "#" }));
    const dots = crowd(points, { width: 100, height: 50 }).flatMap(
      (shape) => shape.getAttribute("d")?.match(/M[\d.]+ /g) ?? []
    );
    expect(dots.map((move) => Number(move.slice(1))).toSorted((a, b) => a - b)).toEqual(numbers(21));
    expect(crowd([], { width: 100, height: 50 })).toEqual([]);
  });
});

describe("the search for a name among many", () => {
  const people = [
    aRep({ rep_key: "1", name: "Ana", team: "East 1", region: "East" }),
    aRep({ rep_key: "2", name: "Ana", team: "East 1", region: "East" }),
    aRep({ rep_key: "3", name: "Anatol", team: null, region: null }),
    aRep({ rep_key: "4", name: "张伟", team: null, region: null })
  ];
  const labels = personLabels(people);

  it("tells people of one name apart", () => {
    expect([...labels.keys()]).toEqual(["Ana · East 1 · East", "Ana · East 1 · East (2)", "Anatol", "张伟"]);
  });

  it("takes a whole label, or a part that only one has, and nothing that is unclear", () => {
    expect(["Ana · East 1 · East", "natO", "张"].map((text) => findEntry(labels, text))).toEqual([
      "1",
      "3",
      "4"
    ]);
    expect(["ana", "", "Zoe"].map((text) => findEntry(labels, text))).toEqual([null, null, null]);
  });

  it("offers at most 50 names, made when the reader comes to the box", () => {
    let made = 0;
    const chosen: (number | null)[] = [];
    const box = nameSearch({
      id: "who",
      label: "Person",
      value: "",
      entries: () => (made++, new Map(numbers(500).map((at) => [`Person ${at}`, at]))),
      choose: (entry) => chosen.push(entry)
    });
    expect(made).toBe(0);
    const input = box.querySelector("input")!;
    input.dispatchEvent(new Event("focus"));
    expect(box.querySelectorAll("option")).toHaveLength(50);
    input.value = "person 49";
    input.dispatchEvent(new Event("input"));
    // 49 and 490 to 499.
    expect(box.querySelectorAll("option")).toHaveLength(11);
    input.dispatchEvent(new Event("change"));
    input.value = "person 498";
    input.dispatchEvent(new Event("change"));
    expect([chosen, made]).toEqual([[null, 498], 1]);
  });
});
