/** One column of a triangular factor: its diagonal, and what stands below it, zeros left out. */
interface FactorColumn {
  diagonal: number;
  below: { row: number; value: number }[];
}

const columnAt = (columns: readonly FactorColumn[], index: number): FactorColumn => {
  const column = columns[index];
  if (!column) throw new RangeError(`solvePositive: no column ${index}`);
  return column;
};

/** Solves L · x = `right` in place, from column `from` up to `until`; columns where x is 0 cost nothing. */
function forward(columns: readonly FactorColumn[], right: Float64Array, from: number, until: number): void {
  for (let j = from; j < until; j += 1) {
    const value = right[j] ?? 0;
    if (value === 0) continue;
    const { diagonal, below } = columnAt(columns, j);
    const solved = value / diagonal;
    right[j] = solved;
    for (const { row, value: entry } of below)
      if (row < until) right[row] = (right[row] ?? 0) - entry * solved;
  }
}

/** Cholesky's factor, row by row; the zeros of a matrix whose rows with many entries come last stay zeros. */
function choleskyFactor(matrix: readonly Float64Array[]): FactorColumn[] {
  const columns: FactorColumn[] = [];
  matrix.forEach((row, i) => {
    const left = Float64Array.from(row.subarray(0, i));
    forward(columns, left, 0, i);
    let square = row[i] ?? 0;
    left.forEach((value, j) => {
      if (value === 0) return;
      square -= value * value;
      columnAt(columns, j).below.push({ row: i, value });
    });
    if (!(square > 0)) throw new RangeError("solvePositive: the matrix is not positive definite");
    columns.push({ diagonal: Math.sqrt(square), below: [] });
  });
  return columns;
}

function backward(columns: readonly FactorColumn[], right: Float64Array): Float64Array {
  for (let j = right.length - 1; j >= 0; j -= 1) {
    const { diagonal, below } = columnAt(columns, j);
    let sum = right[j] ?? 0;
    for (const { row, value } of below) sum -= value * (right[row] ?? 0);
    right[j] = sum / diagonal;
  }
  return right;
}

/** A symmetric positive definite system that is factored once and asked for several right sides. */
export interface PositiveSystem {
  solve: (right: Float64Array) => Float64Array;
  /** Diagonal of the inverse, from which standard errors are taken. */
  inverseDiagonal: () => Float64Array;
}

/** Factors `matrix`; throws RangeError where it is not positive definite. */
export function solvePositive(matrix: readonly Float64Array[]): PositiveSystem {
  const columns = choleskyFactor(matrix);
  const size = columns.length;
  return {
    solve: (right) => {
      const solved = Float64Array.from(right);
      forward(columns, solved, 0, size);
      return backward(columns, solved);
    },
    inverseDiagonal: () =>
      Float64Array.from(columns, (_, i) => {
        const unit = new Float64Array(size);
        unit[i] = 1;
        forward(columns, unit, i, size);
        return unit.reduce((sum, value) => sum + value * value, 0);
      })
  };
}
