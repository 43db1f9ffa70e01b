import { median } from "d3";
import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { addMonths } from "../../rules/dates/addDays.js";
import { profileHeadline } from "../../rules/headlines/profileHeadline.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { page, pageHead, section } from "../shared/page.js";
import { policyInForce } from "../shared/policyInForce.js";
import { capabilitySection } from "./capabilitySection.js";
import { customerBars } from "./customerBars.js";
import { dealStrip } from "./dealStrip.js";
import { figureTables } from "./figureTable.js";
import type { PeerRow } from "./peerColumns.js";
import { peersAmong } from "./peersAmong.js";
import { planSection } from "./planSection.js";
import { isInWindow } from "../shared/quarter.js";
import type { ProfileData } from "./profileData.js";
import { neighbours, whoLine } from "./profileHead.js";
import { recordTables } from "./recordTables.js";
import { timeline } from "./timeline.js";
import { typeSection } from "./typeSection.js";

/** One person: the verdict in a sentence, what it rests on, the plan, and the records to contest it with. */
export function profilePage(data: ProfileData): HTMLElement {
  const { rep, manifest, quarter, type, capability, disqualifiers } = data;
  const row = data.history.find((entry) => entry.quarter === quarter.quarter);
  return page(
    element(
      "div",
      {},
      pageHead({
        question: t("Profile"),
        answer: profileHeadline({ name: rep.name, type, capability, disqualifiers }),
        detail: whoLine(data, row),
        manifest,
        quarter: quarter.quarter,
        person: rep.name,
        isAboutPeople: true,
        controls: neighbours(data)
      })
    ),
    ...(row
      ? parts(data, row)
      : [
          emptyState(t("There is no row for this person in the quarter."), {
            detail: t("Choose another quarter.")
          })
        ])
  );
}

function parts(data: ProfileData, row: RepQuarter): HTMLElement[] {
  const policy = policyInForce(data.method);
  const peers = peersAmong(data.everyone, { reps: data.reps, minimum: policy.peers.minimum })(data.rep);
  return [
    typeSection(data),
    capabilitySection(data, policy),
    book(data, row, peers),
    renewalsAndComplaints(data, policy.renewal.grace_days),
    section(
      t("All figures"),
      {
        subtitle: t(
          "Trailing four quarters; 90 % interval and n beside each; peers: median of the same role and region"
        )
      },
      figureTables(row, {
        method: data.method,
        rates: data.rates,
        interval: data.interval,
        peers,
        history: data.history
      })
    ),
    planSection(data, row, policy),
    section(
      t("Something wrong? The records behind this page"),
      {
        subtitle: t(
          "Every figure above is counted from these records of the window. Name the CRM id that is wrong to sales leadership or HR; once corrected in the source, the next load corrects the figure."
        )
      },
      recordTables(data, row, policy.renewal.grace_days)
    )
  ];
}

function book(data: ProfileData, row: RepQuarter, peers: readonly PeerRow[]): HTMLElement {
  const { quarter, deals, customers, accounts, manifest } = data;
  const won = deals.filter((deal) => deal.stage === "won" && isInWindow(deal.closed_on, quarter));
  const currency = manifest.base_currency;
  return section(
    t("How big are the deals, and how many customers carry them?"),
    {},
    element(
      "div",
      { class: "columns" },
      dealStrip(won, {
        currency,
        row,
        accounts,
        peerLargest: median(peers, (peer) => peer.deal_max) ?? null
      }),
      customerBars(customers, { row, accounts, currency })
    )
  );
}

function renewalsAndComplaints(data: ProfileData, graceDays: number): HTMLElement {
  const { quarter, contracts, complaints, accounts, spells } = data;
  return section(
    t("Do the customers stay, and are they content?"),
    {},
    timeline(contracts, complaints, {
      accounts,
      spells,
      graceDays,
      asOf: quarter.end_on,
      windowFrom: quarter.window_start_on,
      from: addMonths(quarter.window_start_on, -12),
      until: addMonths(quarter.end_on, 6)
    })
  );
}
