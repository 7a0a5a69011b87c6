/** The annex tells where the answers about the grid come from, and its list names the figures that only they use. */
import { describe, expect, it } from 'vitest';
import { explainShown, shownIds } from '../../../shared/advice/explain.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { figureName } from '../../../shared/report/sourceWords.ts';
import { ruleText } from '../../../shared/text/originRules.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { originNames } from '../../../shared/text/originNames.ts';
import { reportWords } from '../../../shared/text/report.ts';
import type { Block, RichText } from '../../../shared/report/blocks.ts';
import { shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';
import { exampleDossier, reportOf } from '../../support/examples.ts';

type Table = Extract<Block, { kind: 'table' }>;

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

describe.each(['nl', 'en'] as const)('the annex of the haulier (%s)', (language) => {
  const { blocks } = reportOf(exampleDossier('transporteur'), language);
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const words = moneyReportWords[language].origin;
  const annex = tables.find((table) => table.columns[2]?.header === words.resultColumns.rule)!;
  const list = tables.find((table) => table.columns[1]?.header === reportWords[language].parameterColumns.figure)!;
  const rowOf = (start: string): string[] => annex.rows.find((row) => plain(row[0]).startsWith(start))!.map(plain);
  const names = originNames[language];

  it('has a line for what fits, until when, setbacks, remedies, the year and the schemes', () => {
    const all = annex.rows.map((row) => plain(row[0]));
    for (const name of [names.planned, names.why, names.asIs, names.yearCharged, 'Vamil', 'KIA'])
      expect(
        all.some((one) => one.startsWith(name)),
        name,
      ).toBe(true);
    expect(all.filter((one) => one.includes(names.remedy.investment.toLowerCase())).length).toBeGreaterThan(5);
  });

  it('gives the numbers of the figures, and each number stands in the list', () => {
    const numbers = new Set(list.rows.map((row) => plain(row[0])));
    const named = annex.rows.flatMap((row) => plain(row[3]).match(/K\d+/g) ?? []);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((one) => !numbers.has(one))).toEqual([]);
    expect(rowOf('Vamil')[3]).toMatch(/K\d/);
    const shown = list.rows.map((row) => plain(row[1]));
    // Only remedies ask for a lead time, and only the deductions of a year for the brackets of the KIA.
    for (const id of ['grid.leadtime.max', 'chg.smart', 'sub.kia.fixed'])
      expect(shown, id).toContain(shippedSet.figures.find((one) => one.id === id)!.name[language]);
  });
});

const wholesaler = exampleDossier('groothandel');
const withTalk: Dossier = {
  ...wholesaler,
  talk: {
    ...wholesaler.talk,
    measures: [
      { id: 'planning', suits: 'yes', groups: [], sharePercent: 60, ownEffectPercent: null },
      { id: 'eco', suits: 'yes', groups: [], sharePercent: 100, ownEffectPercent: null },
    ],
    neighbours: {
      ...wholesaler.talk.neighbours,
      joint: { on: '2026-11-20', companies: 2, vehicles: 30, singlesKW: 210, jointKW: 190, groupContractKW: 212 },
    },
  },
};

describe.each([
  ['the haulier', exampleDossier('transporteur')],
  ['the wholesaler with measures and neighbours', withTalk],
] as const)('the annex of %s', (_name, dossier) => {
  const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  const later = lastOf(assessor.later(dossier));
  const { blocks } = reportOf(dossier, 'nl');
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const words = moneyReportWords.nl.origin;
  const annex = tables.find((table) => table.columns[2]?.header === words.resultColumns.rule)!;
  const rules = new Set(annex.rows.map((row) => plain(row[2])));
  const values = shownIds(dossier, assessment, parameters, later);
  const origins = new Map<string, Origin>();
  for (const id of values) {
    const origin = explainShown(id, dossier, assessment, parameters, later);
    if (origin === null || origins.has(id)) continue;
    origins.set(id, origin);
    values.push(...origin.from);
  }

  it('tells the rule of every value that is shown, and of all that those are made from', () => {
    // These three are told in words of their own.
    const own = { spread: words.spreadRule, swing: words.swingsRule, breakEven: words.breakEvenRule };
    for (const { id, rule } of origins.values()) {
      // A figure stated as it is stands in the list of figures; of the schemes only those that matter are shown.
      if (rule === 'figure' || rule === 'scheme') continue;
      const told = rule in own ? own[rule as keyof typeof own] : ruleText(rule, 'nl');
      expect(rules.has(told), `${id}: ${told}`).toBe(true);
    }
  });

  it('and its list holds every figure behind them', () => {
    const list = tables.find((table) => table.columns[1]?.header === reportWords.nl.parameterColumns.figure)!;
    const shown = new Set(list.rows.map((row) => plain(row[1])));
    for (const { rule, parameters: figures } of origins.values())
      if (rule !== 'scheme')
        for (const id of figures) expect(shown.has(figureName(parameters.figure(id), 'nl')), id).toBe(true);
  });
});
