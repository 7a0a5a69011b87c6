/** A list of numbers that grows, eight bytes each: ordinary arrays of millions take several times as much. */
export class GrowingFloats {
  /** Only the first `length` of these count. */
  values = new Float64Array(1024);
  length = 0;

  /** Adds a number at the end, and returns its place. */
  push(value: number): number {
    if (this.length === this.values.length) {
      const longer = new Float64Array(grown(this.length));
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length] = value;
    return this.length++;
  }

  /** The numbers themselves, without the room to grow. */
  trimmed(): Float64Array {
    return this.values.subarray(0, this.length);
  }
}

/** The same for whole numbers, four bytes each. */
export class GrowingInts {
  values = new Int32Array(1024);
  length = 0;

  /** Adds a number at the end, and returns its place. */
  push(value: number): number {
    if (this.length === this.values.length) {
      const longer = new Int32Array(grown(this.length));
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length] = value;
    return this.length++;
  }

  /** The numbers themselves, without the room to grow. */
  trimmed(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}

function grown(length: number): number {
  return Math.ceil(1.5 * length);
}

/** The sum of the products, place by place. */
export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}

/** The largest size among the numbers, whatever their sign; 0 without any. */
export function largest(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]));
  return most;
}
