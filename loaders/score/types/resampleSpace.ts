import { sellerTypes } from "../../schema/policy.js";

/**
 * Room for the resamples of one rep at a time, used again for the next, since making it anew for every rep and quarter
 * costs more than the sums in it. Each array holds one number per resample, one customer, sum or type after the other.
 */
export interface ResampleSpace {
  resamples: number;
  /** How often each customer was drawn. */
  drawn: Float64Array;
  /** Sums of the drawn customers. */
  sums: Float64Array;
  /** The signal in hand. */
  values: Float64Array;
  scores: Float64Array;
  weights: Float64Array;
}

/** Room for so many resamples. */
export function resampleSpace(resamples: number): ResampleSpace {
  const perType = () => new Float64Array(sellerTypes.length * resamples);
  return {
    resamples,
    drawn: new Float64Array(0),
    sums: new Float64Array(0),
    values: new Float64Array(resamples),
    scores: perType(),
    weights: perType()
  };
}

/** Makes room for so many customers and sums. */
export function growSpace(space: ResampleSpace, customers: number, sums: number): void {
  const { resamples } = space;
  if (space.drawn.length < customers * resamples) space.drawn = new Float64Array(customers * resamples);
  if (space.sums.length < sums * resamples) space.sums = new Float64Array(sums * resamples);
}
