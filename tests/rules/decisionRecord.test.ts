import { describe, expect, it } from "vitest";
import type { DecisionOutcome } from "../../loaders/schema/outputs.js";
import { type DecisionRecord, problemsOf } from "../../src/rules/decisionRecord/decisionRecord.js";
import { keptDecisions } from "../../src/rules/decisionRecord/keptDecisions.js";
import { outcomeFinding } from "../../src/rules/headlines/outcomeFinding.js";

const record: DecisionRecord = {
  decision_id: "d1",
  decided_on: "2026-10-20",
  decided_by: "Director",
  kind: "assign",
  account_key: "0123456789ab",
  rep_key: "ba9876543210",
  from_rep_key: null,
  verdict: "suitable",
  reason: "knows them",
  predicted_bookings: 100,
  predicted_renewals_due: 1
};
const fields = (over: Partial<DecisionRecord>) =>
  problemsOf({ ...record, ...over }, "2026-10-20").map(({ field }) => field);

describe("a decision to be written down", () => {
  it.each([
    ["nothing is missing", {}, []],
    ["no account", { account_key: null }, ["account_key"]],
    ["no person to give it to", { rep_key: null }, ["rep_key"]],
    ["nobody to keep it", { kind: "keep", rep_key: null }, ["rep_key"]],
    ["taken from nobody", { kind: "take_away", rep_key: null }, ["from_rep_key"]],
    ["taken from its owner", { kind: "take_away", rep_key: null, from_rep_key: "ba9876543210" }, []],
    ["developing somebody needs no account", { kind: "develop", account_key: null }, []],
    ["something else needs neither", { kind: "other", account_key: null, rep_key: null }, []],
    ["dated today", { decided_on: "2026-10-20" }, []],
    ["dated tomorrow", { decided_on: "2026-10-21" }, ["decided_on"]],
    ["without a day", { decided_on: "" }, ["decided_on"]],
    ["decided by blanks", { decided_by: "  " }, ["decided_by"]],
    ["no reason", { reason: null }, ["reason"]]
  ] as [string, Partial<DecisionRecord>, string[]][])("%s", (_name, over, expected) =>
    expect(fields(over)).toEqual(expected)
  );
});

describe("what a browser kept", () => {
  it("comes back as it was", () => expect(keptDecisions(JSON.stringify([record]))).toEqual([record]));

  it.each([
    ["nothing", null],
    ["half a text", "[{"],
    ["something else", '{"a":1}'],
    [
      "entries that are no decisions",
      `[null, 3, {"decision_id":"d1"}, ${JSON.stringify({ ...record, reason: 4 })}]`
    ]
  ])("is no decision where it is %s", (_name, text) => expect(keptDecisions(text)).toEqual([]));
});

describe("what came of decisions, in a sentence,", () => {
  const outcome = (over: Partial<DecisionOutcome>): DecisionOutcome => ({
    quarter: "2026-Q3",
    decision_id: "d1",
    decided_on: "2026-01-10",
    decided_by: "Director",
    kind: "assign",
    account_key: "a",
    rep_key: "r",
    from_rep_key: null,
    verdict: null,
    reason: null,
    carried_out: "done",
    predicted_bookings: null,
    predicted_renewals_due: null,
    bookings: 0,
    renewals_due_n: 0,
    renewed_n: 0,
    churned_n: 0,
    complaint_n: 0,
    ...over
  });

  it("counts what was carried out, and the contracts lost", () =>
    expect(
      outcomeFinding([
        outcome({ renewals_due_n: 3, churned_n: 2 }),
        outcome({ account_key: "b", carried_out: "not_done", renewals_due_n: 1 }),
        outcome({ account_key: "c", carried_out: "too_early" })
      ])
    ).toBe(
      "3 decisions on file: 1 carried out, 1 not, 1 too early to tell. 4 contracts of these accounts fell due since; 2 were lost."
    ));

  it("counts the contracts of an account once, however often it was decided upon", () =>
    expect(
      outcomeFinding([
        outcome({ decided_on: "2026-05-01", renewals_due_n: 1, churned_n: 1 }),
        outcome({ decided_on: "2026-01-01", renewals_due_n: 2, churned_n: 1 })
      ])
    ).toContain("2 contracts of these accounts fell due since; 1 was lost."));

  it("says what is not measured", () =>
    expect(outcomeFinding([outcome({ carried_out: null, renewals_due_n: null })])).toBe(
      "1 decision on file; no ledger shows whether they were carried out. Renewals since are not measured."
    ));
});
