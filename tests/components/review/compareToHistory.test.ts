import { describe, expect, it } from "vitest";
import { compareToHistory } from "../../../src/components/review/compareToHistory.js";

describe("a sum against the quarters before it", () => {
  // By hand, for 9, 11, 9, 11: mean 10, sd = √(4/3) = 1.155, t(3) = 2.353,
  // reach = 2.353 × 1.155 × √1.25 = 3.038.
  const history = [9, 11, 9, 11];
  it("is noise within their 90 % prediction range and real beyond it", () => {
    expect(compareToHistory(history, 13.03)).toBe("noise");
    expect(compareToHistory(history, 13.05)).toBe("real");
    expect(compareToHistory(history, 6.95)).toBe("real");
  });

  it("is not judged from fewer than four quarters, or without a value", () => {
    expect(compareToHistory([9, 11, null, 9], 20)).toBe("not_measured");
    expect(compareToHistory(history, null)).toBe("not_measured");
  });
});
