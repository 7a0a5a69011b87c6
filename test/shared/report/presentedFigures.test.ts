/** What the figures that are shown to an entrepreneur leave out and name, held against the calculation they are of. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { costFigure } from '../../../shared/report/figures.ts';
import { planOf } from '../../../shared/report/moneyFigures.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const dossier = example('groothandel');
const assessment = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles).assess(dossier);

const textsOf = ({ marks }: Figure): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

/** Names beside a sample: they are written behind a box of seven high, which a bar is not. */
function legendOf({ marks }: Figure): string[] {
  const rows = new Set(marks.flatMap((mark) => (mark.kind === 'rect' && mark.height === 7 ? [mark.y] : [])));
  return marks.flatMap((mark) =>
    mark.kind === 'text' && [...rows].some((y) => Math.abs(mark.at.y - y - 6) < 0.01) ? [mark.text] : [],
  );
}

/** Per bar, from the top: its width right of zero (a line in pieces, which leaves out the names) less that left of it, as a share of the whole axis. */
function balances({ marks, width }: Figure): number[] {
  const zero = marks.findLast(
    (mark) =>
      mark.kind === 'line' && mark.stroke.colour === 'ink' && mark.from.x === mark.to.x && mark.to.y - mark.from.y > 15,
  );
  if (zero?.kind !== 'line') throw new Error('The figure has no line at zero.');
  const bars = new Map<number, number>();
  for (const mark of marks) {
    if (mark.kind !== 'rect' || mark.height !== 9) continue;
    const side = mark.x >= zero.from.x - 0.01 ? 1 : -1;
    bars.set(mark.y, (bars.get(mark.y) ?? 0) + (side * mark.width) / width);
  }
  return [...bars.values()];
}

describe('the costs with few kinds', () => {
  it('name five, take the rest together, and keep to eight entries', () => {
    const few = costFigure(assessment, dossier, 'nl', { mostTypes: 5 })!;
    const named = legendOf(few);
    expect(named).toContain(reportWords.nl.otherCosts);
    expect(named).toContain('Aanschaf');
    expect(named.length).toBeLessThanOrEqual(8);
    expect(legendOf(costFigure(assessment, dossier, 'nl')!).length).toBeGreaterThan(8);
  });

  it('have the look that they have beside all others', () => {
    const looks = (figure: Figure): Map<string, unknown> => {
      const samples = figure.marks.flatMap((mark) => (mark.kind === 'rect' && mark.height === 7 ? [mark] : []));
      const entries = figure.marks.flatMap((mark) => {
        if (mark.kind !== 'text') return [];
        const beside = samples.filter(({ x, y }) => Math.abs(mark.at.y - y - 6) < 0.01 && x < mark.at.x);
        const nearest = beside.toSorted((a, b) => b.x - a.x).at(0);
        return nearest === undefined ? [] : [[mark.text, nearest.fill] as const];
      });
      return new Map(entries);
    };
    const all = looks(costFigure(assessment, dossier, 'nl')!);
    const few = looks(costFigure(assessment, dossier, 'nl', { mostTypes: 5 })!);
    const other = few.get(reportWords.nl.otherCosts);
    few.delete(reportWords.nl.otherCosts);
    for (const beyond of [reportWords.nl.total, reportWords.nl.range]) few.delete(beyond);
    expect(few.size).toBe(5);
    for (const [name, fill] of few) expect([name, fill]).toEqual([name, all.get(name)]);
    expect([...few.values()]).not.toContain(other);
  });

  it('add up to the same total in every bar', () => {
    const few = costFigure(assessment, dossier, 'nl', { mostTypes: 5 })!;
    const totals = assessment.tco.groups.flatMap(({ diesel, electric }) => [diesel.perKm, electric.perKm]);
    const drawn = balances(few);
    expect(drawn).toHaveLength(totals.length);
    // One scale: as many points for a euro in each of them.
    const scale = drawn[0] / totals[0];
    for (const [index, total] of totals.entries()) expect(drawn[index] / scale).toBeCloseTo(total, 6);
  });
});

describe('the plan', () => {
  const withSums = (change: (sum: number) => number): Assessment => ({
    ...assessment,
    plan: {
      ...assessment.plan,
      years: assessment.plan.years.map((year) => ({ ...year, cumulativeCash: change(Math.abs(year.cumulativeCash)) })),
    },
  });

  it('calls what is spent more an extra expense, and what is spent less a saving', () => {
    const { cash } = moneyText.nl.plan;
    const more = planOf(
      withSums((sum) => sum),
      'nl',
    );
    expect(textsOf(more)).toContain(cash.more);
    expect(more.description).toContain('meer aan uitgaven');
    const less = planOf(
      withSums((sum) => -sum),
      'nl',
    );
    expect(textsOf(less)).toContain(cash.less);
    expect(less.description).toContain('minder aan uitgaven');
    expect(less.description).not.toMatch(/[-−]\s*[\d€]/);
  });

  it('says what both sides of zero are where it passes it', () => {
    const last = assessment.plan.years.at(-1)!.year;
    const passing = withSums((sum) => sum);
    const years = passing.plan.years.map((year) =>
      year.year === last ? { ...year, cumulativeCash: -1000 } : { ...year, cumulativeCash: 5000 },
    );
    const figure = planOf({ ...passing, plan: { ...passing.plan, years } }, 'en');
    expect(textsOf(figure)).toContain(moneyText.en.plan.cash.both);
    expect(figure.description).toMatch(/€\s1,000 less in expenses/);
  });
});
