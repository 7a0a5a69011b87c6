import type { BoxedProgram, ProgramAnswer } from './boxedProgram.ts';
import { largest, product } from './growing.ts';
import { NormalEquations } from './normalEquations.ts';
import type { ProgramMatrix } from './programMatrix.ts';

const MOST_ROUNDS = 500;
/** Error of the rows, in units of the largest amount, at which an answer is close enough. */
const CLOSE = 1e-10;
/** Difference between cost and bound, in units of the dearest unknown, at which an answer is close enough. */
const CLOSE_COST = 2e-9;
/** So many rounds without any progress, and rounding has the upper hand: the best answer so far is as good as it gets. */
const MOST_STALE = 12;
/** The part of the way to the nearest edge of the box that a step may go. */
const STEP = 0.995;
/** Keeps the weights of unknowns far from their edges within what doubles can hold next to the others. */
const REGULAR = { most: 1e-8, least: 1e-10 };
/** The rows of the equations may be off by this, or by this part of what the rows of the programme are off. */
const REFINED = 1e-12;
const REFINED_PART = 1e-3;

/**
 * Solves a boxed programme by the primal-dual interior point method with predictor and corrector (S. Mehrotra, On the
 * implementation of a primal-dual interior point method, 1992). The bound of the answer is recomputed in every round
 * from the prices of the rows alone, and so is valid whatever the rounding on the way.
 */
export function solveProgram(program: BoxedProgram, closeCost = CLOSE_COST): ProgramAnswer {
  return new InteriorPoint(program).solve(closeCost);
}

class InteriorPoint {
  private readonly program: BoxedProgram;
  private readonly matrix: ProgramMatrix;
  private readonly equations: NormalEquations;
  /** Everything is calculated in units in which the largest price and the largest amount are 1. */
  private readonly priceUnit: number;
  private readonly amountUnit: number;
  /** Of the columns before the flows, which cost nothing. */
  private readonly cost: Float64Array;
  private readonly width: Float64Array;
  private readonly right: Float64Array;
  private readonly constant: number;
  /** How close to the edges the flows are kept, next to 1 for the other unknowns. */
  private readonly flowShare: number;
  /** Twice the number of unknowns, flows counted for their share: what the pressing comes to is divided by it. */
  private readonly pairs: number;
  /** Distance of each unknown from its low and its high edge, and what pressing against them is worth. */
  private readonly above: Float64Array;
  private readonly below: Float64Array;
  private readonly pressLow: Float64Array;
  private readonly pressHigh: Float64Array;
  /** The prices of the rows. */
  private readonly price: Float64Array;
  /** By how much the rows, and the reduced costs, are still off. */
  private readonly rowsOff: Float64Array;
  private readonly costsOff: Float64Array;
  private readonly weight: Float64Array;
  private readonly aimLow: Float64Array;
  private readonly aimHigh: Float64Array;
  private readonly move: Float64Array;
  private readonly movePrice: Float64Array;
  private readonly remainder: Float64Array;
  /** The distances from the low edge of the best answer so far. */
  private readonly best: Float64Array;
  /** The prices of the best bound so far. */
  private readonly bestPrice: Float64Array;

  constructor(program: BoxedProgram) {
    const matrix = program.matrix();
    const { rows, columns, firstFlow } = matrix;
    this.program = program;
    this.matrix = matrix;
    const cost = program.cost.trimmed();
    const low = program.low.trimmed();
    this.priceUnit = largest(cost) || 1;
    this.cost = cost.map((c) => c / this.priceUnit);
    this.width = new Float64Array(columns);
    program.high.trimmed().forEach((high, j) => (this.width[j] = high - low[j]));
    this.width.set(program.mostFlow.trimmed(), firstFlow);
    this.best = new Float64Array(columns);
    this.best.set(low);
    this.right = program.right.trimmed().slice();
    matrix.add(-1, this.best, this.right);
    this.constant = program.fixedCost + product(cost, low);
    this.amountUnit = largest(this.right) || largest(this.width) || 1;
    for (let j = 0; j < columns; j++) this.width[j] /= this.amountUnit;
    for (let i = 0; i < rows; i++) this.right[i] /= this.amountUnit;
    this.equations = new NormalEquations(matrix, program.wide);
    this.above = this.width.map((width) => width / 2);
    this.below = this.above.slice();
    this.pressLow = new Float64Array(columns).fill(0.1);
    this.pressHigh = new Float64Array(columns).fill(0.1);
    this.cost.forEach((c, j) => {
      this.pressLow[j] += Math.max(c, 0);
      this.pressHigh[j] += Math.max(-c, 0);
    });
    // Flows are so many that their distance from the edges, taken together, would shift the prices by far more than what
    // one slot's choice turns on, and every round would get past a few slots only: together they count as the others.
    this.flowShare = Math.min(1, firstFlow / Math.max(1, columns - firstFlow));
    this.pairs = 2 * (firstFlow + this.flowShare * (columns - firstFlow));
    for (let j = firstFlow; j < columns; j++) this.pressLow[j] = this.pressHigh[j] = 0.1 * this.flowShare;
    this.price = new Float64Array(rows);
    this.bestPrice = new Float64Array(rows);
    this.rowsOff = new Float64Array(rows);
    this.movePrice = new Float64Array(rows);
    this.remainder = new Float64Array(rows);
    this.costsOff = new Float64Array(columns);
    this.weight = new Float64Array(columns);
    this.aimLow = new Float64Array(columns);
    this.aimHigh = new Float64Array(columns);
    this.move = new Float64Array(columns);
  }

  solve(closeCost: number): ProgramAnswer {
    const progress = new Progress();
    let bestCost = Number.POSITIVE_INFINITY;
    let bound = Number.NEGATIVE_INFINITY;
    let rounds = 0;
    for (; rounds < MOST_ROUNDS; rounds++) {
      const now = this.measure();
      if (now.bound > bound) {
        bound = now.bound;
        this.bestPrice.set(this.price);
      }
      const gap = Math.abs(now.cost - bound) / (1 + now.turnover);
      if (progress.isBest(Math.max(gap, now.rowsOff))) {
        this.best.set(this.above);
        bestCost = now.cost;
      }
      if ((gap <= closeCost && now.rowsOff <= CLOSE) || progress.isStale(now.complementarity, now.rowsOff)) break;
      this.step(now.complementarity);
    }
    const unit = this.priceUnit * this.amountUnit;
    const { firstFlow } = this.matrix;
    const low = this.program.low.values;
    const x = this.best.map((distance) => distance * this.amountUnit);
    for (let j = 0; j < firstFlow; j++) x[j] += low[j];
    return {
      x: x.subarray(0, firstFlow),
      flow: x.subarray(firstFlow),
      price: this.bestPrice.map((price) => price * this.priceUnit),
      cost: bestCost * unit + this.constant,
      bound: bound * unit + this.constant,
      rounds,
    };
  }

  /** Recomputes what is off, and from the prices of the rows alone the bound. */
  private measure(): { cost: number; bound: number; turnover: number; rowsOff: number; complementarity: number } {
    const { matrix, cost, width, right, above, below, pressLow, pressHigh, price, rowsOff, costsOff } = this;
    rowsOff.set(right);
    matrix.add(-1, above, rowsOff);
    costsOff.fill(0);
    costsOff.set(cost);
    matrix.addTransposed(-1, price, costsOff);
    let sum = 0;
    let turnover = 0;
    for (let j = 0; j < cost.length; j++) {
      sum += cost[j] * above[j];
      turnover += Math.abs(cost[j]) * above[j];
    }
    let bound = product(right, price);
    let complementarity = 0;
    for (let j = 0; j < width.length; j++) {
      const reduced = costsOff[j];
      costsOff[j] = reduced - pressLow[j] + pressHigh[j];
      if (reduced < 0) bound += reduced * width[j];
      complementarity += above[j] * pressLow[j] + below[j] * pressHigh[j];
    }
    return { cost: sum, bound, turnover, rowsOff: largest(rowsOff), complementarity: complementarity / this.pairs };
  }

  private step(complementarity: number): void {
    const { above, below, pressLow, pressHigh, weight, width, aimLow, aimHigh, move } = this;
    const columns = above.length;
    const { firstFlow } = this.matrix;
    const regular = Math.min(REGULAR.most, Math.max(REGULAR.least, complementarity));
    for (let j = 0; j < columns; j++) {
      weight[j] = 1 / (pressLow[j] / above[j] + pressHigh[j] / below[j] + regular / width[j]);
      aimLow[j] = -above[j] * pressLow[j];
      aimHigh[j] = -below[j] * pressHigh[j];
    }
    const { wide } = this.program;
    const wideWeight = wide.map((j) => weight[j]);
    for (const j of wide) weight[j] = 0;
    this.equations.factor(weight, wideWeight);
    // Where the way straight to the optimum would end tells how much to keep to the middle of the box instead.
    this.findDirection();
    const probe = this.lengths();
    let after = 0;
    for (let j = 0; j < columns; j++)
      after +=
        (above[j] + probe.x * move[j]) * (pressLow[j] + probe.press * this.moveLow(j)) +
        (below[j] - probe.x * move[j]) * (pressHigh[j] + probe.press * this.moveHigh(j));
    const ahead = complementarity * Math.min(1, (after / (this.pairs * complementarity)) ** 3);
    // Closer to the edges than the answer needs, rounding would only do harm.
    const most = Math.max(ahead, CLOSE_COST / (10 * this.pairs));
    for (let j = 0; j < columns; j++) {
      const aim = j < firstFlow ? most : this.flowShare * most;
      const low = this.moveLow(j);
      const high = this.moveHigh(j);
      aimLow[j] = aim - above[j] * pressLow[j] - move[j] * low;
      aimHigh[j] = aim - below[j] * pressHigh[j] + move[j] * high;
    }
    this.findDirection();
    const length = this.lengths();
    for (let j = 0; j < columns; j++) {
      const low = this.moveLow(j);
      const high = this.moveHigh(j);
      above[j] += length.x * move[j];
      below[j] -= length.x * move[j];
      pressLow[j] += length.press * low;
      pressHigh[j] += length.press * high;
    }
    for (let i = 0; i < this.price.length; i++) this.price[i] += length.press * this.movePrice[i];
  }

  /** Newton's direction towards the aims: the normal equations, and from their prices the moves. */
  private findDirection(): void {
    const { matrix, above, below, weight, aimLow, aimHigh, move, movePrice, remainder, costsOff, rowsOff } = this;
    const pull = (j: number): number => aimLow[j] / above[j] - aimHigh[j] / below[j] - costsOff[j];
    for (let j = 0; j < weight.length; j++) move[j] = weight[j] * pull(j);
    remainder.set(rowsOff);
    matrix.add(-1, move, remainder);
    const { wide } = this.program;
    const closeEnough = Math.max(REFINED, REFINED_PART * largest(rowsOff));
    const wideMoves = this.equations.solve(remainder, wide.map(pull), movePrice, closeEnough);
    matrix.addTransposed(weight, movePrice, move);
    wide.forEach((j, w) => (move[j] = wideMoves[w]));
  }

  /** How far the step may go before an unknown, or what presses on it, reaches an edge. */
  private lengths(): { x: number; press: number } {
    const { above, below, pressLow, pressHigh, move } = this;
    let x = 1 / STEP;
    let press = 1 / STEP;
    for (let j = 0; j < above.length; j++) {
      if (move[j] < 0) x = Math.min(x, -above[j] / move[j]);
      else if (move[j] > 0) x = Math.min(x, below[j] / move[j]);
      const low = this.moveLow(j);
      const high = this.moveHigh(j);
      if (low < 0) press = Math.min(press, -pressLow[j] / low);
      if (high < 0) press = Math.min(press, -pressHigh[j] / high);
    }
    return { x: x * STEP, press: press * STEP };
  }

  /** How what presses against the low edge changes with the move: worked out anew each time, to save memory. */
  private moveLow(j: number): number {
    return (this.aimLow[j] - this.pressLow[j] * this.move[j]) / this.above[j];
  }

  private moveHigh(j: number): number {
    return (this.aimHigh[j] + this.pressHigh[j] * this.move[j]) / this.below[j];
  }
}

/** Remembers the best that was reached, and for how long nothing has become better. */
class Progress {
  private best = Number.POSITIVE_INFINITY;
  private stale = 0;
  /** What counted as progress the last time: small steps forward add up to the next. */
  private readonly marks = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

  isBest(error: number): boolean {
    this.stale++;
    this.compare(0, error);
    if (!(error < this.best)) return false;
    this.best = error;
    return true;
  }

  isStale(complementarity: number, rowsOff: number): boolean {
    this.compare(1, complementarity);
    this.compare(2, rowsOff);
    // NaN: a step has overflowed; it will not come right again.
    return this.stale > MOST_STALE || !Number.isFinite(complementarity);
  }

  private compare(which: number, now: number): void {
    if (!(now < 0.9 * this.marks[which])) return;
    this.marks[which] = now;
    this.stale = 0;
  }
}
