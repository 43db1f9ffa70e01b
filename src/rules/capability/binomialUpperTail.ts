/** ln(n!) by summation: exact enough for the counts of one person's deals. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i += 1) sum += Math.log(i);
  return sum;
}

/**
 * P(X >= hits) for X binomial(trials, probability), by the exact sum.
 * Throws when the counts are no counts or the probability lies outside [0, 1].
 */
export function binomialUpperTail(hits: number, trials: number, probability: number): number {
  if (!Number.isInteger(hits) || !Number.isInteger(trials) || trials < 0)
    throw new RangeError(`binomialUpperTail: expected whole counts, received ${hits} of ${trials}`);
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`binomialUpperTail: expected a probability, received ${probability}`);
  if (hits <= 0) return 1;
  if (hits > trials || probability === 0) return 0;
  if (probability === 1) return 1;
  let tail = 0;
  for (let k = hits; k <= trials; k += 1)
    tail += Math.exp(
      logFactorial(trials) -
        logFactorial(k) -
        logFactorial(trials - k) +
        k * Math.log(probability) +
        (trials - k) * Math.log1p(-probability)
    );
  return Math.min(1, tail);
}
