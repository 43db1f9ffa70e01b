import type { NamedAccount, Complaint } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { type Column, dataTable } from "./dataTable.js";

/** Complaints with the customer who raised them, and the same as a CSV; `person` on a page about everybody. */
export function complaintTable(
  raised: readonly Complaint[],
  accounts: ReadonlyMap<string, NamedAccount>,
  person?: string
): HTMLElement {
  const columns = [
    { key: "id", label: t("CRM id"), value: (complaint) => complaint.complaint_id },
    {
      key: "customer",
      label: t("Customer"),
      value: ({ account_key }) => accounts.get(account_key)?.name ?? account_key
    },
    { key: "opened", label: t("Raised"), value: (complaint) => complaint.opened_on },
    { key: "closed", label: t("Settled"), value: (complaint) => complaint.closed_on },
    { key: "severity", label: t("Severity"), value: (complaint) => complaint.severity },
    { key: "category", label: t("Category"), value: (complaint) => complaint.category }
  ] satisfies (Column<Complaint> & { value: (complaint: Complaint) => string | null })[];
  return dataTable(raised, {
    csv: { name: "complaints", columns },
    person,
    caption: t("Complaints raised in the window"),
    sort: { key: "opened", descending: true },
    unit: "complaints",
    limit: 12,
    empty: t("No complaint was raised in the window."),
    columns
  });
}
