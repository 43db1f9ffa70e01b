import { describe, expect, it } from "vitest";
import { type DueOfOwner, mostAtRisk } from "../../src/rules/decisions/mostAtRisk.js";
import { aRate } from "./rows.js";

/** A key account's contract whose owner renews 70 % where peers renew 85 %. */
const due = (over: Partial<DueOfOwner> = {}): DueOfOwner => ({
  account_key: "a",
  is_key_account: true,
  end_on: "2026-11-20",
  annual_value: 100,
  record: aRate({ shrunk: 0.7, shrunk_peer_median: 0.85, reliability: 0.6 }),
  ...over
});
const named = (...contracts: DueOfOwner[]) => mostAtRisk(contracts, 0.5)?.account_key ?? null;
const renewing = (shrunk: number | null, reliability = 0.6) => aRate({ shrunk, reliability });

describe("the account most at risk", () => {
  it("is the one of which most is expected to be lost, not the largest: 114 of 190 before 90 of 300", () =>
    expect(
      named(
        due({ account_key: "large", annual_value: 300 }),
        due({ account_key: "worse", annual_value: 190, record: renewing(0.4) })
      )
    ).toBe("worse"));

  it("sums the contracts of an account and names its first day", () =>
    expect(
      mostAtRisk(
        [
          due({ account_key: "b", annual_value: 150 }),
          due({ end_on: "2027-01-31" }),
          due({ end_on: "2026-10-21", annual_value: 90 })
        ],
        0.5
      )
    ).toMatchObject({
      account_key: "a",
      contracts_n: 2,
      annual_value: 190,
      expected_loss: expect.closeTo(57, 9) as number,
      first_end_on: "2026-10-21"
    }));

  it.each([
    ["at the peers' median", renewing(0.85), null],
    ["just below it", renewing(0.849), "a"],
    ["whose own records weigh too little", renewing(0.4, 0.49), null],
    ["whose own records just weigh enough", renewing(0.4, 0.5), "a"],
    ["of whom nothing is measured", renewing(null), null],
    ["who is nobody", undefined, null]
  ])("counts an owner %s", (_, record, expected) => expect(named(due({ record }))).toBe(expected));

  it("looks at key accounts, and at all where none is called one", () => {
    const ordinary = { account_key: "ordinary", annual_value: 900 };
    expect(named(due(), due({ ...ordinary, is_key_account: false }))).toBe("a");
    expect(named(due({ ...ordinary, is_key_account: null }))).toBe("ordinary");
  });

  it("is nobody's where values are unknown", () => expect(named(due({ annual_value: null }))).toBeNull());

  it("does not depend on the order of the rows", () => {
    const rows = [
      due({ account_key: "b" }),
      due({ account_key: "a" }),
      due({ account_key: "c", annual_value: 99 })
    ];
    expect(named(...rows)).toBe("a");
    expect(named(...rows.toReversed())).toBe("a");
  });
});
