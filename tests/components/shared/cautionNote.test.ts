// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { LargelySetAside } from "../../../loaders/schema/outputs.js";
import { cautionNote } from "../../../src/components/shared/cautionNote.js";

const aside = (over: Partial<LargelySetAside> = {}): LargelySetAside => ({
  file: "deals.csv",
  table: "deals",
  is_required: true,
  share: 0.67,
  ...over
});
const accounts = aside({ file: "Kunden.csv", table: "accounts", share: 0.43 });
const note = (...largely_set_aside: LargelySetAside[]) => cautionNote({ largely_set_aside });

describe("the caution on pages that judge people", () => {
  it("names every required file that was largely set aside, and leads to the Data page", () => {
    const shown = note(aside(), accounts);
    expect(shown?.textContent.replaceAll("\u00a0", " ")).toBe(
      "Read this page with care. 67 % of the rows in deals.csv and 43 % of the rows in Kunden.csv were set aside and are in no figure: the people and accounts named here may look better or worse than they are. What was set aside, and why"
    );
    expect(shown?.querySelector("a")?.getAttribute("href")).toContain("records");
  });

  it("is left out where no file, or only files of other tables, were set aside", () => {
    expect(note()).toBeNull();
    expect(note(aside({ table: "complaints", is_required: false }))).toBeNull();
  });
});
