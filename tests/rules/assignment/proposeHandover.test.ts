import { describe, expect, it } from "vitest";
import type { OwnedAccount } from "../../../loaders/schema/outputs.js";
import { proposeHandover } from "../../../src/rules/assignment/proposeHandover.js";
import type { MoveRows } from "../../../src/rules/assignment/moveRows.js";
import {
  aCapability,
  aDimension,
  aDisqualifier,
  anAccount,
  aRate,
  aRep,
  aRow,
  aType,
  policy
} from "../rows.js";

const asOf = "2026-09-30";
const options = { asOf, currency: "USD", policy };

interface Person {
  key: string;
  renewal?: number;
  keyAccounts?: number;
  /** The gene test: everything else passes. */
  gene?: "pass" | "fail" | "not_measured";
}
interface Owned {
  key: string;
  amount: number | null;
  isKey?: boolean;
}

/** "g" gives up the accounts; each person has won three deals of 90, owns no part of these customers and passes but for what is said. */
function rowsOf(people: readonly Person[], owned: readonly Owned[]): MoveRows {
  const all = [{ key: "g" }, ...people] as Person[];
  return {
    rep: all.map(({ key }) => aRep({ rep_key: key, name: key.toUpperCase() })),
    rep_quarter: all.map(({ key, keyAccounts = 0 }) => aRow({ rep_key: key, key_accounts_n: keyAccounts })),
    rep_rate: all.flatMap(({ key, renewal = 0.9 }) => [
      aRate({ rep_key: key, shrunk: renewal }),
      aRate({ rep_key: key, rate_name: "complaint_rate" })
    ]),
    rep_type: all.map(({ key }) => aType({ rep_key: key })),
    rep_capability: all.map(({ key, gene = "pass" }) =>
      aCapability({ rep_key: key, gene_result: gene, gene_reason: "total 14" })
    ),
    rep_dimension: all.map(({ key }) => aDimension({ rep_key: key })),
    rep_disqualifier: all.map(({ key }) => aDisqualifier({ rep_key: key })),
    rep_industry: all.map(({ key }) => ({
      rep_key: key,
      quarter: "2026-Q3",
      industry: "Energy",
      won_n: 3,
      won_amount: 270
    })),
    rep_account: all.flatMap(({ key }) =>
      ["one", "two", "three"].map((customer) => ({
        rep_key: key,
        quarter: "2026-Q3",
        top_account_key: `${customer} of ${key}`,
        bookings: 90
      }))
    ) as unknown as MoveRows["rep_account"],
    deal: all.flatMap(({ key }) =>
      [90, 90, 90].map((amount) => ({
        stage: "won" as const,
        rep_key: key,
        account_key: "elsewhere",
        amount,
        closed_on: "2026-03-01"
      }))
    ),
    account: owned.map(({ key, isKey = false }) =>
      anAccount({
        account_key: key,
        top_account_key: key,
        name: key,
        industry: "Energy",
        is_key_account: isKey
      })
    ),
    owned_account: owned.map(({ key, amount }) => ({
      quarter: "2026-Q3",
      account_key: key,
      rep_key: "g",
      largest_deal: amount,
      bookings: amount
    })) as unknown as OwnedAccount[],
    owner_spell: owned.map(({ key }) => ({
      account_key: key,
      rep_key: "g",
      from_on: null,
      to_on: null,
      is_handover: false
    })),
    contract: []
  };
}

const takers = (rows: MoveRows) =>
  Object.fromEntries(
    proposeHandover("g", rows, options).moves.map(({ account, to }) => [
      account.account_key,
      to?.candidate.rep_key ?? null
    ])
  );

describe("a proposed handover", () => {
  it("gives the account to whoever renews better, other things equal", () =>
    expect(
      takers(
        rowsOf(
          [
            { key: "a", renewal: 0.8 },
            { key: "b", renewal: 0.9 }
          ],
          [{ key: "x", amount: 60 }]
        )
      )
    ).toEqual({
      x: "b"
    }));

  it("proposes nobody whom a gate refuses, and says which", () => {
    const [move] = proposeHandover(
      "g",
      rowsOf([{ key: "a", gene: "fail" }], [{ key: "x", amount: 60 }]),
      options
    ).moves;
    expect(move?.to).toBeNull();
    expect(move?.unassigned).toBe("1 person fails a gate, most often capability.");
  });

  it("proposes nobody on whom too little is known", () => {
    const rows = rowsOf([{ key: "a", gene: "not_measured" }], [{ key: "x", amount: 60 }]);
    const [move] = proposeHandover("g", rows, options).moves;
    expect(move?.to).toBeNull();
    expect(move?.unassigned).toBe("of 1 person too little is known.");
  });

  it("leaves an account of unknown amount without anybody", () => {
    const [move] = proposeHandover("g", rowsOf([{ key: "a" }], [{ key: "x", amount: null }]), options).moves;
    expect(move?.to).toBeNull();
    expect(move?.unassigned).toContain("No amount is known");
  });

  it("counts key accounts after all moves together: with 4 of 5 there is room for one more", () => {
    const rows = rowsOf(
      [{ key: "a", keyAccounts: 4 }],
      [
        { key: "x", amount: 60, isKey: true },
        { key: "y", amount: 60, isKey: true }
      ]
    );
    const { moves } = proposeHandover("g", rows, options);
    expect(moves.filter(({ to }) => to !== null)).toHaveLength(1);
    expect(moves.find(({ to }) => to === null)?.unassigned).toContain("over the limits of load");
  });

  it("never proposes the person who gives the accounts up, and only their accounts", () => {
    const rows = rowsOf([], [{ key: "x", amount: 60 }]);
    expect(takers(rows)).toEqual({ x: null });
    expect(proposeHandover("a", rows, options).moves).toEqual([]);
  });

  it("says how the next best differs and what it costs more", () => {
    // Renewal rates of 90 and 80 % at a weight of 2 differ by 0.2.
    const rows = rowsOf(
      [
        { key: "a", renewal: 0.8 },
        { key: "b", renewal: 0.9 }
      ],
      [{ key: "x", amount: 60 }]
    );
    const { nextBest } = proposeHandover("g", rows, options);
    expect(nextBest?.changes.map(({ account, to }) => [account.account_key, to])).toEqual([["x", "a"]]);
    expect(nextBest?.extraCost).toBeCloseTo(0.2, 9);
    expect(nextBest?.fewer).toBe(0);
  });

  it("is the same whatever the order of the rows, also between equals", () => {
    const people = ["a", "b", "c", "d"].map((key) => ({ key }));
    const owned = ["u", "v", "w", "x", "y", "z"].map((key) => ({ key, amount: 40 }));
    const rows = rowsOf(people, owned);
    const turned = Object.fromEntries(
      Object.entries(rows).map(([name, list]) => [name, (list as unknown[]).toReversed()])
    ) as unknown as MoveRows;
    expect(takers(turned)).toEqual(takers(rows));
  });
});
