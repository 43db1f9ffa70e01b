import type { NamedAccount, Complaint, Contract, OwnerSpell } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { t } from "../../text/t.js";
import { contractStatus, type ContractStatus } from "../shared/contractStatus.js";

export interface TimelineOptions {
  accounts: ReadonlyMap<string, NamedAccount>;
  asOf: string;
  /** First day shown. */
  from: string;
  /** Last day shown: due dates ahead belong to the picture. */
  until: string;
  windowFrom: string;
  graceDays: number;
}

export interface TimelineEvent {
  lane: string;
  on: Date;
  what: ContractStatus | "complaint" | "handover";
  text: string;
}

export interface TimelineRecords {
  contracts: readonly Contract[];
  complaints: readonly Complaint[];
  spells: readonly OwnerSpell[];
}

/** Due dates, complaints and handovers within the days shown; nothing that was not known on `asOf`. */
export function timelineEvents(records: TimelineRecords, options: TimelineOptions): TimelineEvent[] {
  const known = records.complaints.filter((row) => row.opened_on <= options.asOf);
  const handovers = records.spells.filter((row) => row.is_handover && row.from_on != null);
  return [
    ...records.contracts.map((row) => contractEvent(row, options)),
    ...known.map(complaintEvent),
    ...handovers.map(handoverEvent)
  ].filter(({ on }) => on >= new Date(options.from) && on <= new Date(options.until));
}

function contractEvent(row: Contract, { asOf, graceDays }: TimelineOptions): TimelineEvent {
  const what = contractStatus(row, asOf, graceDays);
  return {
    lane: row.account_key,
    on: new Date(row.end_on),
    what,
    text: t("due {day}", { day: formatDate(row.end_on) })
  };
}

function complaintEvent(row: Complaint): TimelineEvent {
  const text = joinItems([formatDate(row.opened_on), row.category, row.severity]);
  return { lane: row.account_key, on: new Date(row.opened_on), what: "complaint", text };
}

function handoverEvent(row: OwnerSpell): TimelineEvent {
  return {
    lane: row.account_key,
    on: new Date(row.from_on ?? ""),
    what: "handover",
    text: formatDate(row.from_on)
  };
}
