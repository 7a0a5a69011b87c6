import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accessTimelineFigure,
  accessTimelineFigures,
  type AccessStatus,
} from '../../../shared/figures/accessTimelineFigure.ts';
import { costPerKmFigure, costPerKmFigures } from '../../../shared/figures/costPerKmFigure.ts';
import type { Figure, Mark, Point, RectMark, TextMark } from '../../../shared/figures/figure.ts';
import { headroomFigure, type HeadroomKind } from '../../../shared/figures/headroomFigure.ts';
import {
  type ChargingManner,
  loadProfileFigure,
  type LoadProfileInput,
} from '../../../shared/figures/loadProfileFigure.ts';
import { variantsFigure, type VariantRow } from '../../../shared/figures/variantsFigure.ts';
import { estimateTextWidth } from '../../../shared/figures/textWidth.ts';

const format = (value: number): string => value.toFixed(1);
const heading = { id: 'f', title: 't', description: 'd', width: 482 };

function cornersOf(mark: Mark): Point[] {
  switch (mark.kind) {
    case 'line':
      return [mark.from, mark.to];
    case 'path':
      return [...mark.points];
    case 'rect':
      return [mark, { x: mark.x + mark.width, y: mark.y + mark.height }];
    case 'circle':
      return [-1, 1].map((sign) => ({ x: mark.centre.x + sign * mark.radius, y: mark.centre.y + sign * mark.radius }));
    case 'text': {
      const width = estimateTextWidth(mark.text, mark.size, mark.weight ?? 'regular');
      const left = mark.at.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
      return [
        { x: left, y: mark.at.y - mark.size * 0.75 },
        { x: left + width, y: mark.at.y + mark.size * 0.2 },
      ];
    }
  }
}

function expectInside(figure: Figure): void {
  const slack = 1.5;
  for (const mark of figure.marks) {
    for (const { x, y } of cornersOf(mark)) {
      if (x >= -slack && x <= figure.width + slack && y >= -slack && y <= figure.height + slack) continue;
      expect.fail(`${JSON.stringify(mark)} lies outside ${figure.width} x ${figure.height}`);
    }
  }
}

const texts = (figure: Figure): TextMark[] => figure.marks.filter((mark) => mark.kind === 'text');
const textNamed = (figure: Figure, text: string): TextMark => texts(figure).find((mark) => mark.text === text)!;
const rects = (figure: Figure, colour: string): RectMark[] =>
  figure.marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.fill?.colour === colour);

const anyLabel = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ minLength: 60, maxLength: 160 }));
const anyPower = fc.double({ min: -500, max: 2000, noNaN: true });

const loadInput = (changes: Partial<LoadProfileInput>): LoadProfileInput => ({
  ...heading,
  height: 200,
  baseLoadKW: [],
  series: [],
  limit: null,
  ticks: [],
  tickLabels: 'at',
  labels: { unit: 'kW', baseLoad: 'base', empty: 'nothing' },
  format,
  ...changes,
});

describe('loadProfileFigure', () => {
  it('puts the peak marker at its slot and height on the scale of the axis', () => {
    const powerKW = [10, 40, 100, 20];
    const figure = loadProfileFigure(
      loadInput({
        baseLoadKW: [5, 5, 5, 5],
        series: [{ label: 's', manner: 'optimal', powerKW }],
        limit: { kW: 50, label: 'L' },
      }),
    );
    const yOf = (kW: number): number => textNamed(figure, format(kW)).at.y;
    const perKW = (yOf(0) - yOf(100)) / 100;
    const marker = figure.marks.find((mark) => mark.kind === 'circle')!;
    const baseline = figure.marks.find((mark) => mark.kind === 'line' && mark.stroke.colour === 'muted')!;
    const zero = (baseline as { from: Point }).from.y;
    expect(marker.centre.y).toBeCloseTo(zero - 100 * perKW, 6);
    const [left, right] = [(baseline as { from: Point }).from.x, (baseline as { to: Point }).to.x];
    expect(marker.centre.x).toBeCloseTo(left + ((right - left) * 2.5) / 4, 6);
    const limit = figure.marks.find((mark) => mark.kind === 'line' && mark.stroke.colour === 'limit') as {
      from: Point;
    };
    expect(limit.from.y).toBeCloseTo(zero - 50 * perKW, 6);
    expect(textNamed(figure, '100.0 kW')).toBeDefined();
  });

  it('says that there is nothing instead of drawing an empty frame', () => {
    expect(texts(loadProfileFigure(loadInput({}))).map((mark) => mark.text)).toEqual(['nothing']);
  });

  it('stays inside its box whatever comes in', () => {
    const series = fc.record({
      label: anyLabel,
      manner: fc.constantFrom<ChargingManner>('uncontrolled', 'even', 'optimal'),
    });
    fc.assert(
      fc.property(
        fc.array(anyPower, { maxLength: 30 }),
        fc.array(series, { maxLength: 3 }),
        fc.option(fc.record({ kW: fc.double({ min: 0, max: 3000, noNaN: true }), label: anyLabel })),
        anyLabel,
        (baseLoadKW, names, limit, tick) => {
          const lines = names.map((name, i) => ({ ...name, powerKW: baseLoadKW.map((p) => p * (i + 1)) }));
          const ticks = [0, 10, 20].filter((slot) => slot < baseLoadKW.length).map((slot) => ({ slot, label: tick }));
          for (const tickLabels of ['at', 'between'] as const) {
            expectInside(loadProfileFigure(loadInput({ baseLoadKW, series: lines, limit, ticks, tickLabels })));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('costPerKmFigure', () => {
  const labels = { unit: 'EUR/km', total: 'total', range: 'range', open: 'open', empty: 'nothing' };
  const costTypes = ['a', 'b', 'c'].map((key) => ({ key, label: key }));

  it('stacks costs to the right of zero and what comes back to the left', () => {
    const figure = costPerKmFigure({
      ...heading,
      costTypes,
      groups: [{ name: 'g', alternatives: [{ label: 'x', parts: { a: 0.4, b: -0.1, c: 0.2 }, total: 0.5 }] }],
      labels,
      format,
    });
    const zero = figure.marks.find(
      (mark) =>
        mark.kind === 'line' &&
        mark.stroke.colour === 'ink' &&
        mark.from.x === mark.to.x &&
        mark.to.y - mark.from.y > 10,
    );
    const x0 = (zero as { from: Point }).from.x;
    const [a, b] = [rects(figure, 'series1').at(-1)!, rects(figure, 'series2').at(-1)!];
    expect(a.x).toBeCloseTo(x0, 6);
    expect(b.x + b.width).toBeCloseTo(x0, 6);
    expect(b.width / a.width).toBeCloseTo(0.1 / 0.4, 6);
    const c = rects(figure, 'series3').at(-1)!;
    expect(c.x).toBeCloseTo(a.x + a.width, 6);
    const total = figure.marks.filter((mark) => mark.kind === 'path').at(-1)!;
    expect((total.points[1].x + total.points[3].x) / 2).toBeCloseTo(x0 + a.width * (0.5 / 0.4), 6);
  });

  it('shows an unknown total as a word, without a marker', () => {
    const known = { label: 'x', parts: { a: 1 }, total: 1 };
    const draw = (total: number | null): Figure =>
      costPerKmFigure({
        ...heading,
        costTypes,
        groups: [{ name: 'g', alternatives: [{ ...known, total }] }],
        labels,
        format,
      });
    const markers = (figure: Figure): number => figure.marks.filter((mark) => mark.kind === 'path').length;
    expect(textNamed(draw(null), 'open')).toBeDefined();
    expect(markers(draw(null))).toBe(markers(draw(1)) - 1);
  });

  it('comes in parts where a page would be too low, on one axis, with every group once', () => {
    const groups = Array.from({ length: 20 }, (_, i) => ({
      name: `group ${i}`,
      alternatives: [{ label: 'x', parts: { a: i === 19 ? 4 : 1 }, total: 1 }],
    }));
    const whole = costPerKmFigure({ ...heading, costTypes, groups, labels, format });
    const parts = costPerKmFigures({ ...heading, costTypes, groups, labels, format }, 300);
    expect(parts.length).toBe(4);
    for (const part of parts) expect(part.height).toBeLessThanOrEqual(300);
    const names = parts
      .flatMap((part) => texts(part).map((mark) => mark.text))
      .filter((text) => text.startsWith('group'));
    expect(names).toEqual(groups.map((group) => group.name));
    for (const part of parts) expect(textNamed(part, '4.0').at.x).toBeCloseTo(textNamed(whole, '4.0').at.x, 6);
    expect(parts.map((part) => part.description)).toEqual(['', '', '', 'd']);
    expect(new Set(parts.map((part) => part.id)).size).toBe(4);
  });

  it('stays inside its box with none, one and twenty groups and any names', () => {
    const euro = fc.double({ min: -3, max: 3, noNaN: true });
    const alternative = fc.record({
      label: anyLabel,
      parts: fc.record({ a: euro, b: euro, c: euro }),
      total: fc.option(euro),
      range: fc.record({ low: euro, high: euro }),
    });
    const group = fc.record({ name: anyLabel, alternatives: fc.array(alternative, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 20 }), (groups) => {
        expectInside(costPerKmFigure({ ...heading, costTypes, groups, labels, format }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('accessTimelineFigure', () => {
  const labels = { allowed: 'yes', refused: 'no', open: 'ask', announced: 'plan', empty: 'nothing' };
  const input = { ...heading, fromYear: 2025, toYear: 2031, today: { date: '2026-07-01', label: 'today' }, labels };

  it('starts a refusal at its day on the time axis', () => {
    const spans = [{ from: '2028-07-01', to: null, status: 'refused' as const }];
    const figure = accessTimelineFigure({ ...input, rows: [{ group: 'g', zone: 'z', spans }] });
    const bar = rects(figure, 'bad').at(-1)!;
    const years = texts(figure).filter((mark) => mark.text.startsWith('20'));
    const perYear = years[1].at.x - years[0].at.x;
    const start2028 = years[3].at.x - perYear / 2;
    expect((bar.x - start2028) / perYear).toBeCloseTo(0.5, 1);
    expect(bar.x + bar.width).toBeCloseTo(figure.width - 1, 6);
  });

  it('comes in parts where a page would be too low', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ group: `group ${i}`, zone: 'z', spans: [] }));
    const parts = accessTimelineFigures({ ...input, rows }, 500);
    for (const part of parts) expect(part.height).toBeLessThanOrEqual(500);
    expect(parts.flatMap((part) => texts(part)).filter((mark) => mark.text.startsWith('group'))).toHaveLength(40);
    expect(accessTimelineFigures({ ...input, rows: [] }, 500)).toHaveLength(1);
  });

  it('refuses a date that is not whole', () => {
    const rows = [{ group: 'g', zone: 'z', spans: [{ from: '2028', to: null, status: 'open' as const }] }];
    expect(() => accessTimelineFigure({ ...input, rows })).toThrow(RangeError);
  });

  it('stays inside its box with any names and with dates far outside the axis', () => {
    const date = fc.constantFrom('1999-01-01', '2024-12-31', '2025-01-01', '2028-03-15', '2031-12-31', '2060-01-01');
    const status = fc.constantFrom<AccessStatus>('allowed', 'refused', 'open', 'announced');
    const span = fc.record({ from: date, to: fc.option(date), status, label: anyLabel });
    const row = fc.record({ group: anyLabel, zone: anyLabel, spans: fc.array(span, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), date, anyLabel, (rows, day, label) => {
        expectInside(accessTimelineFigure({ ...input, rows, today: { date: day, label } }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('headroomFigure', () => {
  it('hatches what lies beyond the limit', () => {
    const figure = headroomFigure({
      ...heading,
      rows: [{ label: 'peak', kW: 300, kind: 'uncontrolled' }],
      limit: { kW: 200, label: 'limit' },
      labels: { empty: 'nothing' },
      format,
    });
    const [within, beyond] = [rects(figure, 'diesel')[0], rects(figure, 'bad')[0]];
    expect(beyond.width / within.width).toBeCloseTo(0.5, 6);
    expect(beyond.x).toBeCloseTo(within.x + within.width, 6);
  });

  it('stays inside its box', () => {
    const kind = fc.constantFrom<HeadroomKind>('capacity', 'base', 'uncontrolled', 'even', 'optimal');
    const row = fc.record({ label: anyLabel, kW: anyPower, kind });
    const limit = fc.option(fc.record({ kW: fc.double({ min: 0, max: 3000, noNaN: true }), label: anyLabel }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), limit, (rows, limit) => {
        expectInside(headroomFigure({ ...heading, rows, limit, labels: { empty: 'nothing' }, format }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('variantsFigure', () => {
  const labels = { empty: 'nothing', cost: 'cost', peak: 'peak', open: 'unknown', usable: (kW: string) => `of ${kW}` };
  const drawn = (rows: readonly VariantRow[]): Figure =>
    variantsFigure({ ...heading, rows, labels, money: format, kW: format });

  it('draws what is cheaper and what is dearer to either side of one line, on one scale', () => {
    const figure = drawn([
      { name: 'Now', says: 'as it is', difference: 300, peakKW: 100, usableKW: 80 },
      { name: 'Later', says: 'two years later', difference: -100, peakKW: 60, usableKW: 80 },
    ]);
    const [dearer] = rects(figure, 'diesel');
    const [cheaper, withinNow, withinLater] = rects(figure, 'electric').toSorted((a, b) => a.x - b.x || a.y - b.y);
    expect(cheaper.x + cheaper.width).toBeCloseTo(dearer.x, 6);
    expect(dearer.width / cheaper.width).toBeCloseTo(3, 6);
    // 80 of the 100 kW lie under the line, 20 beyond it; all 60 of the other do.
    expect(withinNow.width / withinLater.width).toBeCloseTo(80 / 60, 6);
    expect(rects(figure, 'bad')[0].width / withinNow.width).toBeCloseTo(20 / 80, 6);
    expect(rects(figure, 'bad')).toHaveLength(1);
    for (const said of [
      'Now',
      'as it is',
      'Later',
      'two years later',
      '300.0',
      '-100.0',
      '100.0, of 80.0',
      '60.0, of 80.0',
    ])
      expect(textNamed(figure, said)).toBeDefined();
  });

  it('says that a cost is not known, and draws no bar for it', () => {
    const figure = drawn([{ name: 'Now', says: '', difference: null, peakKW: 0, usableKW: null }]);
    expect(textNamed(figure, 'unknown')).toBeDefined();
    expect(rects(figure, 'diesel')).toEqual([]);
    expect(rects(figure, 'electric')).toEqual([]);
  });

  it('stays inside its box', () => {
    const row = fc.record({
      name: anyLabel,
      says: anyLabel,
      difference: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      peakKW: fc.double({ min: 0, max: 3000, noNaN: true }),
      usableKW: fc.option(fc.double({ min: 0, max: 3000, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => expectInside(drawn(rows))),
      { numRuns: 60 },
    );
  });
});
