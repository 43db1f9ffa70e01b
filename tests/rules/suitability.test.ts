import { describe, expect, it } from "vitest";
import { assembleCandidates, targetAccount, targetAmount } from "../../src/rules/suitability/assemble.js";
import { comparedPeople } from "../../src/rules/suitability/comparedPeople.js";
import { judge } from "../../src/rules/suitability/judge.js";
import { rank } from "../../src/rules/suitability/rank.js";
import type { Candidate, Gate, Target } from "../../src/rules/suitability/suitability.js";
import {
  aCandidate,
  aCapability,
  aDimension,
  aDisqualifier,
  anAccount,
  aRate,
  aRep,
  aRow,
  aTargetAccount,
  aType,
  plain,
  policy
} from "./rows.js";

const threeMillion: Target = { amount: 3_000_000, account: aTargetAccount() };

const gate = (name: Gate, candidate: Candidate, target: Target = threeMillion) => {
  const found = judge(candidate, target, policy).gates.find((one) => one.gate === name);
  if (!found) throw new Error(`gate ${name} is missing`);
  return found;
};
const result = (name: Gate, over: Partial<Candidate>, target?: Target) =>
  gate(name, aCandidate(over), target).result;

describe("experience", () => {
  const wins = (largest: number, similar: number) => [
    largest,
    ...Array<number>(similar - 1).fill(300_000),
    10_000
  ];
  it.each([
    ["just below a third", wins(999_999, 3), "fail"],
    ["exactly a third", wins(1_000_000, 3), "pass"],
    ["above a third", wins(1_000_001, 3), "pass"],
    ["two deals of a tenth", wins(1_000_000, 2), "fail"],
    ["four deals of a tenth", wins(1_000_000, 4), "pass"],
    ["no deal at all", [], "fail"],
    ["only deals without an amount", [null, null], "not_measured"]
  ])("with %s of the target", (_, won_amounts, expected) =>
    expect(result("experience", { won_amounts })).toBe(expected)
  );

  it("counts a deal just below a tenth of the target as too small", () =>
    expect(result("experience", { won_amounts: [1_000_000, 300_000, 299_999] })).toBe("fail"));
});

describe("the known case: 12 million a year in small orders, the largest 380 thousand", () => {
  const candidate = aCandidate({ won_amounts: [380_000, ...Array<number>(40).fill(290_000)] });
  const judgement = judge(candidate, { amount: 5_000_000, account: null }, policy);
  it("is not suitable for a target of 5 million", () => {
    expect(judgement.verdict).toBe("not_suitable");
    expect(judgement.gates[0]?.result).toBe("fail");
  });
  it("says how far the target lies beyond the largest deal", () =>
    // 5,000,000 ÷ 380,000 = 13.2
    expect(judgement.extrapolation).toBe("the target is 13× the largest deal this rep has won"));
  it("shows figure and threshold", () => {
    expect(plain(judgement.gates[0]?.figure ?? "")).toBe("largest 380 k; no deals of at least 500 k");
    expect(plain(judgement.gates[0]?.threshold ?? "")).toContain("largest won deal at least 1.7 M");
  });
  it("says why: 12 million in total do not make up for the size of the largest", () => {
    // 380,000 + 40 × 290,000 = 11.98 million
    expect(candidate.won_amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)).toBe(11_980_000);
    expect(plain(judgement.gates[0]?.reason ?? "")).toBe(
      "The largest deal won, 380 k, is too small. No won deals of comparable size."
    );
  });
  it("stays not suitable for a key account, however good everything else is", () => {
    const onKeyAccount = judge(candidate, { amount: 1_200_000, account: aTargetAccount() }, policy);
    // A third of 1.2 million is 400,000; a tenth, 120,000, was reached 41 times.
    expect(onKeyAccount.gates.filter(({ result }) => result === "fail").map(({ gate }) => gate)).toEqual([
      "experience"
    ]);
    expect(onKeyAccount.verdict).toBe("not_suitable");
    expect(plain(onKeyAccount.gates[0]?.reason ?? "")).toBe("The largest deal won, 380 k, is too small.");
  });
});

describe("capability", () => {
  const with_ = (over: Parameters<typeof aCapability>[0], decision_chain: number | null = 3) =>
    result("capability", { capability: aCapability(over), decision_chain });
  it.each([
    ["mean just below 3", { six_mean: 2.99 }, 3, "fail"],
    ["mean and chain at 3", { six_mean: 3 }, 3, "pass"],
    ["chain just below 3", { six_mean: 3 }, 2.99, "fail"],
    ["gene test failed", { gene_result: "fail", gene_reason: "total 17" }, 3, "fail"],
    ["chain not assessed", {}, null, "not_measured"],
    ["mean not known", { six_mean: null }, 3, "not_measured"],
    ["gene test incomplete", { gene_result: "not_measured" }, 3, "not_measured"],
    ["gene test failed and the rest unknown", { gene_result: "fail", six_mean: null }, null, "fail"]
  ] as const)("%s", (_, over, chain, expected) => expect(with_(over, chain)).toBe(expected));
  it("is not measured for someone without any row", () =>
    expect(result("capability", { capability: null, decision_chain: null })).toBe("not_measured"));
});

describe("disqualifiers", () => {
  it("fails on a single triggered one", () =>
    expect(
      result("no_disqualifier", {
        disqualifiers: [
          aDisqualifier(),
          aDisqualifier({ disqualifier: "repeated_mistake", result: "triggered" })
        ]
      })
    ).toBe("fail"));
  it("passes with what is measured and names what is not", () => {
    const answer = gate("no_disqualifier", aCandidate());
    expect(answer.result).toBe("pass");
    expect(answer.reason).toContain("Not measured: ordinary-customer playbook on key accounts");
  });
  it.each([
    [2, "condition", ["screening"]],
    [3, "pass", []]
  ] as const)("with %s of the five measured and none triggered: %s", (n, expected, conditions) => {
    const disqualifiers = aCandidate().disqualifiers.slice(0, n);
    const answer = gate("no_disqualifier", aCandidate({ disqualifiers }));
    expect(answer.result).toBe(expected);
    expect([answer.condition].filter((one) => one !== null)).toEqual(conditions);
  });
  it("is not measured when none of the five is", () =>
    expect(result("no_disqualifier", { disqualifiers: [aDisqualifier({ result: "not_measured" })] })).toBe(
      "not_measured"
    ));
});

describe("renewals and complaints", () => {
  const renewal = (over: Parameters<typeof aRate>[0]) => result("renewals", { renewal_rate: aRate(over) });
  it.each([
    ["upper end just below the peer median", { shrunk_high: 0.849 }, "fail"],
    ["upper end at the peer median", { shrunk_high: 0.85 }, "pass"],
    ["upper end above the peer median", { shrunk_high: 0.86 }, "pass"],
    [
      "wholly below, but mostly the peers' own figure",
      { shrunk_high: 0.8, reliability: 0.49 },
      "not_measured"
    ],
    ["wholly below at the reliability minimum", { shrunk_high: 0.8, reliability: 0.5 }, "fail"],
    ["no decided renewals", { n: 0 }, "not_measured"],
    ["no shrunk rate", { shrunk: null, shrunk_low: null, shrunk_high: null }, "not_measured"],
    ["no peers", { shrunk_peer_median: null }, "not_measured"]
  ])("%s", (_, over, expected) => expect(renewal(over)).toBe(expected));

  it.each([
    [2.21, "fail"],
    [2.2, "pass"],
    [2.19, "pass"]
  ])("complaints with a lower end of %s against a median of 2.2", (shrunk_low, expected) => {
    const complaint_rate = aRate({
      rate_name: "complaint_rate",
      shrunk_low,
      shrunk_high: 5,
      shrunk_peer_median: 2.2
    });
    expect(result("complaints", { complaint_rate })).toBe(expected);
  });
  it("says so where nothing is measured", () =>
    expect(result("complaints", { complaint_rate: null })).toBe("not_measured"));
});

describe("type", () => {
  it.each([
    ["clear", "wolf", "fail", null],
    ["clear", "relationship", "condition", "technical_adviser"],
    ["clear", "technical", "condition", "commercial_partner"],
    ["leaning", "wolf", "pass", null],
    ["none", "wolf", "pass", null],
    ["insufficient_data", null, "not_measured", null]
  ] as const)("%s %s", (strength, leading_type, expected, condition) => {
    const answer = gate("type", aCandidate({ type: aType({ strength, leading_type }) }));
    expect([answer.result, answer.condition]).toEqual([expected, condition]);
  });
});

describe("load and concentration", () => {
  const book = (bookings: number) => [
    { top_account_key: "b1", bookings: bookings / 2 },
    { top_account_key: "b2", bookings: bookings / 2 }
  ];
  it.each([
    // target 3 M on a book of x: share 3 / (3 + x)
    [2_999_999, "fail"],
    [3_000_000, "pass"],
    [3_000_001, "pass"]
  ])("a book of %s beside a target of 3 million", (bookings, expected) =>
    expect(result("load_and_concentration", { book: book(bookings) })).toBe(expected)
  );
  it.each([
    [4, "pass"],
    [5, "fail"],
    [null, "not_measured"]
  ])("%s key accounts owned before a key account is added", (key_accounts_n, expected) =>
    expect(result("load_and_concentration", { key_accounts_n })).toBe(expected)
  );
  it("adds nothing for the present owner", () => {
    const target = { ...threeMillion, account: aTargetAccount({ owner_key: "r1" }) };
    const over = { key_accounts_n: 5, book: book(1_000_000) };
    expect(result("load_and_concentration", over, target)).toBe("pass");
  });
  it("does not count a target that is no key account", () => {
    const target = { ...threeMillion, account: aTargetAccount({ is_key_account: false }) };
    expect(result("load_and_concentration", { key_accounts_n: 5 }, target)).toBe("pass");
  });
  it("adds the amount to what the customer's parent already books", () =>
    // (3 + 2) ÷ (3 + 3.5) = 77 %
    expect(
      plain(
        gate("load_and_concentration", aCandidate(), {
          ...threeMillion,
          account: aTargetAccount({ top_account_key: "b1" })
        }).figure
      )
    ).toContain("77 %"));
});

describe("similar customers and double handover", () => {
  it.each([
    [1, "condition"],
    [2, "pass"],
    [3, "pass"]
  ])("%s won deals in the industry", (won, expected) =>
    expect(result("similar_customers", { industry_wins: new Map([["steel", won]]) })).toBe(expected)
  );
  it("is not measured without an industry, and not asked without an account", () => {
    const unknown = { ...threeMillion, account: aTargetAccount({ industry: null }) };
    expect(result("similar_customers", {}, unknown)).toBe("not_measured");
    expect(result("similar_customers", {}, { amount: 3_000_000, account: null })).toBe("not_applicable");
    expect(result("no_double_handover", {}, { amount: 3_000_000, account: null })).toBe("not_applicable");
  });
  it.each([
    ["changed owner 12 months ago to the day", { handovers_on: ["2025-09-30"] }, "pass"],
    ["changed owner a day less than 12 months ago", { handovers_on: ["2025-10-01"] }, "condition"],
    ["renewal due in 90 days", { dues_on: ["2026-12-29"] }, "condition"],
    ["renewal due in 91 days", { dues_on: ["2026-12-30"] }, "pass"],
    ["renewals not known", { dues_on: null }, "not_measured"],
    ["owns it already", { owner_key: "r1", handovers_on: ["2026-09-01"] }, "pass"]
  ])("%s", (_, over, expected) =>
    expect(result("no_double_handover", {}, { ...threeMillion, account: aTargetAccount(over) })).toBe(
      expected
    )
  );
});

describe("the verdict", () => {
  const verdict = (over: Partial<Candidate>) => judge(aCandidate(over), threeMillion, policy).verdict;
  it("is suitable when every gate passes", () => expect(verdict({})).toBe("suitable"));
  it("names the conditions", () => {
    const over = {
      type: aType({ strength: "clear", leading_type: "relationship" }),
      industry_wins: new Map()
    };
    const judgement = judge(aCandidate(over), threeMillion, policy);
    expect(judgement.verdict).toBe("with_conditions");
    expect(judgement.conditions).toEqual(["technical_adviser", "industry_partner"]);
  });
  it("is not enough evidence when an essential gate is not measured and none fails", () => {
    expect(verdict({ renewal_rate: null })).toBe("not_enough_evidence");
    expect(verdict({ capability: null, decision_chain: null })).toBe("not_enough_evidence");
  });
  it("is not suitable when a gate fails, whatever is missing", () =>
    expect(verdict({ renewal_rate: null, key_accounts_n: 9 })).toBe("not_suitable"));
  it("stays suitable without the type, and says that it is not measured", () => {
    const judgement = judge(aCandidate({ type: null }), threeMillion, policy);
    expect([judgement.verdict, judgement.unmeasured]).toEqual(["suitable", ["type"]]);
  });
});

describe("the ranking", () => {
  it("puts the suitable first, then conditions, then the unknown, then those who fail", () => {
    const people = [
      aCandidate({ rep_key: "fails", won_amounts: [] }),
      aCandidate({ rep_key: "unknown", renewal_rate: null }),
      aCandidate({ rep_key: "conditional", industry_wins: new Map() }),
      aCandidate({ rep_key: "b-good" }),
      aCandidate({ rep_key: "a-good" }),
      aCandidate({ rep_key: "best", capability: aCapability({ capability: 90 }) })
    ];
    expect(rank(people, threeMillion, policy).map(({ rep_key }) => rep_key)).toEqual([
      "best",
      "a-good",
      "b-good",
      "conditional",
      "unknown",
      "fails"
    ]);
  });
});

describe("who is compared on the brief", () => {
  const ranked = ["a", "b", "c", "d", "e"].map((rep_key) =>
    judge(aCandidate({ rep_key }), threeMillion, policy)
  );
  const compared = (asked: string[], chosen: string | null) =>
    comparedPeople(ranked, { asked, chosen, atMost: 4 }).map(({ rep_key }) => rep_key);
  it("is the one chosen and those asked for, else the best ranked; never more than four, nobody twice", () => {
    expect(compared([], null)).toEqual(["a", "b", "c", "d"]);
    expect(compared([], "e")).toEqual(["e", "a", "b", "c"]);
    expect(compared(["d", "b"], "b")).toEqual(["b", "d"]);
    expect(compared(["gone"], "gone")).toEqual(["a", "b", "c", "d"]);
  });
});

describe("assembling from rows", () => {
  const rows = {
    rep: [aRep(), aRep({ rep_key: "gone", status: "left" }), aRep({ rep_key: "new", status: "candidate" })],
    rep_quarter: [aRow({ key_accounts_n: 2 }), aRow({ rep_key: "gone", is_active: false })],
    rep_rate: [aRate()],
    rep_type: [],
    rep_capability: [],
    rep_dimension: [aDimension({ assessed: 4 })],
    rep_disqualifier: [],
    rep_industry: [{ rep_key: "r1", quarter: "2026-Q3", industry: "steel", won_n: 3, won_amount: 9 }],
    rep_account: [],
    account: [anAccount()],
    deal: (
      [
        ["won", "2026-09-30", 5],
        ["won", "2026-10-01", 7],
        ["lost", "2026-09-01", 8]
      ] as const
    ).map(([stage, closed_on, amount], index) => ({
      deal_id: `d${index}`,
      rep_key: "r1",
      account_key: "a1",
      name: null,
      type: null,
      stage,
      amount,
      discount: null,
      created_on: null,
      closed_on,
      cycle_days: null,
      lost_reason: null,
      is_quarter_end: false
    }))
  };
  it("takes active people only, and only deals won by the day", () => {
    const people = assembleCandidates(rows, "2026-09-30");
    expect(people.map(({ rep_key }) => rep_key)).toEqual(["r1"]);
    expect(people[0]?.won_amounts).toEqual([5]);
    expect(people[0]).toMatchObject({ key_accounts_n: 2, decision_chain: 4 });
    expect(people[0]?.industry_wins?.get("steel")).toBe(3);
  });
  it("reads owner, handovers and open renewals of an account as of the day", () => {
    const spell = { account_key: "a1", is_handover: false };
    const contract = {
      contract_id: "c",
      lines_n: 1,
      account_key: "a1",
      rep_key: null,
      start_on: null,
      end_on: "2026-11-01",
      value: 1,
      annual_value: 1,
      renewed_on: null,
      annual_renewed_value: null,
      churned_on: null
    };
    const account = targetAccount(
      {
        account: anAccount(),
        owner_spell: [
          { ...spell, rep_key: "x", from_on: null, to_on: "2026-04-30" },
          { ...spell, rep_key: "y", from_on: "2026-05-01", to_on: "2026-10-31", is_handover: true },
          { ...spell, rep_key: "z", from_on: "2026-11-01", to_on: null, is_handover: true }
        ],
        contract: [contract, { ...contract, end_on: "2026-12-01", renewed_on: "2026-09-01" }]
      },
      "2026-09-30"
    );
    expect(account).toMatchObject({ owner_key: "y", handovers_on: ["2026-05-01"], dues_on: ["2026-11-01"] });
  });
  it("takes the largest deal as the amount, else the bookings, else none", () => {
    expect([targetAmount(5, 9), targetAmount(null, 9), targetAmount(0, null)]).toEqual([5, 9, null]);
  });
});
