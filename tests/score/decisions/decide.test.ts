import { describe, expect, it } from "vitest";
import type { DecisionInput } from "../../../loaders/score/decisions/decide.js";
import { decision } from "../../../loaders/schema/outputs.js";
import {
  aCapability,
  aDimension,
  anAccount,
  aRate,
  aRep,
  aRow,
  aType,
  plain,
  policy
} from "../../rules/rows.js";
import { beyondChance, contract, decideOn, hollow, lowRenewals, owned, triggered } from "./decisionInput.js";

const kinds = (over: Partial<DecisionInput>) => decideOn(over).map(({ kind }) => kind);

describe("decide this quarter", () => {
  it("is empty when nothing asks for a decision", () => expect(decideOn({})).toEqual([]));

  it("puts the owner of key accounts with a triggered disqualifier first", () => {
    const rep_disqualifier = [triggered];
    expect(kinds({ rep_disqualifier, rep_quarter: [aRow({ key_accounts_n: 3 })] })).toEqual([
      "disqualified_key_account"
    ]);
    expect(kinds({ rep_disqualifier, rep_quarter: [aRow({ key_accounts_n: 0 })] })).toEqual([]);
    expect(kinds({ rep_disqualifier, rep_quarter: [aRow({ key_accounts_n: null })] })).toEqual([]);
  });

  it.each([
    ["records alone", [triggered], "moderate"],
    ["records and screening", [{ ...triggered, source: "both" }], "strong"],
    ["records that the screening denies", [{ ...triggered, is_contradicted: true }], "thin"],
    [
      "two, of which the screening denies one",
      [triggered, { ...triggered, disqualifier: "repeated_mistake", is_contradicted: true }],
      "moderate"
    ]
  ] as const)("is as sure of a disqualifier as what speaks for it: %s", (_, rep_disqualifier, confidence) =>
    expect(decideOn({ rep_disqualifier, rep_quarter: [aRow({ key_accounts_n: 3 })] })[0]?.confidence).toBe(
      confidence
    )
  );

  it("lists high performance with low capability, with what the records say", () => {
    const [entry] = decideOn({
      rep_capability: [hollow],
      rep_dimension: [aDimension({ dimension: "value_binding", assessed: 1.5 })],
      rep_rate: [lowRenewals]
    });
    expect(plain(entry?.why ?? "")).toBe(
      "134 % of quota, but capability 48 of 100, lowest in value binding (1.5 of 5); beyond chance: renewals below peers."
    );
    expect(plain(entry?.detail ?? null)).toBe(
      "Renewal rate 45 % (36 % on record; 30–60 %, n = 14; peers 85 %)."
    );
    expect(entry).toMatchObject({ rank: 1, subject: "person", confidence: "strong", as_of: "2026-09-30" });
  });

  it("says where the records dispute the lowest dimension, which then is to be settled first", () => {
    const [entry] = decideOn({
      rep_capability: [hollow],
      rep_dimension: [aDimension({ dimension: "value_binding", assessed: 1.5, is_conflicting: true })]
    });
    expect(plain(entry?.why ?? "")).toBe(
      "134 % of quota, but capability 48 of 100, lowest in value binding (1.5 of 5, which the records dispute)."
    );
    expect(entry?.next_step).toContain("settle whether assessment or records are right");
  });

  it.each([
    ["two assessors", { assessor_n: 2 }, [], "strong"],
    ["one assessor", { assessor_n: 1 }, [], "moderate"],
    ["two assessors, contradicted by records", { is_conflicting: true }, [], "moderate"],
    ["one assessor, contradicted by records", { assessor_n: 1, is_conflicting: true }, [], "thin"],
    ["contradicted, but customers leave", { is_conflicting: true }, [lowRenewals], "strong"],
    ["one assessor, and customers leave", { assessor_n: 1 }, [lowRenewals], "strong"],
    ["nobody, though customers leave", { assessor_n: 0 }, [lowRenewals], "thin"]
  ] as const)("is sure of low capability by assessments and customers: %s", (_, over, rep_rate, confidence) =>
    expect(
      decideOn({ rep_capability: [hollow], rep_dimension: [aDimension(over)], rep_rate })[0]?.confidence
    ).toBe(confidence)
  );

  it.each([
    [null, "strong"],
    [0.75, "strong"],
    [0.74, "moderate"],
    [0.5, "moderate"],
    [0.49, "thin"]
  ] as const)("is no surer than the chance that both hold: %s", (outrun_probability, confidence) =>
    expect(
      decideOn({ rep_capability: [{ ...hollow, outrun_probability }], rep_dimension: [aDimension()] })[0]
        ?.confidence
    ).toBe(confidence)
  );

  it.each([
    ["wholly below peers and reliable", {}, ["renewals_low"]],
    ["upper end at the peer median", { shrunk_high: 0.85 }, []],
    ["reliability just below the minimum", { reliability: 0.49 }, []],
    ["reliability at the minimum", { reliability: 0.5 }, ["renewals_low"]]
  ])("lists renewals: %s", (_, over, expected) =>
    expect(kinds({ rep_rate: [{ ...lowRenewals, ...over }] })).toEqual(expected)
  );

  it.each([
    ["within chance among everybody", null],
    ["beyond chance on the good side", "above"]
  ] as const)("does not list renewals below the peers but %s", (_, outlier) => {
    const rep_funnel = [beyondChance("renewal_rate", outlier)];
    expect(kinds({ rep_rate: [lowRenewals], rep_funnel })).toEqual([]);
    const rep_type = [aType({ strength: "clear", leading_type: "wolf" })];
    expect(kinds({ rep_rate: [lowRenewals], rep_funnel, rep_type })).toEqual([]);
  });

  it("does not list renewals where too few people have any for a funnel", () =>
    expect(kinds({ rep_rate: [lowRenewals], rep_funnel: [] })).toEqual([]));

  describe("what is fair to know of a low renewal rate", () => {
    const origin = (name: "own" | "inherited", decided: number | null, rate: number | null) => ({
      ...{ rep_key: "r1", quarter: "2026-Q3", origin: name, renewals_due_n: decided, renewed_n: null },
      ...{ churned_n: null, renewal_open_n: null, renewal_decided_n: decided, renewal_rate: rate },
      ...{ renewal_low: null, renewal_high: null, complaint_n: null, customer_months: null },
      ...{ complaint_rate: null, complaint_low: null, complaint_high: null }
    });
    const on = (own: number, inherited: number) =>
      decideOn({
        rep_rate: [lowRenewals],
        rep_origin: [origin("own", own, own ? 0.5 : null), origin("inherited", inherited, 0.25)]
      })[0];
    it.each([
      [14, 0, "strong", "null"],
      [
        7,
        7,
        "strong",
        "Of 14 decided contracts, 7 stood on inherited accounts: there the rate is 25 %, on own accounts 50 %."
      ],
      [
        6,
        8,
        "moderate",
        "Of 14 decided contracts, 8 stood on inherited accounts: there the rate is 25 %, on own accounts 50 %."
      ],
      [0, 14, "moderate", "All 14 decided contracts stood on inherited accounts."]
    ] as const)(
      "with %s own and %s inherited contracts: %s evidence",
      (own, inherited, confidence, words) => {
        expect(on(own, inherited)?.confidence).toBe(confidence);
        expect(plain(on(own, inherited)?.detail ?? null)).toBe(words);
      }
    );
    it("says what the same kinds of customers would have renewed elsewhere", () => {
      const rep_expected = [
        {
          ...{
            rep_key: "r1",
            quarter: "2026-Q3",
            rate_name: "renewal_rate" as const,
            n: 14,
            stratified_n: 14
          },
          ...{ observed: 4, expected: 11.24, ratio: 0.36, low: 0.2, high: 0.6 }
        }
      ];
      expect(plain(decideOn({ rep_rate: [lowRenewals], rep_expected })[0]?.detail ?? null)).toBe(
        "Renewed: 4; at everybody else's rates the same kinds of customers would have: 11.2."
      );
    });
  });

  it("says a clear type and its bad rates once", () => {
    const rep_type = [aType({ strength: "clear", leading_type: "wolf", stability: 0.95 })];
    const list = decideOn({ rep_type, rep_rate: [lowRenewals] });
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ kind: "clear_type", confidence: "strong" });
    expect(list[0]?.detail).toBeNull();
    expect(kinds({ rep_type })).toEqual([]);
  });

  it("lists complaints above peers", () => {
    const complaint = aRate({
      rate_name: "complaint_rate",
      value: 8,
      shrunk: 6,
      shrunk_low: 4,
      shrunk_high: 9,
      shrunk_peer_median: 2,
      n: 80
    });
    const [entry] = decideOn({ rep_rate: [complaint] });
    expect(entry?.kind).toBe("complaints_high");
    expect(plain(entry?.why ?? "")).toBe(
      "Complaints per 100 customer-months 6 (8 on record; 4–9, n = 80 months; peers 2): wholly above the peer median, and beyond chance among everybody."
    );
  });

  it.each([
    [0.49, 9, null],
    [0.5, 5, "strong"],
    [0.9, 4, "moderate"],
    [1, 2, "thin"],
    [null, 0, null]
  ])("lists a book of which one customer is %s, on %s wins", (top1_share, won_n, confidence) => {
    const row = aRow({ top1_share, won_n, customers_n: 2, bookings: 1e6, top1_account_key: "a1" });
    expect(decideOn({ rep_quarter: [row] })[0]?.confidence ?? null).toBe(confidence);
  });

  describe("a key-account renewal at risk", () => {
    const below = aRate({ shrunk: 0.8, shrunk_low: 0.6, shrunk_high: 0.95, reliability: 0.6 });
    const list = (end_on: string, over = {}, rate = below) =>
      decideOn({ owned_account: [owned], rep_rate: [rate], contract: [contract(end_on, over)] });
    it.each([
      ["2026-10-01", 1],
      ["2027-03-31", 1],
      ["2027-04-01", 0],
      ["2026-09-30", 0]
    ])("due on %s", (end_on, entries) => expect(list(end_on)).toHaveLength(entries));
    it("is about the account, with its owner", () =>
      expect(list("2026-11-30")[0]).toMatchObject({
        subject: "account",
        account_key: "a1",
        rep_key: "r1",
        confidence: "thin"
      }));
    it("is off the list once renewed, but not when renewed later than the review", () => {
      expect(list("2026-11-30", { renewed_on: "2026-09-30" })).toHaveLength(0);
      expect(list("2026-11-30", { renewed_on: "2026-10-01" })).toHaveLength(1);
    });
    it("is not listed for an owner at the peer median, nor for an ordinary account", () => {
      expect(list("2026-11-30", {}, { ...below, shrunk: 0.85 })).toHaveLength(0);
      expect(
        decideOn({
          owned_account: [owned],
          rep_rate: [below],
          contract: [contract("2026-11-30")],
          account: [anAccount({ is_key_account: null })]
        })
      ).toHaveLength(0);
    });
  });

  it("lists training", () =>
    expect(kinds({ rep_capability: [aCapability({ needs_training: true })] })).toEqual(["needs_training"]));

  it("has one entry per person, reasons merged in the order of the rules", () => {
    const list = decideOn({
      rep_quarter: [aRow({ key_accounts_n: 3, top1_share: 0.7, won_n: 6, customers_n: 3, bookings: 1e6 })],
      rep_disqualifier: [triggered],
      rep_capability: [{ ...hollow, needs_training: true }]
    });
    expect(list).toHaveLength(1);
    expect(list[0]?.kind).toBe("high_performance_low_capability");
    expect(list[0]?.detail?.split("\n").map(plain)).toEqual([
      "Largest customer 70 % of bookings.",
      "Owns 3 key accounts with 1 disqualifier triggered: fear of executives.",
      "Touched 0 of 3.",
      "One customer is 70 % of bookings of 1 M EUR (6 deals, 3 customers).",
      "The latest monthly gene test is below 15 of 25 (18 passes).",
      "Over the window the total is 20."
    ]);
  });

  describe("a reason of someone whose renewals were named before", () => {
    const over = {
      owned_account: [owned],
      rep_rate: [lowRenewals],
      contract: [contract("2026-11-30")]
    };
    const rateOnce = "Renewal rate 45 % (36 % on record; 30–60 %, n = 14; peers 85 %)";
    it("names the contracts due and leaves the rate out", () => {
      const [entry] = decideOn(over);
      expect(plain(entry?.why ?? null)).toBe(
        `${rateOnce}: wholly below the peer median, and beyond chance among everybody.`
      );
      expect(plain(entry?.detail ?? null)).toBe(
        "Key-account renewals due: Acme on 2026-11-30 (100 k EUR a year)."
      );
    });
    it("says that the rates bear the type out, and leaves them out", () => {
      const rep_type = [aType({ strength: "clear", leading_type: "wolf", stability: 0.95 })];
      const [entry] = decideOn({ rep_capability: [hollow], rep_type, rep_rate: [lowRenewals] });
      expect(entry?.detail?.split("\n").map(plain)).toEqual([
        `${rateOnce}.`,
        "Clear wolf type, and the rates above show it."
      ]);
    });
  });

  it.each([
    ["a full stop", "Acme Inc. Ltd"],
    ["an exclamation mark", "Yes! Energy"],
    ["a Chinese full stop", "北方。南方"]
  ])("keeps a customer's name with %s whole in the one sentence of the reason", (_, name) => {
    const row = aRow({ top1_share: 0.8, won_n: 9, customers_n: 3, bookings: 1e6, top1_account_key: "a1" });
    const [entry] = decideOn({ rep_quarter: [row], account: [anAccount({ name })] });
    expect(plain(entry?.why ?? null)).toBe(`${name} is 80 % of bookings of 1 M EUR (9 deals, 3 customers).`);
    expect(entry?.detail).toBeNull();
  });

  it("keeps a line break in a customer's name from parting a paragraph", () => {
    const row = aRow({ top1_share: 0.8, won_n: 9, customers_n: 3, bookings: 1e6, top1_account_key: "a1" });
    const [entry] = decideOn({
      rep_quarter: [row],
      rep_capability: [hollow],
      account: [anAccount({ name: "Acme\r\nLtd" })]
    });
    expect(entry?.detail?.split("\n").map(plain)).toEqual([
      "Largest customer 80 % of bookings.",
      "Acme Ltd is 80 % of bookings of 1 M EUR (9 deals, 3 customers)."
    ]);
  });

  it("orders by rule, sureness and bookings, and keeps to the policy's length", () => {
    const person = (rep_key: string, bookings: number, won_n: number) => ({ rep_key, bookings, won_n });
    const all = [person("a", 10, 9), person("b", 20, 9), person("c", 99, 1), person("d", 1, 9)];
    const over = {
      rep: all.map(({ rep_key }) => aRep({ rep_key })),
      rep_quarter: all.map((one) => aRow({ ...one, top1_share: 0.8, customers_n: 3 })),
      rep_capability: [{ ...hollow, rep_key: "d" }]
    };
    expect(decideOn(over).map(({ rep_key }) => rep_key)).toEqual(["d", "b", "a", "c"]);
    const short = { ...policy, review: { ...policy.review, decisions: 2 } };
    expect(decideOn(over, short).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it("puts high performance with low capability first, as far as each other kind keeps a place", () => {
    const hollowOnes = ["a", "b", "c", "d"];
    const over = {
      rep: [...hollowOnes, "e", "f"].map((rep_key) => aRep({ rep_key })),
      rep_quarter: [
        ...hollowOnes.map((rep_key, index) => aRow({ rep_key, bookings: 90 - index })),
        aRow({ rep_key: "e", top1_share: 0.8, won_n: 9, customers_n: 3, bookings: 5 }),
        aRow({ rep_key: "f", bookings: 1 })
      ],
      rep_capability: [
        ...hollowOnes.map((rep_key) => ({ ...hollow, rep_key })),
        { ...hollow, rep_key: "f", quadrant: "low_performance_low_capability" as const, needs_training: true }
      ]
    };
    const listed = (decisions: number) =>
      decideOn(over, { ...policy, review: { ...policy.review, decisions } });
    expect(listed(5).map(({ rep_key }) => rep_key)).toEqual(["a", "b", "c", "e", "f"]);
    expect(listed(2).map(({ rep_key }) => rep_key)).toEqual(["a", "e"]);
    expect(listed(9).map(({ rep_key }) => rep_key)).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(listed(5).map(({ of_n }) => of_n)).toEqual([6, 6, 6, 6, 6]);
  });

  it("lets the kinds take turns, so that one of many does not crowd out another", () => {
    const dependent = ["a", "b", "c"];
    const over = {
      rep: [...dependent, "d"].map((rep_key) => aRep({ rep_key })),
      rep_quarter: [
        ...dependent.map((rep_key, index) =>
          aRow({ rep_key, top1_share: 0.8, customers_n: 3, won_n: 9, bookings: 30 - index })
        ),
        aRow({ rep_key: "d", bookings: 1 })
      ],
      rep_capability: [
        { ...hollow, rep_key: "d", quadrant: "low_performance_low_capability" as const, needs_training: true }
      ]
    };
    expect(decideOn(over).map(({ rep_key, kind }) => `${rep_key} ${kind}`)).toEqual([
      "a one_customer",
      "d needs_training",
      "b one_customer",
      "c one_customer"
    ]);
  });

  it("leaves out people who are not active", () =>
    expect(decideOn({ rep_quarter: [aRow({ is_active: false, top1_share: 0.9, won_n: 8 })] })).toEqual([]));

  it("gives rows exactly as published", () => {
    const list = decideOn({
      rep_capability: [hollow],
      rep_rate: [lowRenewals],
      rep_dimension: [aDimension()]
    });
    for (const row of list) expect(decision.strict().parse(row)).toEqual(row);
  });
});
