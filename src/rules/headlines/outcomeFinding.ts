import type { DecisionOutcome } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinSentences } from "../format/joinSentences.js";
import { joinItems } from "../format/joinItems.js";
import { plural } from "../format/plural.js";

/** What came of the decisions on file, in one sentence: carried out or not, and customers lost since. */
export function outcomeFinding(rows: readonly DecisionOutcome[]): string {
  const count = (state: DecisionOutcome["carried_out"]) =>
    rows.filter(({ carried_out }) => carried_out === state).length;
  const [done, missed, early] = [count("done"), count("not_done"), count("too_early")];
  const judged = [
    done > 0 ? t("{n} carried out", { n: formatCount(done) }) : "",
    missed > 0 ? t("{n} not", { n: formatCount(missed) }) : "",
    early > 0 ? t("{n} too early to tell", { n: formatCount(early) }) : ""
  ].filter(Boolean);
  const decisions = plural(rows.length, "decision");
  const told =
    judged.length > 0
      ? t("{decisions} on file: {judged}.", { decisions, judged: joinItems(judged) })
      : t("{decisions} on file; no ledger shows whether they were carried out.", { decisions });
  return joinSentences([told, contractsLost(rows)]);
}

function contractsLost(rows: readonly DecisionOutcome[]): string {
  // Two decisions about one account would count its contracts twice: the earlier one saw them all.
  const first = new Map<string, DecisionOutcome>();
  for (const row of rows.toSorted((a, b) => (a.decided_on < b.decided_on ? -1 : 1)))
    if (row.account_key !== null && !first.has(row.account_key)) first.set(row.account_key, row);
  const measured = [...first.values()].filter(({ renewals_due_n }) => renewals_due_n !== null);
  if (measured.length === 0) return t("Renewals since are not measured.");
  const sum = (of: (row: DecisionOutcome) => number | null) =>
    measured.reduce((total, row) => total + (of(row) ?? 0), 0);
  const due = sum(({ renewals_due_n }) => renewals_due_n);
  if (due === 0) return t("No contract of these accounts has fallen due since.");
  const lost = sum(({ churned_n }) => churned_n);
  const figures = { contracts: plural(due, "contract"), lost: formatCount(lost) };
  if (lost === 0) return t("{contracts} of these accounts fell due since; none was lost.", figures);
  return lost === 1
    ? t("{contracts} of these accounts fell due since; {lost} was lost.", figures)
    : t("{contracts} of these accounts fell due since; {lost} were lost.", figures);
}
