import { GrowingFloats, GrowingInts } from './growing.ts';
import { ProgramMatrix } from './programMatrix.ts';

/**
 * A linear programme in which every unknown has a lowest and a highest value:
 *
 *   lowest cost · x   with   for every row: sum of coefficient · x = right,   low <= x <= high
 *
 * Because every unknown is boxed, any prices of the rows at all give a lower bound that can be recomputed by one sum.
 */
export class BoxedProgram {
  readonly right = new GrowingFloats();
  readonly cost = new GrowingFloats();
  readonly low = new GrowingFloats();
  readonly high = new GrowingFloats();
  /** Columns that stand in very many rows. */
  readonly wide: number[] = [];
  /** The highest value of each flow; the lowest is 0, and a flow costs nothing. */
  readonly mostFlow = new GrowingFloats();

  /** What the unknowns that are fixed cost. */
  fixedCost = 0;

  private readonly first = new GrowingInts();
  private readonly row = new GrowingInts();
  private readonly coefficient = new GrowingFloats();
  private readonly flowFrom = new GrowingInts();
  private readonly flowFirst = new GrowingInts();
  private readonly flowTo = new GrowingInts();

  /** Rows that share columns should be added one after the other: the work grows with how far apart they are. */
  addRow(right: number): number {
    return this.right.push(right);
  }

  /**
   * Adds an unknown that stands in these rows, each named once, with these coefficients, and returns its number; an
   * unknown without freedom is worked in at its value and has the number FIXED.
   */
  addColumn(cost: number, low: number, high: number, ...entries: (readonly [row: number, value: number])[]): number {
    if (!(high > low)) {
      for (const [row, value] of entries) this.right.values[row] -= value * low;
      this.fixedCost += cost * low;
      return FIXED;
    }
    this.low.push(low);
    this.high.push(high);
    this.first.push(this.row.length);
    for (const [row, value] of entries) {
      this.row.push(row);
      this.coefficient.push(value);
    }
    return this.cost.push(cost);
  }

  /** Adds an unknown that stands in very many rows. */
  addWideColumn(cost: number, low: number, high: number, entries: (readonly [row: number, value: number])[]): number {
    const column = this.addColumn(cost, low, high, ...entries);
    if (column !== FIXED) this.wide.push(column);
    return column;
  }

  /** The flows added from now on stand in this row, with coefficient 1. It must come after their other rows. */
  addFlowsFrom(row: number): void {
    this.flowFrom.push(row);
    this.flowFirst.push(this.flowTo.length);
  }

  /** Adds an unknown from 0 to `most` that costs nothing and stands in this row too, and returns its number as a flow. */
  addFlow(row: number, most: number): number {
    if (!(most > 0)) return FIXED;
    this.mostFlow.push(most);
    return this.flowTo.push(row);
  }

  /** An unknown that is left out at a value brings this to the row. */
  settle(row: number, amount: number): void {
    this.right.values[row] -= amount;
  }

  matrix(): ProgramMatrix {
    const { row, coefficient, flowFrom, flowTo } = this;
    return new ProgramMatrix(
      this.right.length,
      { first: withEnd(this.first, row.length), row: row.trimmed(), coefficient: coefficient.trimmed() },
      { first: withEnd(this.flowFirst, flowTo.length), from: flowFrom.trimmed(), to: flowTo.trimmed() },
    );
  }
}

export const FIXED = -1;

/** Values of the unknowns, and a bound: no values that satisfy the rows cost less than `bound`. */
export interface ProgramAnswer {
  readonly x: Float64Array;
  readonly flow: Float64Array;
  /** The prices of the rows that the bound comes from. */
  readonly price: Float64Array;
  readonly cost: number;
  readonly bound: number;
  readonly rounds: number;
}

function withEnd(first: GrowingInts, end: number): Int32Array {
  const ended = new Int32Array(first.length + 1);
  ended.set(first.trimmed());
  ended[first.length] = end;
  return ended;
}
