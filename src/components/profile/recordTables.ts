import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { disclosure } from "../shared/chartFigure.js";
import { complaintTable } from "../shared/complaintTable.js";
import { contractsInWords, contractTable } from "../shared/contractTable.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { isInWindow } from "../shared/quarter.js";
import { accountName, type ProfileData } from "./profileData.js";

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
  const options = { accounts, currency: manifest.base_currency, asOf: quarter.end_on, graceDays };
  return disclosure(contractsInWords(due, options), contractTable(due, options));
}

function complaintRecords({ complaints, quarter, accounts }: ProfileData): HTMLElement {
  const raised = complaints.filter((complaint) => isInWindow(complaint.opened_on, quarter));
  return disclosure(sentenceCase(plural(raised.length, "complaint")), complaintTable(raised, accounts));
}
