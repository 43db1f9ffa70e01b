import type { DecisionOutcome } from "../../../loaders/schema/outputs.js";
import { plural } from "../format/plural.js";

/** What came of the decisions on file, in one sentence: carried out or not, and customers lost since. */
export function outcomeFinding(rows: readonly DecisionOutcome[]): string {
  const count = (state: DecisionOutcome["carried_out"]) =>
    rows.filter(({ carried_out }) => carried_out === state).length;
  const [done, missed, early] = [count("done"), count("not_done"), count("too_early")];
  const judged = [
    done > 0 ? `${done} carried out` : "",
    missed > 0 ? `${missed} not` : "",
    early > 0 ? `${early} too early to tell` : ""
  ].filter(Boolean);
  const told =
    judged.length > 0 ? `: ${judged.join(", ")}` : "; no ledger shows whether they were carried out";
  return `${plural(rows.length, "decision")} on file${told}. ${contractsLost(rows)}`;
}

function contractsLost(rows: readonly DecisionOutcome[]): string {
  // Two decisions about one account would count its contracts twice: the earlier one saw them all.
  const first = new Map<string, DecisionOutcome>();
  for (const row of rows.toSorted((a, b) => (a.decided_on < b.decided_on ? -1 : 1)))
    if (row.account_key !== null && !first.has(row.account_key)) first.set(row.account_key, row);
  const measured = [...first.values()].filter(({ renewals_due_n }) => renewals_due_n !== null);
  if (measured.length === 0) return "Renewals since are not measured.";
  const sum = (of: (row: DecisionOutcome) => number | null) =>
    measured.reduce((total, row) => total + (of(row) ?? 0), 0);
  const due = sum(({ renewals_due_n }) => renewals_due_n);
  if (due === 0) return "No contract of these accounts has fallen due since.";
  const lost = sum(({ churned_n }) => churned_n);
  return `${plural(due, "contract")} of these accounts fell due since; ${lost === 0 ? "none was" : `${lost} ${lost === 1 ? "was" : "were"}`} lost.`;
}
