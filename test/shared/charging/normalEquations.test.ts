import { describe, expect, it } from 'vitest';
import { BoxedProgram } from '../../../shared/charging/boxedProgram.ts';
import { NormalEquations } from '../../../shared/charging/normalEquations.ts';
import { randomFrom } from './instances.ts';

/** The same matrix twice: as the product keeps it, and as plain columns of a full one. */
function randomProgram(seed: number, rows: number, stay: number): { program: BoxedProgram; full: number[][] } {
  const random = randomFrom(seed);
  const program = new BoxedProgram();
  const slots = Array.from({ length: rows }, () => program.addRow(0));
  const sessions = Array.from({ length: Math.ceil(rows / 3) }, () => program.addRow(0));
  const size = rows + sessions.length;
  const full: number[][] = [];
  const keep = (entries: readonly (readonly [number, number])[]): void => {
    const column = Array<number>(size).fill(0);
    for (const [row, value] of entries) column[row] = value;
    full.push(column);
  };
  const wide = slots.map((row): [number, number] => [row, -1]);
  program.addWideColumn(1, 0, 1, wide);
  keep(wide);
  for (const row of [...slots, ...sessions]) {
    const entries: [number, number][] = [[row, 1]];
    if (row > 0 && row < rows) entries.push([row - 1, random() - 2]);
    program.addColumn(0, 0, 1, ...entries);
    keep(entries);
  }
  for (const from of sessions) {
    program.addFlowsFrom(from);
    const start = Math.floor((rows - stay) * random());
    for (let row = start; row < start + stay; row++) {
      program.addFlow(row, 1);
      keep([
        [row, 1],
        [from, 1],
      ]);
    }
  }
  return { program, full };
}

describe('the equations of a programme, solved in a front', () => {
  for (const [seed, rows, stay] of [
    [1, 4, 2],
    [2, 30, 9],
    [3, 90, 40],
    [4, 120, 120],
  ])
    it.each([
      ['the factors whole', Number.POSITIVE_INFINITY],
      ['what is next to nothing left out of the factors', 0],
    ])(`${rows} slots with stays of ${stay}, %s: every row adds up in the full matrix`, (_, thinFrom) => {
      const { program, full } = randomProgram(seed, rows, stay);
      const random = randomFrom(seed + 100);
      const matrix = program.matrix();
      expect(matrix.columns).toBe(full.length);
      const equations = new NormalEquations(matrix, program.wide, thinFrom);
      // Weights as they are near an optimum: from next to nothing to very large.
      for (const spread of [0, 4]) {
        const theta = full.map(() => 10 ** (spread * (2 * random() - 1)));
        const right = Float64Array.from({ length: matrix.rows }, () => random() - 0.5);
        const pull = random();
        equations.factor(
          Float64Array.from(theta, (weight, j) => (j === 0 ? 0 : weight)),
          [theta[0]],
        );
        const price = new Float64Array(matrix.rows);
        const [wideMove] = equations.solve(right.slice(), [pull], price, 1e-12);
        const sums = new Float64Array(matrix.rows);
        full.forEach((column, j) => {
          const gain = column.reduce((sum, value, row) => sum + value * price[row], 0);
          const move = j === 0 ? theta[j] * (gain + pull) : theta[j] * gain;
          if (j === 0) expect(Math.abs(move - wideMove)).toBeLessThan(1e-6 * Math.max(1, theta[0]));
          column.forEach((value, row) => (sums[row] += value * (j === 0 ? wideMove : move)));
        });
        sums.forEach((sum, row) => expect(Math.abs(sum - right[row])).toBeLessThan(1e-8));
      }
    });

  it('can be factored anew with other weights', () => {
    const { program } = randomProgram(5, 40, 12);
    const matrix = program.matrix();
    const once = new NormalEquations(matrix, program.wide);
    const twice = new NormalEquations(matrix, program.wide);
    const weights = new Float64Array(matrix.columns).fill(2);
    twice.factor(new Float64Array(matrix.columns).fill(7), [3]);
    const answers = [once, twice].map((equations) => {
      equations.factor(weights, [1]);
      const price = new Float64Array(matrix.rows);
      equations.solve(new Float64Array(matrix.rows).fill(1), [0.5], price, 1e-12);
      return Array.from(price);
    });
    expect(answers[0]).toEqual(answers[1]);
  });
});
