import { describe, expect, it } from "vitest";
import type { DataEffect } from "../../loaders/schema/outputs.js";
import { effectSentence } from "../../src/rules/headlines/effectSentence.js";

const effect = (over: Partial<DataEffect>): string =>
  effectSentence(
    { figure: "renewal_rate", lacking_n: 12, set_aside_n: 0, value: 0.78, low: 0.71, high: 0.83, ...over },
    "EUR"
  ).replaceAll("\u00a0", " ");

describe("effectSentence", () => {
  it("bounds a rate, whatever became of the rows that lack something", () => {
    expect(effect({})).toBe(
      "12 contract lines have no end date: whatever they would have said, the renewal rate of the past four quarters lies between 71 % and 83 % (78 % without them)."
    );
  });

  it("names both causes, in the singular where there is one row", () => {
    expect(effect({ lacking_n: 1, set_aside_n: 1 })).toMatch(
      /^1 contract line has no end date and 1 contract line was set aside: /
    );
  });

  it("says so where the bounds read the same", () => {
    expect(
      effect({ figure: "win_rate", lacking_n: 0, set_aside_n: 1, value: 0.5, low: 0.49999, high: 0.50001 })
    ).toBe(
      "1 deal was set aside: the win rate of the past four quarters stays at 50 %, whatever they would have said."
    );
  });

  it("gives complaints per 100 customer-months, and bookings a floor", () => {
    const complaints = { figure: "complaint_rate" as const, value: 1.5, low: 1.5, high: 2.25 };
    expect(effect({ ...complaints, lacking_n: 0, set_aside_n: 3 })).toContain(
      "lies between 1.5 and 2.25 per 100 customer-months (1.5 without them)"
    );
    expect(effect({ figure: "bookings", value: 2e6, low: 2e6, high: null })).toBe(
      "12 deals have no amount: bookings of the past four quarters are at least 2 M EUR."
    );
  });
});
