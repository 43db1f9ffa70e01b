import { describe, expect, it } from "vitest";
import { changeBetween } from "../../src/rules/headlines/changeBetween.js";
import {
  concentrationHeadline,
  countDependence,
  dependentNames,
  isDependent
} from "../../src/rules/headlines/concentrationHeadline.js";
import { dataHeadline } from "../../src/rules/headlines/dataHeadline.js";
import { methodHeadline } from "../../src/rules/headlines/methodHeadline.js";
import { nameSome } from "../../src/rules/headlines/nameSome.js";
import { performanceCapabilityHeadline } from "../../src/rules/headlines/performanceCapabilityHeadline.js";
import { profileHeadline } from "../../src/rules/headlines/profileHeadline.js";
import { repsHeadline } from "../../src/rules/headlines/repsHeadline.js";
import { reviewHeadline } from "../../src/rules/headlines/reviewHeadline.js";
import { suitabilityHeadline } from "../../src/rules/headlines/suitabilityHeadline.js";
import { typesHeadline } from "../../src/rules/headlines/typesHeadline.js";
import { rank } from "../../src/rules/suitability/rank.js";
import type { Decision, Manifest, RepType } from "../../loaders/schema/outputs.js";
import {
  aCandidate,
  aCapability,
  aDisqualifier,
  aFigure,
  aRow,
  aTargetAccount,
  aType,
  plain,
  policy
} from "./rows.js";

const decision = (subject: Decision["subject"]): Decision => ({
  quarter: "2026-Q3",
  rank: 1,
  of_n: 1,
  subject,
  rep_key: "r1",
  account_key: null,
  kind: "one_customer",
  why: "",
  why_zh: "",
  detail: null,
  detail_zh: null,
  confidence: "thin",
  confidence_because: "",
  confidence_because_zh: "",
  next_step: "",
  next_step_zh: "",
  as_of: "2026-09-30"
});

describe("the review's headline", () => {
  const attainment = aFigure({
    figure: "quota_attainment",
    scope: "quarter",
    value: 1.04,
    low: null,
    high: null
  });
  const say = (figures: Parameters<typeof reviewHeadline>[0]["figures"], decisions: Decision[] = []) =>
    plain(reviewHeadline({ quarter: "2026-Q3", figures, decisions }));

  it("says bookings, retention and how many decisions", () =>
    expect(say([attainment, aFigure()], [decision("person"), decision("person"), decision("account")])).toBe(
      "Q3 2026: Bookings reached 104 % of quota; 87 % of the value due for renewal in the past year was kept " +
        "(82–91 %, n = 143), too close to tell from the target of 90 %. To decide on first: 2 people and 1 account."
    ));
  it("says below or above the target only when the whole interval is", () => {
    expect(say([attainment, aFigure({ high: 0.899 })])).toContain("below the target of 90 %");
    expect(say([attainment, aFigure({ high: 0.9 })])).toContain("too close to tell");
    expect(say([attainment, aFigure({ low: 0.901, high: 0.99 })])).toContain("above the target of 90 %");
  });
  it("says not measured, and that nothing asks for a decision", () =>
    expect(say([])).toBe(
      "Q3 2026: Attainment of quota is not measured; renewals are not measured. " +
        "Nothing on record asks for a decision."
    ));
  it("reads well for one decision", () =>
    expect(say([], [decision("person")])).toContain("To decide on first: 1 person."));
});

describe("the list of reps", () => {
  const rows = (count: number) => ({
    rep_quarter: Array.from({ length: count }, (_, index) => aRow({ rep_key: `r${index}` })),
    rep_type: [] as RepType[],
    rep_disqualifier: [
      aDisqualifier({ rep_key: "r0", result: "triggered" }),
      aDisqualifier({ rep_key: "r0", result: "triggered" })
    ]
  });
  it("counts a person with two disqualifiers once, and those without a type", () =>
    expect(repsHeadline({ ...rows(3), rep_type: [aType({ rep_key: "r1", strength: "clear" })] })).toBe(
      "Of 3 active sellers, 1 has a clear type and 1 has a triggered disqualifier; for 2 the records are too few to name a type."
    ));
  it("reads well for one person and for nobody", () => {
    expect(repsHeadline({ ...rows(1), rep_type: [aType({ rep_key: "r0" })] })).toBe(
      "Of the one active seller, none has a clear type and 1 has a triggered disqualifier."
    );
    expect(repsHeadline(rows(0))).toBe("Nobody was active in this quarter.");
  });
});

describe("a profile's headline", () => {
  it("says type with strength and basis, capability and disqualifiers", () =>
    expect(
      plain(
        profileHeadline({
          name: "Ana",
          type: aType({ strength: "clear", leading_type: "wolf", stability: 0.93 }),
          capability: aCapability({ gene_result: "fail", gene_total: 16 }),
          disqualifiers: [aDisqualifier({ disqualifier: "repeated_mistake", result: "triggered" })]
        })
      )
    ).toBe(
      "Ana: a clear wolf type (14 accounts, the same in 93 % of resamples); capability 76 of 100, gene test failed " +
        "with 16 of 25; 1 disqualifier triggered: same mistake three times."
    ));
  it("says what is not measured", () =>
    expect(
      profileHeadline({
        name: "Ben",
        type: aType({ strength: "insufficient_data", abstains_because: "3 accounts with events, 5 needed" }),
        capability: null,
        disqualifiers: []
      })
    ).toBe(
      "Ben: no type can be named (3 accounts with events, 5 needed); capability is not measured; disqualifiers are not measured."
    ));
  it("does not pass five disqualifiers off as clear when one was measured", () =>
    expect(
      profileHeadline({ name: "Cy", type: aType(), capability: null, disqualifiers: [aDisqualifier()] })
    ).toContain("no disqualifier triggered (1 of 5 measured)"));
});

describe("the types' headline", () => {
  const types = (...list: [RepType["strength"], RepType["leading_type"]][]) =>
    typesHeadline(list.map(([strength, leading_type]) => aType({ strength, leading_type })));
  it("counts each type, those who lean, and those nobody can name", () =>
    expect(
      types(
        ["clear", "wolf"],
        ["clear", "wolf"],
        ["clear", "technical"],
        ["leaning", "wolf"],
        ["none", null],
        ["insufficient_data", null]
      )
    ).toBe(
      "Of 6 active sellers, 3 are clearly of one type (1 technical and 2 wolf); 1 leans to one; for 1 no type stands out; for 1 the records are too few to say."
    ));
  it("reads well for none, nobody and nothing measured", () => {
    expect(types(["none", null], ["none", null])).toBe(
      "Of 2 active sellers, none is clearly of one type; for 2 no type stands out."
    );
    expect(types()).toBe("Nobody was active in this quarter.");
    expect(types(["insufficient_data", null])).toBe(
      "No type can be named for anybody: too little is measured."
    );
  });
});

describe("performance × capability", () => {
  const low = (name: string) => ({ name, quadrant: "high_performance_low_capability" as const });
  const high = (name: string) => ({ name, quadrant: "high_performance_high_capability" as const });
  const open = (name: string) => ({ name, quadrant: "not_measured" as const });
  it("names up to three and counts the rest", () =>
    expect(
      performanceCapabilityHeadline([low("A"), low("B"), low("C"), low("D"), high("E"), open("F")])
    ).toBe(
      "4 of 5 people placed perform without being assessed as capable: A, B, C and 1 more. 1 person cannot be placed."
    ));
  it("reads well for one, none and not measured", () => {
    expect(performanceCapabilityHeadline([low("A"), high("B")])).toBe(
      "1 of 2 people placed performs without being assessed as capable: A."
    );
    expect(performanceCapabilityHeadline([high("A"), high("B")])).toBe(
      "None of 2 people placed performs without being assessed as capable."
    );
    expect(performanceCapabilityHeadline([open("A")])).toBe(
      "Nobody can be placed: performance or capability is not measured for anyone."
    );
  });
});

describe("suitability's headline", () => {
  const target = { amount: 3_000_000, account: aTargetAccount(), currency: "EUR" };
  const say = (...people: Parameters<typeof aCandidate>[0][]) =>
    plain(
      suitabilityHeadline(
        rank(
          people.map((over) => aCandidate(over)),
          target,
          policy
        ),
        target
      )
    );
  const room = [1, 2, 3, 4].map((key) => ({ top_account_key: `b${key}`, bookings: 1_000_000 }));
  it("names the suitable and the conditional", () =>
    expect(
      say(
        { name: "A", book: room },
        { rep_key: "r2", name: "B", industry_wins: new Map() },
        { rep_key: "r3", name: "C", renewal_rate: null }
      )
    ).toBe(
      "1 of 3 is suitable for Acme (3 M EUR): A; with conditions also B. For 1 there is not enough evidence."
    ));
  it("says so when nobody is", () =>
    expect(say({ won_amounts: [] })).toBe("Nobody of 1 is suitable for Acme (3 M EUR)."));
  it("offers the conditional when nobody is suitable", () =>
    expect(say({ name: "B", industry_wins: new Map() })).toBe(
      "Nobody of 1 is suitable for Acme (3 M EUR) as things stand; with conditions B."
    ));
  it("asks for a target, and says when there is nobody", () => {
    expect(suitabilityHeadline([], null)).toBe("Choose an account or an amount to see who could carry it.");
    expect(plain(suitabilityHeadline([], { amount: 5e6, account: null }))).toBe(
      "There is nobody to consider for a deal of 5 M."
    );
  });
});

describe("data and method", () => {
  const file = {
    file: "d.csv",
    table: "deals",
    bytes: 1,
    sha256: "",
    lines: 1001,
    non_data: { header: 1, preamble: 0, blank: 0, total: 0, footer: 0, behind_last_line: 0 },
    null_tokens: 0,
    proof: [],
    proof_zh: [],
    read: 12,
    loaded: 10,
    quarantined: 2,
    filtered: 0,
    last_on: null
  };
  const manifest = (
    files: number,
    missing: number
  ): Pick<Manifest, "files" | "tables" | "not_measured" | "known_on"> => ({
    files: Array.from({ length: files }, () => file as Manifest["files"][number]),
    tables: [
      { table: "deals", is_present: true, rows: 10 },
      { table: "contracts", is_present: missing === 0, rows: 0 }
    ],
    not_measured: Array.from({ length: missing }, () => ({
      column: "grr",
      label: "GRR",
      needs: "contracts"
    })),
    known_on: "2026-10-05"
  });
  it("says what was read, set aside and cannot be measured", () => {
    expect(dataHeadline(manifest(2, 3))).toBe(
      "20 of 24 rows loaded from 2 files, as known on 2026-10-05; 4 set aside because something in them is wrong. " +
        "3 figures cannot be measured: 1 of 2 tables are missing, or columns in them."
    );
    expect(dataHeadline(manifest(0, 0))).toBe(
      "No rows loaded from no files, as known on 2026-10-05; none set aside. Every figure can be measured."
    );
  });
  it("says how many thresholds were changed", () => {
    const threshold = { key: "k", value: "1", default_value: "1", unit: "", meaning: "", source: "" };
    const say = (...values: string[]) =>
      methodHeadline({ definitions: [], thresholds: values.map((value) => ({ ...threshold, value })) });
    expect(say("1", "1")).toBe("No figures and 2 thresholds stand behind every page; all as they ship.");
    expect(say("1", "2")).toContain("one differs from what ships");
    expect(say("3", "2")).toContain("2 differ from what ships");
  });
});

describe("a change", () => {
  const estimate = (value: number, half: number) => ({ value, low: value - half, high: value + half });
  it("is real only beyond the joint interval", () => {
    // half-widths 0.03 and 0.04: joint 0.05
    expect(changeBetween(estimate(0.5, 0.03), estimate(0.551, 0.04)).kind).toBe("real");
    expect(changeBetween(estimate(0.5, 0.03), estimate(0.549, 0.04)).kind).toBe("noise");
    expect(changeBetween(estimate(0.6, 0.03), estimate(0.5, 0.04)).kind).toBe("real");
  });
  it("is noise when nothing changed at all", () =>
    expect(changeBetween(estimate(0.5, 0), estimate(0.5, 0))).toEqual({ kind: "noise", difference: 0 }));
  it("is not measured without a value, or without an interval", () => {
    const none = { value: null, low: null, high: null };
    expect(changeBetween(none, estimate(1, 0.1))).toEqual({ kind: "not_measured", difference: null });
    expect(changeBetween({ value: 1, low: null, high: null }, estimate(3, 0.1))).toEqual({
      kind: "not_measured",
      difference: 2
    });
  });
});

it("names up to three people", () =>
  expect([nameSome([]), nameSome(["A", "B", "C"]), nameSome(["A", "B", "C", "D"])]).toEqual([
    "",
    "A, B and C",
    "A, B, C and 1 more"
  ]));

describe("the concentration page's headline", () => {
  const book = (top1_share: number | null, effective_customers: number | null, is_active = true) =>
    aRow({ top1_share, effective_customers, is_active });
  const say = (...rows: ReturnType<typeof book>[]) =>
    plain(concentrationHeadline(countDependence(rows, 0.5), 0.5));

  it.each([
    ["just below", 0.4999, false],
    ["at", 0.5, true],
    ["just above", 0.5001, true],
    ["not measured", null, false]
  ])("a largest customer %s the policy's share: %s, dependent %s", (_, top1_share, expected) =>
    expect(isDependent({ top1_share }, 0.5)).toBe(expected)
  );

  it("counts active sellers with bookings, and takes the seller in the middle", () =>
    expect(
      countDependence([book(0.8, 1.4), book(0.5, 3), book(0.2, 9), book(null, null), book(1, 1, false)], 0.5)
    ).toEqual({ sellers: 3, dependent: 2, medianCustomers: 3 }));

  it("says how many hang on one customer, and how many equal customers the middle book is worth", () =>
    expect(say(book(0.8, 1.4), book(0.5, 3), book(0.2, 8.96), book(0.1, 12))).toBe(
      "2 of 4 active sellers with bookings get 50 % or more of them from one customer; " +
        "the median seller's book is as concentrated as 6 equal customers."
    ));

  it("speaks of one, of none and of a single seller", () => {
    expect(say(book(0.8, 1.4), book(0.2, 9))).toMatch(/^1 of 2 active sellers with bookings gets 50 %/);
    expect(say(book(0.3, 5), book(0.2, 9))).toMatch(/^None of 2 active sellers with bookings gets 50 %/);
    expect(say(book(0.8, 1))).toMatch(
      /^The one active seller with bookings gets 50 % .*as 1 equal customer\.$/
    );
    expect(say(book(0.3, 5))).toMatch(/^Not even the one active seller/);
  });

  it("names who hangs on one customer, three of them at most", () => {
    expect(dependentNames([])).toBe("Nobody hangs on one customer");
    expect(dependentNames(["Ana"])).toBe("Ana hangs on one customer");
    expect(dependentNames(["Ana", "Ben", "Cy", "Di", "Eve"])).toBe(
      "Ana, Ben, Cy and 2 more hang on one customer"
    );
  });

  it("says that nothing is measured where nobody has bookings", () =>
    expect(say(book(null, null), book(1, 1, false))).toBe(
      "Concentration is not measured: no active seller has bookings in the window."
    ));
});
