// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { markName, typeLabel, typeMark, typeText } from "../../../src/components/shared/typeMark.js";

describe("the mark of a type", () => {
  it("names the type only where it stands out", () => {
    expect(markName("wolf", "clear")).toBe("wolf");
    expect(markName("wolf", "leaning")).toBe("wolf");
    expect(markName("wolf", "none")).toBe("none");
    expect(markName("wolf", "insufficient_data")).toBe("insufficient_data");
    expect(markName(null, "clear")).toBe("insufficient_data");
  });

  it("is solid when clear, half-filled with an outline when leaning, an outline otherwise", () => {
    const parts = (mark: SVGElement) =>
      [...mark.querySelectorAll("path")].map((path) => path.getAttribute("class"));
    expect(parts(typeMark("technical", "clear"))).toEqual(["mark-fill"]);
    expect(parts(typeMark("technical", "leaning"))).toEqual(["mark-fill", "mark-outline"]);
    expect(parts(typeMark("technical", "none"))).toEqual(["mark-outline"]);
  });

  it("never stands without words", () => {
    expect(typeLabel("relationship", "leaning").textContent).toBe("Leaning relationship");
    expect(typeText(null, "insufficient_data")).toBe("Insufficient data");
  });
});
