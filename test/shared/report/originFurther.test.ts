/** The annex tells where the answers about the grid come from, and its list names the figures that only they use. */
import { describe, expect, it } from 'vitest';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { originNames } from '../../../shared/text/originNames.ts';
import { reportWords } from '../../../shared/text/report.ts';
import type { Block, RichText } from '../../../shared/report/blocks.ts';
import { shippedSet } from '../../cases/shipped.ts';
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
