import type {
  Complaint,
  ComplaintSeverity,
  RepRate,
  SeverityFigure
} from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { complaintsHeadline } from "../../rules/headlines/rateHeadline.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { t } from "../../text/t.js";
import type { RateData } from "../metrics/metricData.js";
import { complaintKind } from "../metrics/rateKinds.js";
import { ratePage } from "../metrics/ratePage.js";
import { complaintTable } from "../shared/complaintTable.js";
import { element } from "../shared/element.js";
import { isInWindow } from "../shared/quarter.js";
import { byKey, thresholdNumber } from "../shared/snapshot.js";

import { severitySection } from "./severitySection.js";

export interface ComplaintsData extends RateData {
  complaints: readonly Complaint[];
  /** Everyone's share of deals with an early complaint. */
  early: readonly RepRate[];
  severities: readonly ComplaintSeverity[];
  severityFigures: readonly SeverityFigure[];
}

/** Whose customers complain: bad luck or a pattern. */
export function complaintsPage(data: ComplaintsData): HTMLElement {
  const { quarter, complaints } = data;
  const accounts = byKey(data.accounts, ({ account_key }) => account_key);
  const names = new Map(data.reps.map(({ rep_key, name }) => [rep_key, name]));
  return ratePage(data, complaintKind(), {
    question: t("Complaints: bad luck, or a pattern?"),
    headline: complaintsHeadline,
    records: ({ rep }) => {
      const raised = complaints.filter(
        ({ rep_key, opened_on }) => rep_key === rep.rep_key && isInWindow(opened_on, quarter)
      );
      return [
        element(
          "h3",
          { class: "records-count" },
          raisedInWords(
            raised.length,
            data.severities.filter(({ rep_key }) => rep_key === rep.rep_key)
          )
        ),
        complaintTable(raised, accounts, rep.name)
      ];
    },
    more:
      data.severityFigures.length === 0
        ? []
        : [
            severitySection(data.severityFigures, {
              names,
              quarters: data.quarters,
              early: data.early,
              earlyDays: thresholdNumber(data.method, "complaint.early_days") ?? 0
            })
          ]
  });
}

/** "4 complaints in the window: 3 Medium, 1 High". */
function raisedInWords(raised: number, own: readonly ComplaintSeverity[]): string {
  const complaints = sentenceCase(plural(raised, "complaint"));
  const parts = own.map(({ severity, complaint_n }) =>
    t("{count} {severity}", { count: complaint_n, severity: severity ?? t("not stated") })
  );
  return parts.length === 0
    ? t("{complaints} in the window", { complaints })
    : t("{complaints} in the window: {parts}", { complaints, parts: joinItems(parts) });
}
