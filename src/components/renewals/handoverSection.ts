import type { NamedAccount, Handover } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { emptyState } from "../shared/emptyState.js";
import { section } from "../shared/page.js";

export interface HandoverOptions {
  names: ReadonlyMap<string, string>;
  accounts: ReadonlyMap<string, NamedAccount>;
  /** Days after a handover in which the owner before still answers. */
  graceDays: number;
  /** Without a ledger of owners there are no handovers to list. */
  hasLedger: boolean;
}

/** Accounts that changed hands, and what still counts for the owner before. */
export function handoverSection(handovers: readonly Handover[], options: HandoverOptions): HTMLElement {
  const { names, accounts, graceDays, hasLedger } = options;
  const head = { id: "handovers" };
  if (!hasLedger)
    return section(
      t("Handovers"),
      head,
      emptyState(t("Handovers: not measured."), { tables: ["account_owners"] })
    );
  if (handovers.length === 0)
    return section(
      t("No account changed hands"),
      head,
      emptyState(t("Nothing was handed over in the quarter."))
    );
  const nameOf = (key: string) => names.get(key) ?? key;
  const columns = [
    {
      key: "customer",
      label: t("Customer"),
      value: ({ account_key }) => accounts.get(account_key)?.name ?? account_key
    },
    { key: "from", label: t("From"), value: ({ from_rep_key }) => nameOf(from_rep_key) },
    { key: "to", label: t("To"), value: ({ to_rep_key }) => nameOf(to_rep_key) },
    { key: "on", label: t("First day"), value: ({ handed_over_on }) => handed_over_on },
    { key: "until", label: t("Grace until"), value: ({ grace_until }) => grace_until },
    {
      key: "due",
      label: t("Due in grace"),
      isNumeric: true,
      value: ({ grace_due_n }) => grace_due_n,
      render: ({ grace_due_n }) => (grace_due_n == null ? notMeasured() : String(grace_due_n))
    },
    {
      key: "complaints",
      label: t("Complaints in grace"),
      isNumeric: true,
      value: ({ grace_complaint_n }) => grace_complaint_n,
      render: ({ grace_complaint_n }) =>
        grace_complaint_n == null ? notMeasured() : String(grace_complaint_n)
    }
  ] satisfies (Column<Handover> & { value: (row: Handover) => string | number | null })[];
  const fresh = handovers.filter(({ is_in_quarter }) => is_in_quarter).length;
  return section(
    t("{accounts} changed hands this quarter", { accounts: plural(fresh, "account") }),
    {
      ...head,
      subtitle: t(
        "For {days} days after a handover, what falls due or goes wrong still counts for the owner before. Handovers whose days of grace reach into the quarter are listed too; the counts are those of this quarter.",
        { days: graceDays }
      )
    },
    dataTable(handovers, {
      csv: { name: "handovers", columns },
      caption: t("Handovers of the quarter and those in grace"),
      sort: { key: "on", descending: true },
      search: (row) => columns.map(({ value }) => value(row)).join(" "),
      searchLabel: t("Search customer or person"),
      limit: 8,
      unit: "handovers",
      columns
    })
  );
}
