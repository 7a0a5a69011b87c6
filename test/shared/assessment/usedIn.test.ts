import { describe, expect, it } from 'vitest';
import { adviceIds, explainShown } from '../../../shared/advice/explain.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { explain } from '../../../shared/assessment/explain.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import { mainResultsOf } from '../../../shared/assessment/mainResults.ts';
import { usedIn, valueIds } from '../../../shared/assessment/usedIn.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

describe.each(exampleNames)('the figures behind the results of %s', (name) => {
  const dossier = example(name);
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  const used = usedIn(dossier, assessment, parameters);

  it('lead from a figure to values that can be explained', () => {
    const values = new Set(valueIds(assessment));
    for (const [figure, ids] of used) {
      expect(ids.length, figure).toBeGreaterThan(0);
      for (const id of ids) expect(values.has(id), id).toBe(true);
    }
    for (const id of values) expect(explain(id, dossier, assessment, parameters), id).not.toBeNull();
  });

  it('name the own trace first and then what is made of it', () => {
    const supply = used.get('en.supply.fixed') ?? [];
    expect(supply[0]).toMatch(/^tco\/.*\/electric\/energy$/);
    expect(supply).toEqual(expect.arrayContaining(['price/uncontrolled', 'price/optimal']));
    expect(supply).toContain('tco/difference');
    expect(supply.some((id) => /^tco\/.*\/electric\/energy$/.test(id))).toBe(true);
    expect(used.has('tool.storymap')).toBe(false);
  });

  it('lead to the measures of the advice as well', () => {
    const ids = adviceIds(dossier, assessment, parameters);
    const originOf = (id: string) => explainShown(id, dossier, assessment, parameters);
    const withAdvice = usedIn(dossier, assessment, parameters, nothingLater, { ids, originOf });
    const figures = shippedSet.figures.filter(({ id }) => id.startsWith('mea.') && withAdvice.has(id));
    expect(figures.length).toBeGreaterThan(0);
    for (const { id } of figures) {
      expect(used.has(id)).toBe(false);
      expect(withAdvice.get(id)!.every((value) => value.startsWith('measure/'))).toBe(true);
    }
    // What was there already stays in its order.
    for (const [figure, values] of used) expect(withAdvice.get(figure)!.slice(0, 1)).toEqual(values.slice(0, 1));
  });

  it('change no result when a figure is set that no result rests on', () => {
    const free = shippedSet.figures.find(
      ({ id, value }) => value.kind === 'number' && id.startsWith('en.') && !used.has(id),
    );
    const overrides = [{ id: free?.id ?? '', low: null, typical: 77, high: null, reason: 'test' }];
    const other = { ...dossier, settings: { ...dossier.settings, overrides } };
    expect(mainResultsOf(assessor.assess(other))).toEqual(mainResultsOf(assessment));
  });
});

describe('a value that counts years beyond what is known', () => {
  const dossier = example('groothandel');
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);

  it('says in its trace which figures went on, until when they are known, and by which rule', () => {
    // The price is that of 2028, when all vehicles are on battery: taxes go on as last known, grid tariffs by their index.
    const { projections } = explain('price/optimal', dossier, assessment, parameters)!;
    expect(projections).toEqual(
      expect.arrayContaining([
        { figure: 'en.eb26.t2', known: '2026-12-31', rule: 'lastKnown', index: null },
        { figure: 'en.eb26.t3', known: '2026-12-31', rule: 'lastKnown', index: null },
        { figure: 'en.grid26.stedin.msls.kwmax', known: '2026-12-31', rule: 'index', index: 'en.grid.growth' },
      ]),
    );
  });

  it('leads down to the limits of the brackets of the energy tax, and says that they went on', () => {
    const { parameters: used, projections } = explain('price/optimal', dossier, assessment, parameters)!;
    for (const figure of ['en.eb.t1.to', 'en.eb.t2.to', 'en.eb.t3.to']) {
      expect(used).toContain(figure);
      expect(projections).toContainEqual({ figure, known: '2026-12-31', rule: 'lastKnown', index: null });
    }
  });

  it('says until when the emission of grey power is known, in the plan of a year as of all years', () => {
    const grey = { ...dossier, site: { ...dossier.site, supply: { ...dossier.site.supply, origin: 'grey' as const } } };
    const planned = assessor.assess(grey);
    const projectionsOf = (id: string) =>
      explain(id, grey, planned, parameters)!.projections.filter(({ figure }) => figure === 'em.el.grey26');
    const wanted = [{ figure: 'em.el.grey26', known: '2026-12-31', rule: 'lastKnown', index: null }];
    expect(projectionsOf('plan/2030/co2')).toEqual(wanted);
    expect(projectionsOf('plan/2026/co2')).toEqual([]);
  });

  it('says nothing of the kind where no year is counted', () => {
    expect(explain('grid/limit', dossier, assessment, parameters)?.projections).toEqual([]);
  });
});
