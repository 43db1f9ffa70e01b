/** Lower triangle of a symmetric positive definite matrix's Cholesky factor, row by row. */
function choleskyFactor(matrix: readonly Float64Array[]): Float64Array[] {
  const factor = matrix.map(({ length }) => new Float64Array(length));
  matrix.forEach((row, i) => {
    const own = at(factor, i);
    for (let j = 0; j <= i; j += 1) {
      const other = at(factor, j);
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (own[k] ?? 0) * (other[k] ?? 0);
      if (i === j && !(sum > 0)) throw new RangeError("solvePositive: the matrix is not positive definite");
      own[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
  });
  return factor;
}

const at = (rows: readonly Float64Array[], index: number): Float64Array => {
  const row = rows[index];
  if (!row) throw new RangeError(`solvePositive: no row ${index}`);
  return row;
};

/** Solves the triangular system `factor` · x = `right`, from row `from` on (zeros before it). */
function forward(factor: readonly Float64Array[], right: Float64Array, from = 0): Float64Array {
  const solved = new Float64Array(right.length);
  for (let i = from; i < right.length; i += 1) {
    const row = at(factor, i);
    let sum = right[i] ?? 0;
    for (let k = from; k < i; k += 1) sum -= (row[k] ?? 0) * (solved[k] ?? 0);
    solved[i] = sum / (row[i] ?? 1);
  }
  return solved;
}

function backward(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const solved = new Float64Array(right.length);
  for (let i = right.length - 1; i >= 0; i -= 1) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < right.length; k += 1) sum -= (at(factor, k)[i] ?? 0) * (solved[k] ?? 0);
    solved[i] = sum / (at(factor, i)[i] ?? 1);
  }
  return solved;
}

/**
 * Solves `matrix` · x = `right` for a symmetric positive definite matrix, and gives the diagonal of its inverse, from
 * which standard errors are taken. Throws RangeError where the matrix is not positive definite.
 */
export function solvePositive(
  matrix: readonly Float64Array[],
  right: Float64Array
): { solution: Float64Array; inverseDiagonal: Float64Array } {
  const factor = choleskyFactor(matrix);
  const inverseDiagonal = new Float64Array(right.length);
  for (let i = 0; i < right.length; i += 1) {
    const unit = new Float64Array(right.length);
    unit[i] = 1;
    inverseDiagonal[i] = forward(factor, unit, i).reduce((sum, value) => sum + value * value, 0);
  }
  return { solution: backward(factor, forward(factor, right)), inverseDiagonal };
}
