import { GrowingFloats, GrowingInts } from './growing.ts';

/** Pivots that are gathered before the front is brought up to date with all of them at once. */
const BLOCK = 16;
/** A pivot that touches no more than this many rows is worked in at once: gathering it would cost more. */
const FEW = 6;
/** The same as a part of the front, where numbers are left out. */
const THIN = 0.25;
/**
 * What is left of a diagonal number when the others are worked out may not be less than this part of it: below that
 * it is rounding. The small error is for the caller to refine away. A row without numbers leaves its unknown at 0.
 */
const LOST = 1e-10;

/**
 * Factors a symmetric, positive definite matrix as L D Lᵀ, row by row in the order given. Only the rows that have
 * numbers and are not worked out yet stand in the front, a small full matrix; where the rows are in the order of time,
 * the front is as wide as the number of vehicles present at once.
 * (Method: B. M. Irons, A frontal solution program for finite element analysis, 1970.)
 */
export class FrontalFactor {
  private readonly size: number;
  /** Numbers from one row of the front to the next; a multiple of what is updated in one go. */
  private readonly width: number;
  /** The lower triangle of the front, in the order in which its rows happen to stand. */
  private readonly front: Float64Array;
  /** Where in the front each row of the matrix stands, or -1, and which row stands where. */
  private readonly position: Int32Array;
  private readonly member: Int32Array;
  private count = 0;
  /** The gathered pivots: what they touch, and the same divided by the pivot. */
  private readonly touched: Float64Array;
  private readonly scaled: Float64Array;
  private gathered = 0;
  private readonly column: Float64Array;
  /** The diagonal numbers of the front as they are now. */
  private readonly rest: Float64Array;
  private nothing = 0;
  /** The diagonal numbers as they were before others were worked out. */
  private readonly own: Float64Array;
  private readonly diagonal: Float64Array;
  /** The columns of L: first entry of each, and at the end the number of entries. */
  private readonly first: Int32Array;
  private readonly row = new GrowingInts();
  private readonly value = new GrowingFloats();

  /** `widest`: the most rows that ever stand in the front together. */
  constructor(size: number, widest: number) {
    this.size = size;
    this.width = 4 * Math.ceil((widest + 1) / 4);
    this.front = new Float64Array(this.width * this.width);
    this.position = new Int32Array(size).fill(NOWHERE);
    this.member = new Int32Array(this.width);
    this.touched = new Float64Array(this.width * BLOCK);
    this.scaled = new Float64Array(this.width * BLOCK);
    this.column = new Float64Array(this.width);
    this.rest = new Float64Array(this.width);
    this.own = new Float64Array(size);
    this.diagonal = new Float64Array(size);
    this.first = new Int32Array(size + 1);
  }

  /**
   * Forgets the numbers of the matrix before. A number is left out when its square is no more than `nothing` times the
   * two diagonal numbers that it stands between: the factors are then those of a matrix nearby.
   */
  begin(nothing: number): void {
    this.nothing = nothing;
    this.own.fill(0);
    this.count = 0;
    this.gathered = 0;
    this.row.length = 0;
    this.value.length = 0;
  }

  /** Adds to the number at (i, k), and to that at (k, i). Neither row may have been worked out. */
  add(i: number, k: number, number: number): void {
    const p = this.position[i] === NOWHERE ? this.enter(i) : this.position[i];
    const q = this.position[k] === NOWHERE ? this.enter(k) : this.position[k];
    if (i === k) {
      this.own[i] += number;
      this.rest[p] += number;
    }
    this.front[p > q ? p * this.width + q : q * this.width + p] += number;
  }

  /** Adds the same number to both rows' own numbers and to the one they share. */
  join(i: number, k: number, number: number): void {
    const { front, width, own } = this;
    const p = this.position[i] === NOWHERE ? this.enter(i) : this.position[i];
    const q = this.position[k] === NOWHERE ? this.enter(k) : this.position[k];
    own[i] += number;
    own[k] += number;
    this.rest[p] += number;
    this.rest[q] += number;
    front[p * width + p] += number;
    front[q * width + q] += number;
    front[p > q ? p * width + q : q * width + p] += number;
  }

  /** Works out row k: the rows one after the other, each when all its numbers have been added. */
  eliminate(k: number): void {
    const { column, row, value, member } = this;
    const place = this.position[k];
    if (place === NOWHERE) {
      this.diagonal[k] = Number.POSITIVE_INFINITY;
      this.first[k + 1] = row.length;
      return;
    }
    const pivot = Math.max(this.gather(place), LOST * this.own[k]) || Number.POSITIVE_INFINITY;
    this.leave(k, place);
    this.diagonal[k] = pivot;
    const start = row.length;
    const { rest, nothing } = this;
    for (let q = 0; q < this.count; q++) {
      const touch = column[q];
      if (touch === 0) continue;
      if (touch * touch <= nothing * pivot * rest[q]) {
        column[q] = 0;
        continue;
      }
      rest[q] -= (touch * touch) / pivot;
      row.push(member[q]);
      value.push(touch / pivot);
    }
    this.first[k + 1] = row.length;
    const few = nothing > 0 ? Math.max(FEW, THIN * this.count) : FEW;
    if (row.length - start <= few) this.workIn(start, row.length, pivot);
    else this.keep(pivot);
  }

  /** Solves the factored equations for this right-hand side, in place. */
  solve(right: Float64Array): void {
    const { size, first, diagonal } = this;
    const row = this.row.values;
    const value = this.value.values;
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

  private enter(row: number): number {
    const place = this.count++;
    this.position[row] = place;
    this.member[place] = row;
    this.front.fill(0, place * this.width, place * this.width + place + 1);
    this.rest[place] = 0;
    this.touched.fill(0, place * BLOCK, (place + 1) * BLOCK);
    this.scaled.fill(0, place * BLOCK, (place + 1) * BLOCK);
    return place;
  }

  /** Brings the numbers of one row of the front up to date, and returns its diagonal number. */
  private gather(place: number): number {
    const { front, width, column, touched, scaled, count, gathered } = this;
    for (let q = 0; q <= place; q++) column[q] = front[place * width + q];
    for (let q = place + 1; q < count; q++) column[q] = front[q * width + place];
    let any = false;
    for (let b = place * BLOCK; b < place * BLOCK + gathered; b++) any ||= touched[b] !== 0;
    if (any)
      for (let q = 0; q < count; q++) {
        let sum = 0;
        for (let b = 0; b < gathered; b++) sum += touched[place * BLOCK + b] * scaled[q * BLOCK + b];
        column[q] -= sum;
      }
    return column[place];
  }

  /** Takes a row out of the front; the last one takes its place. */
  private leave(row: number, place: number): void {
    const { front, width, column, touched, scaled, member, position } = this;
    const last = --this.count;
    position[row] = NOWHERE;
    if (place === last) return;
    for (let q = 0; q < place; q++) front[place * width + q] = front[last * width + q];
    for (let q = place + 1; q < last; q++) front[q * width + place] = front[last * width + q];
    front[place * width + place] = front[last * width + last];
    touched.copyWithin(place * BLOCK, last * BLOCK, (last + 1) * BLOCK);
    scaled.copyWithin(place * BLOCK, last * BLOCK, (last + 1) * BLOCK);
    column[place] = column[last];
    this.rest[place] = this.rest[last];
    member[place] = member[last];
    position[member[place]] = place;
  }

  private workIn(start: number, end: number, pivot: number): void {
    const { front, width, position } = this;
    const row = this.row.values;
    const value = this.value.values;
    for (let a = start; a < end; a++) {
      const p = position[row[a]];
      for (let b = start; b <= a; b++) {
        const q = position[row[b]];
        front[p > q ? p * width + q : q * width + p] -= value[a] * value[b] * pivot;
      }
    }
  }

  private keep(pivot: number): void {
    const { column, touched, scaled, count, gathered } = this;
    for (let q = 0; q < count; q++) {
      touched[q * BLOCK + gathered] = column[q];
      scaled[q * BLOCK + gathered] = column[q] / pivot;
    }
    this.gathered++;
    if (this.gathered === BLOCK) this.update();
  }

  /** Brings the front up to date with the gathered pivots, in tiles of 4 x 2: this is where the time goes. */
  private update(): void {
    const { front, width, touched, scaled, count } = this;
    // The tiles run past the last row by up to three, which must change nothing.
    const padded = 4 * Math.ceil(count / 4);
    touched.fill(0, count * BLOCK, padded * BLOCK);
    scaled.fill(0, count * BLOCK, padded * BLOCK);
    for (let p = 0; p < padded; p += 4) {
      const p0 = p * BLOCK;
      const p1 = p0 + BLOCK;
      const p2 = p1 + BLOCK;
      const p3 = p2 + BLOCK;
      for (let q = 0; q < p + 4; q += 2) {
        const q0 = q * BLOCK;
        const q1 = q0 + BLOCK;
        let [s00, s01, s10, s11, s20, s21, s30, s31] = [0, 0, 0, 0, 0, 0, 0, 0];
        for (let b = 0; b < BLOCK; b++) {
          const left = scaled[q0 + b];
          const right = scaled[q1 + b];
          let one = touched[p0 + b];
          s00 += one * left;
          s01 += one * right;
          one = touched[p1 + b];
          s10 += one * left;
          s11 += one * right;
          one = touched[p2 + b];
          s20 += one * left;
          s21 += one * right;
          one = touched[p3 + b];
          s30 += one * left;
          s31 += one * right;
        }
        let at = p * width + q;
        front[at] -= s00;
        front[at + 1] -= s01;
        at += width;
        front[at] -= s10;
        front[at + 1] -= s11;
        at += width;
        front[at] -= s20;
        front[at + 1] -= s21;
        at += width;
        front[at] -= s30;
        front[at + 1] -= s31;
      }
    }
    this.gathered = 0;
  }
}

const NOWHERE = -1;
