/** Of many groups every euro can be followed in the annex: line by line, from the group that is written out in full. */
import { describe, expect, it } from 'vitest';
import type { GroupTco } from '../../../shared/assessment/results.ts';
import { roundMoney } from '../../../shared/format/numbers.ts';
import type { TableBlock } from '../../../shared/report/blocks.ts';
import { BUNDLE } from '../../../shared/report/manyGroups.ts';
import { plain } from '../../../shared/report/textOf.ts';
import type { CostType } from '../../../shared/tco/lines.ts';
import { costTypes } from '../../../shared/tco/lines.ts';
import { costWords } from '../../../shared/text/costs.ts';
import { costBundles, manyGroupsWords } from '../../../shared/text/manyGroups.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { assessmentOf, quickReportOf } from '../../support/examples.ts';
import { numbersIn } from '../../support/printedNumbers.ts';
import { withGroups } from '../../support/reportDossiers.ts';

type Lines = Map<CostType, number>;
const dossier = withGroups(20);
const { groups } = assessmentOf(dossier).tco;
const nameOf = ({ groupId }: GroupTco): string => dossier.fleetGroups.find(({ id }) => id === groupId)?.name ?? '';

describe.each(['nl', 'en'] as const)('the annex of twenty groups in %s', (language) => {
  const { like, ledger } = manyGroupsWords[language];
  const { alternative, costType } = costWords[language];
  const tables = quickReportOf(dossier, language).blocks.flatMap((block, at, all) => {
    const before = all.slice(0, at).findLast((one) => one.kind === 'heading');
    return block.kind === 'table' ? [{ table: block, title: before?.kind === 'heading' ? before.text : '' }] : [];
  });
  const typeOf = (name: string): CostType | undefined => costTypes.find((type) => costType[type] === name);
  const amountIn = (text: string): number => {
    const [found] = numbersIn(text, language);
    return found === undefined ? 0 : found.value * (found.text.includes('−') ? -1 : 1);
  };
  const full = (table: TableBlock, option: string): Lines => {
    const rows = table.rows.map((row) => row.map(plain));
    const lines: Lines = new Map();
    for (const [name, amount] of rows.slice(rows.findIndex(([first]) => first === option) + 1)) {
      const type = typeOf(name);
      if (type === undefined) break;
      lines.set(type, amountIn(amount));
    }
    return lines;
  };

  /** The lines of a ledger as a reader finds them: those of the group in full, with what is said to be otherwise. */
  function linesOf(group: GroupTco, side: 'diesel' | 'electric'): Lines {
    const name = nameOf(group);
    const option = alternative[group[side].id];
    const own = tables.find(({ title }) => title === moneyReportWords[language].origin.costs(name));
    if (own !== undefined) return full(own.table, option);
    for (const { table, title } of tables.filter((one) => one.table.columns[0].header === like.group)) {
      const row = table.rows
        .map((cells) => cells.map(plain))
        .find(([first]) => first.startsWith(`${name}\n${option} (`));
      if (row === undefined) continue;
      const base = tables.find((one) => one.title === title && one.table.columns[0].header !== like.group);
      const baseGroup = groups.find((one) => title.endsWith(`: ${nameOf(one)}`));
      const lines = full(base!.table, alternative[baseGroup![side].id]);
      for (const line of row[2].split('\n')) {
        const type = typeOf(line.slice(0, line.indexOf(':')));
        if (type !== undefined) lines.set(type, amountIn(line.slice(line.indexOf(':'))));
      }
      return lines;
    }
    throw new Error(`no lines of ${name}`);
  }

  it('has of each group and side the lines that its ledger adds up', () => {
    expect(groups).toHaveLength(20);
    for (const group of groups)
      for (const side of ['diesel', 'electric'] as const) {
        const lines = linesOf(group, side);
        for (const { type, perYear } of group[side].costs)
          expect(lines.get(type) ?? 0, `${nameOf(group)} ${side} ${type}`).toBeCloseTo(roundMoney(perYear), 5);
      }
  });

  it('gives of every amount that is otherwise the arithmetic', () => {
    const rows = tables.flatMap(({ table }) => (table.columns[0].header === like.group ? table.rows : []));
    expect(rows.length).toBeGreaterThan(20);
    const lines = rows.flatMap((row) => plain(row[2]).split('\n'));
    for (const line of lines) expect(line === like.nothing || /\d.*=.*\d|: .*[a-z]/.test(line), line).toBe(true);
    expect(lines.filter((line) => / = .*×/.test(line)).length).toBeGreaterThan(100);
  });

  it('leads from the kinds of cost in annex A to the lines that they add up', () => {
    const table = tables.find((one) => one.table.columns[1].header === ledger.option)!.table;
    groups.forEach((group, at) => {
      (['diesel', 'electric'] as const).forEach((side, below) => {
        const cells = table.rows[2 * at + below].map(plain);
        const lines = [...linesOf(group, side)];
        costBundles.forEach((bundle, column) => {
          const sum = lines.reduce((total, [type, amount]) => total + (BUNDLE[type] === bundle ? amount : 0), 0);
          expect(amountIn(cells[2 + column])).toBeCloseTo(sum, 5);
        });
      });
    });
  });
});
