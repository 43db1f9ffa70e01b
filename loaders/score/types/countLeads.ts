import { sellerTypes } from "../../schema/policy.js";
import { drawCustomers, sumDrawn } from "./drawResamples.js";
import { numbersPerScale, scaleNumber } from "./peerScales.js";
import type { ResamplePlan } from "./resamplePlan.js";
import { growSpace, type ResampleSpace } from "./resampleSpace.js";
import { signalValues } from "./signalValues.js";

/**
 * In how many resamples of the plan's customers the type at `leading` alone has the highest score. Depends on plan and
 * seed only, so that it can run anywhere. Signal by signal over all resamples, since the plainest loops are the fastest.
 */
export function countLeads(space: ResampleSpace, plan: ResamplePlan, leading: number, seed: number): number {
  growSpace(space, plan.size, plan.width);
  drawCustomers(space, plan.size, seed);
  sumDrawn(space, plan);
  space.scores.fill(0);
  space.weights.fill(0);
  for (const signal of plan.signals) {
    signalValues(space, plan, signal);
    addEvidence(space, plan, signal);
  }
  return countLed(space, leading);
}

/** As evidenceOf, the rule that people read; the tests hold the two against each other. */
function addEvidence(space: ResampleSpace, { scales }: ResamplePlan, signal: number): void {
  const { values, scores, weights, resamples } = space;
  const { numbers } = scales;
  const at = signal * numbersPerScale;
  const weight = numbers[at + scaleNumber.weight] ?? 0;
  const sign = numbers[at + scaleNumber.sign] ?? 0;
  const floor = numbers[at + scaleNumber.floor] ?? 0;
  const cap = numbers[at + scaleNumber.cap] ?? 0;
  const from = numbers[at + scaleNumber.from] ?? 0;
  const to = numbers[at + scaleNumber.to] ?? 0;
  const start = (scales.types[signal] ?? 0) * resamples;
  for (let r = 0; r < resamples; r += 1) {
    const height = sign * (values[r] ?? 0);
    // NaN, where nothing is measured, differs from itself.
    if (height !== height) continue;
    weights[start + r] = (weights[start + r] ?? 0) + weight;
    if (height < floor) continue;
    if (height > cap) scores[start + r] = (scores[start + r] ?? 0) + weight;
    else if (height > from) {
      const climbed = height >= to ? 1 : (height - from) / (to - from);
      scores[start + r] = (scores[start + r] ?? 0) + weight * climbed;
    }
  }
}

/** A tie is no lead, and no evidence for anything is none either. */
function countLed({ scores, weights, resamples }: ResampleSpace, leading: number): number {
  let led = 0;
  for (let r = 0; r < resamples; r += 1) {
    const score = meanAt(scores, weights, leading * resamples + r);
    let isLeading = score > 0;
    for (let type = 0; type < sellerTypes.length; type += 1)
      if (type !== leading && meanAt(scores, weights, type * resamples + r) >= score) isLeading = false;
    if (isLeading) led += 1;
  }
  return led;
}

/** Weighted mean evidence; 0 where a type has no measured signal. */
function meanAt(scores: Float64Array, weights: Float64Array, at: number): number {
  const weight = weights[at] ?? 0;
  return weight === 0 ? 0 : (scores[at] ?? 0) / weight;
}
