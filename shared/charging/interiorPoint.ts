import type { BoxedProgram, ProgramAnswer } from './boxedProgram.ts';
import { NormalEquations } from './normalEquations.ts';

const MOST_ROUNDS = 200;
/** Error of the rows, in units of the largest amount, at which an answer is close enough. */
const CLOSE = 1e-10;
/** Difference between cost and bound, in units of the dearest unknown, at which an answer is close enough. */
const CLOSE_COST = 1e-9;
/** So many rounds without any progress, and rounding has the upper hand: the best answer so far is as good as it gets. */
const MOST_STALE = 12;
/** The part of the way to the nearest edge of the box that a step may go. */
const STEP = 0.995;
/** Keeps the weights of unknowns far from their edges within what doubles can hold next to the others. */
const REGULAR = { most: 1e-8, least: 1e-12 };
/** How often what rounding has left over in the equations is solved for again, and when that is no longer needed. */
const REFINEMENTS = 5;
const REFINED = 1e-13;

/**
 * Solves a boxed programme by the primal-dual interior point method with predictor and corrector (S. Mehrotra, On the
 * implementation of a primal-dual interior point method, 1992). The bound of the answer is recomputed in every round
 * from the prices of the rows alone, and so is valid whatever the rounding on the way.
 */
export function solveProgram(program: BoxedProgram): ProgramAnswer {
  return new InteriorPoint(program).solve();
}

class InteriorPoint {
  private readonly program: BoxedProgram;
  private readonly equations: NormalEquations;
  private readonly first: Int32Array;
  private readonly row: Int32Array;
  private readonly coefficient: Float64Array;
  /** Everything is calculated in units in which the largest price and the largest amount are 1. */
  private readonly priceUnit: number;
  private readonly amountUnit: number;
  private readonly cost: Float64Array;
  private readonly width: Float64Array;
  private readonly right: Float64Array;
  private readonly constant: number;
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
  private readonly moveX: Float64Array;
  private readonly moveLow: Float64Array;
  private readonly moveHigh: Float64Array;
  private readonly movePrice: Float64Array;
  private readonly remainder: Float64Array;
  private readonly correction: Float64Array;

  constructor(program: BoxedProgram) {
    const columns = program.cost.length;
    const rows = program.right.length;
    this.program = program;
    this.first = Int32Array.from(program.first);
    this.row = Int32Array.from(program.row);
    this.coefficient = Float64Array.from(program.coefficient);
    this.priceUnit = largest(program.cost) || 1;
    this.cost = Float64Array.from(program.cost, (c) => c / this.priceUnit);
    this.width = Float64Array.from(program.high, (high, j) => high - program.low[j]);
    this.right = Float64Array.from(program.right);
    let constant = program.fixedCost;
    for (let j = 0; j < columns; j++) {
      constant += program.cost[j] * program.low[j];
      for (let e = this.first[j]; e < this.first[j + 1]; e++)
        this.right[this.row[e]] -= this.coefficient[e] * program.low[j];
    }
    this.constant = constant;
    this.amountUnit = largest(this.right) || largest(this.width) || 1;
    for (let j = 0; j < columns; j++) this.width[j] /= this.amountUnit;
    for (let i = 0; i < rows; i++) this.right[i] /= this.amountUnit;
    this.equations = new NormalEquations({ rows, ...this.entries() }, program.wide);
    this.above = this.width.map((width) => width / 2);
    this.below = this.width.map((width) => width / 2);
    this.pressLow = this.cost.map((c) => Math.max(c, 0) + 0.1);
    this.pressHigh = this.cost.map((c) => Math.max(-c, 0) + 0.1);
    this.price = new Float64Array(rows);
    this.rowsOff = new Float64Array(rows);
    this.movePrice = new Float64Array(rows);
    this.remainder = new Float64Array(rows);
    this.correction = new Float64Array(rows);
    this.costsOff = new Float64Array(columns);
    this.weight = new Float64Array(columns);
    this.aimLow = new Float64Array(columns);
    this.aimHigh = new Float64Array(columns);
    this.moveX = new Float64Array(columns);
    this.moveLow = new Float64Array(columns);
    this.moveHigh = new Float64Array(columns);
  }

  solve(): ProgramAnswer {
    const progress = new Progress();
    let best = this.above.slice();
    let bestCost = Number.POSITIVE_INFINITY;
    let bound = Number.NEGATIVE_INFINITY;
    let rounds = 0;
    for (; rounds < MOST_ROUNDS; rounds++) {
      const now = this.measure();
      bound = Math.max(bound, now.bound);
      const gap = Math.abs(now.cost - bound) / (1 + now.turnover);
      if (progress.isBest(Math.max(gap, now.rowsOff))) {
        best = this.above.slice();
        bestCost = now.cost;
      }
      if ((gap <= CLOSE_COST && now.rowsOff <= CLOSE) || progress.isStale(now.complementarity, now.rowsOff)) break;
      this.step(now.complementarity);
    }
    const unit = this.priceUnit * this.amountUnit;
    return {
      x: best.map((distance, j) => this.program.low[j] + distance * this.amountUnit),
      cost: bestCost * unit + this.constant,
      bound: bound * unit + this.constant,
      rounds,
    };
  }

  /** Recomputes what is off, and from the prices of the rows alone the bound. */
  private measure(): { cost: number; bound: number; turnover: number; rowsOff: number; complementarity: number } {
    const { first, row, coefficient, cost, width, right, above, below, pressLow, pressHigh, price } = this;
    this.rowsOff.set(right);
    let sum = 0;
    let turnover = 0;
    let bound = 0;
    let complementarity = 0;
    for (let i = 0; i < right.length; i++) bound += right[i] * price[i];
    for (let j = 0; j < cost.length; j++) {
      let reduced = cost[j];
      for (let e = first[j]; e < first[j + 1]; e++) {
        this.rowsOff[row[e]] -= coefficient[e] * above[j];
        reduced -= coefficient[e] * price[row[e]];
      }
      this.costsOff[j] = reduced - pressLow[j] + pressHigh[j];
      bound += Math.min(0, reduced) * width[j];
      sum += cost[j] * above[j];
      turnover += Math.abs(cost[j]) * above[j];
      complementarity += above[j] * pressLow[j] + below[j] * pressHigh[j];
    }
    complementarity /= 2 * cost.length;
    return { cost: sum, bound, turnover, rowsOff: largest(this.rowsOff), complementarity };
  }

  private step(complementarity: number): void {
    const { above, below, pressLow, pressHigh, weight, width, aimLow, aimHigh, moveX, moveLow, moveHigh } = this;
    const columns = above.length;
    const regular = Math.min(REGULAR.most, Math.max(REGULAR.least, complementarity));
    for (let j = 0; j < columns; j++) {
      weight[j] = 1 / (pressLow[j] / above[j] + pressHigh[j] / below[j] + regular / width[j]);
      aimLow[j] = -above[j] * pressLow[j];
      aimHigh[j] = -below[j] * pressHigh[j];
    }
    this.equations.factor(weight);
    // Where the way straight to the optimum would end tells how much to keep to the middle of the box instead.
    this.findDirection();
    const probe = this.lengths();
    let after = 0;
    for (let j = 0; j < columns; j++)
      after +=
        (above[j] + probe.x * moveX[j]) * (pressLow[j] + probe.press * moveLow[j]) +
        (below[j] - probe.x * moveX[j]) * (pressHigh[j] + probe.press * moveHigh[j]);
    const ahead = complementarity * Math.min(1, (after / (2 * columns * complementarity)) ** 3);
    // Closer to the edges than the answer needs, rounding would only do harm.
    const aim = Math.max(ahead, CLOSE / (2 * columns));
    for (let j = 0; j < columns; j++) {
      aimLow[j] = aim - above[j] * pressLow[j] - moveX[j] * moveLow[j];
      aimHigh[j] = aim - below[j] * pressHigh[j] + moveX[j] * moveHigh[j];
    }
    this.findDirection();
    const length = this.lengths();
    for (let j = 0; j < columns; j++) {
      above[j] += length.x * moveX[j];
      below[j] -= length.x * moveX[j];
      pressLow[j] += length.press * moveLow[j];
      pressHigh[j] += length.press * moveHigh[j];
    }
    for (let i = 0; i < this.price.length; i++) this.price[i] += length.press * this.movePrice[i];
  }

  /** Newton's direction towards the aims, by the normal equations and a few refinements. */
  private findDirection(): void {
    const { first, row, coefficient, above, below, pressLow, pressHigh, weight, aimLow, aimHigh } = this;
    const { moveX, movePrice, remainder, correction, costsOff } = this;
    remainder.set(this.rowsOff);
    for (let j = 0; j < weight.length; j++) {
      const pull = weight[j] * (costsOff[j] - aimLow[j] / above[j] + aimHigh[j] / below[j]);
      for (let e = first[j]; e < first[j + 1]; e++) remainder[row[e]] += coefficient[e] * pull;
    }
    movePrice.fill(0);
    for (let pass = 0; ; pass++) {
      this.equations.solve(remainder, correction);
      for (let i = 0; i < movePrice.length; i++) movePrice[i] += correction[i];
      remainder.set(this.rowsOff);
      for (let j = 0; j < weight.length; j++) {
        let gain = 0;
        for (let e = first[j]; e < first[j + 1]; e++) gain += coefficient[e] * movePrice[row[e]];
        const move = weight[j] * (gain - costsOff[j] + aimLow[j] / above[j] - aimHigh[j] / below[j]);
        moveX[j] = move;
        for (let e = first[j]; e < first[j + 1]; e++) remainder[row[e]] -= coefficient[e] * move;
      }
      if (pass === REFINEMENTS || largest(remainder) < REFINED) break;
    }
    for (let j = 0; j < weight.length; j++) {
      this.moveLow[j] = (aimLow[j] - pressLow[j] * moveX[j]) / above[j];
      this.moveHigh[j] = (aimHigh[j] + pressHigh[j] * moveX[j]) / below[j];
    }
  }

  /** How far the step may go before an unknown, or what presses on it, reaches an edge. */
  private lengths(): { x: number; press: number } {
    const { above, below, pressLow, pressHigh, moveX, moveLow, moveHigh } = this;
    let x = 1 / STEP;
    let press = 1 / STEP;
    for (let j = 0; j < above.length; j++) {
      if (moveX[j] < 0) x = Math.min(x, -above[j] / moveX[j]);
      else if (moveX[j] > 0) x = Math.min(x, below[j] / moveX[j]);
      if (moveLow[j] < 0) press = Math.min(press, -pressLow[j] / moveLow[j]);
      if (moveHigh[j] < 0) press = Math.min(press, -pressHigh[j] / moveHigh[j]);
    }
    return { x: x * STEP, press: press * STEP };
  }

  private entries(): { first: Int32Array; row: Int32Array; coefficient: Float64Array } {
    return { first: this.first, row: this.row, coefficient: this.coefficient };
  }
}

/** Remembers the best that was reached, and for how long nothing has become better. */
class Progress {
  private best = Number.POSITIVE_INFINITY;
  private least = Number.POSITIVE_INFINITY;
  private leastOff = Number.POSITIVE_INFINITY;
  private stale = 0;

  isBest(error: number): boolean {
    this.stale++;
    if (!(error < this.best)) return false;
    if (error < 0.9 * this.best) this.stale = 0;
    this.best = error;
    return true;
  }

  isStale(complementarity: number, rowsOff: number): boolean {
    if (complementarity < 0.9 * this.least || rowsOff < 0.9 * this.leastOff) this.stale = 0;
    this.least = Math.min(this.least, complementarity);
    this.leastOff = Math.min(this.leastOff, rowsOff);
    // NaN: a step has overflowed; it will not come right again.
    return this.stale > MOST_STALE || !Number.isFinite(complementarity);
  }
}

function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]));
  return most;
}
