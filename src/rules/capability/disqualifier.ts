import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../format/formatShare.js";
import { formatPoints } from "../format/formatPoints.js";
import { plural } from "../format/plural.js";
import { sentenceCase } from "../format/sentenceCase.js";
import type { Policy } from "../../../loaders/schema/policy.js";

/** What records say of one disqualifier: null = they cannot say; the reason holds figure and threshold. */
export interface Finding {
  triggered: boolean | null;
  reason: string;
}

/** Entertainment on key accounts, the ordinary customer's treatment; not measured without activities there. */
export function ordinaryPlaybook(
  keyEntertainmentShare: number | null,
  keyActivityN: number | null,
  policy: Policy["capability"]
): Finding {
  const asked = formatShare(policy.ordinary_playbook_share);
  if (keyEntertainmentShare == null)
    return { triggered: null, reason: "No activities on key accounts are recorded." };
  const share = `${formatShare(keyEntertainmentShare)} of ${plural(keyActivityN ?? 0, "activity", "activities")}`;
  return {
    triggered: keyEntertainmentShare >= policy.ordinary_playbook_share,
    reason: `Entertainment is ${share} on key accounts; the limit is ${asked}.`
  };
}

/** No executive touched on any key account; asked only of those who own key accounts. */
export function fearOfExecutives(
  keyAccountsN: number | null,
  keyExecutiveN: number | null,
  executiveLevel: number
): Finding {
  if (keyAccountsN === 0) return { triggered: null, reason: "Owns no key account, so records do not ask." };
  if (keyAccountsN == null || keyExecutiveN == null)
    return { triggered: null, reason: "Contact levels on key accounts are not recorded." };
  return {
    triggered: keyExecutiveN === 0,
    reason:
      `A contact of level ${executiveLevel} or higher was touched on ${keyExecutiveN} of ` +
      `${plural(keyAccountsN, "key account")} owned in the window.`
  };
}

/** The mean from which a screening question (0 or 1 per assessor) counts as answered yes: half of them. */
const screeningYes = 0.5;

/**
 * Joins what records and the screening say. Either one triggers; the source names the one that did, or, when
 * nothing is triggered, what was looked at. Not measured only when neither could say.
 */
export function disqualifier(
  records: Finding | null,
  screening: number | null
): Pick<RepDisqualifier, "result" | "source" | "reason"> {
  const assessed = screening == null ? null : screening >= screeningYes;
  const verdicts = { records: records?.triggered ?? null, assessment: assessed };
  const isTriggered = verdicts.records === true || verdicts.assessment === true;
  const counted = (["records", "assessment"] as const).filter((name) =>
    isTriggered ? verdicts[name] === true : verdicts[name] != null
  );
  const screened =
    screening == null
      ? "not screened"
      : `screening says ${assessed ? "yes" : "no"} (mean ${formatPoints(screening)}, from ${screeningYes} on yes)`;
  return {
    result: isTriggered ? "triggered" : counted.length > 0 ? "not_triggered" : "not_measured",
    source: counted.length === 2 ? "both" : (counted[0] ?? "none"),
    reason: [records?.reason, `${sentenceCase(screened)}.`].filter(Boolean).join(" ")
  };
}
