import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../format/formatShare.js";
import { formatPoints } from "../format/formatPoints.js";
import { plural } from "../format/plural.js";
import { joinSentences } from "../format/joinSentences.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";

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
  if (keyEntertainmentShare == null)
    return { triggered: null, reason: t("No activities on key accounts are recorded.") };
  return {
    triggered: keyEntertainmentShare >= policy.ordinary_playbook_share,
    reason: t("Entertainment is {share} of {activities} on key accounts; the limit is {limit}.", {
      share: formatShare(keyEntertainmentShare),
      activities: plural(keyActivityN ?? 0, "activity", "activities"),
      limit: formatShare(policy.ordinary_playbook_share)
    })
  };
}

/** No executive touched on any key account; asked only of those who own key accounts. */
export function fearOfExecutives(
  keyAccountsN: number | null,
  keyExecutiveN: number | null,
  executiveLevel: number
): Finding {
  if (keyAccountsN === 0)
    return { triggered: null, reason: t("Owns no key account, so records do not ask.") };
  if (keyAccountsN == null || keyExecutiveN == null)
    return { triggered: null, reason: t("Contact levels on key accounts are not recorded.") };
  return {
    triggered: keyExecutiveN === 0,
    reason: t("A contact of level {level} or higher was touched on {n} of {accounts} owned in the window.", {
      level: executiveLevel,
      n: keyExecutiveN,
      accounts: plural(keyAccountsN, "key account")
    })
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
): Pick<RepDisqualifier, "result" | "source" | "is_contradicted" | "reason"> {
  const assessed = screening == null ? null : screening >= screeningYes;
  const verdicts = { records: records?.triggered ?? null, assessment: assessed };
  const isTriggered = verdicts.records === true || verdicts.assessment === true;
  const counted = (["records", "assessment"] as const).filter((name) =>
    isTriggered ? verdicts[name] === true : verdicts[name] != null
  );
  return {
    result: isTriggered ? "triggered" : counted.length > 0 ? "not_triggered" : "not_measured",
    source: counted.length === 2 ? "both" : (counted[0] ?? "none"),
    is_contradicted: isTriggered && Object.values(verdicts).includes(false),
    reason: joinSentences([records?.reason ?? "", screeningInWords(screening)])
  };
}

function screeningInWords(screening: number | null): string {
  if (screening == null) return t("Not screened.");
  const figures = { mean: formatPoints(screening), least: screeningYes };
  return screening >= screeningYes
    ? t("Screening says yes (mean {mean}, from {least} on yes).", figures)
    : t("Screening says no (mean {mean}, from {least} on yes).", figures);
}
