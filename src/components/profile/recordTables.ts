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
import { type RecordKind, recordsId } from "./signalRecords.js";

/** The records behind the figures, with their ids in the CRM: what to bring when a figure is contested. */
export function recordTables(data: ProfileData, row: RepQuarter, graceDays: number): HTMLElement {
  return element(
    "div",
    {},
    identified("deals", dealRecords(data, row)),
    identified("contracts", contractRecords(data, graceDays)),
    identified("complaints", complaintRecords(data)),
    identified("customers", customerRecords(data)),
    activityRecords(row)
  );
}

/** Gives a disclosure the id by which a signal links to its records. */
function identified(kind: RecordKind, records: HTMLElement): HTMLElement {
  records.id = recordsId(kind);
  return records;
}

function customerRecords({ owned, accounts }: ProfileData): HTMLElement {
  const active = owned.filter((row) => row.is_active);
  return disclosure(
    `${sentenceCase(plural(active.length, "active customer"))} and whom they were met by level`,
    dataTable(active, {
      caption: "Active customers on the quarter's last day, with the contact levels met in the window",
      unit: "customers",
      empty: "No active customer is owned.",
      columns: [
        { key: "customer", label: "Customer", value: (row) => accountName(accounts, row.account_key) },
        {
          key: "levels",
          label: "Contact levels met",
          isNumeric: true,
          value: (row) => row.levels_touched,
          render: (row) => row.levels_touched ?? "not measured"
        },
        {
          key: "highest",
          label: "Highest level",
          isNumeric: true,
          value: (row) => row.max_level_touched
        }
      ]
    })
  );
}

/** Activities are counted in the load and not copied: these are the counts, for a check against the CRM. */
function activityRecords(row: RepQuarter): HTMLElement {
  const text =
    row.activity_n == null
      ? "Activities are not measured: there is no file of them."
      : `${sentenceCase(plural(row.activity_n, "activity", "activities"))} in the window: ` +
        `${row.entertainment_n ?? 0} entertainment, ${row.demo_n ?? 0} demos; ${row.logged_on_time_n ?? 0} of ` +
        `${row.timed_activity_n ?? 0} logged in time. The activities themselves stay in the CRM, where a list of the ` +
        `window shows them.`;
  return element("p", { id: recordsId("activities"), class: "records-note", tabindex: "-1" }, text);
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
