import jstat from "jstat";

/** What a funnel is drawn around: hits of whole trials at one common share, or events at one common rate per exposure. */
export type FunnelCentre = { kind: "share"; centre: number } | { kind: "rate"; centre: number };

export interface Limits {
  low: number;
  high: number;
}

/** P(at most `count`) where everybody has the common share or rate. */
function atMost(count: number, size: number, { kind, centre }: FunnelCentre): number {
  if (count < 0) return 0;
  if (kind === "rate") return 1 - jstat.gamma.cdf(centre * size, count + 1, 1);
  return count >= size ? 1 : jstat.beta.cdf(1 - centre, size - count, count + 1);
}

/** The least count that `probability` of people do not exceed. */
function quantile(probability: number, size: number, centre: FunnelCentre): number {
  let [least, most] = [0, 1];
  while (atMost(most, size, centre) < probability) [least, most] = [most, most * 2];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (atMost(middle, size, centre) < probability) least = middle + 1;
    else most = middle;
  }
  return least;
}

/**
 * Both edges for a tail of chance on either side, interpolated between whole counts so that the funnel is smooth. A count that
 * chance goes as far as in more than `tail` of cases lies inside, the next one outside.
 * Source: the lower edge is that of Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 * Medicine 2005, appendix A.1; the upper one is its mirror image, since there it would leave the ordinary count outside.
 */
function edges(tail: number, size: number, centre: FunnelCentre): Limits {
  const part = (count: number, beyond: number): number => {
    const chance = atMost(count, size, centre) - atMost(count - 1, size, centre);
    return chance > 0 ? (beyond - tail) / chance : 0;
  };
  const [least, most] = [quantile(tail, size, centre), quantile(1 - tail, size, centre)];
  return {
    low: Math.max(0, least - part(least, atMost(least, size, centre))) / size,
    high: (most + part(most, 1 - atMost(most - 1, size, centre))) / size
  };
}

/**
 * Both limits within which chance alone keeps `coverage` of people with this many trials (or this exposure), widened
 * `spread` times (√φ where people differ by more than chance), never beyond what the figure can be.
 * Source: Spiegelhalter 2005, section 3 (exact limits) and 4.1 (multiplicative overdispersion).
 */
export function funnelLimits(size: number, centre: FunnelCentre, coverage: number, spread: number): Limits {
  const { low, high } = edges((1 - coverage) / 2, size, centre);
  const widened = (value: number) => centre.centre + (value - centre.centre) * spread;
  return {
    low: Math.max(0, widened(low)),
    high: centre.kind === "share" ? Math.min(1, widened(high)) : widened(high)
  };
}

/** Counts so far out that their tail is lost in the precision of numbers are taken for eight standard deviations. */
const leastTail = 1e-15;

/**
 * How far a count lies from what the common share or rate leads to expect, in standard deviations: the normal quantile
 * of its mid-p value, P(fewer) + P(as many) / 2. 0 where the common rate leaves no room for chance.
 */
export function midScore(count: number, size: number, centre: FunnelCentre): number {
  if (centre.centre <= 0 || (centre.kind === "share" && centre.centre >= 1)) return 0;
  const middle = (atMost(count, size, centre) + atMost(count - 1, size, centre)) / 2;
  return jstat.normal.inv(Math.min(1 - leastTail, Math.max(leastTail, middle)), 0, 1);
}

/** Two-sided p-value of a score. */
export const twoSided = (score: number): number => 2 * (1 - jstat.normal.cdf(Math.abs(score), 0, 1));
