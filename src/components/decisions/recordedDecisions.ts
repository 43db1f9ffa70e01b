import type { Account, Rep } from "../../../loaders/schema/outputs.js";
import type { DecisionRecord } from "../../rules/decisionRecord/decisionRecord.js";
import { decisionRecordLabels } from "../../rules/format/decisionRecordLabels.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
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
    return emptyState(t("Nothing is written down in this browser yet."), {
      detail: t("A decision recorded above is listed here, and can be saved as a file for the next load.")
    });
  return element(
    "div",
    {},
    recordTable(records, options),
    csvDownload(
      () => "decisions",
      () => records,
      decisionColumns
    ),
    element(
      "div",
      { class: "keep-steps" },
      element(
        "p",
        {},
        t(
          "Browsers forget. Save decisions.csv, put it into the data folder, add this line to the tables of sources.json and load again:"
        )
      ),
      element("pre", {}, '"decisions": [{ "file": "decisions.csv" }]'),
      element(
        "p",
        { class: "quiet-text" },
        t(
          "Where the folder holds one of an earlier review, give this one another name and list both. Accounts and people are named by the keys of this site’s links. The reason stays with the loader; publish.extra_columns in policy.json shows it on the Review page."
        )
      )
    )
  );
}

/** "Account: Give to Person", without the part that a decision does not speak of. */
function decidedInWords(
  { account_key, kind, rep_key, from_rep_key }: DecisionRecord,
  {
    accounts,
    nameOf
  }: { accounts: RecordedOptions["accounts"]; nameOf: (key: string | null) => string | null }
): string {
  const name = kind === "take_away" ? nameOf(from_rep_key) : nameOf(rep_key);
  const decision = name === null ? sentenceCase(say(decisionRecordLabels[kind])) : decidedFor(kind, name);
  if (account_key === null) return decision;
  const account = accounts.get(account_key)?.name ?? t("An account not in this data");
  return t("{account}: {decision}", { account, decision });
}

const decidedFor = (kind: DecisionRecord["kind"], name: string): string =>
  kind === "take_away"
    ? t("Take away from {name}", { name })
    : t("{decision} {name}", { decision: sentenceCase(say(decisionRecordLabels[kind])), name });

function recordTable(records: readonly DecisionRecord[], { reps, accounts, remove }: RecordedOptions) {
  const nameOf = (key: string | null) =>
    key === null ? null : (reps.get(key)?.name ?? t("not in this data"));
  return dataTable(records, {
    csv: null,
    caption: t("Decisions written down in this browser"),
    sort: { key: "day", descending: true },
    unit: "decisions",
    columns: [
      {
        key: "what",
        label: t("Decision"),
        value: ({ account_key }) =>
          account_key === null ? null : (accounts.get(account_key)?.name ?? t("not in this data")),
        render: (record) => decidedInWords(record, { accounts, nameOf })
      },
      {
        key: "day",
        label: t("Decided on"),
        value: ({ decided_on }) => decided_on,
        render: ({ decided_on }) => formatDate(decided_on)
      },
      { key: "by", label: t("By"), value: ({ decided_by }) => decided_by },
      {
        key: "verdict",
        label: t("The page says"),
        value: ({ verdict }) => verdict,
        render: ({ verdict }) => (verdict ? verdictMark(verdict) : t("nothing"))
      },
      { key: "reason", label: t("Why"), value: ({ reason }) => reason },
      {
        key: "remove",
        label: t("Remove"),
        isSortable: false,
        value: () => null,
        render: (record) =>
          element("button", { type: "button", class: "quiet", click: () => remove(record) }, t("Remove"))
      }
    ]
  });
}
