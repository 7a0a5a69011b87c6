import { describe, expect, it } from 'vitest';
import { tornadoFigure } from '../../../shared/figures/tornadoFigure.ts';

describe('the tornado', () => {
  it('draws its values over the lines, so that none is struck through', () => {
    const { marks } = tornadoFigure({
      id: 'tornado',
      title: 'title',
      description: 'description',
      width: 480,
      // The low end of the second row lies right where the outcome turns.
      rows: [
        { label: 'diesel', atLow: 30, atHigh: -10, low: '1.35', high: '2' },
        { label: 'supply', atLow: 0, atHigh: 20, low: '0.102', high: '0.136' },
      ],
      typical: 10,
      labels: { empty: 'none', zero: 'turns here', typical: 'typical' },
      format: String,
    });
    const lastLine = marks.findLastIndex((mark) => mark.kind === 'line');
    const dashed = marks.findIndex((mark) => mark.kind === 'line' && mark.stroke.dash === 'dashed');
    expect(dashed).toBeGreaterThan(0);
    for (const value of ['1.35', '2', '0.102', '0.136']) {
      const at = marks.findIndex((mark) => mark.kind === 'text' && mark.text === value);
      expect(at, value).toBeGreaterThan(lastLine);
      expect(marks[at - 1].kind).toBe('rect');
    }
  });
});
