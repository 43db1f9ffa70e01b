import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { joinClauses } from "../format/joinClauses.js";
import { gateLabels } from "../format/suitabilityLabels.js";
import { plural } from "../format/plural.js";
import type { Gate, Judgement, Target } from "../suitability/suitability.js";

/** Why nobody is proposed for an account, in a sentence. */
export function whyNobody(target: Target | null, judgements: readonly Judgement[]): string {
  if (!target) return t("No amount is known of this account: type one on the Suitability page.");
  const count = (verdict: Judgement["verdict"]) =>
    judgements.filter((judgement) => judgement.verdict === verdict).length;
  const passing = count("suitable") + count("with_conditions");
  if (passing > 0)
    return t("{people} could take it alone, but would be over the limits of load with the other accounts.", {
      people: plural(passing, "person", "people")
    });
  const [refused, unknown] = [count("not_suitable"), count("not_enough_evidence")];
  const clauses = [
    refused > 0 ? refusedInWords(refused, mostFailed(judgements)) : "",
    unknown > 0 ? t("of {people} too little is known", { people: plural(unknown, "person", "people") }) : ""
  ];
  return t("{clauses}.", { clauses: joinClauses(clauses) });
}

function refusedInWords(refused: number, most: Gate | null): string {
  const people = plural(refused, "person fails", "people fail");
  return most
    ? t("{people} a gate, most often {gate}", { people, gate: say(gateLabels[most]) })
    : t("{people} a gate", { people });
}

function mostFailed(judgements: readonly Judgement[]): Gate | null {
  const counts = new Map<Gate, number>();
  for (const { gates } of judgements)
    for (const { gate, result } of gates)
      if (result === "fail") counts.set(gate, (counts.get(gate) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
