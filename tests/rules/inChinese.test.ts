import { describe, expect, it } from "vitest";
import { problemsOf } from "../../src/rules/decisionRecord/decisionRecord.js";
import { developmentPlan, type PlanInput } from "../../src/rules/development/developmentPlan.js";
import { whyNobody } from "../../src/rules/assignment/whyNobody.js";
import { judge } from "../../src/rules/suitability/judge.js";
import type { Candidate, Target, TargetAccount } from "../../src/rules/suitability/suitability.js";
import { inLanguage } from "../../src/text/language.js";
import { englishLeft, isoDayLeft } from "../text/englishLeft.js";
import {
  aCandidate,
  aCapability,
  aDimension,
  aDisqualifier,
  aRate,
  aRow,
  aTargetAccount,
  aType,
  plain,
  policy
} from "./rows.js";

const names = ["steel", "Ana", "Acme"];
/** What is not Chinese in these texts: English, and days as files write them. */
const left = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => englishLeft(text, names) ?? isoDayLeft(text) ?? []);

const people: [string, Partial<Candidate>][] = [
  ["fits", {}],
  ["has won nothing", { won_amounts: [] }],
  ["has wins without amounts", { won_amounts: [null] }],
  ["has won small deals only", { won_amounts: [10, 20] }],
  ["has one fair deal", { won_amounts: [1_500_000] }],
  [
    "failed the gene test and all else",
    {
      capability: aCapability({ gene_result: "fail", gene_reason_zh: "总分 14", six_mean: 2 }),
      decision_chain: 1
    }
  ],
  [
    "is not assessed",
    { capability: aCapability({ gene_result: "not_measured", six_mean: null }), decision_chain: null }
  ],
  ["has a disqualifier", { disqualifiers: [aDisqualifier({ result: "triggered" })] }],
  ["was not screened", { disqualifiers: [] }],
  ["keeps few customers", { renewal_rate: aRate({ shrunk_low: 0.1, shrunk_high: 0.2, reliability: 0.9 }) }],
  ["has few renewals", { renewal_rate: aRate({ shrunk_low: 0.1, shrunk_high: 0.2, reliability: 0.1 }) }],
  ["rests on peers", { renewal_rate: aRate({ reliability: 0.1 }) }],
  ["has no rates", { renewal_rate: null, complaint_rate: null }],
  ["is a clear wolf", { type: aType({ strength: "clear", leading_type: "wolf" }) }],
  ["is clearly technical", { type: aType({ strength: "clear", leading_type: "technical" }) }],
  ["leans", { type: aType({ strength: "leaning", leading_type: "relationship" }) }],
  [
    "has no type yet",
    { type: aType({ strength: "insufficient_data", abstains_because_zh: "仅 3 个客户有业务记录" }) }
  ],
  ["has no type at all", { type: null }],
  ["is full", { key_accounts_n: 40, book: [] }],
  ["has no book", { key_accounts_n: null, book: [] }],
  ["does not know the industry", { industry_wins: new Map([["steel", 1]]) }],
  ["is new to the industry", { industry_wins: new Map() }],
  ["owns it", { rep_key: "other" }]
];

const accounts: [string, Partial<TargetAccount> | null][] = [
  ["a quiet account", {}],
  ["an account just handed over", { handovers_on: ["2026-08-01"] }],
  ["an account about to renew", { dues_on: ["2026-10-15"] }],
  ["both", { handovers_on: ["2026-08-01"], dues_on: ["2026-10-15"] }],
  ["an account without records", { dues_on: null, industry: null }],
  ["an amount alone", null]
];

const cases = people.flatMap(([who, person]) =>
  accounts.map(([what, account]): [string, Candidate, Target] => [
    `somebody who ${who}, for ${what}`,
    aCandidate(person),
    { amount: 3_000_000, account: account && aTargetAccount(account), currency: "USD" }
  ])
);

const verdictIn = (language: "en" | "zh", candidate: Candidate, target: Target) =>
  inLanguage(language, () => {
    const { gates, extrapolation, ...answer } = judge(candidate, target, policy);
    const words = gates.flatMap(({ figure, threshold, reason }) => [figure, threshold, reason]);
    return {
      answer: { ...answer, gates: gates.map(({ gate, result, condition }) => [gate, result, condition]) },
      words: [...words, extrapolation ?? "无"]
    };
  });

describe("suitability on a Chinese page", () => {
  it.each(cases)("is the same, in Chinese words: %s", (_, candidate, target) => {
    const [english, chinese] = [verdictIn("en", candidate, target), verdictIn("zh", candidate, target)];
    expect(chinese.answer).toEqual(english.answer);
    expect(left(chinese.words)).toEqual([]);
  });

  it("says a gate the way a sales director would", () => {
    const candidate = aCandidate({ won_amounts: [1_500_000], industry_wins: new Map([["steel", 1]]) });
    const { gates } = judge(candidate, { amount: 9_000_000, account: aTargetAccount() }, policy);
    const said = inLanguage("zh", () => gates.map(({ reason }) => plain(reason)));
    expect(said[0]).toBe("最大赢单 150 万，规模不够。规模相当的仅 1 笔赢单。");
    expect(said[7]).toBe("在 steel 行业仅赢过 1 单：须搭配有行业经验的同事。");
  });
});

const plans: [string, Partial<PlanInput>][] = [
  ["a clear wolf", { type: aType({ strength: "clear", leading_type: "wolf" }) }],
  ["a leaning technical", { type: aType({ strength: "leaning", leading_type: "technical" }) }],
  ["a clear relationship", { type: aType({ strength: "clear", leading_type: "relationship" }) }],
  ["no type", { type: aType({ strength: "none" }) }],
  ["somebody unknown", { type: null, dimensions: [] }],
  ["somebody in training", { capability: aCapability({ needs_training: true, gene_month_total: 12 }) }],
  [
    "low dimensions",
    {
      dimensions: (
        ["strategic_decoding", "need_reframing", "decision_chain", "risk_foresight", "value_binding"] as const
      ).map((dimension) => aDimension({ dimension, assessed: 1 }))
    }
  ]
];

describe("the development plan on a Chinese page", () => {
  it.each(plans)("holds the same figures in Chinese words: %s", (_, over) => {
    const input = {
      row: aRow(),
      type: aType(),
      capability: aCapability(),
      dimensions: [],
      peerMedian: () => 0.5,
      ...over
    };
    const [english, chinese] = (["en", "zh"] as const).map((language) =>
      inLanguage(language, () => developmentPlan(input, policy))
    );
    const figures = (steps: typeof english) =>
      steps?.map(({ kind, by_quarter, figure: { column, baseline, target, direction } }) => [
        kind,
        by_quarter,
        column,
        baseline,
        target,
        direction
      ]);
    expect(figures(chinese)).toEqual(figures(english));
    expect(chinese?.length).toBeGreaterThan(0);
    expect(
      left(
        chinese?.flatMap(({ action, because, figure }) => [
          action,
          because,
          figure.label,
          figure.target_from
        ]) ?? []
      )
    ).toEqual([]);
  });
});

describe("words beside a decision", () => {
  it("say in Chinese what a record lacks", () => {
    const record = {
      kind: "assign",
      account_key: null,
      rep_key: null,
      from_rep_key: null,
      decided_on: "",
      decided_by: "",
      reason: null,
      verdict: null,
      predicted_bookings: null,
      predicted_renewals_due: null
    } as const;
    const said = inLanguage("zh", () => problemsOf(record, "2026-10-20").map(({ message }) => message));
    expect(said).toEqual([
      "请从列表中选择客户。",
      "请从列表中选择人员。",
      "请填写日期。",
      "请填写决定人：姓名或职务。",
      "请用一句话说明原因。"
    ]);
  });

  it("say in Chinese why nobody can take an account", () => {
    const target = { amount: 3_000_000, account: aTargetAccount() };
    const judgements = [{ won_amounts: [] }, { won_amounts: [] }, { renewal_rate: null }].map((over) =>
      judge(aCandidate(over), target, policy)
    );
    expect(inLanguage("zh", () => whyNobody(target, judgements))).toBe(
      "2 人不通过门槛，最常见的是“大单经验”；1 人证据不足。"
    );
    expect(whyNobody(target, judgements)).toBe(
      "2 people fail a gate, most often experience; of 1 person too little is known."
    );
  });
});
