/** A sparse matrix by columns. */
export interface SparseColumns {
  /** First entry of each column, and at the end the number of entries. */
  readonly first: Int32Array;
  readonly row: Int32Array;
  readonly coefficient: Float64Array;
}

/** Columns that stand in two rows, once each: bundles that share one of the rows. */
export interface FlowColumns {
  /** The row that each bundle shares. */
  readonly from: Int32Array;
  /** First column of each bundle, and at the end the number of columns. */
  readonly first: Int32Array;
  /** The other row of each column. */
  readonly to: Int32Array;
}

/**
 * The matrix A of a programme: first the columns of any form, then the flows. Nearly all columns are flows, from a
 * session to a slot of its stay, so that these are worth their own loops.
 */
export class ProgramMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly free: SparseColumns;
  readonly flows: FlowColumns;
  /** The number of the first flow among all columns. */
  readonly firstFlow: number;

  constructor(rows: number, free: SparseColumns, flows: FlowColumns) {
    this.rows = rows;
    this.free = free;
    this.flows = flows;
    this.firstFlow = free.first.length - 1;
    this.columns = this.firstFlow + flows.to.length;
  }

  /** rows += part · A columns. */
  add(part: number, columns: Float64Array, rows: Float64Array): void {
    const { firstFlow } = this;
    const { first, row, coefficient } = this.free;
    for (let j = 0; j < firstFlow; j++) {
      const amount = part * columns[j];
      for (let e = first[j]; e < first[j + 1]; e++) rows[row[e]] += coefficient[e] * amount;
    }
    const { from, to, first: begin } = this.flows;
    for (let b = 0; b < from.length; b++) {
      let sum = 0;
      for (let f = begin[b]; f < begin[b + 1]; f++) {
        const amount = part * columns[firstFlow + f];
        sum += amount;
        rows[to[f]] += amount;
      }
      rows[from[b]] += sum;
    }
  }

  /** columns += weight · Aᵀ rows, with a weight for each column or one for all. */
  addTransposed(weight: Float64Array | number, rows: Float64Array, columns: Float64Array): void {
    const { firstFlow } = this;
    const { first, row, coefficient } = this.free;
    const each = typeof weight === 'number' ? null : weight;
    const all = typeof weight === 'number' ? weight : 0;
    for (let j = 0; j < firstFlow; j++) {
      let sum = 0;
      for (let e = first[j]; e < first[j + 1]; e++) sum += coefficient[e] * rows[row[e]];
      columns[j] += sum * (each === null ? all : each[j]);
    }
    const { from, to, first: begin } = this.flows;
    for (let b = 0; b < from.length; b++) {
      const own = rows[from[b]];
      for (let f = begin[b]; f < begin[b + 1]; f++) {
        const j = firstFlow + f;
        columns[j] += (own + rows[to[f]]) * (each === null ? all : each[j]);
      }
    }
  }

  /** image = A Θ Aᵀ rows. */
  square(theta: Float64Array, rows: Float64Array, image: Float64Array): void {
    const { firstFlow } = this;
    const { first, row, coefficient } = this.free;
    image.fill(0);
    for (let j = 0; j < firstFlow; j++) {
      let sum = 0;
      for (let e = first[j]; e < first[j + 1]; e++) sum += coefficient[e] * rows[row[e]];
      sum *= theta[j];
      for (let e = first[j]; e < first[j + 1]; e++) image[row[e]] += coefficient[e] * sum;
    }
    const { from, to, first: begin } = this.flows;
    for (let b = 0; b < from.length; b++) {
      const own = rows[from[b]];
      let total = 0;
      for (let f = begin[b]; f < begin[b + 1]; f++) {
        const amount = theta[firstFlow + f] * (own + rows[to[f]]);
        total += amount;
        image[to[f]] += amount;
      }
      image[from[b]] += total;
    }
  }
}
