import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { disclosure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { contractStatus } from "./contractStatus.js";
import { accountName, isInWindow, type ProfileData } from "./profileData.js";

/** The records behind the figures, with their ids in the CRM: what to bring when a figure is contested. */
export function recordTables(data: ProfileData, row: RepQuarter, graceDays: number): HTMLElement {
  return element("div", {}, dealRecords(data, row), contractRecords(data, graceDays), complaintRecords(data));
}

function dealRecords({ deals, quarter, accounts, manifest }: ProfileData, row: RepQuarter): HTMLElement {
  const closed = deals.filter((deal) => deal.stage !== "open" && isInWindow(deal.closed_on, quarter));
  const won = closed.filter((deal) => deal.stage === "won").length;
  const label =
    `${sentenceCase(plural(closed.length, "closed deal"))}: ${won} won for ` +
    `${formatMoney(row.bookings, manifest.base_currency)}, ${closed.length - won} lost`;
  return disclosure(
    label,
    dataTable(closed, {
      caption: "Deals won or lost in the window",
      sort: { key: "amount", descending: true },
      unit: "deals",
      empty: "No deal was closed in the window.",
      columns: [
        { key: "id", label: "CRM id", value: (deal) => deal.deal_id },
        { key: "customer", label: "Customer", value: (deal) => accountName(accounts, deal.account_key) },
        { key: "stage", label: "Result", value: (deal) => deal.stage },
        { key: "closed", label: "Closed", value: (deal) => deal.closed_on },
        {
          key: "amount",
          label: `Amount, ${manifest.base_currency}`,
          isNumeric: true,
          value: (deal) => deal.amount,
          render: (deal) =>
            deal.amount == null ? "not recorded" : Math.round(deal.amount).toLocaleString("en")
        },
        {
          key: "discount",
          label: "Discount",
          isNumeric: true,
          value: (deal) => deal.discount,
          render: (deal) => (deal.discount == null ? "–" : formatShare(deal.discount))
        },
        { key: "reason", label: "Lost because", value: (deal) => deal.lost_reason }
      ]
    })
  );
}

function contractRecords(
  { contracts, quarter, accounts, manifest }: ProfileData,
  graceDays: number
): HTMLElement {
  const due = contracts.filter((contract) => isInWindow(contract.end_on, quarter));
  const status = (contract: (typeof due)[number]) => contractStatus(contract, quarter.end_on, graceDays);
  const count = (name: string) => due.filter((contract) => status(contract) === name).length;
  return disclosure(
    due.length === 0
      ? "No contract fell due"
      : `${plural(due.length, "contract")} due: ${count("renewed")} renewed, ${count("churned")} lost, ${count("open")} undecided`,
    dataTable(due, {
      caption: "Contracts due in the window",
      sort: { key: "end", descending: false },
      unit: "contracts",
      empty: "No contract fell due in the window.",
      columns: [
        { key: "id", label: "CRM id", value: (contract) => contract.contract_id },
        {
          key: "customer",
          label: "Customer",
          value: (contract) => accountName(accounts, contract.account_key)
        },
        { key: "end", label: "Due", value: (contract) => contract.end_on },
        {
          key: "status",
          label: "Result",
          value: (contract) => (status(contract) === "churned" ? "lost" : status(contract))
        },
        { key: "renewed", label: "Renewed on", value: (contract) => contract.renewed_on },
        {
          key: "value",
          label: `Value a year, ${manifest.base_currency}`,
          isNumeric: true,
          value: (contract) => contract.annual_value,
          render: (contract) =>
            contract.annual_value == null
              ? "not recorded"
              : Math.round(contract.annual_value).toLocaleString("en")
        }
      ]
    })
  );
}

function complaintRecords({ complaints, quarter, accounts }: ProfileData): HTMLElement {
  const raised = complaints.filter((complaint) => isInWindow(complaint.opened_on, quarter));
  return disclosure(
    sentenceCase(plural(raised.length, "complaint")),
    dataTable(raised, {
      caption: "Complaints raised in the window",
      sort: { key: "opened", descending: true },
      unit: "complaints",
      empty: "No complaint was raised in the window.",
      columns: [
        { key: "id", label: "CRM id", value: (complaint) => complaint.complaint_id },
        {
          key: "customer",
          label: "Customer",
          value: (complaint) => accountName(accounts, complaint.account_key)
        },
        { key: "opened", label: "Raised", value: (complaint) => complaint.opened_on },
        { key: "closed", label: "Settled", value: (complaint) => complaint.closed_on },
        { key: "severity", label: "Severity", value: (complaint) => complaint.severity },
        { key: "category", label: "Category", value: (complaint) => complaint.category }
      ]
    })
  );
}
