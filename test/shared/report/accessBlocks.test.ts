import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { reportDocument } from '../../../shared/report/report.ts';
import type { Block, RichText } from '../../../shared/report/blocks.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const text = accessWords.nl;

function blocksOf(groups: FleetGroup[]): readonly Block[] {
  const dossier = dossierWith({ groups });
  return reportDocument({
    dossier,
    assessment: assessor.assess(dossier),
    later: nothingLater,
    parameters: assessor.parametersFor(dossier),
    profiles: shippedProfiles,
    language: 'nl',
  }).blocks;
}

const plain = (cell: RichText): string =>
  (typeof cell === 'string' ? cell : cell.map((run) => run.text).join('')).replaceAll('\u00a0', ' ');

/** The rows of the table, or the items of the list, under a heading. */
function under(title: string, blocks: readonly Block[]): string[][] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const next = blocks[at + 1];
  if (at < 0 || next === undefined) return [];
  if (next.kind === 'table') return next.rows.map((row) => row.map(plain));
  return next.kind === 'list' ? next.items.map((item) => [plain(item)]) : [];
}

describe('access in the report', () => {
  const old = depotVans({
    id: 'old',
    name: 'Oude bussen',
    number: 3,
    euroClass: 4,
    firstAdmission: '2009-05-01',
    zones: ['amsterdam', 'haarlem', 'utrecht', 'deventer', 'dordrecht', 'ede'],
    zoneDaysPerYear: 13,
    permitGrounds: ['gridCongestion'],
  });
  const blocks = blocksOf([old]);

  it('gives per group and zone the day or the interval, and the rule with its source', () => {
    const rows = under(reportWords.nl.accessTable, blocks);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['Amsterdam en Utrecht', '01-01-2025'],
      ['Haarlem', '01-01-2025 – 31-12-2025'],
      ['Deventer', 'zone aangekondigd: 01-12-2027'],
      ['Dordrecht', 'voorlopig geen zone'],
      ['Ede', 'geen zone'],
    ]);
    expect(rows[3][3]).toContain('Geen zone in deze raadsperiode');
    expect(rows[2][3]).toContain('nog niet besloten');
    expect(rows[0][3]).toBe(
      'Een bestelauto met Euro 4 of lager heeft geen toegang vanaf de start van de zone. Bron: AutoReview, 05-2025 (B).',
    );
  });

  it('counts what doing nothing takes in the municipalities that refuse the group for certain', () => {
    // Three municipalities, 12 permits of 30 euro each: 1,080 per vehicle, 3,240 for three vans; 13 - 12 days without.
    expect(under(text.report.nothingTable, blocks)).toEqual([
      ['Oude bussen', 'Amsterdam, Haarlem en Utrecht', '12', '€ 1.080', '€ 3.240', '1', '€ 120'],
    ]);
  });

  it('says that the days must be asked, and the most that it can cost', () => {
    expect(under(text.report.nothingTable, blocksOf([{ ...old, zoneDaysPerYear: null }]))).toEqual([
      [
        'Oude bussen',
        'Amsterdam, Haarlem en Utrecht',
        'hoogstens 12',
        'hoogstens € 1.080',
        'te vragen',
        'te vragen',
        '€ 120',
      ],
    ]);
  });

  it('tells groups that the zones treat alike in one row, and leaves others in their own', () => {
    const same = { ...old, id: 'same', name: 'Nog oudere bussen' };
    const newer = depotVans({ id: 'newer', name: 'Nieuwe bussen', number: 1, euroClass: 6, zones: ['utrecht'] });
    const rows = under(reportWords.nl.accessTable, blocksOf([old, same, newer]));
    expect(rows.map((row) => row.slice(0, 2)).slice(0, 2)).toEqual([
      ['Oude bussen en Nog oudere bussen', 'Amsterdam en Utrecht'],
      ['Oude bussen en Nog oudere bussen', 'Haarlem'],
    ]);
    expect(rows.filter(([name]) => name === 'Nieuwe bussen')).toHaveLength(1);
  });

  it('does not say a third time when each vehicle is refused: the text and the table did', () => {
    expect(blocks.some((block) => block.kind === 'heading' && block.text === text.timelineTitle)).toBe(false);
  });

  it('lists what could apply', () => {
    const [[options]] = under(text.report.options, blocks);
    expect(options).toContain('Oude bussen: ');
    expect(options).toContain('Netcongestie: ');
    expect(options).toContain('lange levertijd');
  });

  it('says nothing of zones for a company that visits none', () => {
    const none = blocksOf([depotVans({ noZones: true })]);
    expect(none.some((block) => block.kind === 'heading' && block.text === text.generalTitle)).toBe(false);
  });
});
