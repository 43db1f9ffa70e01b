import { describe, expect, it } from "vitest";
import { pageHref, parameter, repHref } from "../../../src/components/shared/links.js";

describe("links between pages", () => {
  it("keep the quarter on screen and drop what belongs to the page left behind", () => {
    expect(pageHref("types", {}, "?rep=abc&quarter=2026-Q1")).toBe("./types?quarter=2026-Q1");
  });

  it("carry no query where no quarter was chosen", () => {
    expect(pageHref("method", {}, "")).toBe("./method");
    expect(pageHref("index", {}, "")).toBe("./");
  });

  it("escape what is put into them", () => {
    expect(repHref('a&b="x"', "?quarter=2026-Q1")).toBe("./reps?quarter=2026-Q1&rep=a%26b%3D%22x%22");
  });

  it("read an empty parameter as absent", () => {
    expect(parameter("rep", "?rep=")).toBeNull();
    expect(parameter("rep", "?rep=abc")).toBe("abc");
  });
});
