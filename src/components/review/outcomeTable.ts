import type { DecisionOutcome } from "../../../loaders/schema/outputs.js";
import { carriedOutLabels, decisionRecordLabels } from "../../rules/format/decisionRecordLabels.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { dataTable } from "../shared/dataTable.js";
import { type Child, element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";
import type { OutcomeOptions } from "./outcomeSection.js";

const SYMBOLS: Record<NonNullable<DecisionOutcome["carried_out"]>, string> = {
  done: "✓",
  not_done: "✕",
  too_early: "…"
};

/** The decisions one by one: what was decided, what was predicted, what happened. */
export function outcomeTable(rows: readonly DecisionOutcome[], options: OutcomeOptions): HTMLElement {
  const { manifest } = options;
  const money = (value: number | null) => formatMoney(value, manifest.base_currency);
  return dataTable(rows, {
    caption: "Decisions of earlier reviews and what came of them",
    sort: { key: "day", descending: true },
    limit: 12,
    unit: "decisions",
    columns: [
      {
        key: "what",
        label: "Decision",
        value: (row) => whatInWords(row, options),
        render: (row) => what(row, options)
      },
      { key: "day", label: "Decided on", value: ({ decided_on }) => decided_on },
      { key: "by", label: "By", value: ({ decided_by }) => decided_by },
      {
        key: "verdict",
        label: "The page said then",
        value: ({ verdict }) => verdict,
        render: ({ verdict }) => (verdict ? verdictMark(verdict) : "nothing")
      },
      {
        key: "done",
        label: "Carried out",
        value: ({ carried_out }) => carried_out,
        render: ({ carried_out }) =>
          carried_out
            ? `${SYMBOLS[carried_out]} ${sentenceCase(carriedOutLabels[carried_out].en)}`
            : notMeasured()
      },
      {
        key: "renewals",
        label: "Renewals since",
        value: ({ renewals_due_n }) => renewals_due_n,
        render: (row) => withPrediction(renewals(row), row.predicted_renewals_due, (due) => `${due} due`)
      },
      {
        key: "bookings",
        label: "Their bookings there since",
        isNumeric: true,
        value: ({ bookings }) => bookings,
        render: (row) =>
          withPrediction(
            row.bookings == null ? notMeasured() : money(row.bookings),
            row.predicted_bookings,
            (value) => `${money(value)} a year`
          )
      },
      {
        key: "complaints",
        label: "Complaints since",
        isNumeric: true,
        value: ({ complaint_n }) => complaint_n,
        render: ({ complaint_n }) => (complaint_n == null ? notMeasured() : String(complaint_n))
      }
    ]
  });
}

function renewals({ renewals_due_n, renewed_n, churned_n }: DecisionOutcome): string {
  if (renewals_due_n == null) return notMeasured();
  if (renewals_due_n === 0) return "none due";
  const open = renewals_due_n - (renewed_n ?? 0) - (churned_n ?? 0);
  return [
    `${renewed_n ?? 0} of ${renewals_due_n} renewed`,
    `${churned_n ?? 0} lost`,
    open > 0 ? `${open} open` : ""
  ]
    .filter(Boolean)
    .join(", ");
}

function withPrediction(found: string, predicted: number | null, words: (predicted: number) => string): Node {
  return element(
    "span",
    {},
    found,
    predicted == null ? null : element("small", { class: "predicted" }, `expected ${words(predicted)}`)
  );
}

function what(row: DecisionOutcome, { reps, accounts }: OutcomeOptions): Node {
  const person = (key: string | null): Child => {
    const rep = key === null ? undefined : reps.get(key);
    return rep ? element("a", { href: repHref(rep.rep_key) }, rep.name) : null;
  };
  const account = accountName(row, accounts);
  const subject = row.kind === "take_away" ? person(row.from_rep_key) : person(row.rep_key);
  return element(
    "span",
    {},
    account && row.account_key
      ? element("a", { href: pageHref("suitability", { account: row.account_key }) }, account)
      : null,
    element(
      "small",
      { class: "predicted" },
      sentenceCase(decisionRecordLabels[row.kind].en),
      " ",
      subject ?? (row.rep_key || row.from_rep_key ? "somebody no longer in this data" : null),
      row.kind === "assign" && row.from_rep_key ? ", from " : null,
      row.kind === "assign" ? person(row.from_rep_key) : null
    ),
    row.reason ? element("small", { class: "predicted" }, `“${row.reason}”`) : null
  );
}

const accountName = (
  { account_key }: DecisionOutcome,
  accounts: OutcomeOptions["accounts"]
): string | null =>
  account_key === null ? null : (accounts.get(account_key)?.name ?? "An account no longer in this data");

const whatInWords = (row: DecisionOutcome, { accounts, reps }: OutcomeOptions): string =>
  [accountName(row, accounts), reps.get(row.rep_key ?? "")?.name].filter(Boolean).join(" ");
