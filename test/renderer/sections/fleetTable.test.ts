import { describe, expect, it } from 'vitest';
import {
  editedCell,
  matchingAnswers,
  readCell,
  shownCell,
  withCell,
  type CellContext,
} from '../../../renderer/src/sections/fleet/table/cells.ts';
import { blockFromClipboard, clipboardFromBlock } from '../../../renderer/src/sections/fleet/table/clipboard.ts';
import { columnPath, tableColumns, type TableColumn } from '../../../renderer/src/sections/fleet/table/columns.ts';
import { at, clamped, entered, lowered, moved, tabbed } from '../../../renderer/src/sections/fleet/table/selection.ts';
import {
  textsOf,
  twofoldRows,
  withDuplicates,
  withFilledDown,
  withMeant,
  withoutRows,
  withPasted,
  withTyped,
} from '../../../renderer/src/sections/fleet/table/tableEdits.ts';

import { emptyDossier } from '../../../shared/dossier/create.ts';
import { dossierSchema, type Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { TableField } from '../../../shared/text/fleetTable.ts';
import { numberSentence } from '../../../shared/text/problems.ts';
import { example, parametersWith } from '../../cases/shipped.ts';

const context: CellContext = { language: 'nl', zones: parametersWith().zones };
const empty = emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23');

function column(field: TableField): TableColumn {
  const found = tableColumns.find((one) => one.field === field);
  if (!found) throw new Error(field);
  return found;
}

function counter(): () => string {
  let count = 0;
  return () => `new${count++}`;
}

const typed = (dossier: Dossier, field: TableField, text: string, row = 0): Dossier =>
  withTyped(dossier, row, column(field), text, context, counter());

describe('a cell', () => {
  it.each<[TableField, string, unknown]>([
    ['name', 'Bus noord', 'Bus noord'],
    ['number', '8', 8],
    ['yearlyKm', '24.300,5', 24_300.5],
    ['euroClass', 'Euro VI', 6],
    ['euroClass', '5', 5],
    ['firstAdmission', '15-3-2019', '2019-03-15'],
    ['departure', '5u30', '05:30'],
    ['replacementYear', '2028', 2028],
    ['vehicleClass', 'gro', 'vanlarge'],
    ['vehicleClass', 'Bakwagen 26', 'rigid26'],
    ['vehicleClass', 'small van', 'vansmall'],
    ['fuel', 'elektriciteit', 'electric'],
    ['nightPlace', 'thuis', 'home'],
    ['ownership', 'l', 'leased'],
    ['refrigerated', 'nee', false],
    ['trailer', 'x', true],
    ['zones', 'utrecht, Tilburg', ['utrecht', 'tilburg']],
    ['zones', 'Den Bosch; the Hague', ['shertogenbosch', 'denhaag']],
    ['zones', 'Utrecht en Zwolle', ['utrecht', 'zwolle']],
    ['zones', 'Alphen aan den Rijn / Leiden AND Gouda,Delft', ['alphenaandenrijn', 'leiden', 'gouda', 'delft']],
    ['vehicleClass', 'sprinter', 'vanlarge'],
    ['vehicleClass', 'VW Caddy Maxi', 'vansmall'],
    ['vehicleClass', 'Bestelauto groot', 'vanlarge'],
    ['vehicleClass', 'bus klein', 'vansmall'],
    ['vehicleClass', 'vrachtwagen 18 ton', 'rigid18'],
    ['vehicleClass', 'LZV', 'tractor50'],
  ])('%s takes %j as %j', (field, text, value) => {
    const after = typed(empty, field, text);
    expect(after.fleetGroups[0][field]).toEqual(value);
    expect(after.unreadable).toEqual({});
    // What is copied reads back as the same.
    const back = editedCell(after.fleetGroups[0], column(field), undefined, context);
    expect(typed(after, field, back).fleetGroups[0][field]).toEqual(value);
  });

  it('keeps what it cannot read, shows it, and says why', () => {
    for (const [field, text] of [
      ['number', 'veel'],
      ['fuel', 'kolen'],
      ['zones', 'Utrecht, Nergenshuizen'],
      ['firstAdmission', '31-02-2020'],
    ] as const) {
      const after = typed(empty, field, text);
      const path = columnPath(0, field);
      expect(after.unreadable).toEqual({ [path]: text });
      expect(shownCell(after.fleetGroups[0], column(field), after.unreadable[path], context)).toBe(text);
      const reading = readCell(text, column(field), context, true);
      expect(reading.ok).toBe(false);
      expect(dossierSchema.safeParse(after).success).toBe(true);
      // A good answer takes its place.
      expect(typed(after, field, '').unreadable).toEqual({});
    }
    expect(readCell('veel', column('number'), context)).toEqual({
      ok: false,
      sentence: numberSentence({ problem: 'notANumber' }, 'veel', 'nl'),
    });
  });

  it('takes a number of days or their names, and what was said last counts', () => {
    const daysOf = (...texts: string[]) => {
      const after = texts.reduce((dossier, text) => typed(dossier, 'daysPerWeek', text), empty);
      const { daysPerWeek, drivingDays, unknown } = after.fleetGroups[0];
      return [daysPerWeek, drivingDays, unknown, Object.values(after.unreadable)];
    };
    const tuesdayToSaturday = ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    expect(daysOf('5')).toEqual([5, null, [], []]);
    expect(daysOf('di-za')).toEqual([5, tuesdayToSaturday, [], []]);
    expect(daysOf('di-za', '5')).toEqual([5, null, [], []]);
    expect(daysOf('?', 'Sat Sun')).toEqual([2, ['saturday', 'sunday'], [], []]);
    expect(daysOf('za zo', '?')).toEqual([null, null, ['daysPerWeek'], []]);
    expect(daysOf('za zo', '')).toEqual([null, null, [], []]);
    expect(daysOf('za zo', 'soms')).toEqual([null, null, [], ['soms']]);
    expect(daysOf('soms', 'za zo')).toEqual([2, ['saturday', 'sunday'], [], []]);
    expect(readCell('soms', column('daysPerWeek'), context)).toMatchObject({ ok: false });
    expect(readCell('8', column('daysPerWeek'), context)).toMatchObject({ ok: false });
  });

  it('with named days is shown, copied and filled down by its names', () => {
    const two = typed(typed(empty, 'daysPerWeek', 'za, di, wo, do, vr'), 'number', '3', 1);
    expect(shownCell(two.fleetGroups[0], column('daysPerWeek'), undefined, context)).toBe('di t/m za');
    const at = tableColumns.findIndex(({ field }) => field === 'daysPerWeek');
    const area = { top: 0, bottom: 1, left: at, right: at };
    const filled = withFilledDown(two, area);
    expect(filled.fleetGroups[1]).toMatchObject({ daysPerWeek: 5, drivingDays: two.fleetGroups[0].drivingDays });
    const pasted = withPasted(empty, 0, at, textsOf(filled, area, context), context, counter());
    expect(pasted?.dossier.fleetGroups.map(({ drivingDays }) => drivingDays)).toEqual(
      filled.fleetGroups.map(({ drivingDays }) => drivingDays),
    );
  });

  it('takes "onbekend" as an answer, and "geen" for zones', () => {
    const unknown = typed(typed(empty, 'yearlyKm', '24000'), 'yearlyKm', 'onbekend');
    expect(unknown.fleetGroups[0]).toMatchObject({ yearlyKm: null, unknown: ['yearlyKm'] });
    expect(typed(unknown, 'yearlyKm', '').fleetGroups[0].unknown).toEqual([]);
    expect(typed(empty, 'zones', '?').fleetGroups[0]).toMatchObject({ zones: [], noZones: false, unknown: ['zones'] });
    expect(typed(empty, 'zones', 'geen').fleetGroups[0]).toMatchObject({ zones: [], noZones: true, unknown: [] });
    expect(withCell(typed(empty, 'zones', 'geen'), 0, column('zones'), 'Utrecht', context).fleetGroups[0].noZones).toBe(
      false,
    );
  });

  it('offers what a few letters can mean', () => {
    const labels = (text: string): string[] => matchingAnswers(text, 'vehicleClass', 'nl').map(({ label }) => label);
    expect(labels('bak')).toHaveLength(4);
    // No letters, but not nothing either: "onbekend" and "nee" have their own readers.
    expect(labels('?')).toEqual([]);
    expect(labels('-')).toEqual([]);
    expect(labels('trek 50')).toEqual(['Trekker-oplegger 50 t of LZV']);
    expect(labels('zzz')).toEqual([]);
  });

  it('offers the classes that a word for a kind of vehicle can mean, and takes none of several by itself', () => {
    const classes = (text: string, language: Language = 'nl'): unknown[] =>
      matchingAnswers(text, 'vehicleClass', language).map(({ value }) => value);
    const vans = ['vansmall', 'vanmid', 'vanlarge', 'van425'];
    const trucks = ['boxvan', 'rigid12', 'rigid18', 'rigid26', 'tractor44', 'tractor50'];
    // One answer begins with "bestelauto", and yet all four are.
    for (const word of ['bus', 'bestelbus', 'Bestelauto', 'bestelbusje', 'bedrijfsw']) {
      expect(classes(word), word).toEqual(vans);
    }
    expect(classes('van', 'en')).toEqual(vans);
    expect(classes('vrachtwagen')).toEqual(trucks);
    expect(classes('lorry', 'en')).toEqual(trucks);
    expect(classes('spri')).toEqual(['vanlarge']);
    expect(classes('cadd')).toEqual(['vansmall']);
    expect(classes('oplegger')).toEqual(['tractor44', 'tractor50']);
    for (const text of ['bestelauto', 'bus', 'truck']) {
      const reading = readCell(text, column('vehicleClass'), context);
      expect(reading.ok, text).toBe(false);
    }
  });
});

describe('several cells', () => {
  const three = withPasted(
    empty,
    0,
    0,
    [
      ['A', 'kleine', '1'],
      ['B', 'kleine', '2'],
      ['C', 'kleine', '3'],
    ],
    context,
    counter(),
  );

  it('are pasted over rows that grow', () => {
    expect(three?.dossier.fleetGroups.map(({ name, vehicleClass, number }) => [name, vehicleClass, number])).toEqual([
      ['A', 'vansmall', 1],
      ['B', 'vansmall', 2],
      ['C', 'vansmall', 3],
    ]);
    expect(three).toMatchObject({ cells: 9, outside: 0, unread: 0 });
  });

  it('beyond the last column are counted, and unreadable ones too', () => {
    const last = tableColumns.length - 1;
    expect(withPasted(empty, 0, last, [['ja', 'te veel']], context, counter())).toMatchObject({ cells: 1, outside: 1 });
    expect(withPasted(empty, 0, 2, [['veel']], context, counter())).toMatchObject({ unread: 1 });
  });

  it('are not pasted at all when the dossier cannot hold the rows', () => {
    const block = Array.from({ length: 501 }, () => ['x']);
    expect(withPasted(empty, 0, 0, block, context, counter())).toBeNull();
    expect(withPasted(empty, 0, 0, block.slice(1), context, counter())?.dossier.fleetGroups).toHaveLength(500);
  });

  const start = three?.dossier ?? empty;
  it('are filled down, unknown and unreadable ones alike', () => {
    const first = typed(typed(start, 'number', 'veel'), 'yearlyKm', '?');
    const filled = withFilledDown(first, { top: 0, bottom: 2, left: 2, right: 6 });
    expect(Object.values(filled.unreadable)).toEqual(['veel', 'veel', 'veel']);
    expect(filled.fleetGroups.map(({ number }) => number)).toEqual([null, null, null]);
    expect(filled.fleetGroups.map(({ unknown }) => unknown)).toEqual([['yearlyKm'], ['yearlyKm'], ['yearlyKm']]);
    // A single cell takes what stands above it.
    expect(withFilledDown(start, { top: 2, bottom: 2, left: 2, right: 2 }).fleetGroups[2].number).toBe(2);
    expect(withFilledDown(start, { top: 0, bottom: 0, left: 2, right: 2 })).toBe(start);
  });

  it('go with their row when it is duplicated or removed', () => {
    const kept = typed(start, 'number', 'veel', 1);
    const doubled = withDuplicates(
      kept,
      { top: 1, bottom: 1 },
      () => 'copy',
      (name) => `${name} (kopie)`,
    );
    expect(doubled.fleetGroups.map(({ name }) => name)).toEqual(['A', 'B', 'B (kopie)', 'C']);
    expect(doubled.unreadable).toEqual({ 'fleetGroups[1].number': 'veel', 'fleetGroups[2].number': 'veel' });
    const removed = withoutRows(doubled, { top: 0, bottom: 1 });
    expect(removed.fleetGroups.map(({ name }) => name)).toEqual(['B (kopie)', 'C']);
    expect(removed.unreadable).toEqual({ 'fleetGroups[0].number': 'veel' });
  });

  it('are duplicated together, below the last of them, where the cursor then goes', () => {
    const kept = typed(start, 'number', 'veel', 0);
    const doubled = withDuplicates(kept, { top: 0, bottom: 1 }, counter(), (name) => `${name}'`);
    expect(doubled.fleetGroups.map(({ name }) => name)).toEqual(['A', 'B', "A'", "B'", 'C']);
    expect(doubled.unreadable).toEqual({ 'fleetGroups[0].number': 'veel', 'fleetGroups[2].number': 'veel' });
    const chosen = { cursor: { row: 1, column: 4 }, anchor: { row: 0, column: 2 }, home: 2 };
    expect(lowered(chosen, 2)).toEqual({ cursor: { row: 3, column: 4 }, anchor: { row: 2, column: 2 }, home: 2 });
  });

  it('that can mean two numbers are answered for the whole column at once', () => {
    const pasted = withPasted(start, 0, 7, [['1.200'], ['1.350'], ['900']], context, counter());
    const dossier = pasted?.dossier ?? empty;
    const twofold = twofoldRows(dossier, column('meanDayKm'), context);
    expect(twofold).toEqual([
      { row: 0, values: [1200, 1.2] },
      { row: 1, values: [1350, 1.35] },
    ]);
    const meant = withMeant(dossier, column('meanDayKm'), twofold, 0, context);
    expect(meant.fleetGroups.map(({ meanDayKm }) => meanDayKm)).toEqual([1200, 1350, 900]);
    expect(meant.unreadable).toEqual({});
  });

  it('of which one reading is absurd are taken: nobody drives 28 km in a year', () => {
    const pasted = withPasted(start, 0, 6, [['28.000'], ['31,500'], ['650.000']], context, counter());
    expect(pasted?.dossier.fleetGroups.map(({ yearlyKm }) => yearlyKm)).toEqual([28_000, 31_500, null]);
    expect(pasted?.unread).toBe(1);
    // What was kept from a field stays a question here.
    expect(readCell('28.000', column('yearlyKm'), context, true)).toMatchObject({ ok: false, candidates: [{}, {}] });
  });

  it('of an example are copied and pasted elsewhere as the same record', () => {
    const original = example('transporteur');
    const area = { top: 0, bottom: original.fleetGroups.length - 1, left: 0, right: tableColumns.length - 1 };
    const clipboard = clipboardFromBlock(textsOf(original, area, context));
    const pasted = withPasted(empty, 0, 0, blockFromClipboard(clipboard), context, counter());
    const fieldsOf = (dossier: Dossier): unknown[] =>
      dossier.fleetGroups.map((group) =>
        tableColumns.map(({ field }) => [group[field], group.unknown.includes(field)]),
      );
    expect(fieldsOf(pasted?.dossier ?? empty)).toEqual(fieldsOf(original));
  });
});

describe('the clipboard', () => {
  it('reads what a spreadsheet writes: tabs, lines, and quotes around both', () => {
    expect(blockFromClipboard('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(blockFromClipboard('"twee\nregels"\t"zegt ""ja"""\n')).toEqual([['twee\nregels', 'zegt "ja"']]);
    expect(blockFromClipboard('a\t\n')).toEqual([['a', '']]);
    expect(blockFromClipboard('5" buis\tx')).toEqual([['5" buis', 'x']]);
    expect(blockFromClipboard('')).toEqual([['']]);
  });

  it('gives back what it got', () => {
    const block = [
      ['a\tb', 'c "d"'],
      ['e\nf', ''],
    ];
    expect(blockFromClipboard(clipboardFromBlock(block))).toEqual(block);
  });
});

describe('the cursor', () => {
  const bounds = { rows: 3, columns: 4 };

  it('stays inside the table, and chooses with a corner that stays', () => {
    expect(moved(at({ row: 0, column: 0 }), -1, -1, bounds)).toEqual(at({ row: 0, column: 0 }));
    expect(moved(at({ row: 1, column: 1 }), 5, 1, bounds, true)).toEqual({
      cursor: { row: 2, column: 2 },
      anchor: { row: 1, column: 1 },
      home: 1,
    });
    expect(clamped(at({ row: 9, column: 2 }), bounds).cursor).toEqual({ row: 2, column: 2 });
  });

  it('goes with Tab along the row and on, and leaves at the ends', () => {
    expect(tabbed(at({ row: 0, column: 3 }), false, bounds)?.cursor).toEqual({ row: 1, column: 0 });
    expect(tabbed(at({ row: 2, column: 3 }), false, bounds)).toBeNull();
    expect(tabbed(at({ row: 0, column: 0 }), true, bounds)).toBeNull();
  });

  it('goes with Enter to where the row of Tabs began', () => {
    const first = tabbed(at({ row: 0, column: 1 }), false, bounds);
    const second = first === null ? null : tabbed(first, false, bounds);
    expect(second?.cursor).toEqual({ row: 0, column: 3 });
    expect(second === null ? null : entered(second, false, bounds).cursor).toEqual({ row: 1, column: 1 });
  });
});
