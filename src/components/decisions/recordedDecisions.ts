import type { Account, Rep } from "../../../loaders/schema/outputs.js";
import type { DecisionRecord } from "../../rules/decisionRecord/decisionRecord.js";
import { decisionRecordLabels } from "../../rules/format/decisionRecordLabels.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { type CsvColumn, csvDownload } from "../shared/csvDownload.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { verdictMark } from "../shared/verdictMark.js";

interface RecordedOptions {
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, Account>;
  remove: (record: DecisionRecord) => void;
}

/** The columns of the table `decisions` under their canonical names, so that the loader needs no mapping. */
export const decisionColumns: CsvColumn<DecisionRecord>[] = [
  { label: "decision_id", value: (row) => row.decision_id },
  { label: "decided_on", value: (row) => row.decided_on },
  { label: "decided_by", value: (row) => row.decided_by },
  { label: "kind", value: (row) => row.kind },
  { label: "account_key", value: (row) => row.account_key },
  { label: "rep_key", value: (row) => row.rep_key },
  { label: "from_rep_key", value: (row) => row.from_rep_key },
  { label: "verdict", value: (row) => row.verdict },
  { label: "reason", value: (row) => row.reason },
  // Whole amounts: 1.234 could be one thousand or one and a bit.
  { label: "predicted_bookings", value: (row) => whole(row.predicted_bookings) },
  { label: "predicted_renewals_due", value: (row) => row.predicted_renewals_due }
];

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** What was written down in this browser, with the file to keep and what to do with it. */
export function recordedDecisions(records: readonly DecisionRecord[], options: RecordedOptions): HTMLElement {
  if (records.length === 0)
    return emptyState("Nothing is written down in this browser yet.", {
      detail: "A decision recorded above is listed here, and can be saved as a file for the next load."
    });
  return element(
    "div",
    {},
    recordTable(records, options),
    csvDownload("decisions", records, decisionColumns),
    element(
      "div",
      { class: "keep-steps" },
      element(
        "p",
        {},
        "Browsers forget. Save decisions.csv, put it into the data folder, add this line to the tables of sources.json and load again:"
      ),
      element("pre", {}, '"decisions": [{ "file": "decisions.csv" }]'),
      element(
        "p",
        { class: "quiet-text" },
        "Where the folder holds one of an earlier review, give this one another name and list both. Accounts and people are named by the keys of this " +
          "site’s links. The reason stays with the loader; publish.extra_columns in policy.json shows it on the Review page."
      )
    )
  );
}

function recordTable(records: readonly DecisionRecord[], { reps, accounts, remove }: RecordedOptions) {
  const nameOf = (key: string | null) => (key === null ? null : (reps.get(key)?.name ?? "not in this data"));
  return dataTable(records, {
    hasOwnCsv: true,
    caption: "Decisions written down in this browser",
    sort: { key: "day", descending: true },
    unit: "decisions",
    columns: [
      {
        key: "what",
        label: "Decision",
        value: ({ account_key }) =>
          account_key === null ? null : (accounts.get(account_key)?.name ?? "not in this data"),
        render: ({ account_key, kind, rep_key, from_rep_key }) =>
          [
            account_key === null
              ? null
              : `${accounts.get(account_key)?.name ?? "An account not in this data"}:`,
            sentenceCase(decisionRecordLabels[kind].en),
            kind === "take_away" ? nameOf(from_rep_key) : nameOf(rep_key)
          ]
            .filter(Boolean)
            .join(" ")
      },
      { key: "day", label: "Decided on", value: ({ decided_on }) => decided_on },
      { key: "by", label: "By", value: ({ decided_by }) => decided_by },
      {
        key: "verdict",
        label: "The page says",
        value: ({ verdict }) => verdict,
        render: ({ verdict }) => (verdict ? verdictMark(verdict) : "nothing")
      },
      { key: "reason", label: "Why", value: ({ reason }) => reason },
      {
        key: "remove",
        label: "Remove",
        isSortable: false,
        value: () => null,
        render: (record) =>
          element("button", { type: "button", class: "quiet", click: () => remove(record) }, "Remove")
      }
    ]
  });
}
