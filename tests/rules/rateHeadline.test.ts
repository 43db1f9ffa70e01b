import { describe, expect, it } from "vitest";
import { outlierFinding } from "../../src/rules/headlines/rateHeadline.js";
import { inLanguage } from "../../src/text/language.js";

const words = {
  people: "people with decided contracts",
  worseWords: "renew less than chance explains",
  betterWords: "renew more"
} as const;

describe("the finding of who differs from the others", () => {
  it.each([
    [{ judged: 0, worse: 0, better: 0 }, "Too few people have events to compare them"],
    [{ judged: 1, worse: 0, better: 0 }, "Only one seller has events: there are no others to compare with"],
    [
      { judged: 2, worse: 0, better: 0 },
      "None of 2 people with decided contracts differs from the others beyond chance"
    ],
    [
      { judged: 58, worse: 3, better: 0 },
      "3 of 58 people with decided contracts renew less than chance explains"
    ],
    [
      { judged: 58, worse: 0, better: 2 },
      "None of 58 people with decided contracts renew less than chance explains, 2 renew more"
    ]
  ])("reads well for %o", (count, finding) => expect(outlierFinding(count, words)).toBe(finding));

  it("names nobody to compare with in Chinese either", () =>
    expect(inLanguage("zh", () => outlierFinding({ judged: 1, worse: 0, better: 0 }, words))).toBe(
      "只有一位销售人员有业务记录，没有他人可以比较"
    ));
});
