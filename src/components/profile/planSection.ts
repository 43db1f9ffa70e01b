import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";
import { pastPlan, planOf } from "../capability/planOf.js";
import { outcomeInWords, outcomeTable } from "../capability/planTables.js";
import { element } from "../shared/element.js";
import { section } from "../shared/page.js";
import { peersAmong } from "./peersAmong.js";
import { planList } from "./planList.js";
import type { ProfileData } from "./profileData.js";

/** What to do now, and what became of the plan of four quarters ago. */
export function planSection(data: ProfileData, row: RepQuarter, policy: Policy): HTMLElement {
  const { rep, reps, everyone, type, capability, dimensions } = data;
  const peers = peersAmong(everyone, { reps, minimum: policy.peers.minimum })(rep);
  const now = { row, type, capability, dimensions };
  return section(
    t("Development plan"),
    {
      id: "development",
      subtitle: t("What to do, what it rests on, and the figure that would show it worked")
    },
    planList(planOf(now, peers, policy)),
    pastBlock(data, now, policy)
  );
}

function pastBlock(data: ProfileData, now: Parameters<typeof planOf>[0], policy: Policy): HTMLElement {
  const { rep, reps, past } = data;
  const peersThen = peersAmong(past?.everyone ?? [], { reps, minimum: policy.peers.minimum })(rep);
  const worked =
    past?.row == null ? null : pastPlan({ past: { ...past, row: past.row }, now }, peersThen, policy);
  if (!worked)
    return element(
      "p",
      { class: "quiet-text past-plan" },
      t(
        "No plan of four quarters ago to look back on: the person was not at work then, or the quarter is not shown."
      )
    );
  return element(
    "div",
    { class: "past-plan" },
    element(
      "h3",
      { class: "finding" },
      t("The plan of {quarter}: {outcome}", {
        quarter: formatQuarter(worked.quarter),
        outcome: outcomeInWords(worked.outcomes)
      })
    ),
    element(
      "p",
      { class: "measure" },
      t(
        "What the figures of that quarter would have had the plan say, as known then, against the figures of now. A target reached does not prove that the step brought it about."
      )
    ),
    outcomeTable(worked.outcomes, t("What became of the plan of four quarters ago"))
  );
}
