import type { DecisionOutcome } from "../../../loaders/schema/outputs.js";
import { carriedOutLabels } from "../../rules/format/decisionRecordLabels.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import type { Label } from "../../text/label.js";
import { say } from "../../text/say.js";
import { t, tParts, type Text } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";
import type { OutcomeOptions } from "./outcomeSection.js";

const SYMBOLS: Record<NonNullable<DecisionOutcome["carried_out"]>, string> = {
  done: "✓",
  not_done: "✕",
  too_early: "…"
};

/** The word also means "by when" on another page. */
const byLabel: Label = { en: "By", zh: "决定人" };

/** The decisions one by one: what was decided, what was predicted, what happened. */
export function outcomeTable(rows: readonly DecisionOutcome[], options: OutcomeOptions): HTMLElement {
  const { manifest } = options;
  const money = (value: number | null) => formatMoney(value, manifest.base_currency);
  return dataTable(rows, {
    caption: t("Decisions of earlier reviews and what came of them"),
    sort: { key: "day", descending: true },
    limit: 12,
    unit: "decisions",
    isDense: true,
    columns: [
      {
        key: "what",
        label: t("Decision"),
        value: (row) => whatInWords(row, options),
        render: (row) => what(row, options)
      },
      { key: "day", label: t("Decided on"), value: ({ decided_on }) => decided_on },
      { key: "by", label: say(byLabel), value: ({ decided_by }) => decided_by },
      {
        key: "verdict",
        label: t("Verdict noted then"),
        value: ({ verdict }) => verdict,
        render: ({ verdict }) => (verdict ? verdictMark(verdict) : t("nothing"))
      },
      {
        key: "done",
        label: t("Carried out"),
        value: ({ carried_out }) => carried_out,
        render: ({ carried_out }) =>
          carried_out
            ? `${SYMBOLS[carried_out]} ${sentenceCase(say(carriedOutLabels[carried_out]))}`
            : notMeasured()
      },
      {
        key: "renewals",
        label: t("Renewals since"),
        value: ({ renewals_due_n }) => renewals_due_n,
        render: (row) =>
          withPrediction(renewals(row), row.predicted_renewals_due, (n) => t("expected {n} due", { n }))
      },
      {
        key: "bookings",
        label: t("Their bookings there since"),
        isNumeric: true,
        value: ({ bookings }) => bookings,
        render: (row) =>
          withPrediction(
            row.bookings == null ? notMeasured() : money(row.bookings),
            row.predicted_bookings,
            (value) => t("expected {amount} a year", { amount: money(value) })
          )
      },
      {
        key: "complaints",
        label: t("Complaints since"),
        isNumeric: true,
        value: ({ complaint_n }) => complaint_n,
        render: ({ complaint_n }) => (complaint_n == null ? notMeasured() : String(complaint_n))
      }
    ]
  });
}

function renewals({ renewals_due_n, renewed_n, churned_n }: DecisionOutcome): string {
  if (renewals_due_n == null) return notMeasured();
  if (renewals_due_n === 0) return t("none due");
  const [renewed, lost] = [renewed_n ?? 0, churned_n ?? 0];
  const counts = { due: renewals_due_n, renewed, lost };
  const open = renewals_due_n - renewed - lost;
  return open > 0
    ? t("{renewed} of {due} renewed, {lost} lost, {open} open", { ...counts, open })
    : t("{renewed} of {due} renewed, {lost} lost", counts);
}

function withPrediction(found: string, predicted: number | null, words: (predicted: number) => string): Node {
  return element(
    "span",
    {},
    found,
    predicted == null ? null : element("small", { class: "predicted" }, words(predicted))
  );
}

function what(row: DecisionOutcome, { reps, accounts }: OutcomeOptions): Node {
  const person = (key: string | null): HTMLElement | null => {
    const rep = key === null ? undefined : reps.get(key);
    return rep ? element("a", { href: repHref(rep.rep_key) }, rep.name) : null;
  };
  const account = accountName(row, accounts);
  const unknown = row.rep_key || row.from_rep_key ? t("somebody no longer in this data") : "";
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
      ...decided(row, subject ?? unknown, person(row.from_rep_key) ?? "")
    ),
    row.reason ? element("small", { class: "predicted" }, `“${row.reason}”`) : null
  );
}

const kinds = {
  assign: "Give to {person}",
  keep: "Keep with {person}",
  take_away: "Take away from {person}",
  develop: "Develop {person}",
  other: "Something else {person}"
} as const satisfies Record<DecisionOutcome["kind"], Text>;

function decided(
  { kind, from_rep_key }: DecisionOutcome,
  person: HTMLElement | string,
  from: HTMLElement | string
): (HTMLElement | string)[] {
  return kind === "assign" && from_rep_key
    ? tParts("Give to {person}, from {from}", { person, from })
    : tParts(kinds[kind], { person });
}

const accountName = (
  { account_key }: DecisionOutcome,
  accounts: OutcomeOptions["accounts"]
): string | null =>
  account_key === null ? null : (accounts.get(account_key)?.name ?? t("An account no longer in this data"));

const whatInWords = (row: DecisionOutcome, { accounts, reps }: OutcomeOptions): string =>
  [accountName(row, accounts), reps.get(row.rep_key ?? "")?.name].filter(Boolean).join(" ");
