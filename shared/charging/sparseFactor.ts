/** Where a symmetric matrix has numbers: for each column the rows above or on the diagonal, the diagonal last. */
export interface UpperPattern {
  readonly size: number;
  /** First entry of each column, and at the end the number of entries. */
  readonly first: Int32Array;
  readonly row: Int32Array;
}

/**
 * What is left of a diagonal number when the others are worked out may not be less than this part of it: below that
 * it is rounding. The small error is for the caller to refine away. A row without numbers leaves its unknown at 0.
 */
const LOST = 1e-10;

/**
 * Factors a sparse, symmetric, positive definite matrix as L D Lᵀ, row by row and in the order given. What the matrix
 * looks like is worked out once; the numbers may then change many times.
 * (Method: T. A. Davis, Algorithm 849: a concise sparse Cholesky factorization package, 2005.)
 */
export class SparseFactor {
  private readonly pattern: UpperPattern;
  private readonly parent: Int32Array;
  /** First entry of each column of L. */
  private readonly first: Int32Array;
  private readonly row: Int32Array;
  private readonly value: Float64Array;
  private readonly filled: Int32Array;
  private readonly diagonal: Float64Array;
  private readonly work: Float64Array;
  private readonly mark: Int32Array;
  private readonly reach: Int32Array;
  private readonly climb: Int32Array;

  constructor(pattern: UpperPattern) {
    const { size, first, row } = pattern;
    this.pattern = pattern;
    this.parent = new Int32Array(size).fill(-1);
    this.mark = new Int32Array(size);
    this.reach = new Int32Array(size);
    this.climb = new Int32Array(size);
    this.filled = new Int32Array(size);
    this.diagonal = new Float64Array(size);
    this.work = new Float64Array(size);
    const { parent, mark, filled } = this;
    for (let k = 0; k < size; k++) {
      mark[k] = k;
      for (let entry = first[k]; entry < first[k + 1]; entry++) {
        for (let i = row[entry]; mark[i] !== k; i = parent[i]) {
          if (parent[i] < 0) parent[i] = k;
          filled[i]++;
          mark[i] = k;
        }
      }
    }
    this.first = new Int32Array(size + 1);
    for (let k = 0; k < size; k++) this.first[k + 1] = this.first[k] + filled[k];
    this.row = new Int32Array(this.first[size]);
    this.value = new Float64Array(this.first[size]);
  }

  /** Factors the matrix with these numbers at the places of the pattern. */
  factor(values: Float64Array): void {
    const { size, first: start, row: at } = this.pattern;
    const { parent, first, row, value, filled, diagonal, work, mark, reach, climb } = this;
    filled.fill(0);
    for (let k = 0; k < size; k++) {
      let top = size;
      mark[k] = k;
      for (let entry = start[k]; entry < start[k + 1]; entry++) {
        let i = at[entry];
        work[i] += values[entry];
        let length = 0;
        for (; mark[i] !== k; i = parent[i]) {
          climb[length++] = i;
          mark[i] = k;
        }
        while (length > 0) reach[--top] = climb[--length];
      }
      const own = work[k];
      let pivot = own;
      work[k] = 0;
      for (; top < size; top++) {
        const i = reach[top];
        const above = work[i];
        work[i] = 0;
        const end = first[i] + filled[i];
        for (let entry = first[i]; entry < end; entry++) work[row[entry]] -= value[entry] * above;
        const factor = above / diagonal[i];
        pivot -= factor * above;
        row[end] = k;
        value[end] = factor;
        filled[i]++;
      }
      diagonal[k] = Math.max(pivot, LOST * own) || Number.POSITIVE_INFINITY;
    }
  }

  /** Solves the factored equations for this right-hand side, in place. */
  solve(right: Float64Array): void {
    const { size } = this.pattern;
    const { first, row, value, diagonal } = this;
    for (let k = 0; k < size; k++) {
      const known = right[k];
      if (known === 0) continue;
      for (let entry = first[k]; entry < first[k + 1]; entry++) right[row[entry]] -= value[entry] * known;
    }
    for (let k = size - 1; k >= 0; k--) {
      let sum = right[k] / diagonal[k];
      for (let entry = first[k]; entry < first[k + 1]; entry++) sum -= value[entry] * right[row[entry]];
      right[k] = sum;
    }
  }
}
