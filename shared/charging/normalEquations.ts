import { SparseFactor } from './sparseFactor.ts';

/** A sparse matrix by columns. */
export interface SparseColumns {
  readonly rows: number;
  readonly first: Int32Array;
  readonly row: Int32Array;
  readonly coefficient: Float64Array;
}

/**
 * The equations A Θ Aᵀ y = right, for ever other positive weights Θ of the columns. Wide columns would fill the whole
 * matrix; they are kept apart and brought in afterwards (Schur complement).
 */
export class NormalEquations {
  private readonly matrix: SparseColumns;
  private readonly wide: readonly number[];
  private readonly factorOf: SparseFactor;
  private readonly values: Float64Array;
  /** For each product of two entries of one column, in order: the place in `values` it adds to. */
  private readonly target: Int32Array;
  private readonly diagonalAt: Int32Array;
  private readonly spread: Float64Array[];
  private readonly isWide: Uint8Array;
  private corner: number[][] = [];

  constructor(matrix: SparseColumns, wide: readonly number[]) {
    const { rows, first, row } = matrix;
    const columns = first.length - 1;
    this.matrix = matrix;
    this.wide = wide;
    this.isWide = new Uint8Array(columns);
    for (const j of wide) this.isWide[j] = 1;
    let products = 0;
    for (let j = 0; j < columns; j++) {
      const length = first[j + 1] - first[j];
      if (this.isWide[j] === 0) products += (length * (length + 1)) / 2;
    }
    const upper = new Int32Array(products);
    const lower = new Int32Array(products);
    let count = 0;
    for (let j = 0; j < columns; j++) {
      if (this.isWide[j] === 1) continue;
      for (let a = first[j]; a < first[j + 1]; a++)
        for (let b = a; b < first[j + 1]; b++) {
          upper[count] = Math.min(row[a], row[b]);
          lower[count++] = Math.max(row[a], row[b]);
        }
    }
    // sort products by (column=lower, row=upper): bucket by upper, then by lower
    const byUpper = bucketOrder(upper, rows, null);
    const order = bucketOrder(lower, rows, byUpper);
    this.target = new Int32Array(products);
    const start = new Int32Array(rows + 1);
    const at: number[] = [];
    this.diagonalAt = new Int32Array(rows);
    let index = 0;
    for (let k = 0; k < rows; k++) {
      start[k] = at.length;
      let last = -1;
      while (index < products && lower[order[index]] === k) {
        const product = order[index++];
        if (upper[product] !== last) {
          last = upper[product];
          at.push(last);
        }
        this.target[product] = at.length - 1;
      }
      if (last !== k) at.push(k);
      this.diagonalAt[k] = at.length - 1;
    }
    start[rows] = at.length;
    this.values = new Float64Array(at.length);
    this.factorOf = new SparseFactor({ size: rows, first: start, row: Int32Array.from(at) });
    this.spread = wide.map(() => new Float64Array(rows));
  }

  factor(theta: Float64Array): void {
    const { matrix, values, target, isWide, wide, spread } = this;
    const { first, row, coefficient } = matrix;
    values.fill(0);
    let product = 0;
    for (let j = 0; j < theta.length; j++) {
      if (isWide[j] === 1) continue;
      for (let a = first[j]; a < first[j + 1]; a++) {
        const weighted = coefficient[a] * theta[j];
        for (let b = a; b < first[j + 1]; b++) values[target[product++]] += weighted * coefficient[b];
      }
    }
    this.factorOf.factor(values);
    wide.forEach((j, w) => {
      spread[w].fill(0);
      for (let e = first[j]; e < first[j + 1]; e++) spread[w][row[e]] += coefficient[e];
      this.factorOf.solve(spread[w]);
    });
    this.corner = wide.map((j, w) =>
      wide.map((other, o) => {
        let sum = w === o ? 1 / theta[j] : 0;
        for (let e = first[other]; e < first[other + 1]; e++) sum += coefficient[e] * spread[w][row[e]];
        return sum;
      }),
    );
  }

  solve(right: Float64Array, answer: Float64Array): void {
    const { matrix, wide, spread } = this;
    const { first, row, coefficient } = matrix;
    answer.set(right);
    this.factorOf.solve(answer);
    if (wide.length === 0) return;
    const inner = wide.map((j) => {
      let sum = 0;
      for (let e = first[j]; e < first[j + 1]; e++) sum += coefficient[e] * answer[row[e]];
      return sum;
    });
    const weights = solveSmall(this.corner, inner);
    weights.forEach((weight, w) => {
      for (let i = 0; i < answer.length; i++) answer[i] -= weight * spread[w][i];
    });
  }
}

/** Positions in ascending order of key, those of equal key in the order given. */
function bucketOrder(key: Int32Array, keys: number, given: Int32Array | null): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const k of key) next[k + 1]++;
  for (let k = 0; k < keys; k++) next[k + 1] += next[k];
  const order = new Int32Array(key.length);
  for (let i = 0; i < key.length; i++) {
    const position = given === null ? i : given[i];
    order[next[key[position]]++] = position;
  }
  return order;
}

/** Gaussian elimination for two or three unknowns of a positive definite matrix. */
function solveSmall(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((line, i) => [...line, right[i]]);
  const size = a.length;
  for (let k = 0; k < size; k++)
    for (let i = k + 1; i < size; i++) {
      const factor = a[i][k] / a[k][k];
      for (let j = k; j <= size; j++) a[i][j] -= factor * a[k][j];
    }
  const x = Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    let sum = a[k][size];
    for (let j = k + 1; j < size; j++) sum -= a[k][j] * x[j];
    x[k] = sum / a[k][k];
  }
  return x;
}
