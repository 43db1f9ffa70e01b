import type { Decision, RepRate } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { liesBeyondPeers } from "../suitability/rateGates.js";

/** Half of the way from a minimum to certainty: from there on evidence is called strong. */
export const halfwayToCertain = (minimum: number): number => (1 + minimum) / 2;

/** True when a rate lies wholly on the bad side of the peer median and rests enough on the person's own data. */
export function isDemonstrablyBad(rate: RepRate | null, bad: "below" | "above", policy: Policy): boolean {
  const reliability = rate?.reliability ?? 0;
  return liesBeyondPeers(rate, bad) === true && reliability >= policy.peers.reliability_minimum;
}

/** Whether a rate rests so much on the person's own data that it is called strong. */
export function isStronglyOwn(rate: RepRate | null, policy: Policy): boolean {
  return (rate?.reliability ?? 0) >= halfwayToCertain(policy.peers.reliability_minimum);
}

const levels = ["thin", "moderate", "strong"] as const;

/** `steps` more or less sure, between thin and strong. */
export function moreSure(confidence: Decision["confidence"], steps: number): Decision["confidence"] {
  const level = Math.min(Math.max(levels.indexOf(confidence) + steps, 0), levels.length - 1);
  return levels[level] ?? confidence;
}

/** The less sure of two. */
export const lessSure = (
  one: Decision["confidence"],
  other: Decision["confidence"]
): Decision["confidence"] => (levels.indexOf(one) < levels.indexOf(other) ? one : other);
