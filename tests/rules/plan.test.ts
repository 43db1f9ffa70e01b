import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  OwnedAccount,
  OwnerSpell,
  RepIndustry,
  UpcomingContract
} from "../../loaders/schema/outputs.js";
import { planHeadline } from "../../src/rules/headlines/planHeadline.js";
import { plannedMoves } from "../../src/rules/plan/applyMoves.js";
import { type AskedMove, moveParameter, readMoves } from "../../src/rules/plan/moveParameter.js";
import { planIndex, type PlanRows } from "../../src/rules/plan/planIndex.js";
import { type PlanContext, type WeighedPlan, weighPlan } from "../../src/rules/plan/weighPlan.js";
import { inLanguage } from "../../src/text/language.js";
import { englishLeft, isoDayLeft } from "../text/englishLeft.js";
import { aCandidate, anAccount, aRep, aRow, plain, policy } from "./rows.js";

const asOf = "2026-09-30";

const owned = (account_key: string, rep_key: string, over: Partial<OwnedAccount> = {}): OwnedAccount => ({
  quarter: "2026-Q3",
  rep_key,
  account_key,
  is_active: true,
  bookings: 0,
  levels_touched: null,
  max_level_touched: null,
  owned_since: null,
  next_due_on: null,
  next_due_value: null,
  open_complaints_n: 0,
  largest_deal: null,
  ...over
});
const due = (account_key: string, annual_value: number | null, end_on = "2027-02-28"): UpcomingContract => ({
  quarter: "2026-Q3",
  due_quarter: "2027-Q1",
  contract_id: account_key,
  account_key,
  rep_key: null,
  end_on,
  annual_value
});
const spell = (account_key: string, from_on: string): OwnerSpell => ({
  ...{ account_key, from_on },
  rep_key: "ana",
  to_on: null,
  is_handover: true
});
const wins = (rep_key: string, industry: string, won_n: number): RepIndustry => ({
  ...{ rep_key, industry, won_n },
  quarter: "2026-Q3",
  won_amount: 1
});

/** Ana owns steel (600) and food (400); Ben owns one small account (200) and has won twice in steel. */
const rows: PlanRows = {
  rep: [
    aRep({ rep_key: "ana", name: "Ana" }),
    aRep({ rep_key: "ben", name: "Ben" }),
    aRep({ rep_key: "cem", name: "Cem" })
  ],
  rep_quarter: ["ana", "ben", "cem"].map((rep_key) => aRow({ rep_key })),
  rep_industry: [wins("ben", "steel", 2), wins("ana", "steel", 1), wins("ana", "food", 9)],
  account: [
    anAccount({ account_key: "steel", name: "Steel", top_account_key: "steel", industry: "steel" }),
    anAccount({
      account_key: "food",
      name: "Food",
      top_account_key: "food",
      industry: "food",
      is_key_account: false
    }),
    anAccount({
      account_key: "small",
      name: "Small",
      top_account_key: "small",
      industry: null,
      is_key_account: false
    })
  ],
  owned_account: [
    owned("steel", "ana", { bookings: 600, open_complaints_n: 2, largest_deal: 300 }),
    owned("food", "ana", { bookings: 400, open_complaints_n: 1 }),
    owned("small", "ben", { bookings: 200 })
  ],
  owner_spell: [],
  upcoming_contract: [due("steel", 50), due("steel", null), due("food", 70)],
  contract: [],
  has_complaints: true
};

const threeEqual = ["x", "y", "z"].map((top_account_key) => ({ top_account_key, bookings: 900 }));

const contextOf = (over: Partial<PlanRows> = {}): PlanContext => ({
  index: planIndex({ ...rows, ...over }, asOf),
  candidates: new Map([["ben", aCandidate({ rep_key: "ben", name: "Ben", book: threeEqual })]]),
  policy
});
const weigh = (asked: readonly AskedMove[], over: Partial<PlanRows> = {}): WeighedPlan => {
  const context = contextOf(over);
  return weighPlan(plannedMoves(asked, context.index, "2026-Q3"), context);
};
const steelToBen: AskedMove = { account_key: "steel", to_rep_key: "ben" };
const changeOf = (plan: WeighedPlan, key: string) => plan.changes.find(({ rep_key }) => rep_key === key)!;
const kinds = (plan: WeighedPlan) => plan.conflicts.map(({ kind }) => kind);

describe("both books of one move, worked by hand", () => {
  const plan = weigh([steelToBen]);
  it("shows who gives first, with sales, concentration, renewals and complaints of the accounts owned", () => {
    expect(plan.changes.map(({ rep_key }) => rep_key)).toEqual(["ana", "ben"]);
    const { before } = changeOf(plan, "ana");
    // shares 0.6 and 0.4: HHI 0.36 + 0.16
    expect(before.hhi).toBeCloseTo(0.52, 12);
    expect(before).toMatchObject({
      ...{ accounts_n: 2, bookings: 1000, top1_share: 0.6, key_accounts_n: 1, open_complaints_n: 3 },
      // Three contracts, of which one has no value: 50 + 70.
      ...{ renewals_due_n: 3, renewals_due_value: 120 },
      // Ana has won nine deals in food and one, which is too few, in steel.
      ...{ industries_n: 2, industries_known_n: 1 }
    });
  });
  it("takes the account out of one book and puts it into the other", () => {
    expect(changeOf(plan, "ana").after).toMatchObject({
      ...{ accounts_n: 1, bookings: 400, hhi: 1, top1_share: 1, key_accounts_n: 0, open_complaints_n: 1 },
      ...{ renewals_due_n: 1, renewals_due_value: 70, industries_n: 1, industries_known_n: 1 }
    });
    const { after } = changeOf(plan, "ben");
    // 600 and 200: 0.75² + 0.25² = 0.625
    expect(after.hhi).toBeCloseTo(0.625, 12);
    expect(after).toMatchObject({
      ...{ accounts_n: 2, bookings: 800, top1_share: 0.75, key_accounts_n: 1, open_complaints_n: 2 },
      ...{ renewals_due_n: 2, renewals_due_value: 50, industries_n: 1, industries_known_n: 1 }
    });
  });
  it("adds accounts of one parent up to one customer", () => {
    const account = rows.account.map((row) =>
      row.account_key === "small" ? { ...row, top_account_key: "steel" } : row
    );
    expect(changeOf(weigh([steelToBen], { account }), "ben").after).toMatchObject({ top1_share: 1, hhi: 1 });
  });
  it("leaves an emptied book without shares, not at 0", () => {
    const both = weigh([steelToBen, { account_key: "food", to_rep_key: "ben" }]);
    expect(changeOf(both, "ana").after).toMatchObject({ bookings: 0, hhi: null, top1_share: null });
  });
  it("keeps what is not measured null", () => {
    const account = rows.account.map((row) => ({ ...row, industry: null, is_key_account: null }));
    const over = { account, upcoming_contract: null, contract: null, has_complaints: false };
    expect(changeOf(weigh([steelToBen], over), "ben").after).toMatchObject({
      ...{ key_accounts_n: null, renewals_due_n: null, renewals_due_value: null, open_complaints_n: null },
      ...{ industries_n: null, industries_known_n: null }
    });
    const unvalued = weigh([steelToBen], { upcoming_contract: [due("steel", null)] });
    expect(changeOf(unvalued, "ben").after).toMatchObject({ renewals_due_n: 1, renewals_due_value: null });
  });
  it("does not make up the sales of an account that nobody owned", () => {
    const plan = weigh([steelToBen], { owned_account: rows.owned_account.slice(1) });
    expect(plan.moves[0]?.move.from_rep_key).toBeNull();
    expect(changeOf(plan, "ben").after).toMatchObject({ accounts_n: 2, bookings: null, hhi: null });
    expect(plan.effect).toMatchObject({ bookings_moved: null, expected_loss: null });
  });
});

describe("conflicts", () => {
  const conflictsWith = (over: Partial<PlanRows>, asked = [steelToBen]) => kinds(weigh(asked, over));
  const rich = {
    owned_account: [
      ...rows.owned_account,
      owned("big", "ben", { bookings: 5000 }),
      owned("mid", "ana", { bookings: 400 })
    ]
  };
  it("there are none where nothing stands in the way", () =>
    // Ana keeps 400 and 400, Ben 5000 of 5800 as the largest, which was larger before.
    expect(conflictsWith(rich)).toEqual([]));
  it.each([
    ["12 months before to the day", "2025-09-30", false],
    ["a day less than 12 months before", "2025-10-01", true],
    ["on the day itself", "2026-09-30", true],
    ["after the day", "2026-10-01", false]
  ])("a change of owner %s", (_, day, isConflict) =>
    expect(conflictsWith({ ...rich, owner_spell: [spell("steel", day)] })).toEqual(
      isConflict ? ["double_handover"] : []
    )
  );
  it.each([
    ["in 90 days", "2026-12-29", true],
    ["in 91 days", "2026-12-30", false]
  ])("a renewal due %s", (_, end_on, isConflict) => {
    const contract = [{ account_key: "steel", end_on, annual_value: 1, renewed_on: null, churned_on: null }];
    expect(conflictsWith({ ...rich, contract })).toEqual(isConflict ? ["renewal_near"] : []);
  });
  it("a renewal that was signed early is none", () => {
    const contract = [
      {
        account_key: "steel",
        end_on: "2026-11-01",
        annual_value: 1,
        renewed_on: "2026-09-01",
        churned_on: null
      }
    ];
    expect(conflictsWith({ ...rich, contract })).toEqual([]);
  });
  it.each([
    [4, false],
    [5, true]
  ])("%s key accounts owned before one more comes", (n, isConflict) => {
    const more = Array.from({ length: n }, (_, at) => `k${at}`);
    const over = {
      account: [...rows.account, ...more.map((key) => anAccount({ account_key: key, top_account_key: key }))],
      owned_account: [...rich.owned_account, ...more.map((key) => owned(key, "ben", { bookings: 1 }))]
    };
    expect(conflictsWith(over)).toEqual(isConflict ? ["too_many_key_accounts"] : []);
  });
  it.each([
    [599, true],
    [600, false],
    [601, false]
  ])("a book of two customers, of which the other is %s against 600", (bookings, isConflict) => {
    // Ana holds only the account that goes and two equal ones, so that hers is at the limit and not above it.
    const over = {
      owned_account: [
        owned("steel", "ana", { bookings: 600 }),
        ...["x", "y"].map((key) => owned(key, "ana", { bookings: 400 })),
        owned("small", "ben", { bookings: bookings / 2 }),
        owned("other", "ben", { bookings: bookings / 2 })
      ]
    };
    expect(conflictsWith(over)).toEqual(isConflict ? ["hangs_on_one"] : []);
  });
  it("somebody who leaves, has left, or is not at work", () => {
    const withBen = (over: object) => ({
      ...rich,
      rep: rows.rep.map((rep) => (rep.rep_key === "ben" ? { ...rep, ...over } : rep))
    });
    expect(conflictsWith(withBen({ left_on: "2026-12-31" }))).toEqual(["taker_leaves"]);
    expect(conflictsWith(withBen({ status: "left" }))).toEqual(["taker_leaves"]);
    const rep_quarter = [aRow({ rep_key: "ana" }), aRow({ rep_key: "ben", is_active: false })];
    expect(conflictsWith({ ...rich, rep_quarter })).toEqual(["taker_gone"]);
  });
  it("a move to its present owner, or of what the snapshot does not know, does not count", () => {
    const plan = weigh([
      { account_key: "steel", to_rep_key: "ana" },
      { account_key: "gone", to_rep_key: "ben" },
      { account_key: "food", to_rep_key: "nobody" }
    ]);
    expect(kinds(plan)).toEqual(["owns_already", "unknown_account", "unknown_person"]);
    expect(plan.moves.map(({ counts }) => counts)).toEqual([false, false, false]);
    expect([plan.changes, plan.effect.moves_n]).toEqual([[], 0]);
  });
  it("one account given to two people: neither move counts, and both are named", () => {
    const plan = weigh([steelToBen, { account_key: "steel", to_rep_key: "cem" }]);
    expect(plan.conflicts[0]).toMatchObject({
      kind: "moved_twice",
      words: "Steel is given to Ben and Cem: none of these moves counts until one is left."
    });
    expect(plan.changes).toEqual([]);
  });
  it.each<[string, Partial<PlanRows>, AskedMove[]]>([
    [
      "of the moment and of load",
      {
        owner_spell: [spell("steel", "2026-08-01")],
        contract: [
          { account_key: "steel", end_on: "2026-11-01", annual_value: 1, renewed_on: null, churned_on: null }
        ],
        account: [
          ...rows.account,
          ...["k1", "k2", "k3", "k4", "k5"].map((key) =>
            anAccount({ account_key: key, top_account_key: key })
          )
        ],
        owned_account: [
          ...rows.owned_account,
          ...["k1", "k2", "k3", "k4", "k5"].map((key) => owned(key, "ben", { bookings: 1 }))
        ]
      },
      [steelToBen]
    ],
    [
      "of the plan with itself and the snapshot",
      { rep_quarter: [] },
      [
        steelToBen,
        { account_key: "steel", to_rep_key: "cem" },
        { account_key: "food", to_rep_key: "ana" },
        { account_key: "gone", to_rep_key: "ben" },
        { account_key: "small", to_rep_key: "nobody" }
      ]
    ],
    [
      "of who leaves",
      { rep: rows.rep.map((rep) => (rep.rep_key === "ben" ? { ...rep, left_on: "2026-12-31" } : rep)) },
      [steelToBen]
    ]
  ])("%s are the same on a Chinese page, in Chinese words", (_, over, asked) => {
    const english = weigh(asked, over).conflicts;
    const chinese = inLanguage("zh", () => weigh(asked, over).conflicts);
    expect(chinese.map(({ kind }) => kind)).toEqual(english.map(({ kind }) => kind));
    expect(chinese.length).toBeGreaterThan(0);
    const names = ["Steel", "Food", "Small", "Ana", "Ben", "Cem"];
    expect(chinese.flatMap(({ words }) => englishLeft(words, names) ?? isoDayLeft(words) ?? [])).toEqual([]);
  });
});

describe("the plan as a whole", () => {
  const plan = weigh([steelToBen, { account_key: "food", to_rep_key: "cem" }]);
  it("sums what moves, what is at stake and what moves lose on average", () => {
    expect(plan.effect).toMatchObject({
      ...{ moves_n: 2, people_n: 3, bookings_moved: 1000, renewals_due_n: 3, renewals_due_value: 120 }
    });
    // 13 % and 18 % of 1,000
    expect(plan.effect.expected_loss?.low).toBeCloseTo(130, 9);
    expect(plan.effect.expected_loss?.high).toBeCloseTo(180, 9);
  });
  it("counts the verdicts on who takes, and who could not be judged", () => {
    // Ben passes every gate for 300; nothing is known of Cem, who is no candidate here.
    expect(plan.moves.map(({ judgement }) => judgement?.verdict ?? null)).toEqual(["suitable", null]);
    expect(plan.effect.verdicts).toMatchObject({ suitable: 1, unjudged: 1, not_suitable: 0 });
  });
  it("says in a sentence what it comes to", () => {
    // Ana would be left with food alone; Ben's book hangs less on one customer than before.
    expect(plain(planHeadline(weigh([steelToBen])))).toBe(
      "1 account moves, with 600 of sales a year. 1 thing speaks against it; no account goes to somebody found not suitable."
    );
    expect(planHeadline(weigh([]))).toBe("No moves are planned yet.");
  });
});

describe("the address", () => {
  it("gives back the moves that were put into it, each once", () =>
    expect(readMoves([moveParameter(steelToBen), "steel:ben", "food:cem"])).toEqual([
      steelToBen,
      { account_key: "food", to_rep_key: "cem" }
    ]));
  it.each(["", "steel", ":ben", "steel:", "a:b:c"])("takes %j for no move", (text) =>
    expect(readMoves([text])).toEqual([])
  );
});

describe("plans of any moves", () => {
  const asked = fc.uniqueArray(
    fc.record({
      account_key: fc.constantFrom("steel", "food", "small", "gone"),
      to_rep_key: fc.constantFrom("ana", "ben", "cem", "nobody")
    }),
    { selector: moveParameter, maxLength: 8 }
  );
  const end = (plan: WeighedPlan) => ({
    changes: plan.changes,
    effect: { ...plan.effect, bookings_moved: plan.effect.bookings_moved?.toFixed(6), expected_loss: null },
    conflicts: plan.conflicts.map(({ kind, words }) => `${kind} ${words}`).sort()
  });
  it("end the same in whatever order they are made", () => {
    fc.assert(
      fc.property(
        asked.chain((moves) =>
          fc.tuple(fc.constant(moves), fc.shuffledSubarray(moves, { minLength: moves.length }))
        ),
        ([moves, shuffled]) => {
          expect(end(weigh(shuffled))).toEqual(end(weigh(moves)));
        }
      )
    );
  });
  it("lose and invent no account, sale or complaint", () => {
    fc.assert(
      fc.property(asked, (moves) => {
        const { changes } = weigh(moves);
        for (const figure of [
          "accounts_n",
          "bookings",
          "key_accounts_n",
          "open_complaints_n",
          "renewals_due_n"
        ] as const)
          expect(
            changes.reduce((sum, { before, after }) => sum + (after[figure] ?? 0) - (before[figure] ?? 0), 0)
          ).toBeCloseTo(0, 9);
      })
    );
  });
});
