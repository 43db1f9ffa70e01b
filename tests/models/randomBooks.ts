import fc from "fast-check";
import type { RawRow, RawTables } from "./warehouse.js";

export type Table =
  "deals" | "contracts" | "complaints" | "activities" | "deal_team" | "advocacy" | "risk_flags";
export type Event = Partial<Record<Table, RawRow>>;

export const wonDeal = (change: RawRow): RawRow => ({
  stage: "won",
  amount: 50,
  created_on: "2025-05-01",
  closed_on: "2025-08-15",
  ...change
});

const day = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const within = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((plus) => day(from, plus));

const deal = fc.record({
  stage: fc.constantFrom("won", "won", "won", "lost", "open"),
  amount: fc.integer({ min: 1, max: 900 }),
  discount: fc.option(fc.constantFrom(0, 0.05, 0.1, 0.3)),
  created_on: within("2025-03-01", 120),
  lasting: fc.integer({ min: 1, max: 250 }),
  lost_reason: fc.constantFrom("Price", "Not grounded"),
  product_count: fc.option(fc.integer({ min: 1, max: 3 })),
  type: fc.constantFrom("new", "expansion", null)
});
const contract = fc.record({
  end_on: within("2025-04-01", 364),
  value: fc.integer({ min: 1, max: 500 }),
  renewed_after: fc.option(fc.integer({ min: -60, max: 80 })),
  kept: fc.constantFrom(0.5, 1, 1.5)
});
const activity = fc.record({
  type: fc.constantFrom("meeting", "entertainment", "demo"),
  contact: fc.option(fc.constantFrom("1", "2", "3", "4")),
  happened_on: within("2025-04-01", 300),
  logged_after: fc.option(fc.integer({ min: 0, max: 20 }))
});
export const book = fc.record({
  deals: fc.array(deal, { minLength: 4, maxLength: 12 }),
  contracts: fc.array(contract, { minLength: 3, maxLength: 9 }),
  complaints: fc.array(within("2025-04-01", 364), { maxLength: 4 }),
  activities: fc.array(activity, { minLength: 2, maxLength: 12 })
});
export type Book = typeof book extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** One seller with a customer per contract, two more who only buy or are only visited, and, where given, one more event. */
export function sellerOf(id: string, drawn: Book, more: Event = {}): RawTables {
  const account = (index: number) => `${id} ${index}`;
  const busy = account(100);
  const row = (table: Table, own: RawRow): RawRow[] => (more[table] ? [{ ...own, ...more[table] }] : []);
  const touch = (index: number, { contact, ...rest }: RawRow): RawRow => ({
    activity_id: `${id} ${index}`,
    rep_id: id,
    account_id: busy,
    contact_id: contact == null ? null : `${busy} ${contact}`,
    ...rest
  });
  const moreTouch = more.activities ? [touch(999, more.activities)] : [];
  return {
    reps: [{ rep_id: id }],
    accounts: [...drawn.contracts.map((_, index) => account(index)), busy, account(101), account(102)].map(
      (account_id) => ({ account_id, owner_id: id, is_key_account: account_id === busy })
    ),
    deals: [
      ...drawn.deals.map(({ lasting, lost_reason, ...rest }, index) => ({
        ...rest,
        deal_id: `${id} ${index}`,
        account_id: busy,
        owner_id: id,
        closed_on: rest.stage === "open" ? null : day(rest.created_on, lasting),
        lost_reason: rest.stage === "lost" ? lost_reason : null
      })),
      // Where a complaint, a warning or a colleague's part has something to be about.
      { deal_id: `${id} won`, account_id: busy, owner_id: id, ...wonDeal({ amount: 5, discount: 0.01 }) },
      ...row("deals", { deal_id: `${id} more`, account_id: busy, owner_id: id })
    ],
    contracts: [
      ...drawn.contracts.map(({ end_on, value, renewed_after, kept }, index) => ({
        contract_id: `${id} ${index}`,
        account_id: account(index),
        start_on: day(end_on, -364),
        end_on,
        value,
        renewed_on: renewed_after == null ? null : day(end_on, renewed_after),
        renewed_value: renewed_after == null ? null : value * kept
      })),
      {
        contract_id: `${id} held`,
        account_id: busy,
        start_on: "2025-01-01",
        end_on: "2027-12-31",
        value: 10
      },
      {
        contract_id: `${id} lost`,
        account_id: account(102),
        start_on: "2024-12-01",
        end_on: "2025-11-30",
        value: 10,
        churned_on: "2025-11-30"
      },
      ...row("contracts", { contract_id: `${id} more`, account_id: account(101) })
    ],
    complaints: [
      ...drawn.complaints.map((opened_on, index) => ({
        complaint_id: `${id} ${index}`,
        account_id: busy,
        opened_on
      })),
      ...row("complaints", { complaint_id: `${id} more`, account_id: busy })
    ],
    contacts: ["1", "2", "3", "4", "5"].map((level) => ({
      contact_id: `${busy} ${level}`,
      account_id: busy,
      level: Number(level)
    })),
    activities: [
      ...drawn.activities.map(({ logged_after, ...rest }, index) =>
        touch(index, {
          ...rest,
          logged_on: logged_after == null ? null : day(rest.happened_on, logged_after)
        })
      ),
      // Every level but the highest, each logged too late.
      ...["1", "2", "3", "4"].map((contact, index) =>
        touch(500 + index, { contact, type: "meeting", happened_on: "2025-04-02", logged_on: "2025-04-20" })
      ),
      ...moreTouch
    ],
    deal_team: [{ deal_id: `${id} won`, function: "finance" }, ...row("deal_team", { deal_id: `${id} won` })],
    advocacy: [
      { account_id: account(0), happened_on: "2025-06-01" },
      ...row("advocacy", { account_id: busy })
    ],
    risk_flags: [
      { account_id: account(1), raised_on: day(drawn.contracts[1]!.end_on, -200) },
      ...row("risk_flags", { account_id: account(102) })
    ]
  };
}

export function together(sellers: readonly RawTables[]): RawTables {
  const all: Record<string, RawRow[]> = {};
  for (const seller of sellers)
    for (const [table, rows] of Object.entries(seller)) (all[table] ??= []).push(...(rows ?? []));
  return all;
}
