import { FrontalFactor } from './frontalFactor.ts';
import { largest, product } from './growing.ts';
import type { ProgramMatrix } from './programMatrix.ts';

/** So many passes of conjugate gradients, and rounding has the upper hand; with numbers left out it takes longer. */
const MOST_PASSES = { whole: 12, thinned: 200 };
/** From so many rows in the front on, the factors leave out what is next to nothing, and more passes make up for it. */
const THIN_FROM = 500;
/** What is left out: the square of a number, next to the diagonal numbers of its row and column. */
const NEXT_TO_NOTHING = { first: 1e-5, tighter: 1e-2 };
/** What the wide columns do to the prices is solved to this. */
const REFINED = 1e-12;

/**
 * The equations A Θ Aᵀ y = right, for ever other positive weights Θ of the columns. Wide columns would fill the whole
 * matrix; they are kept apart and brought in afterwards (Schur complement).
 */
export class NormalEquations {
  private readonly matrix: ProgramMatrix;
  private readonly wide: readonly number[];
  private readonly factorOf: FrontalFactor;
  /** The columns but the wide ones, and the flows, by the first of their rows: `begin[k]` is where those of row k begin. */
  private readonly columnsOf: ByRow;
  private readonly flowsOf: ByRow;
  /** The later row of each flow. */
  private readonly flowFrom: Int32Array;
  private readonly spread: Float64Array[];
  private corner: number[][] = [];
  /** What the factors may leave out; 0 for nothing. */
  private nothing: number;
  private theta: Float64Array = new Float64Array(0);
  private readonly remainder: Float64Array;
  private readonly correction: Float64Array;
  private readonly search: Float64Array;
  private readonly image: Float64Array;

  constructor(matrix: ProgramMatrix, wide: readonly number[], thinFrom = THIN_FROM) {
    const { rows, firstFlow, flows } = matrix;
    const { first, row } = matrix.free;
    this.matrix = matrix;
    this.wide = wide;
    const earliest = new Int32Array(firstFlow).fill(rows);
    for (let j = 0; j < firstFlow; j++)
      for (let e = first[j]; e < first[j + 1]; e++) earliest[j] = Math.min(earliest[j], row[e]);
    for (const j of wide) earliest[j] = rows;
    this.columnsOf = byRow(earliest, rows);
    this.flowsOf = byRow(flows.to, rows);
    this.flowFrom = new Int32Array(flows.to.length);
    flows.from.forEach((from, b) => this.flowFrom.fill(from, flows.first[b], flows.first[b + 1]));
    const widest = widestFront(matrix, earliest);
    this.factorOf = new FrontalFactor(rows, widest);
    this.nothing = widest >= thinFrom ? NEXT_TO_NOTHING.first : 0;
    this.spread = wide.map(() => new Float64Array(rows));
    this.remainder = new Float64Array(rows);
    this.correction = new Float64Array(rows);
    this.search = new Float64Array(rows);
    this.image = new Float64Array(rows);
  }

  /** The weights of the wide columns stand apart; among the others theirs are 0. */
  factor(theta: Float64Array, wideTheta: readonly number[]): void {
    const { matrix, factorOf, columnsOf, flowsOf, flowFrom, wide, spread } = this;
    const { rows, firstFlow } = matrix;
    const { first, row, coefficient } = matrix.free;
    this.theta = theta;
    factorOf.begin(this.nothing);
    for (let k = 0; k < rows; k++) {
      for (let i = columnsOf.begin[k]; i < columnsOf.begin[k + 1]; i++) {
        const j = columnsOf.order[i];
        for (let a = first[j]; a < first[j + 1]; a++) {
          const weighted = coefficient[a] * theta[j];
          for (let b = a; b < first[j + 1]; b++) factorOf.add(row[a], row[b], weighted * coefficient[b]);
        }
      }
      for (let i = flowsOf.begin[k]; i < flowsOf.begin[k + 1]; i++) {
        const f = flowsOf.order[i];
        factorOf.join(k, flowFrom[f], theta[firstFlow + f]);
      }
      factorOf.eliminate(k);
    }
    wide.forEach((j, w) => {
      this.remainder.fill(0);
      for (let e = first[j]; e < first[j + 1]; e++) this.remainder[row[e]] += coefficient[e];
      this.solveNarrow(this.remainder, spread[w], REFINED);
    });
    this.corner = wide.map((_, w) =>
      wide.map((other, o) => (w === o ? 1 / wideTheta[w] : 0) + this.gain(other, spread[w])),
    );
  }

  /**
   * The prices y and the wide moves v with  A Θ Aᵀ y + wide columns · v = right  and  v = Θ (columnᵀ y + pull). What
   * the rows are still off by then stands in `right`: not more than closeEnough, if rounding allows.
   */
  solve(right: Float64Array, pull: readonly number[], answer: Float64Array, closeEnough: number): number[] {
    const { wide, spread } = this;
    this.solveNarrow(right, answer, closeEnough);
    const moves = solveSmall(
      this.corner,
      wide.map((j, w) => this.gain(j, answer) + pull[w]),
    );
    moves.forEach((move, w) => {
      for (let i = 0; i < answer.length; i++) answer[i] -= move * spread[w][i];
    });
    return moves;
  }

  private gain(column: number, price: Float64Array): number {
    const { first, row, coefficient } = this.matrix.free;
    let sum = 0;
    for (let e = first[column]; e < first[column + 1]; e++) sum += coefficient[e] * price[row[e]];
    return sum;
  }

  /**
   * Without the wide columns. The factors are only as good as rounding allows, which near an optimum is not enough:
   * they precondition conjugate gradients (M. R. Hestenes, E. Stiefel, 1952), mostly for one or two passes.
   */
  private solveNarrow(right: Float64Array, answer: Float64Array, closeEnough: number): void {
    const { matrix, theta, correction, search, image } = this;
    answer.fill(0);
    search.fill(0);
    let worth = 0;
    const most = this.nothing > 0 ? MOST_PASSES.thinned : MOST_PASSES.whole;
    let pass = 0;
    for (; pass < most && largest(right) > closeEnough; pass++) {
      correction.set(right);
      this.factorOf.solve(correction);
      const before = worth;
      worth = product(right, correction);
      const kept = before > 0 ? worth / before : 0;
      for (let i = 0; i < search.length; i++) search[i] = correction[i] + kept * search[i];
      matrix.square(theta, search, image);
      const length = worth / product(search, image);
      if (!(length > 0 && Number.isFinite(length))) break;
      for (let i = 0; i < answer.length; i++) {
        answer[i] += length * search[i];
        right[i] -= length * image[i];
      }
    }
    // The next factors leave out less.
    if (pass === MOST_PASSES.thinned) this.nothing *= NEXT_TO_NOTHING.tighter;
  }
}

interface ByRow {
  readonly begin: Int32Array;
  readonly order: Int32Array;
}

/** Sorts columns by a row of theirs; those of row `rows` are left out. */
function byRow(rowOf: Int32Array, rows: number): ByRow {
  const begin = new Int32Array(rows + 2);
  for (const k of rowOf) begin[k + 1]++;
  for (let k = 0; k <= rows; k++) begin[k + 1] += begin[k];
  const next = begin.slice();
  const order = new Int32Array(rowOf.length);
  rowOf.forEach((k, j) => (order[next[k]++] = j));
  return { begin, order };
}

/** The most rows that stand in the front together: each from the first row of any of its columns to its own turn. */
function widestFront({ rows, free, flows }: ProgramMatrix, earliest: Int32Array): number {
  const enters = Int32Array.from({ length: rows }, (_, k) => k);
  for (let j = 0; j < earliest.length; j++) {
    if (earliest[j] === rows) continue;
    for (let e = free.first[j]; e < free.first[j + 1]; e++)
      enters[free.row[e]] = Math.min(enters[free.row[e]], earliest[j]);
  }
  flows.from.forEach((from, b) => {
    for (let f = flows.first[b]; f < flows.first[b + 1]; f++) enters[from] = Math.min(enters[from], flows.to[f]);
  });
  const entering = new Int32Array(rows);
  for (const k of enters) entering[k]++;
  let [present, widest] = [0, 0];
  for (const more of entering) {
    present += more;
    widest = Math.max(widest, present);
    present--;
  }
  return widest;
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
