import type { Complaint } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { complaintsHeadline } from "../../rules/headlines/rateHeadline.js";
import type { RateData } from "../metrics/metricData.js";
import { complaintKind } from "../metrics/rateKinds.js";
import { ratePage } from "../metrics/ratePage.js";
import { complaintTable } from "../shared/complaintTable.js";
import { element } from "../shared/element.js";
import { isInWindow } from "../shared/quarter.js";
import { byKey } from "../shared/snapshot.js";

export interface ComplaintsData extends RateData {
  complaints: readonly Complaint[];
}

/** Whose customers complain: bad luck or a pattern. */
export function complaintsPage(data: ComplaintsData): HTMLElement {
  const { quarter, complaints } = data;
  const accounts = byKey(data.accounts, ({ account_key }) => account_key);
  return ratePage(data, complaintKind(), {
    question: "Complaints: bad luck, or a pattern?",
    headline: complaintsHeadline,
    records: ({ rep }) => {
      const raised = complaints.filter(
        ({ rep_key, opened_on }) => rep_key === rep.rep_key && isInWindow(opened_on, quarter)
      );
      return [
        element(
          "h3",
          { class: "records-count" },
          `${sentenceCase(plural(raised.length, "complaint"))} in the window`
        ),
        complaintTable(raised, accounts)
      ];
    }
  });
}
