import type { RepCapability } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatPoints } from "../format/formatPoints.js";
import { formatShare } from "../format/formatShare.js";
import { plural } from "../format/plural.js";

/** One of the three parts of stress tolerance, with the figure it rests on. */
export interface StressPart {
  name: "long campaign" | "executive rejection" | "internal squeeze";
  result: "pass" | "fail" | "not_measured" | "not_applicable";
  reason: string;
}

function longCampaignPart(
  { long_campaign, long_campaign_months, long_campaign_ratio }: RepCapability,
  policy: Policy["capability"]
): StressPart {
  const name = "long campaign";
  const asked = plural(policy.long_campaign_months, "month");
  if (long_campaign === "not_measured")
    return {
      name,
      result: "not_measured",
      reason:
        long_campaign_months == null
          ? "No month of employment is recorded."
          : `${plural(long_campaign_months, "month")} without a win, but no activity to compare, or no month outside.`
    };
  if (long_campaign === "no_long_campaign")
    return {
      name,
      result: "not_applicable",
      reason: `At most ${plural(long_campaign_months ?? 0, "month")} without a win; ${asked} make a long campaign.`
    };
  return {
    name,
    result: long_campaign === "kept_up" ? "pass" : "fail",
    reason:
      `${plural(long_campaign_months ?? 0, "month")} without a win, with ${formatShare(long_campaign_ratio)} of the ` +
      `person's own activity outside them; ${formatShare(policy.long_campaign_activity)} is asked. From records.`
  };
}

function assessedPart(
  name: StressPart["name"],
  score: number | null,
  policy: Policy["capability"]
): StressPart {
  if (score == null) return { name, result: "not_measured", reason: "Not assessed in the window." };
  return {
    name,
    result: score >= policy.stress_pass - 1e-9 ? "pass" : "fail",
    reason: `Assessed at ${formatPoints(score)} of 5; ${formatDecimal(policy.stress_pass)} is asked.`
  };
}

/** How a seller bears a long campaign (from records), an executive's rejection and an internal squeeze (assessed). */
export function stressTolerance(capability: RepCapability, policy: Policy["capability"]): StressPart[] {
  return [
    longCampaignPart(capability, policy),
    assessedPart("executive rejection", capability.executive_rejection, policy),
    assessedPart("internal squeeze", capability.internal_squeeze, policy)
  ];
}
