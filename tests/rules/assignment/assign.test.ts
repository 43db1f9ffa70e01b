import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AccountLoad,
  assign,
  type Assignment,
  type AssignmentProblem,
  type Pair,
  type PersonRoom
} from "../../../src/rules/assignment/assign.js";

const account = (name: string, over: Partial<AccountLoad> = {}): AccountLoad => ({
  account: name,
  customer: name,
  amount: 10,
  isKeyAccount: false,
  ...over
});
const person = (name: string, over: Partial<PersonRoom> = {}): PersonRoom => ({
  person: name,
  keyAccounts: 5,
  book: new Map([["old", 100]]),
  ...over
});
const pair = (name: string, to: string, cost: number): Pair => ({ account: name, person: to, cost });
const limits = { accountsPerPerson: 5, top1Share: 0.5 };
const entries = (assignment: Assignment | null) => [...(assignment ?? [])].sort();

describe("an assignment", () => {
  it("gives each account to whom it costs least", () =>
    expect(
      entries(
        assign({
          accounts: [account("a"), account("b")],
          people: [person("x"), person("y")],
          pairs: [pair("a", "x", 1), pair("a", "y", 2), pair("b", "x", 3), pair("b", "y", 1)],
          limits
        })
      )
    ).toEqual([
      ["a", "x"],
      ["b", "y"]
    ]));

  it("takes a dearer person rather than leave an account without anybody", () =>
    expect(
      entries(
        assign({
          accounts: [account("a"), account("b")],
          people: [person("x"), person("y")],
          pairs: [pair("a", "x", 0), pair("a", "y", 4), pair("b", "x", 0)],
          limits: { ...limits, accountsPerPerson: 1 }
        })
      )
    ).toEqual([
      ["a", "y"],
      ["b", "x"]
    ]));

  it.each([
    [0, []],
    [1, ["b"]],
    [2, ["a", "b"]],
    [null, ["a", "b"]]
  ])("fills at most the room for key accounts: %s", (keyAccounts, taken) =>
    expect(
      entries(
        assign({
          accounts: [account("a", { isKeyAccount: true }), account("b", { isKeyAccount: true })],
          people: [person("x", { keyAccounts })],
          pairs: [pair("a", "x", 2), pair("b", "x", 1)],
          limits
        })
      ).map(([name]) => name)
    ).toEqual(taken)
  );

  // A book of 100 elsewhere: 50 + 50 of one customer are exactly half of 200, 50 + 51 are more.
  it.each([
    ["exactly at the limit", 50, 2],
    ["just above it", 51, 1]
  ])("gives two accounts of one customer together where the share stays %s", (_name, amount, taken) =>
    expect(
      entries(
        assign({
          accounts: [account("a", { customer: "c", amount: 50 }), account("b", { customer: "c", amount })],
          people: [person("x")],
          pairs: [pair("a", "x", 1), pair("b", "x", 1)],
          limits
        })
      )
    ).toHaveLength(taken)
  );

  it("is empty where nobody may take anything, and has no other", () => {
    const problem = { accounts: [account("a")], people: [], pairs: [], limits };
    expect(entries(assign(problem))).toEqual([]);
  });

  it("next best changes what costs least to change", () => {
    const problem: AssignmentProblem = {
      accounts: [account("a"), account("b")],
      people: [person("x"), person("y")],
      pairs: [pair("a", "x", 1), pair("a", "y", 1.5), pair("b", "x", 3), pair("b", "y", 1)],
      limits
    };
    expect(entries(assign(problem, assign(problem)))).toEqual([
      ["a", "y"],
      ["b", "y"]
    ]);
  });
});

/* Every way to give each account to somebody or nobody, by a check that shares nothing with the programme. */
function allowed(problem: AssignmentProblem): Assignment[] {
  let found: [string, string][][] = [[]];
  for (const { account: name } of problem.accounts) {
    const to = problem.pairs.filter((one) => one.account === name).map((one) => one.person);
    found = found.flatMap((so) => [so, ...to.map((taker): [string, string][] => [...so, [name, taker]])]);
  }
  return found.map((so) => new Map(so)).filter((so) => isWithinLimits(problem, so));
}

function isWithinLimits({ accounts, people, limits }: AssignmentProblem, assignment: Assignment): boolean {
  return people.every((one) => {
    const own = accounts.filter(({ account: name }) => assignment.get(name) === one.person);
    if (own.length === 0) return true;
    const book = new Map(one.book);
    for (const { customer, amount } of own) book.set(customer, (book.get(customer) ?? 0) + amount);
    const total = [...book.values()].reduce((sum, value) => sum + value, 0);
    const keys = own.filter(({ isKeyAccount }) => isKeyAccount).length;
    return (
      own.length <= limits.accountsPerPerson &&
      (one.keyAccounts === null || keys <= one.keyAccounts) &&
      Math.max(...book.values()) <= limits.top1Share * total + 1e-9
    );
  });
}

const costOf = ({ pairs }: AssignmentProblem, assignment: Assignment): number =>
  pairs
    .filter(({ account: name, person: to }) => assignment.get(name) === to)
    .reduce((sum, { cost }) => sum + cost, 0);

function bestOf(problem: AssignmentProblem, among: readonly Assignment[]): { size: number; cost: number } {
  const size = Math.max(...among.map((one) => one.size));
  const costs = among.filter((one) => one.size === size).map((one) => costOf(problem, one));
  return { size, cost: Math.min(...costs) };
}

/** Pairs are those who pass the gate of load for one account alone, as the proposal makes them. */
const problems = fc
  .record({
    accounts: fc.array(
      fc.record({
        customer: fc.constantFrom("p", "q", "r", "old"),
        amount: fc.integer({ min: 1, max: 60 }),
        isKeyAccount: fc.boolean()
      }),
      { minLength: 1, maxLength: 5 }
    ),
    people: fc.array(
      fc.record({
        keyAccounts: fc.option(fc.integer({ min: 0, max: 2 })),
        old: fc.integer({ min: 0, max: 60 }),
        other: fc.integer({ min: 0, max: 60 }),
        q: fc.integer({ min: 0, max: 40 })
      }),
      { minLength: 1, maxLength: 3 }
    ),
    // Quarters, so that sums are exact.
    costs: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 15, maxLength: 15 }),
    offered: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
    accountsPerPerson: fc.integer({ min: 1, max: 3 })
  })
  .map(({ accounts, people, costs, offered, accountsPerPerson }): AssignmentProblem => {
    const problem: AssignmentProblem = {
      accounts: accounts.map((one, index) => ({ account: `a${index}`, ...one })),
      people: people.map(({ keyAccounts, old, other, q }, index) => ({
        person: `x${index}`,
        keyAccounts,
        book: new Map([
          ["old", old],
          ["other", other],
          ["q", q]
        ])
      })),
      pairs: [],
      limits: { accountsPerPerson, top1Share: 0.5 }
    };
    const pairs = problem.accounts.flatMap((one, row) =>
      problem.people.flatMap((to, column) => {
        const at = row * 3 + column;
        const alone = isWithinLimits(problem, new Map([[one.account, to.person]]));
        return offered[at] && alone ? [pair(one.account, to.person, (costs[at] ?? 0) / 4)] : [];
      })
    );
    return { ...problem, pairs };
  });

describe("against trying every way", () => {
  it("an assignment is within every limit, leaves the fewest accounts and costs the least", () =>
    fc.assert(
      fc.property(problems, (problem) => {
        const found = assign(problem);
        expect(found).not.toBeNull();
        if (!found) return;
        expect(isWithinLimits(problem, found)).toBe(true);
        const best = bestOf(problem, allowed(problem));
        expect(found.size).toBe(best.size);
        expect(costOf(problem, found)).toBeCloseTo(best.cost, 6);
      }),
      { numRuns: 300 }
    ));

  it("the next best is the best of all the others", () =>
    fc.assert(
      fc.property(problems, (problem) => {
        const found = assign(problem);
        if (!found || found.size === 0) return;
        const others = allowed(problem).filter((one) =>
          [...found].some(([name, to]) => one.get(name) !== to)
        );
        const next = assign(problem, found);
        expect(next).not.toBeNull();
        if (!next) return;
        const best = bestOf(problem, others);
        expect(next.size).toBe(best.size);
        expect(costOf(problem, next)).toBeCloseTo(best.cost, 6);
      }),
      { numRuns: 200 }
    ));
});
