import { formatPoints } from "../format/formatPoints.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { answerFor } from "./answer.js";
import type { Candidate, GateAnswer } from "./suitability.js";
import { told } from "../../text/told.js";

/** A key account asks for a passed gene test, a fair mean of the six dimensions and a way up the decision chain. */
export function capabilityGate(candidate: Candidate, policy: Policy): GateAnswer {
  const { six_dimension_mean, decision_chain } = policy.suitability;
  const gene = candidate.capability?.gene_result ?? "not_measured";
  const six = candidate.capability?.six_mean ?? null;
  const chain = candidate.decision_chain;
  const answer = answerFor(
    "capability",
    () =>
      `gene test passed; mean of six dimensions at least ${formatPoints(six_dimension_mean)}; ` +
      `decision chain at least ${formatPoints(decision_chain)}`
  );
  const figure = () =>
    `gene test ${gene.replace("_", " ")}; six dimensions ${formatPoints(six)}; decision chain ${formatPoints(chain)}`;
  const isSixLow = six != null && six < six_dimension_mean;
  const isChainLow = chain != null && chain < decision_chain;
  if (gene === "fail" || isSixLow || isChainLow)
    return answer("fail", figure, () =>
      [
        gene === "fail"
          ? `Gene test failed: ${(candidate.capability && told(candidate.capability, "gene_reason")) ?? "no reason recorded"}.`
          : "",
        isSixLow ? `Mean of the six dimensions is ${formatPoints(six)}.` : "",
        isChainLow ? `Decision-chain penetration is ${formatPoints(chain)}.` : ""
      ]
        .filter(Boolean)
        .join(" ")
    );
  const missing = [
    gene === "not_measured" ? "gene test" : "",
    six == null ? "all six dimensions" : "",
    chain == null ? "decision chain" : ""
  ].filter(Boolean);
  if (missing.length > 0) return answer("not_measured", figure, `Not assessed: ${missing.join(", ")}.`);
  return answer("pass", figure, "Assessed as capable on all three.");
}
