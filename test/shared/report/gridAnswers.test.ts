/** The answers about the grid as they are read: sentences, cells and figures of both examples in both languages. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import { parkProfile } from '../../../shared/collective/park.ts';
import { memberOf } from '../../../shared/collective/memberOf.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { cheapestText, remedyRow, setbackCells, untilText, whyText } from '../../../shared/report/gridAnswers.ts';
import {
  combinationFigure,
  nightPlanFigure,
  typicalWeekFigure,
  untilFigure,
  whyFigure,
  yearHeatFigure,
} from '../../../shared/report/gridFigures.ts';
import { parkFigure } from '../../../shared/report/parkFigure.ts';
import { example, exampleNames, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
const BAD = /undefined|NaN|null|Infinity|\[object/;

describe.each(exampleNames)('the answers about the grid of %s', (name) => {
  const dossier = example(name);
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  const later = lastOf(assessor.later(dossier)).grid!;

  it.each(['nl', 'en'] as const)('are whole sentences and cells (%s)', (language) => {
    const planned = assessment.grid.inOrder.planned;
    const texts = [
      whyText(later.whyNot, dossier, language),
      untilText(later.untilWhen, language),
      cheapestText(later, language),
      ...later.setbacks.flatMap((one) => setbackCells(one, dossier, language)),
      ...later.remedies.flatMap((one) => Object.values(remedyRow(one, planned, language))),
    ];
    for (const text of texts) expect(text).not.toMatch(BAD);
    expect(whyText(later.whyNot, dossier, language)).toMatch(/\.$/);
    expect(cheapestText(later, language)).toMatch(/\.$/);
  });

  it('are drawn inside their figures, with readings that cover the plot once', () => {
    const member = memberOf(dossier, assessor.ownUseOf(dossier), parameters);
    const figures: (Figure | null)[] = [
      untilFigure(assessment, later, 'nl'),
      whyFigure(assessment, later, dossier, 'nl'),
      typicalWeekFigure(later, 'nl'),
      combinationFigure(later.cheapest!, 'nl'),
      nightPlanFigure(assessment, dossier, 0, 'nl'),
      yearHeatFigure(assessment, later.year!, 'nl'),
      parkFigure(parkProfile([member, member]), null, 'nl'),
    ];
    for (const figure of figures) {
      expect(figure).not.toBeNull();
      const { width, height, marks, readings = [], title, description } = figure!;
      expect(`${title} ${description}`).not.toMatch(BAD);
      for (const mark of marks) {
        const points =
          mark.kind === 'rect'
            ? [mark, { x: mark.x + mark.width, y: mark.y + mark.height }]
            : mark.kind === 'line'
              ? [mark.from, mark.to]
              : mark.kind === 'path'
                ? mark.points
                : [mark.kind === 'circle' ? mark.centre : mark.at];
        for (const { x, y } of points) {
          expect(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1, `${title}: ${x}, ${y}`).toBe(true);
        }
        if (mark.kind === 'text') expect(mark.text).not.toMatch(BAD);
      }
      readings.forEach(({ from, to, text }, index) => {
        expect(from).toBeLessThan(to);
        if (index > 0) expect(from).toBeCloseTo(readings[index - 1].to, 6);
        expect(text).not.toMatch(BAD);
      });
    }
  });
});

describe('the days on which something binds', () => {
  // Slot 0 is Monday 00:00; 17:00 to 18:00 is slots 68 to 71 of a day.
  const hourOn = (days: readonly number[]): number[] =>
    days.flatMap((day) => [68, 69, 70, 71].map((slot) => day * 96 + slot));
  const why = (days: readonly number[], language: 'nl' | 'en'): string =>
    whyText(
      {
        kind: 'site',
        next: null,
        counted: 0,
        slots: hourOn(days),
        binding: [],
        shortKWh: 0,
        siteKW: new Float64Array(672),
      },
      example('groothandel'),
      language,
    );

  it.each([
    [[0, 1, 2, 3, 4], 'nl', 'op maandag tot en met vrijdag van 17:00 tot 18:00'],
    [[0, 1, 2, 3, 4], 'en', 'on Monday to Friday from 17:00 to 18:00'],
    [[0, 1], 'nl', 'op maandag en dinsdag van 17:00 tot 18:00'],
    [[0, 2, 4], 'nl', 'op maandag, woensdag en vrijdag van 17:00 tot 18:00'],
  ] as const)('%j read in %s as “%s”', (days, language, words) => {
    expect(why(days, language)).toContain(words);
  });
});
