import { describe, expect, it } from "vitest";
import type {
  Contract,
  Manifest,
  Method,
  OwnedAccount,
  UpcomingContract
} from "../../../loaders/schema/outputs.js";
import { chooseTarget } from "../../../src/components/suitability/chooseTarget.js";
import type { SuitabilityData } from "../../../src/components/suitability/suitabilityData.js";
import { anAccount } from "../../rules/rows.js";

const owned = (account_key: string, largest_deal: number | null, bookings: number): OwnedAccount => ({
  quarter: "2026-Q3",
  rep_key: "r1",
  account_key,
  is_active: true,
  bookings,
  levels_touched: null,
  max_level_touched: null,
  owned_since: null,
  next_due_on: null,
  next_due_value: null,
  open_complaints_n: 0,
  largest_deal
});

const contract = (account_key: string, end_on: string, annual_value: number): Contract => ({
  contract_id: `${account_key}-${end_on}`,
  lines_n: 1,
  account_key,
  rep_key: "r1",
  start_on: null,
  end_on,
  value: annual_value,
  annual_value,
  renewed_on: null,
  annual_renewed_value: null,
  churned_on: null
});

const upcoming = (account_key: string, end_on: string, annual_value: number): UpcomingContract => ({
  quarter: "2026-Q3",
  due_quarter: "2026-Q4",
  contract_id: `${account_key}-${end_on}`,
  account_key,
  rep_key: "r1",
  end_on,
  annual_value
});

const data = (over: Partial<SuitabilityData> = {}): SuitabilityData => ({
  manifest: { base_currency: "EUR", tables: [] } as unknown as Manifest,
  method: { definitions: [], thresholds: [], signals: [], codes: [], tables: [] } satisfies Method,
  quarter: "2026-Q3",
  asOf: "2026-09-30",
  asked: { account: null, amount: null },
  account: [
    anAccount({ account_key: "big", name: "Big" }),
    anAccount({ account_key: "small", name: "Small" }),
    anAccount({ account_key: "plain", name: "Plain", is_key_account: false })
  ],
  owned_account: [owned("big", 500, 900), owned("small", 300, 300), owned("plain", 9000, 9000)],
  contract: [
    contract("big", "2026-11-30", 100),
    contract("small", "2026-12-31", 200),
    contract("plain", "2026-10-31", 5000),
    contract("big", "2027-12-31", 9000)
  ],
  upcoming_contract: [
    upcoming("big", "2026-11-30", 100),
    upcoming("small", "2026-12-31", 200),
    upcoming("plain", "2026-10-31", 5000)
  ],
  owner_spell: [],
  deal: [],
  rep: [],
  rep_quarter: [],
  rep_rate: [],
  rep_type: [],
  rep_capability: [],
  rep_dimension: [],
  rep_disqualifier: [],
  rep_industry: [],
  rep_account: [],
  ...over
});

describe("chooseTarget", () => {
  it("starts with the key account whose renewal due soon is worth most", () => {
    const chosen = chooseTarget(data());
    expect(chosen.account?.account_key).toBe("small");
    expect(chosen.target?.amount).toBe(300);
    expect(chosen.because).toContain("2026-12-31");
  });

  it("starts with the key account of the largest deal where nothing is due", () => {
    expect(chooseTarget(data({ upcoming_contract: [] })).account?.account_key).toBe("big");
  });

  it("takes the account of the address with its largest deal, or the amount typed with it", () => {
    expect(chooseTarget(data({ asked: { account: "big", amount: null } })).target?.amount).toBe(500);
    expect(chooseTarget(data({ asked: { account: "big", amount: 42 } })).target?.amount).toBe(42);
  });

  it("judges an amount for no account where only that is asked", () => {
    const chosen = chooseTarget(data({ asked: { account: null, amount: 42 } }));
    expect(chosen.account).toBeNull();
    expect(chosen.target).toMatchObject({ amount: 42, account: null });
  });

  it("says so when the account of the address is not in the snapshot", () => {
    const chosen = chooseTarget(data({ asked: { account: "gone", amount: null } }));
    expect(chosen.because).toMatch(/^The account in the address is not in this snapshot\./);
  });

  it("asks for an amount where the account never had one", () => {
    const account = [anAccount({ account_key: "new", name: "New" })];
    const chosen = chooseTarget(
      data({ account, owned_account: [], asked: { account: "new", amount: null } })
    );
    expect(chosen.target).toBeNull();
    expect(chosen.because).toContain("type the amount");
  });
});
