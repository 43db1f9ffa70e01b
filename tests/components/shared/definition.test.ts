// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Method } from "../../../loaders/schema/outputs.js";
import { definedLabel } from "../../../src/components/shared/definition.js";
import { policyInForce } from "../../../src/components/shared/policyInForce.js";

const method = {
  definitions: [
    {
      column: "grr",
      dataset: "rep_quarter",
      label: "GRR",
      meaning: "gross revenue retention",
      formula: "Σ kept ÷ Σ due",
      unit: null,
      needs: ["contracts"]
    }
  ],
  signals: [],
  thresholds: [
    { key: "renewal.grace_days", value: "60", default_value: "90", unit: "", meaning: "", source: "" },
    {
      key: "publish.retention",
      value: "2027",
      default_value: "until the next review",
      unit: "",
      meaning: "",
      source: ""
    }
  ],
  tables: []
} as unknown as Method;

describe("a figure's definition", () => {
  it("is one click away and says meaning, formula, what it rests on and what it needs", () => {
    const label = definedLabel(method, "grr", { sample: "n = 14 contracts" });
    const button = label.querySelector("button");
    const panel = label.querySelector("[popover]");
    expect(button?.textContent).toBe("GRR");
    expect(button?.getAttribute("popovertarget")).toBe(panel?.id);
    expect(panel?.textContent).toBe(
      "GRRGross revenue retention.FormulaΣ kept ÷ Σ dueRests onn = 14 contractsNeedscontracts"
    );
  });

  it("is plain text where the method file has none", () => {
    const label = definedLabel(method, "unheard_of", { label: "Something" });
    expect(label.querySelector("button")).toBeNull();
    expect(label.textContent).toBe("Something");
  });
});

describe("policyInForce", () => {
  it("gives the values in force, numbers as numbers and words as words", () => {
    const policy = policyInForce(method);
    expect(policy.renewal.grace_days).toBe(60);
    expect(policy.publish.retention).toBe("2027");
  });
});
