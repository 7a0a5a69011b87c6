import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Mark, RectMark, TextMark } from '../../../shared/figures/figure.ts';
import { measuredWeekFigure, type MeasuredWeekInput } from '../../../shared/figures/measuredWeekFigure.ts';
import { weekHeatFigure, type WeekHeatInput } from '../../../shared/figures/weekHeatFigure.ts';

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const heading = { id: 'f', title: 't', description: 'd', width: 480 };
const format = (kW: number): string => kW.toFixed(0);

const heat = (hoursKW: readonly number[]): WeekHeatInput => ({
  ...heading,
  hoursKW,
  days: DAYS,
  labels: { low: 'laag', high: 'hoog', busiest: 'drukste uur', unknown: 'niet gemeten', unit: 'kW', empty: 'niets' },
  format,
});
const week = (powerKW: readonly number[]): MeasuredWeekInput => ({
  ...heading,
  height: 190,
  powerKW,
  days: DAYS,
  labels: { unit: 'kW', measured: 'gemeten', unknown: 'niet gemeten', empty: 'niets' },
  format,
});

const texts = (figure: Figure): string[] =>
  figure.marks.filter((mark): mark is TextMark => mark.kind === 'text').map((mark) => mark.text);
const cells = (figure: Figure): RectMark[] =>
  figure.marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.fill?.colour === 'accent');
const isFinite = (mark: Mark): boolean => !JSON.stringify(mark).includes('null');

describe('the mean week as a table of hours', () => {
  const hours = Array.from({ length: 168 }, (_, hour) => (hour === 34 ? 90 : hour % 24 < 8 ? 10 : 50));

  it('is darkest at the busiest hour, which is framed', () => {
    const figure = weekHeatFigure(heat(hours));
    const opacities = cells(figure)
      .slice(0, 168)
      .map((cell) => cell.fill?.opacity ?? 1);
    expect(opacities.indexOf(Math.max(...opacities))).toBe(34);
    expect(opacities[0]).toBeLessThan(opacities[9]);
    const frame = figure.marks.find(
      (mark): mark is RectMark => mark.kind === 'rect' && mark.stroke?.colour === 'limit',
    )!;
    const busiest = cells(figure)[34];
    expect(frame.x).toBeCloseTo(busiest.x - 0.5, 9);
    expect(frame.y).toBeCloseTo(busiest.y - 0.5, 9);
    expect(texts(figure)).toEqual(expect.arrayContaining(['laag 10 kW', 'hoog 90 kW', 'drukste uur']));
  });

  it('hatches what is not known and says so; nothing at all is an empty frame', () => {
    const figure = weekHeatFigure(heat(hours.map((kW, hour) => (hour < 24 ? NaN : kW))));
    expect(cells(figure).slice(0, 144)).toHaveLength(144);
    expect(texts(figure)).toContain('niet gemeten');
    expect(texts(weekHeatFigure(heat(hours)))).not.toContain('niet gemeten');
    expect(texts(weekHeatFigure(heat(hours.map(() => NaN))))).toEqual(['niets']);
  });

  it('has a place for every number', () => {
    const anyHours = fc.array(fc.oneof(fc.constant(NaN), fc.double({ min: -500, max: 5000, noNaN: true })), {
      minLength: 168,
      maxLength: 168,
    });
    fc.assert(
      fc.property(anyHours, (kW) => {
        expect(weekHeatFigure(heat(kW)).marks.every(isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a measured week', () => {
  const quarters = Array.from({ length: 672 }, (_, slot) => (slot === 130 ? 75 : slot % 96 < 30 ? 12 : 40));

  it('marks its highest quarter with its value', () => {
    const figure = measuredWeekFigure(week(quarters));
    expect(texts(figure)).toContain('75 kW');
    expect(figure.marks.filter((mark) => mark.kind === 'circle').length).toBeGreaterThan(0);
    expect(texts(figure)).toEqual(expect.arrayContaining(DAYS));
  });

  it('draws no line through what was not measured', () => {
    const figure = measuredWeekFigure(week(quarters.map((kW, slot) => (slot >= 200 && slot < 300 ? NaN : kW))));
    const lines = figure.marks.filter((mark) => mark.kind === 'path' && mark.stroke !== undefined);
    expect(lines).toHaveLength(2);
    expect(figure.marks.every(isFinite)).toBe(true);
    expect(texts(figure)).toContain('niet gemeten');
    expect(texts(measuredWeekFigure(week(quarters.map(() => NaN))))).toEqual(['niets']);
  });

  it('goes below zero where power is fed in', () => {
    expect(texts(measuredWeekFigure(week(quarters.map((kW) => kW - 30))))).toContain('-20');
  });
});
