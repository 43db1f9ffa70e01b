import { group } from "d3-array";
import { linkedGroups } from "./linkedGroups.js";
import { solvePositive } from "./solvePositive.js";

/** One score of one item of one person by one assessor. */
export interface Rating {
  person: string;
  item: string;
  assessor: string;
  score: number;
}

/** How an assessor scores against the others of the group that shared people link. */
export interface AssessorFit {
  /** Points above (+) or below (−) the group's mean. */
  effect: number;
  /** Null where the group has too few people to tell chance from leniency. */
  standardError: number | null;
  degreesOfFreedom: number;
  sharedPeople: number;
  /** 0 = the group with most people, 1 = the next, … */
  group: number;
}

const cellOf = ({ person, item }: Rating): string => `${person}\n${item}`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const distinct = <Key>(ratings: readonly Rating[], key: (rating: Rating) => Key): number =>
  new Set(ratings.map(key)).size;

/** The ratings of items that at least two assessors scored on the same person: only these compare assessors. */
export function sharedRatings(ratings: readonly Rating[]): Rating[][] {
  return [...group(ratings, cellOf).values()].filter((cell) => cell.length > 1);
}

/**
 * Assessors' leniency by least squares: score = level of this person on this item + leniency of this assessor. Levels
 * are free, so only scores of the same item of the same person are compared; leniency is 0 on average over the scores
 * of a group of assessors linked by shared people. Across groups nothing is said. Chance is judged between people, not
 * between items: whoever likes a person likes all six dimensions.
 */
export function assessorEffects(ratings: readonly Rating[]): Map<string, AssessorFit> {
  const cells = sharedRatings(ratings);
  const groups = linkedGroups(cells.map((cell) => cell.map(({ assessor }) => assessor)));
  const fitted = groups.map((cellsAt) => cellsAt.map((index) => cells[index] ?? []));
  const bySize = fitted.toSorted(
    (a, b) => distinct(b.flat(), ({ person }) => person) - distinct(a.flat(), ({ person }) => person)
  );
  return new Map(bySize.flatMap((linked, index) => [...fitGroup(linked, index)]));
}

function fitGroup(cells: readonly Rating[][], groupIndex: number): [string, AssessorFit][] {
  const ratings = cells.flat();
  const byAssessor = group(ratings, ({ assessor }) => assessor);
  const given = (name: string) => byAssessor.get(name)?.length ?? 0;
  // Whoever scored most comes last: the equations of the others then hardly touch each other.
  const names = [...byAssessor.keys()].sort((a, b) => given(a) - given(b) || (a < b ? -1 : 1));
  const placeOf = new Map(names.map((name, index) => [name, index]));
  const place = ({ assessor }: Rating): number => placeOf.get(assessor) ?? 0;
  const { effects, variances } = leastSquares(cells, place, names.map(given));
  const { variance, degreesOfFreedom } = residualVariance(
    cells,
    (rating) => effects[place(rating)] ?? 0,
    names.length
  );
  return names.map((name, index) => [
    name,
    {
      effect: effects[index] ?? 0,
      standardError: variance == null ? null : Math.sqrt(Math.max(0, variance * (variances[index] ?? 0))),
      degreesOfFreedom,
      sharedPeople: distinct(byAssessor.get(name) ?? [], ({ person }) => person),
      group: groupIndex
    }
  ]);
}

/**
 * Least squares with the levels eliminated: the last assessor is held at 0, then all are moved so that their mean over
 * all scores is 0. `variances` are those of the effects where one score has variance 1.
 */
function leastSquares(
  cells: readonly Rating[][],
  place: (rating: Rating) => number,
  weights: readonly number[]
): { effects: Float64Array; variances: Float64Array } {
  const free = weights.length - 1;
  const { matrix, right } = normalEquations(cells, place, free);
  const system = solvePositive(matrix);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighted = (values: Float64Array): number =>
    values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
  const against = system.solve(right);
  const centre = weighted(against);
  // Moving all by their weighted mean changes each variance by what it shares with that mean.
  const shared = system.solve(Float64Array.from(weights.slice(0, free), (weight) => weight / total));
  const ofMean = weighted(shared);
  const own = system.inverseDiagonal();
  const at = (values: Float64Array, index: number): number => values[index] ?? 0;
  return {
    effects: Float64Array.from(weights, (_, index) => at(against, index) - centre),
    variances: Float64Array.from(weights, (_, index) => at(own, index) - 2 * at(shared, index) + ofMean)
  };
}

function normalEquations(
  cells: readonly Rating[][],
  place: (rating: Rating) => number,
  free: number
): { matrix: Float64Array[]; right: Float64Array } {
  const matrix = Array.from({ length: free }, () => new Float64Array(free));
  const right = new Float64Array(free);
  const add = (values: Float64Array | undefined, index: number, amount: number): void => {
    if (values && index < free) values[index] = (values[index] ?? 0) + amount;
  };
  for (const cell of cells) {
    const level = mean(cell.map(({ score }) => score));
    for (const rating of cell) {
      const row = matrix[place(rating)];
      add(right, place(rating), rating.score - level);
      add(row, place(rating), 1);
      for (const other of cell) add(row, place(other), -1 / cell.length);
    }
  }
  return { matrix, right };
}

/** What is left between assessors of the same person once leniency is out, as the variance of one score. */
function residualVariance(
  cells: readonly Rating[][],
  effectOf: (rating: Rating) => number,
  assessors: number
): { variance: number | null; degreesOfFreedom: number } {
  const left = cells.flatMap((cell) => {
    const level = mean(cell.map((rating) => rating.score - effectOf(rating)));
    return cell.map((rating) => ({ ...rating, score: rating.score - effectOf(rating) - level }));
  });
  const pairs = [...group(left, ({ person, assessor }) => `${person}\n${assessor}`).values()];
  const degreesOfFreedom = pairs.length - distinct(left, ({ person }) => person) - (assessors - 1);
  if (degreesOfFreedom < 1) return { variance: null, degreesOfFreedom };
  const squares = pairs.map((own) => own.length * mean(own.map(({ score }) => score)) ** 2);
  return { variance: squares.reduce((sum, one) => sum + one, 0) / degreesOfFreedom, degreesOfFreedom };
}
