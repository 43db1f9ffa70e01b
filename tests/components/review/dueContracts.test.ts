import { describe, expect, it } from "vitest";
import type { Rep, RepRate, UpcomingContract } from "../../../loaders/schema/outputs.js";
import { dueContracts, isWeak } from "../../../src/components/review/dueContracts.js";

const contract = (contract_id: string, rest: Partial<UpcomingContract> = {}): UpcomingContract => ({
  quarter: "2026-Q3",
  due_quarter: "2026-Q4",
  contract_id,
  account_key: "a",
  rep_key: "r",
  end_on: "2026-10-15",
  annual_value: 1,
  ...rest
});
const owner = { rep_key: "r", name: "Ann" } as Rep;
const record = { rep_key: "r", quarter: "2026-Q3", rate_name: "renewal_rate" } as RepRate;
const options = {
  quarter: "2026-Q3",
  reps: new Map([["r", owner]]),
  accounts: new Map(),
  rates: [{ ...record, quarter: "2026-Q2" }, { ...record, rate_name: "win_rate" } as RepRate, record]
};

it("contracts due stand with their owner and the owner's renewal record of the same quarter", () => {
  const [row] = dueContracts([contract("c")], options);
  expect(row?.owner).toBe(owner);
  expect(row?.record).toBe(record);
});

it("a contract that nobody owns has neither owner nor record, and another quarter's is not shown", () => {
  const rows = dueContracts(
    [contract("c", { rep_key: null }), contract("d", { quarter: "2026-Q2" })],
    options
  );
  expect(rows).toMatchObject([{ contract: { contract_id: "c" }, owner: undefined, record: undefined }]);
});

describe("a contract's owner is below the target", () => {
  const policy = { target: 0.92, reliabilityMinimum: 0.4 };
  const dueWith = (rate: Partial<RepRate> | null) => ({
    contract: contract("c"),
    account: undefined,
    owner,
    record: rate ? { ...record, ...rate } : undefined
  });

  it("where the rate, drawn toward the peers, is less than it", () => {
    expect(isWeak(dueWith({ shrunk: 0.9199, reliability: 1 }), policy)).toBe(true);
    expect(isWeak(dueWith({ shrunk: 0.92, reliability: 1 }), policy)).toBe(false);
    expect(isWeak(dueWith({ shrunk: 0.9201, reliability: 1 }), policy)).toBe(false);
  });

  it("and the owner's own records weigh enough to say it of the owner", () => {
    expect(isWeak(dueWith({ shrunk: 0.5, reliability: 0.3999 }), policy)).toBe(false);
    expect(isWeak(dueWith({ shrunk: 0.5, reliability: 0.4 }), policy)).toBe(true);
    expect(isWeak(dueWith({ shrunk: 0.5, reliability: null }), policy)).toBe(false);
  });

  it("but never without a record, a rate or a target", () => {
    expect(isWeak(dueWith(null), policy)).toBe(false);
    expect(isWeak(dueWith({ shrunk: null, reliability: 1 }), policy)).toBe(false);
    expect(isWeak(dueWith({ shrunk: 0.1, reliability: 1 }), { ...policy, target: null })).toBe(false);
  });
});
