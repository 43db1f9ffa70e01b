import { gateLabels } from "../format/suitabilityLabels.js";
import { plural } from "../format/plural.js";
import type { Gate, Judgement, Target } from "../suitability/suitability.js";

/** Why nobody is proposed for an account, in a sentence. */
export function whyNobody(target: Target | null, judgements: readonly Judgement[]): string {
  if (!target) return "No amount is known of this account: type one on the Suitability page.";
  const count = (verdict: Judgement["verdict"]) =>
    judgements.filter((judgement) => judgement.verdict === verdict).length;
  const passing = count("suitable") + count("with_conditions");
  if (passing > 0)
    return `${plural(passing, "person", "people")} could take it alone, but would be over the limits of load with the other accounts.`;
  const [refused, unknown] = [count("not_suitable"), count("not_enough_evidence")];
  const most = mostFailed(judgements);
  return [
    refused > 0
      ? `${plural(refused, "person fails", "people fail")} a gate${most ? `, most often ${gateLabels[most].en}` : ""}`
      : "",
    unknown > 0 ? `of ${plural(unknown, "person", "people")} too little is known` : ""
  ]
    .filter(Boolean)
    .join("; ")
    .concat(".");
}

function mostFailed(judgements: readonly Judgement[]): Gate | null {
  const counts = new Map<Gate, number>();
  for (const { gates } of judgements)
    for (const { gate, result } of gates)
      if (result === "fail") counts.set(gate, (counts.get(gate) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
