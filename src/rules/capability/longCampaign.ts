import type { RepCapability } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";

/** One month of employment; `activity_n` null = activities not measured. */
export interface CampaignMonth {
  won_n: number;
  activity_n: number | null;
}

export type LongCampaign = Pick<
  RepCapability,
  "long_campaign_months" | "long_campaign_ratio" | "long_campaign"
>;

interface Run {
  from: number;
  length: number;
}

/** The longest run of months without a win; the earliest among equals. */
function longestRun(months: readonly CampaignMonth[]): Run {
  let best: Run = { from: 0, length: 0 };
  let current: Run = { from: 0, length: 0 };
  months.forEach(({ won_n }, index) => {
    current = won_n > 0 ? { from: index + 1, length: 0 } : { ...current, length: current.length + 1 };
    if (current.length > best.length) best = current;
  });
  return best;
}

function meanActivity(months: readonly CampaignMonth[]): number | null {
  const counts = months.map(({ activity_n }) => activity_n).filter((count) => count != null);
  if (counts.length === 0 || counts.length < months.length) return null;
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/**
 * How a seller bears a long stretch without a win: activity in the longest one against the months outside it.
 * `months` are consecutive, oldest first, employed months only. Not measured without activities, or where
 * every month lies inside the stretch, so that there is no norm to hold it against.
 */
export function longCampaign(months: readonly CampaignMonth[], policy: Policy["capability"]): LongCampaign {
  if (months.length === 0)
    return { long_campaign_months: null, long_campaign_ratio: null, long_campaign: "not_measured" };
  const run = longestRun(months);
  if (run.length < policy.long_campaign_months)
    return { long_campaign_months: run.length, long_campaign_ratio: null, long_campaign: "no_long_campaign" };
  const end = run.from + run.length;
  const inside = meanActivity(months.slice(run.from, end));
  const norm = meanActivity([...months.slice(0, run.from), ...months.slice(end)]);
  if (inside == null || !norm)
    return { long_campaign_months: run.length, long_campaign_ratio: null, long_campaign: "not_measured" };
  const ratio = inside / norm;
  return {
    long_campaign_months: run.length,
    long_campaign_ratio: ratio,
    long_campaign: ratio >= policy.long_campaign_activity - 1e-9 ? "kept_up" : "fell_off"
  };
}
