/** A fleet of many groups: tables over all groups, and a report that somebody can still leaf through. */
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { roundMoney, writeEuro } from '../../../shared/format/numbers.ts';
import type { Block, RichText } from '../../../shared/report/blocks.ts';
import { costWords } from '../../../shared/text/costs.ts';
import { manyGroupsWords } from '../../../shared/text/manyGroups.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import { assessmentOf, exampleDossier, quickReportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { textOfPages } from '../../support/pdfPages.ts';

type Table = Extract<Block, { kind: 'table' }>;
const text = manyGroupsWords.nl;
const plain = (cell: RichText): string => (typeof cell === 'string' ? cell : cell.map((run) => run.text).join(''));

function withGroups(count: number): Dossier {
  const dossier = exampleDossier('transporteur');
  const fleetGroups = Array.from({ length: count }, (_, index) => ({
    ...dossier.fleetGroups[index % dossier.fleetGroups.length],
    id: `group-${index}`,
    name: `Ploeg ${index + 1}`,
  }));
  return { ...dossier, fleetGroups };
}

describe('a report on nine groups', () => {
  const dossier = withGroups(9);
  const { blocks } = quickReportOf(dossier, 'nl');
  const { groups } = assessmentOf(dossier).tco;

  it('sets the costs of all groups in one table, of which each row adds up', () => {
    const table = blocks.find(
      (block): block is Table => block.kind === 'table' && block.columns[1].header === text.ledger.option,
    );
    if (table === undefined) throw new Error('no table of the costs');
    expect(table.rows).toHaveLength(2 * groups.length);
    groups.forEach((group, index) => {
      [group.diesel, group.electric].forEach((ledger, side) => {
        const row = table.rows[2 * index + side].map(plain);
        expect(row[1]).toBe(costWords.nl.alternative[ledger.id]);
        // The lines of the ledger added one by one, without bundles.
        const total = ledger.costs.reduce((sum, cost) => sum + roundMoney(cost.perYear), 0);
        expect(row.at(-1)).toContain(writeEuro(total, 'nl', 0));
        const amounts = row.slice(2, -1).map((cell) => Number(cell.replace(/[^\d−-]/g, '').replace('−', '-')));
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
      });
    });
  });

  it('names every group once beside diesel and the choice of the plan', () => {
    const table = blocks.find(
      (block): block is Table => block.kind === 'table' && block.columns.at(-1)?.header === text.options.columns.best,
    );
    expect(table?.rows.map((row) => plain(row[0]))).toEqual(dossier.fleetGroups.map(({ name }) => name));
  });

  it('writes out the arithmetic of one group per kind of vehicle, and says so', () => {
    const shown = blocks.filter((block) => block.kind === 'heading' && block.text.startsWith('Kosten per voertuig: '));
    const classes = new Set(dossier.fleetGroups.map((group) => group.vehicleClass));
    expect(shown).toHaveLength(classes.size);
    const said = blocks.some(
      (block) => block.kind === 'paragraph' && plain(block.text).startsWith('De vloot heeft veel'),
    );
    expect(said).toBe(true);
  });
});

describe('a report on eight groups', () => {
  it('still has a table of options for each', () => {
    const { blocks } = quickReportOf(withGroups(8), 'nl');
    const { option } = moneyReportWords.nl.alternatives.columns;
    expect(blocks.filter((block) => block.kind === 'table' && block.columns[0].header === option)).toHaveLength(8);
  });
});

it('a report on forty groups is no more than sixty-five pages', () => {
  const document = quickReportOf(withGroups(40), 'nl');
  const pages = textOfPages(renderReport(document, { fonts: interFonts, createdAt: '2026-11-23T12:00:00Z' }));
  expect(pages.length).toBeLessThanOrEqual(65);
  for (let group = 1; group <= 40; group++) expect(pages.join(' ')).toMatch(new RegExp(`Ploeg ${group}\\b`));
});
