import type { RepCapability } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatPoints } from "../format/formatPoints.js";
import { formatShare } from "../format/formatShare.js";
import { plural } from "../format/plural.js";

/** One of the three parts of stress tolerance, with the figure it rests on. */
export interface StressPart {
  /** Its name in words. */
  name: string;
  result: "pass" | "fail" | "not_measured" | "not_applicable";
  reason: string;
}

function longCampaignPart(
  { long_campaign, long_campaign_months, long_campaign_ratio }: RepCapability,
  policy: Policy["capability"]
): StressPart {
  const name = t("long campaign");
  if (long_campaign === "not_measured")
    return {
      name,
      result: "not_measured",
      reason:
        long_campaign_months == null
          ? t("No month of employment is recorded.")
          : t("{months} without a win, but no activity to compare, or no month outside.", {
              months: plural(long_campaign_months, "month")
            })
    };
  if (long_campaign === "no_long_campaign")
    return {
      name,
      result: "not_applicable",
      reason: t("At most {months} without a win; {asked} make a long campaign.", {
        months: plural(long_campaign_months ?? 0, "month"),
        asked: plural(policy.long_campaign_months, "month")
      })
    };
  return {
    name,
    result: long_campaign === "kept_up" ? "pass" : "fail",
    reason: t(
      "{months} without a win, with {share} of the person's own activity outside them; {asked} is asked. From records.",
      {
        months: plural(long_campaign_months ?? 0, "month"),
        share: formatShare(long_campaign_ratio),
        asked: formatShare(policy.long_campaign_activity)
      }
    )
  };
}

function assessedPart(name: string, score: number | null, policy: Policy["capability"]): StressPart {
  if (score == null) return { name, result: "not_measured", reason: t("Not assessed in the window.") };
  return {
    name,
    result: score >= policy.stress_pass - 1e-9 ? "pass" : "fail",
    reason: t("Assessed at {points} of 5; {asked} is asked.", {
      points: formatPoints(score),
      asked: formatDecimal(policy.stress_pass)
    })
  };
}

/** How a seller bears a long campaign (from records), an executive's rejection and an internal squeeze (assessed). */
export function stressTolerance(capability: RepCapability, policy: Policy["capability"]): StressPart[] {
  return [
    longCampaignPart(capability, policy),
    assessedPart(t("executive rejection"), capability.executive_rejection, policy),
    assessedPart(t("internal squeeze"), capability.internal_squeeze, policy)
  ];
}
