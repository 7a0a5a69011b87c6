/**
 * A linear programme in which every unknown has a lowest and a highest value:
 *
 *   lowest cost · x   with   for every row: sum of coefficient · x = right,   low <= x <= high
 *
 * Because every unknown is boxed, any prices of the rows at all give a lower bound that can be recomputed by one sum.
 */
export class BoxedProgram {
  readonly right: number[] = [];
  readonly cost: number[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];
  /** First entry of each column, and at the end the number of entries. */
  readonly first: number[] = [0];
  readonly row: number[] = [];
  readonly coefficient: number[] = [];
  /** Columns that stand in very many rows. */
  readonly wide: number[] = [];

  /** What the unknowns that are fixed cost. */
  fixedCost = 0;

  /** Rows that share columns should be added one after the other: the work grows with how far apart they are. */
  addRow(right: number): number {
    return this.right.push(right) - 1;
  }

  /**
   * Adds an unknown that stands in these rows, each named once, with these coefficients, and returns its number; an
   * unknown without freedom is worked in at its value and has the number FIXED.
   */
  addColumn(cost: number, low: number, high: number, ...entries: (readonly [row: number, value: number])[]): number {
    if (!(high > low)) {
      for (const [row, value] of entries) this.right[row] -= value * low;
      this.fixedCost += cost * low;
      return FIXED;
    }
    this.low.push(low);
    this.high.push(high);
    for (const [row, value] of entries) {
      this.row.push(row);
      this.coefficient.push(value);
    }
    this.first.push(this.row.length);
    return this.cost.push(cost) - 1;
  }

  /** Adds an unknown that stands in very many rows. */
  addWideColumn(cost: number, low: number, high: number, entries: (readonly [row: number, value: number])[]): number {
    const column = this.addColumn(cost, low, high, ...entries);
    if (column !== FIXED) this.wide.push(column);
    return column;
  }
}

export const FIXED = -1;

/** Values of the unknowns, and a bound: no values that satisfy the rows cost less than `bound`. */
export interface ProgramAnswer {
  readonly x: Float64Array;
  readonly cost: number;
  readonly bound: number;
  readonly rounds: number;
}
