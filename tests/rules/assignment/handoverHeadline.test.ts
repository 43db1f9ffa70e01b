import { describe, expect, it } from "vitest";
import type { ProposedMove } from "../../../src/rules/assignment/proposeHandover.js";
import { handoverHeadline } from "../../../src/rules/headlines/handoverHeadline.js";
import { inLanguage } from "../../../src/text/language.js";

type Taker = [person: string, verdict: "suitable" | "suitable_with_conditions"] | null;

/** Of a move the headline looks at who takes it, and on what terms. */
const moves = (...takers: Taker[]): ProposedMove[] =>
  takers.map((taker) => ({
    to: taker && { candidate: { rep_key: taker[0] }, judgement: { verdict: taker[1] } }
  })) as unknown as ProposedMove[];
const [free, bound] = ["suitable", "suitable_with_conditions"] as const;

describe("the headline of a handover", () => {
  it.each<[string, Taker[], string]>([
    ["no account", [], "Ana owns no account in this quarter."],
    [
      "nobody to take any",
      [null, null],
      "Nobody can be proposed for Ana’s 2 accounts without breaking a gate."
    ],
    [
      "two people for three of five accounts",
      [["b", free], ["b", bound], ["c", bound], null, null],
      "3 of Ana’s 5 accounts could be taken over by 2 people, 1 account without conditions and 2 with conditions. " +
        "Nobody can be proposed for 2 other accounts."
    ],
    [
      "all of them taken",
      [
        ["b", free],
        ["c", free]
      ],
      "Ana’s 2 accounts could be taken over by 2 people, without conditions."
    ],
    [
      "the only one taken",
      [["b", bound]],
      "Ana’s 1 account could be taken over by 1 person, with conditions."
    ],
    [
      "all but one taken",
      [["b", bound], null],
      "1 of Ana’s 2 accounts could be taken over by 1 person, with conditions. Nobody can be proposed for 1 other account."
    ]
  ])("counts accounts, and people once: %s", (_, takers, sentence) =>
    expect(handoverHeadline("Ana", moves(...takers))).toBe(sentence)
  );

  it("says the same in Chinese", () =>
    expect(
      inLanguage("zh", () =>
        handoverHeadline("Ana", moves(["b", free], ["b", bound], ["c", bound], null, null))
      )
    ).toBe(
      "Ana 的 5 个客户中，有 3 个可由 2 人接手，其中 1 个客户无附加条件，2 个有附加条件。其余 2 个客户没有合适的接手人。"
    ));
});
