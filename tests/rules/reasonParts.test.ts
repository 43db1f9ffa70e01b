import { describe, expect, it } from "vitest";
import { reasonParts } from "../../src/rules/decisions/reasonParts.js";

describe("a published reason", () => {
  it.each([
    [
      "English",
      "Low renewals: 43 %. 1.5 of 5. Also: Owns A. Also: B.",
      "Low renewals: 43 %.",
      ["1.5 of 5.", "Owns A.", "B."]
    ],
    [
      "Chinese",
      "续约偏低：43 %。得 1.5 分。另：负责 A。另：乙。",
      "续约偏低：43 %。",
      ["得 1.5 分。", "负责 A。", "乙。"]
    ]
  ])("in %s is one sentence, then a paragraph for each of the others", (_, why, first, rest) => {
    expect(reasonParts(why)).toEqual({ first, rest });
  });

  it.each([
    ["English", "Low renewals. Also: Owns A.", ["Owns A."]],
    ["Chinese", "续约偏低。另：负责 A。", ["负责 A。"]]
  ])("in %s leaves the word that joins reasons out", (_, why, rest) => {
    expect(reasonParts(why).rest).toEqual(rest);
  });

  it.each(["Low renewals: 43.5 %.", "续约偏低：43.5 %。", "no stop"])("stands alone: %s", (why) => {
    expect(reasonParts(why)).toEqual({ first: why, rest: [] });
  });
});
