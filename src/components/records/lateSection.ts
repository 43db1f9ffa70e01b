import type { NamedAccount, LateRecord, Manifest, Rep } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { lateFinding } from "../../rules/headlines/lateFinding.js";
import { t, tKnown, type Text } from "../../text/t.js";
import { cellText } from "../shared/cellText.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { section } from "../shared/page.js";
import { byKey } from "../shared/snapshot.js";

export interface LateOptions {
  manifest: Manifest;
  reps: readonly Rep[];
  accounts: readonly NamedAccount[];
}

const tableWords = {
  deals: "Deal",
  contracts: "Contract",
  complaints: "Complaint",
  account_owners: "Ownership",
  assessments: "Assessment",
  quotas: "Quota"
} as const satisfies Record<LateRecord["table_name"], Text>;
const changeWords = {
  added: "came late",
  changed: "changed",
  removed: "is gone"
} as const satisfies Record<LateRecord["change"], Text>;

/** Why a past quarter's figures may differ from those shown before: every record that came, went or changed since. */
export function lateSection(records: readonly LateRecord[], options: LateOptions): HTMLElement {
  const { late } = options.manifest;
  return section(
    lateFinding(late) ?? t("Past quarters cannot be held against an earlier export yet"),
    {
      id: "late",
      subtitle: late
        ? t(
            "Past quarters use only what had happened by their end, so their figures differ from those shown before by such records alone. Compared up to {day}: deals, contracts, complaints, ownership, assessments and quotas; not activities, contacts and the like.",
            { day: formatDate(late.as_of) }
          )
        : t(
            "This load has kept what is needed: the next export will be held against it, and late records listed here."
          )
    },
    records.length === 0 ? null : lateTable(records, options)
  );
}

function lateTable(records: readonly LateRecord[], { reps, accounts }: LateOptions): HTMLElement {
  const people = byKey(reps, ({ rep_key }) => rep_key);
  const customers = byKey(accounts, ({ account_key }) => account_key);
  const nameOf = (key: string | null) => (key == null ? null : (people.get(key)?.name ?? key));
  const state = (day: string | null, amount: number | null, key: string | null) =>
    [day && formatDate(day), amount == null ? null : formatDecimal(amount, 2), nameOf(key)]
      .filter((part) => part != null)
      .join(" · ");
  const columns = [
    {
      key: "what",
      label: t("Record"),
      value: ({ table_name, event, record_id }) =>
        t("{record}: {event}", {
          record: [t(tableWords[table_name]), record_id].filter((part) => part != null).join(" "),
          event: tKnown(event)
        })
    },
    { key: "change", label: t("What happened"), value: ({ change }) => t(changeWords[change]) },
    { key: "quarter", label: t("Quarter"), value: ({ quarter }) => quarter },
    {
      key: "customer",
      label: t("Customer"),
      value: ({ account_key }) =>
        account_key == null ? null : (customers.get(account_key)?.name ?? account_key)
    },
    { key: "person", label: t("Person"), value: ({ rep_key }) => nameOf(rep_key) },
    {
      key: "was",
      label: t("Was"),
      value: (row) => state(row.was_on, row.was_amount, row.was_rep_key) || null
    },
    {
      key: "now",
      label: t("Is now"),
      value: (row) => state(row.now_on, row.now_amount, row.now_rep_key) || null
    }
  ] satisfies (Column<LateRecord> & { value: (row: LateRecord) => string | null })[];
  return dataTable(records, {
    csv: { name: "late-records", columns },
    caption: t("Records of past quarters that came late or changed"),
    search: (row) => columns.map(({ value }) => cellText(value(row))).join(" "),
    searchLabel: t("Search record, customer or person"),
    unit: "records",
    limit: 12,
    columns
  });
}
