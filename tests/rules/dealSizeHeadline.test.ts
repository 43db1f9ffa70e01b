import { describe, expect, it } from "vitest";
import { dealBook, dealSizeHeadline, middleBookings } from "../../src/rules/headlines/dealSizeHeadline.js";

const policy = { oneDeal: 0.5, smallDeals: 0.05 };
const row = (over: Partial<Parameters<typeof dealBook>[0]> = {}) => ({
  is_active: true,
  bookings: 1000,
  deal_max: 200,
  deal_median: 50,
  largest_deal_share: 0.2,
  ...over
});

describe("a book of deals", () => {
  it.each([
    [0.49, 1000, null],
    [0.5, 1000, "one_deal"],
    [1, 10, "one_deal"],
    [0.06, 1000, null],
    [0.05, 1000, "small_deals"],
    // Below the sellers' median: few bookings in small orders are no finding.
    [0.05, 999, null],
    [null, 1000, null]
  ])("whose largest deal is %s of %s, where the middle is 1000: %s", (share, bookings, expected) =>
    expect(dealBook(row({ largest_deal_share: share, bookings }), 1000, policy)).toBe(expected)
  );

  it("is not called small where no middle is known", () =>
    expect(dealBook(row({ largest_deal_share: 0.01 }), null, policy)).toBeNull());

  it("of the known case, 12 million with the largest order at 380 thousand, is many small ones", () =>
    expect(
      dealBook(row({ bookings: 12e6, deal_max: 380e3, largest_deal_share: 380 / 12e3 }), 4e6, policy)
    ).toBe("small_deals"));
});

describe("the deal-size page's headline", () => {
  it("counts those at work with won deals", () => {
    const rows = [
      row({ bookings: 10, largest_deal_share: 0.9 }),
      row({ bookings: 5000, largest_deal_share: 0.04, deal_max: 400, deal_median: 70 }),
      row(),
      row({ is_active: false, bookings: 9e9, largest_deal_share: 0.9 }),
      row({ largest_deal_share: null, deal_max: null, deal_median: null, bookings: 0 })
    ];
    expect(middleBookings(rows)).toBe(1000);
    expect(dealSizeHeadline(rows, policy, "EUR")).toMatch(
      /^Of 3 active sellers with won deals, 1 rests on one order and 1 books much in small orders only; the median seller's typical order is 50.EUR, the largest 200.EUR\.$/
    );
  });

  it("says that nothing is measured where nobody won a deal of known amount", () =>
    expect(dealSizeHeadline([row({ largest_deal_share: null })], policy, "EUR")).toMatch(/not measured/));
});
