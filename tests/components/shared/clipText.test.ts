import { describe, expect, it } from "vitest";
import { clipText } from "../../../src/components/shared/clipText.js";

describe("clipText", () => {
  it("leaves what fits as it is, to the last character", () => {
    expect(clipText("Silverton", 9)).toBe("Silverton");
    expect(clipText("Silverton", 8)).toBe("Silvert…");
  });

  it("counts Chinese characters as two Latin ones", () => {
    expect(clipText("西泠安捷", 8)).toBe("西泠安捷");
    expect(clipText("西泠安捷", 7)).toBe("西泠安…");
  });
});
