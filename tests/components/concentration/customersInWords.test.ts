import { describe, expect, it } from "vitest";
import type { RepAccount } from "../../../loaders/schema/outputs.js";
import { customersInWords } from "../../../src/components/concentration/customersInWords.js";
import { aRow, plain } from "../../rules/rows.js";

const customer = (bookings: number): RepAccount => ({
  rep_key: "r1",
  quarter: "2026-Q3",
  top_account_key: `a${bookings}`,
  bookings,
  won_n: 1,
  share: null
});
const say = (amounts: number[], row: Parameters<typeof aRow>[0]) =>
  plain(customersInWords(amounts.map(customer), aRow(row), "USD"));

describe("the heading over a person's customers", () => {
  it("says that their number and their sum are the figures'", () =>
    expect(say([600_000, 400_000], { customers_n: 2, bookings: 1_000_000 })).toBe(
      "2 customers, as counted above, bring all bookings of 1 M USD"
    ));

  it("takes no offence at the last digit of a sum", () =>
    expect(say([0.1, 0.2], { customers_n: 2, bookings: 0.3 })).toMatch(/bring all bookings of 0 USD$/));

  it("says so where the records do not carry the figures", () =>
    expect(say([600_000], { customers_n: 2, bookings: 1_000_000 })).toBe(
      "1 customer, 2 counted above, brings 600 k USD of the bookings of 1 M USD"
    ));

  it("speaks of nobody without customers", () =>
    expect(say([], { customers_n: 0, bookings: 0 })).toBe("No customer with bookings"));
});
