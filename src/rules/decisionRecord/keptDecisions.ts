import type { DecisionRecord } from "./decisionRecord.js";

const texts = ["decision_id", "decided_on", "decided_by", "kind"] as const;
const textsOrNull = ["account_key", "rep_key", "from_rep_key", "verdict", "reason"] as const;
const numbersOrNull = ["predicted_bookings", "predicted_renewals_due"] as const;

/** The decisions in a text kept by a browser; entries that are no decisions, as another version may have left, are passed over. */
export function keptDecisions(text: string | null): DecisionRecord[] {
  const kept = parse(text);
  return Array.isArray(kept) ? kept.filter(isDecision) : [];
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
}

function isDecision(entry: unknown): entry is DecisionRecord {
  if (typeof entry !== "object" || entry === null) return false;
  const row = entry as Record<string, unknown>;
  return (
    texts.every((name) => typeof row[name] === "string") &&
    textsOrNull.every((name) => row[name] === null || typeof row[name] === "string") &&
    numbersOrNull.every((name) => row[name] === null || Number.isFinite(row[name]))
  );
}
