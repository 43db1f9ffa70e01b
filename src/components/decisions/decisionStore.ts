import type { DecisionRecord } from "../../rules/decisionRecord/decisionRecord.js";
import { keptDecisions } from "../../rules/decisionRecord/keptDecisions.js";

/** The decisions written down in this browser; nothing of them leaves it but by the reader's own download. */
export interface DecisionStore {
  all(): DecisionRecord[];
  add(record: DecisionRecord): void;
  remove(decisionId: string): void;
}

/** A store of one company's decisions; a browser that keeps nothing, as in private windows, throws on `add`. */
export function decisionStore(company: string, storage: Storage = localStorage): DecisionStore {
  const name = `key-account-review.decisions.${company}`;
  const all = () => keptDecisions(storage.getItem(name));
  const keep = (records: readonly DecisionRecord[]) => storage.setItem(name, JSON.stringify(records));
  return {
    all,
    add: (record) => keep([...all(), record]),
    remove: (decisionId) => keep(all().filter(({ decision_id }) => decision_id !== decisionId))
  };
}

/** An id that two browsers do not both give: the day, and chance. */
export const newDecisionId = (decidedOn: string): string =>
  `${decidedOn}-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
