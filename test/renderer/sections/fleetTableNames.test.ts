/** Pasting a list with names above its columns. */
import { describe, expect, it } from 'vitest';
import type { CellContext } from '../../../renderer/src/sections/fleet/table/cells.ts';
import { tableColumns } from '../../../renderer/src/sections/fleet/table/columns.ts';
import { namedBlock } from '../../../renderer/src/sections/fleet/table/headings.ts';
import { withPasted } from '../../../renderer/src/sections/fleet/table/tableEdits.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { fleetNames, type FleetField } from '../../../shared/intake/fleetColumns.ts';
import { fleetTableWords, type TableField } from '../../../shared/text/fleetTable.ts';
import { parametersWith } from '../../cases/shipped.ts';

const context: CellContext = { language: 'nl', zones: parametersWith().zones };
const empty = emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23');

type Block = readonly (readonly string[])[];

function pasted(block: Block): { groups: FleetGroup[]; unreadable: Record<string, string> } {
  const named = namedBlock(block, context);
  if (named === null) throw new Error('no names were found');
  let count = 0;
  const after = withPasted(empty, 0, named.columns, named.rows, context, () => `new${count++}`);
  return { groups: after?.dossier.fleetGroups ?? [], unreadable: after?.dossier.unreadable ?? {} };
}

describe('names above a pasted list', () => {
  it('say where each column belongs, in whatever order; what has no column is told by its name', () => {
    const block = [
      ['Aantal', 'Kilometers per jaar', 'Bestuurder', 'Naam', 'aantal'],
      ['4', '21000', 'iemand', 'Bestelwagens', '9'],
    ];
    expect(namedBlock(block, context)).toMatchObject({
      columns: [{ field: 'name' }, { field: 'number' }, { field: 'yearlyKm' }],
      rows: [['Bestelwagens', '4', '21000']],
      leftOut: { names: ['Bestuurder', 'aantal'], values: 2 },
    });
    expect(pasted(block).groups).toMatchObject([{ name: 'Bestelwagens', number: 4, yearlyKm: 21_000 }]);
  });

  it.each([
    ['a row of figures', ['Bakwagens', 'klein', '4', 'diesel']],
    ['one name that can be chance', ['Aantal', '4', '5']],
    ['some names among more that is no name', ['Depot', 'Eigendom', 'Rijdagen', 'x', 'y', 'z', 'q']],
    ['nothing', ['', '']],
  ])('are not found in %s', (_, row) => {
    expect(namedBlock([row, ['x', '1']], context)).toBeNull();
  });

  it.each(['nl', 'en'] as const)('are known where they are those of the table itself (%s)', (language) => {
    const headings = tableColumns.map(({ field }) => fleetTableWords[language].heading[field]);
    const named = namedBlock([headings, tableColumns.map(({ field }) => field)], context);
    expect(named?.columns).toEqual(tableColumns);
    expect(named?.leftOut.values).toBe(0);
  });

  it('are found below a title and an empty row, which are told; empty rows and a total are no groups', () => {
    const block = [
      ['Wagenpark 2026', '', '', ''],
      ['', '', '', ''],
      ['Naam', 'Aantal', 'Brandstof', 'Km per jaar'],
      ['Noord', '4', 'diesel', '28.000'],
      ['', '', '', ''],
      ['Zuid', '3', 'diesel', '21.000'],
      ['Totaal', '7', '', '49.000'],
    ];
    expect(namedBlock(block, context)).toMatchObject({
      above: { rows: 2, titles: ['Wagenpark 2026'] },
      totals: 1,
      leftOut: { names: [], values: 0 },
    });
    const { groups, unreadable } = pasted(block);
    expect(groups).toMatchObject([
      { name: 'Noord', number: 4, fuel: 'diesel', yearlyKm: 28_000 },
      { name: 'Zuid', number: 3, fuel: 'diesel', yearlyKm: 21_000 },
    ]);
    expect(groups).toHaveLength(2);
    expect(unreadable).toEqual({});
  });

  it('do not throw away a row of the list that stands above them', () => {
    const block = [
      ['Oost', '2', 'diesel', '18000'],
      ['Naam', 'Aantal', 'Brandstof', 'Km per jaar'],
      ['Noord', '4', 'diesel', '28000'],
    ];
    expect(namedBlock(block, context)).toBeNull();
  });

  it('may be all those by which a file is read', () => {
    const inTable: Partial<Record<FleetField, TableField>> = {
      groupName: 'name',
      make: 'name',
      model: 'name',
      kind: 'vehicleClass',
      number: 'number',
      firstAdmission: 'firstAdmission',
      yearOfMake: 'firstAdmission',
      fuel: 'fuel',
      euro: 'euroClass',
      yearlyKm: 'yearlyKm',
      meanDayKm: 'meanDayKm',
      longestDayKm: 'longestDayKm',
      daysPerWeek: 'daysPerWeek',
      departure: 'departure',
      return: 'return',
      nightPlace: 'nightPlace',
      ownership: 'ownership',
      contractEnd: 'replacementYear',
      replacementYear: 'replacementYear',
    };
    for (const [listed, field] of Object.entries(inTable) as [FleetField, TableField][]) {
      // Beside it a column about something else, for one name alone can be chance.
      const other = field === 'zones' ? 'Aantal' : 'Zones';
      for (const name of fleetNames[listed]) {
        const named = namedBlock(
          [
            [name, other],
            ['2019', 'Utrecht'],
          ],
          context,
        );
        expect(
          named?.columns.map((column) => column.field),
          name,
        ).toEqual(expect.arrayContaining([field, 'zones']));
      }
    }
  });

  it('as lists of vehicles have them: type, year of make and the mean of a day', () => {
    const block = [
      ['Merk', 'Type', 'Bouwjaar', 'Gem. km per dag', 'Einddatum'],
      ['Mercedes', 'Sprinter 316', '2019', '120', '31-12-2027'],
      ['Ford', 'Transit Custom', '2021', '95', ''],
      ['Iveco', 'Onbekende Reeks', '2020', '80', ''],
    ];
    const { groups, unreadable } = pasted(block);
    expect(groups).toMatchObject([
      { name: 'Mercedes Sprinter 316', vehicleClass: 'vanlarge', firstAdmission: '2019', meanDayKm: 120 },
      { name: 'Ford Transit Custom', vehicleClass: 'vanmid', firstAdmission: '2021', meanDayKm: 95 },
      // What the model does not tell stays open; it can be read in the name.
      { name: 'Iveco Onbekende Reeks', vehicleClass: null, firstAdmission: '2020', meanDayKm: 80 },
    ]);
    expect(groups.map(({ replacementYear }) => replacementYear)).toEqual([2027, null, null]);
    expect(unreadable).toEqual({});
  });

  it('with a name and a type of its own keep what the type does not tell in its cell', () => {
    const { groups, unreadable } = pasted([
      ['Naam', 'Omschrijving'],
      ['Noord', 'Caddy'],
      ['Zuid', 'Bestelbus'],
    ]);
    expect(groups.map(({ name, vehicleClass }) => [name, vehicleClass])).toEqual([
      ['Noord', 'vansmall'],
      ['Zuid', null],
    ]);
    expect(unreadable).toEqual({ 'fleetGroups[1].vehicleClass': 'Bestelbus' });
  });

  it('read the kind together with the mass, and keep the kind that stays unclear', () => {
    const { groups, unreadable } = pasted([
      ['Groep', 'Soort', 'Max. massa'],
      ['A', 'Vrachtwagen', '18.000 kg'],
      ['B', 'Vrachtwagen', ''],
    ]);
    expect(groups.map(({ vehicleClass }) => vehicleClass)).toEqual(['rigid18', null]);
    expect(unreadable).toEqual({ 'fleetGroups[1].vehicleClass': 'Vrachtwagen' });
  });

  it('go by what the adviser chose before where a name is one of several', () => {
    const block = [
      ['Naam', 'Aantal', 'Km'],
      ['Noord', '4', '120'],
    ];
    expect(namedBlock(block, context)?.leftOut).toEqual({ names: ['Km'], values: 1 });
    expect(namedBlock(block, context, { km: 'meanDayKm' })?.columns.map(({ field }) => field)).toEqual([
      'name',
      'number',
      'meanDayKm',
    ]);
  });
});
