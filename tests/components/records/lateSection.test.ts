// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Account, LateRecord, Manifest, Rep } from "../../../loaders/schema/outputs.js";
import { lateSection } from "../../../src/components/records/lateSection.js";

const record = (over: Partial<LateRecord>): LateRecord => ({
  table_name: "deals",
  change: "changed",
  event: "won",
  record_id: "D1",
  quarter: "2026-Q2",
  event_on: "2026-06-30",
  account_key: "a",
  rep_key: "r",
  was_on: "2026-06-29",
  was_amount: 1200,
  was_rep_key: "r",
  now_on: "2026-06-30",
  now_amount: 900.5,
  now_rep_key: "s",
  ...over
});
const reps = [
  { rep_key: "r", name: "<b>Ann</b>" },
  { rep_key: "s", name: "Bo" }
] as Rep[];
const accounts = [{ account_key: "a", name: "Acme" }] as Account[];
const shown = (records: LateRecord[], late: Manifest["late"]) =>
  lateSection(records, { manifest: { late } as Manifest, reps, accounts });
const comparison = { known_on: "2026-07-05", as_of: "2026-06-30", is_comparable: true, records_n: 2 };

describe("late records", () => {
  it("stand with what was and what is, names as text", () => {
    const section = shown(
      [
        record({}),
        record({
          table_name: "assessments",
          change: "added",
          event: "assessed",
          record_id: null,
          was_on: null,
          was_amount: null,
          was_rep_key: null,
          now_amount: 3.5
        })
      ],
      comparison
    );
    expect(section.querySelector("h2")?.textContent).toBe(
      "2 records of past quarters came late or changed since the export of 2026-07-05"
    );
    const cells = [...section.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent)
    );
    expect(cells).toEqual([
      [
        "Deal D1: won",
        "changed",
        "Q2 2026",
        "Acme",
        "<b>Ann</b>",
        "2026-06-29 · 1,200 · <b>Ann</b>",
        "2026-06-30 · 900.5 · Bo"
      ],
      ["Assessment: assessed", "came late", "Q2 2026", "Acme", "<b>Ann</b>", "–", "2026-06-30 · 3.5 · Bo"]
    ]);
    expect(section.querySelector("b")).toBeNull();
  });

  it.each([
    [null, /cannot be held against an earlier export yet/],
    [{ ...comparison, records_n: 0 }, /No record of a past quarter has changed/],
    [{ ...comparison, is_comparable: false, records_n: 0 }, /cannot be compared: its records have other ids/]
  ])("are none, and why is said (%#)", (late, words) => {
    const section = shown([], late);
    expect(section.querySelector("h2")?.textContent).toMatch(words);
    expect(section.querySelector("table")).toBeNull();
  });
});
