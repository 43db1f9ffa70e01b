import type { Manifest, Method } from "../../../loaders/schema/outputs.js";
import type { Snapshot } from "../shared/openSnapshot.js";
import { quarterBefore } from "../shared/quarter.js";
import { readAccounts } from "../shared/readAccounts.js";
import type { ReviewData } from "./reviewPage.js";

/** The rows that the review is made of. */
export async function readReview(
  snapshot: Snapshot,
  { manifest, method, quarter }: { manifest: Manifest; method: Method; quarter: string }
): Promise<ReviewData> {
  const before = quarterBefore(manifest, quarter);
  const [figures, decisions, reps, accounts, types, upcoming, outcomes, rates] = await Promise.all([
    snapshot.read("company_figure"),
    snapshot.read("decision", { quarter }),
    snapshot.read("rep"),
    readAccounts(snapshot),
    snapshot.read("rep_type", { quarter }),
    snapshot.read("upcoming_contract", { quarter }),
    snapshot.read("decision_outcome", { quarter }),
    snapshot.read("rep_rate", {
      quarter: before === null ? quarter : [quarter, before],
      rate_name: ["renewal_rate", "complaint_rate", "win_rate"]
    })
  ]);
  return {
    manifest,
    method,
    quarter,
    figures,
    decisions,
    reps,
    accounts,
    types,
    rates,
    upcoming,
    outcomes
  };
}
