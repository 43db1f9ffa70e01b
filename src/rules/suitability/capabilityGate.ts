import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { formatPoints } from "../format/formatPoints.js";
import { gateResultLabels } from "../format/suitabilityLabels.js";
import { joinItems } from "../format/joinItems.js";
import { joinSentences } from "../format/joinSentences.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { answerFor } from "./answer.js";
import type { Candidate, GateAnswer } from "./suitability.js";

/** A key account asks for a passed gene test, a fair mean of the six dimensions and a way up the decision chain. */
export function capabilityGate(candidate: Candidate, policy: Policy): GateAnswer {
  const { six_dimension_mean, decision_chain } = policy.suitability;
  const gene = candidate.capability?.gene_result ?? "not_measured";
  const six = candidate.capability?.six_mean ?? null;
  const chain = candidate.decision_chain;
  const answer = answerFor("capability", () =>
    t("gene test passed; mean of six dimensions at least {mean}; decision chain at least {chain}", {
      mean: formatPoints(six_dimension_mean),
      chain: formatPoints(decision_chain)
    })
  );
  const figure = () =>
    t("gene test {result}; six dimensions {mean}; decision chain {chain}", {
      result: say(gateResultLabels[gene]),
      mean: formatPoints(six),
      chain: formatPoints(chain)
    });
  const isSixLow = six != null && six < six_dimension_mean;
  const isChainLow = chain != null && chain < decision_chain;
  if (gene === "fail" || isSixLow || isChainLow)
    return answer("fail", figure, () =>
      joinSentences([
        gene === "fail" ? geneFailed(candidate) : "",
        isSixLow ? t("Mean of the six dimensions is {points}.", { points: formatPoints(six) }) : "",
        isChainLow ? t("Decision-chain penetration is {points}.", { points: formatPoints(chain) }) : ""
      ])
    );
  if (gene === "not_measured" || six == null || chain == null) {
    const missing = () =>
      joinItems([
        gene === "not_measured" ? t("gene test") : "",
        six == null ? t("all six dimensions") : "",
        chain == null ? t("decision chain") : ""
      ]);
    return answer("not_measured", figure, () => t("Not assessed: {missing}.", { missing: missing() }));
  }
  return answer("pass", figure, () => t("Assessed as capable on all three."));
}

function geneFailed({ capability }: Candidate): string {
  const reason = capability && told(capability, "gene_reason");
  return t("Gene test failed: {reason}.", { reason: reason ?? t("no reason recorded") });
}
