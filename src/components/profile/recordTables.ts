import type { Deal, RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import type { Label } from "../../text/label.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
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
    t("{customers} and whom they were met by level", {
      customers: sentenceCase(plural(active.length, "active customer"))
    }),
    dataTable(active, {
      caption: t("Active customers on the quarter's last day, with the contact levels met in the window"),
      unit: "customers",
      empty: t("No active customer is owned."),
      columns: [
        { key: "customer", label: t("Customer"), value: (row) => accountName(accounts, row.account_key) },
        {
          key: "levels",
          label: t("Contact levels met"),
          isNumeric: true,
          value: (row) => row.levels_touched,
          render: (row) => row.levels_touched ?? notMeasured()
        },
        {
          key: "highest",
          label: t("Highest level"),
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
      ? t("Activities are not measured: there is no file of them.")
      : t(
          "{activities} in the window: {entertainment} entertainment, {demos} demos; {inTime} of {timed} logged in time. The activities themselves stay in the CRM, where a list of the window shows them.",
          {
            activities: sentenceCase(plural(row.activity_n, "activity", "activities")),
            entertainment: row.entertainment_n ?? 0,
            demos: row.demo_n ?? 0,
            inTime: row.logged_on_time_n ?? 0,
            timed: row.timed_activity_n ?? 0
          }
        );
  return element("p", { id: recordsId("activities"), class: "records-note", tabindex: "-1" }, text);
}

const stageLabels: Record<Deal["stage"], Label> = {
  open: { en: "open", zh: "进行中" },
  won: { en: "won", zh: "赢单" },
  lost: { en: "lost", zh: "输单" }
};

function dealRecords({ deals, quarter, accounts, manifest }: ProfileData, row: RepQuarter): HTMLElement {
  const closed = deals.filter((deal) => deal.stage !== "open" && isInWindow(deal.closed_on, quarter));
  const won = closed.filter((deal) => deal.stage === "won").length;
  const label = t("{deals}: {won} won for {amount}, {lost} lost", {
    deals: sentenceCase(plural(closed.length, "closed deal")),
    won,
    amount: formatMoney(row.bookings, manifest.base_currency),
    lost: closed.length - won
  });
  return disclosure(
    label,
    dataTable(closed, {
      caption: t("Deals won or lost in the window"),
      sort: { key: "amount", descending: true },
      unit: "deals",
      empty: t("No deal was closed in the window."),
      columns: [
        { key: "id", label: t("CRM id"), value: (deal) => deal.deal_id },
        { key: "customer", label: t("Customer"), value: (deal) => accountName(accounts, deal.account_key) },
        { key: "stage", label: t("Result"), value: (deal) => say(stageLabels[deal.stage]) },
        { key: "closed", label: t("Closed"), value: (deal) => deal.closed_on },
        {
          key: "amount",
          label: t("Amount, {currency}", { currency: manifest.base_currency }),
          isNumeric: true,
          value: (deal) => deal.amount,
          render: (deal) => (deal.amount == null ? t("not recorded") : formatCount(Math.round(deal.amount)))
        },
        {
          key: "discount",
          label: t("Discount"),
          isNumeric: true,
          value: (deal) => deal.discount,
          render: (deal) => (deal.discount == null ? "–" : formatShare(deal.discount))
        },
        { key: "reason", label: t("Lost because"), value: (deal) => deal.lost_reason }
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
