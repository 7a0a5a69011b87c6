/** Work in short steps, between which whoever asks may stop, and results that are remembered by what they read. */

/** Work that ends with its result. */
export type Steps<Result> = Generator<unknown, Result>;

/** All steps one after the other. */
export function lastStepOf<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Remembers the last result of a pure function; arguments are compared by identity. */
export function remember<Arguments extends readonly unknown[], Result>(
  calculate: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: Remembered<Arguments, Result> | null = null;
  return (...values) => {
    if (last === null || !isOf(last, values)) last = { values, result: calculate(...values) };
    return last.result;
  };
}

/** The same of work in steps; what was stopped halfway is not remembered. */
export function rememberSteps<Arguments extends readonly unknown[], Result>(
  calculate: (...values: Arguments) => Steps<Result>,
): (...values: Arguments) => Steps<Result> {
  let last: Remembered<Arguments, Result> | null = null;
  return function* remembered(...values) {
    if (last === null || !isOf(last, values)) last = { values, result: yield* calculate(...values) };
    return last.result;
  };
}

interface Remembered<Arguments, Result> {
  values: Arguments;
  result: Result;
}

const isOf = <Arguments extends readonly unknown[]>(
  { values }: Remembered<Arguments, unknown>,
  asked: Arguments,
): boolean => asked.every((value, index) => Object.is(value, values[index]));
