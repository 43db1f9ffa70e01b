import type { Method } from "../../../loaders/schema/outputs.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { gateLabels } from "../../rules/format/suitabilityLabels.js";
import type { Gate } from "../../rules/suitability/suitability.js";
import { say } from "../../text/say.js";
import { t, tKnown } from "../../text/t.js";
import { element } from "../shared/element.js";
import { thresholdNumber } from "../shared/snapshot.js";
import { typeLegend } from "../shared/typeMark.js";
import { verdictMark } from "../shared/verdictMark.js";

type Reader = (key: string) => number | null;

/** Scores are read on a scale of 100. */
const points = (score: number | null) => formatDecimal(score == null ? null : score * 100, 0);

/** How a type comes about, with the thresholds in force. */
export function typesExplained(method: Method): HTMLElement {
  const at: Reader = (key) => thresholdNumber(method, `types.${key}`);
  const paragraphs = [
    t(
      "Each type has five signals. A signal is evidence between 0 and 1: 0 at the peers' median, 1 at their 90th percentile (the 10th where low is the sign), none below an absolute floor and full above an absolute cap. A type's score is the weighted mean of its measured signals, shown on a scale of 100."
    ),
    t(
      "The strength says how sure that is. Clear: a score of {clearScore} or more, {clearLead} ahead of the next type, and the same type leads in {stability} of resamples of the person's own accounts. Leaning: {leaningScore} or more and {leaningLead} ahead. No type stands out: everything else, which is what a key-account seller should look like.",
      {
        clearScore: points(at("clear_score")),
        clearLead: points(at("clear_lead")),
        stability: formatShare(at("clear_stability")),
        leaningScore: points(at("leaning_score")),
        leaningLead: points(at("leaning_lead"))
      }
    ),
    t(
      "Insufficient data: less than {measured} of the signals' weight is measured, or the person has fewer than {accounts} accounts with events in the window. Then nothing is said.",
      {
        measured: formatShare(at("minimum_measured")),
        accounts: formatDecimal(at("minimum_accounts"), 0)
      }
    ),
    t(
      "Floors, caps and cuts were tried on simulated companies whose types are known: how often a label is right, by accounts and quarters, is in tests/simulation/RESULTS.md, which npm run simulate makes again. Where your trade differs from what was assumed there, set your own floors and caps."
    )
  ];
  return element("div", {}, typeLegend(), ...paragraphs.map((text) => element("p", {}, text)));
}

function gateQuestions(at: Reader): Record<Gate, string> {
  const number = (key: string) => formatDecimal(at(key), 1);
  return {
    experience: t(
      "Largest won deal at least {largest} of the target, and {count} won deals of at least {similar} of it.",
      {
        largest: formatShare(at("largest_deal_ratio")),
        count: number("similar_deal_count"),
        similar: formatShare(at("similar_deal_ratio"))
      }
    ),
    capability: t(
      "Gene test passed, mean of the six dimensions at least {mean}, decision chain at least {chain}.",
      { mean: number("six_dimension_mean"), chain: number("decision_chain") }
    ),
    no_disqualifier: t("None of the five disqualifiers triggered."),
    renewals: t("The renewal rate's interval is not wholly below the peers' median."),
    complaints: t("The complaint rate's interval is not wholly above the peers' median."),
    type: t(
      "Not a clear wolf; a clear relationship type only with a technical adviser, a clear technical type only paired with a commercial seller."
    ),
    load_and_concentration: t(
      "After the move the largest customer is at most {share} of the book, and at most {accounts} key accounts are owned.",
      { share: formatShare(at("top1_share")), accounts: number("key_accounts") }
    ),
    similar_customers: t(
      "At least {count} deals won in the account's industry, else with a partner who has.",
      { count: number("industry_deals") }
    ),
    no_double_handover: t(
      "No change of owner in the last {months} months and no renewal due within {days} days, else with a written handover.",
      { months: number("recent_handover_months"), days: number("renewal_near_days") }
    )
  };
}

/** What each gate asks, with the thresholds in force. */
export function gatesExplained(method: Method): HTMLElement {
  const at: Reader = (key) => thresholdNumber(method, `suitability.${key}`);
  const asks = gateQuestions(at);
  return element(
    "div",
    {},
    element(
      "p",
      {},
      t(
        "Any failed gate makes a person not suitable for that target. With none failed, experience, capability and renewals must be measured, or there is not enough evidence. A condition names what must be arranged."
      )
    ),
    element(
      "p",
      { class: "legend" },
      ...(["pass", "condition", "fail", "not_measured", "not_applicable"] as const).map((result) =>
        verdictMark(result)
      )
    ),
    element(
      "dl",
      { class: "gate-list" },
      ...namesOf(gateLabels).flatMap((gate) => [
        element("dt", {}, sentenceCase(say(gateLabels[gate]))),
        element("dd", {}, asks[gate])
      ])
    )
  );
}

/** What the figures may be used for. */
export function peopleExplained(retention: string): HTMLElement {
  const paragraphs = [
    t(
      "The figures inform a decision about people; they take none, and must not be its sole ground. Sales leadership decides, with HR, after hearing the person."
    ),
    t(
      "Each label shows its evidence, its sample size and its stability, and opens to the records behind it. Whoever finds one of them wrong has it corrected in the CRM or HR system; the next load shows the difference."
    ),
    t(
      "Labels are never computed from age, gender, ethnicity, family, health, or any HR column outside the tables listed below. The data is kept {retention}.",
      { retention: tKnown(retention) }
    )
  ];
  return element("div", {}, ...paragraphs.map((text) => element("p", {}, text)));
}
