import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../../electron/headless/json.ts';

function textOf(value: unknown): string {
  return Array.from(jsonPieces(value)).join('');
}

describe('JSON in pieces', () => {
  it('is what JSON.stringify writes, with lists of numbers on one line', () => {
    const value = {
      name: 'a "b"',
      list: [0.5, -1, 1e-7],
      none: null,
      empty: {},
      nothing: [],
      inner: [{ on: true }, 'x'],
    };
    expect(textOf(value)).toBe(
      '{\n  "name": "a \\"b\\"",\n  "list": [0.5, -1, 1e-7],\n  "none": null,\n  "empty": {},\n  "nothing": [],\n' +
        '  "inner": [\n    {\n      "on": true\n    },\n    "x"\n  ]\n}',
    );
    expect(JSON.parse(textOf(value))).toEqual(value);
  });

  it('leaves out what is undefined, and writes null for a number that is none, as JSON.stringify does', () => {
    const value = { gone: undefined, here: [1, Number.NaN], alone: Number.POSITIVE_INFINITY };
    expect(JSON.parse(textOf(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('makes what a getter gives when its turn comes, so that a long answer never stands in memory whole', () => {
    let made = 0;
    const list = {
      get powerKW() {
        made++;
        return [made];
      },
    };
    const pieces = jsonPieces([list, list]);
    expect([pieces.next().value, pieces.next().value, pieces.next().value]).toEqual([
      '[\n  ',
      '{\n    "powerKW": ',
      '[1]',
    ]);
    expect(made).toBe(1);
    expect(Array.from(pieces).join('')).toContain('[2]');
  });
});
