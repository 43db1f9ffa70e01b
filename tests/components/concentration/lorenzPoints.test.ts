import { describe, expect, it } from "vitest";
import { lorenzPoints } from "../../../src/components/concentration/lorenzPoints.js";

describe("the Lorenz curve", () => {
  it("of 60, 10 and 30 runs over 10, 40 and 100 %", () =>
    expect(lorenzPoints([60, 10, 30])).toEqual([
      { customers: 0, bookings: 0 },
      { customers: 1 / 3, bookings: 0.1 },
      { customers: 2 / 3, bookings: 0.4 },
      { customers: 1, bookings: 1 }
    ]));

  it("of equal amounts is the straight line", () => {
    for (const { customers, bookings } of lorenzPoints([5, 5, 5, 5])) expect(bookings).toBe(customers);
  });

  it("of nothing is not drawn", () => {
    expect(lorenzPoints([])).toEqual([]);
    expect(lorenzPoints([0, 0])).toEqual([]);
  });
});
