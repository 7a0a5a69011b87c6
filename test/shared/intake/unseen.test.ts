/** Lists as people send them, with what must not come in unseen: totals, a second time, names that are missing. */
import { describe, expect, it } from 'vitest';
import { emptyFleetGroup } from '../../../shared/dossier/create.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { fleetBook, surveyBook } from '../../../shared/intake/books.ts';
import type { Cell } from '../../../shared/intake/cells.ts';
import { proposeGroups } from '../../../shared/intake/grouping.ts';
import { fleetListOf } from '../../../shared/intake/joinRows.ts';
import { matchColumns, namedTable, withMatch, type NamedTable } from '../../../shared/intake/matching.ts';
import { alreadyThere } from '../../../shared/intake/present.ts';
import { readSurvey } from '../../../shared/intake/survey.ts';
import { readVehicles, type ListedVehicle } from '../../../shared/intake/vehicles.ts';
import { furtherAnswers } from '../../../shared/text/fleetPreview.ts';
import { intakeWords } from '../../../shared/text/intake.ts';
import { parametersWith } from '../../cases/shipped.ts';

const VISIT = '2026-11-23';
const parameters = parametersWith();

function tableOf(text: string): NamedTable {
  const table = namedTable(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(';')),
    fleetBook,
    {},
  );
  if (table === null) throw new Error('no table');
  return table;
}

function vehiclesOf(text: string): ListedVehicle[] {
  const table = tableOf(text);
  const matches = matchColumns(table, fleetBook, {});
  return readVehicles([fleetListOf(table, matches)], VISIT);
}

const verdicts = (text: string): unknown[] =>
  vehiclesOf(text).map(({ sources, standing, remarks }) => [
    sources[0].line,
    standing,
    ...remarks.map(({ code }) => code),
  ]);

const LEASE = `
  Wagenparkoverzicht De Wit BV;;;;;;;;;;
  Kent.;Merk en model;Soort;Brandstof;Bouwjaar;D.E.T.;Euronorm;Gewicht;Km/jr;Leaseprijs;Einde contract
  V-123-AB;Ford Transit;Bestelauto;Diesel;2018;43466;Euro 6;3.500;32.500,00;612,50;31-12-2027
  v 124 ab;Ford Transit;Bestelwagen;D;2018;12-03-18;6;3500;31000;"€ 598,00";1-6-2027
  VBX-12-T;VW Caddy;bestel;dsl;2016;20160401;Euro 5;2200;1.2345,67;abc;
  V-123-AB;Ford Transit;Bestelauto;Diesel;2018;43466;Euro 6;3.500;32.500,00;612,50;
  Totaal;;;;;;;;345000;;`;

describe('a total', () => {
  it('below a list is refused with its row, and no group has its kilometres', () => {
    expect(verdicts(LEASE)).toEqual([
      [3, 'doubtful', 'serialDate'],
      [4, 'doubtful', 'twoDigitYear'],
      [5, 'doubtful', 'notANumber'],
      [6, 'refused', 'sameRow'],
      [7, 'refused', 'total'],
    ]);
    const groups = proposeGroups(vehiclesOf(LEASE), parameters);
    // Two vans of the same rule: (32,500 + 31,000) / 2 = 31,750, the oldest of 1-1-2019 and 12-3-2018; and a Caddy.
    expect(
      groups.map(({ group }) => [group.number, group.yearlyKm, group.firstAdmission, group.replacementYear]),
    ).toEqual([
      [2, 31_750, '2018-03-12', 2027],
      [1, null, '2016-04-01', null],
    ]);
  });

  it.each([
    'Totaal;;;;400000',
    'Subtotaal bestel;;;;400000',
    ';TOTAL;;;400000',
    ';;Som;;400000',
    'Eindtotaal:;;;;400000',
    ';Gemiddeld;;Diesel;40000',
    'Sub-totaal;;Bestelauto;Diesel;1',
  ])('%s is refused as a total', (row) => {
    expect(verdicts(`Kenteken;Merk;Soort;Brandstof;Km per jaar\n${row}`)).toEqual([[2, 'refused', 'total']]);
  });

  it.each([';;;;400000', '#N/A;;;;1', 'Peildatum;;;;'])('%s says nothing of a vehicle', (row) => {
    expect(verdicts(`Kenteken;Merk;Soort;Brandstof;Km per jaar\n${row}`)).toEqual([[2, 'refused', 'nothing']]);
  });

  it.each(['V-123-AB;;;;30000', '1-ABC-123;;;;30000', ';Totem;Bestelauto;Diesel;30000', ';;Bestelauto;;'])(
    '%s is a vehicle of which much is open, not a total',
    (row) => {
      const [vehicle] = vehiclesOf(`Kenteken;Merk;Soort;Brandstof;Km per jaar\n${row}`);
      expect(vehicle.standing).toBe('doubtful');
    },
  );
});

describe('a column “Categorie”', () => {
  it('with words is the kind of vehicle, and a passenger car in it is refused', () => {
    const list = `
      Nummerplaat;Fabrikant;Type;Categorie;Energie;Registratiedatum;Milieuklasse;Max. massa
      V-456-CD;Ford;Transit;Bestelauto;Diesel;15-3-2019;6;3500
      VX-12-AA;Opel;Astra;Personenauto;Benzine;1-3-2018;6;`;
    expect(verdicts(list)).toEqual([
      [2, 'ok'],
      [3, 'refused', 'passengerCar'],
    ]);
    expect(vehiclesOf(list)[0]).toMatchObject({ category: null, vehicleClass: 'vanlarge' });
  });

  it('with N1 is the European category, also under “voertuigcategorie”', () => {
    for (const name of ['Categorie', 'Voertuigcategorie']) {
      const [van, truck, car] = vehiclesOf(`
        Merk;Type;${name};Max. massa
        Ford;Transit;N1;3500
        DAF;LF;N2;12000
        Opel;Astra;M1;1900`);
      expect([van.category, truck.category, car.standing]).toEqual(['N1', 'N2', 'refused']);
    }
  });

  it('beside a column “Soort” leaves that one the kind', () => {
    const matches = matchColumns(tableOf('Soort;Categorie\nTrekker;zwaar\nTrekker;zwaar'), fleetBook, {});
    expect(matches.map(({ field, because }) => [field, because])).toEqual([
      ['kind', 'name'],
      [null, 'double'],
    ]);
  });
});

describe('a list without names', () => {
  const NAMELESS = 'V-123-AB;Ford;Transit;Diesel;2018\nV-124-AB;Ford;Transit;Diesel;2019';

  it('loses no vehicle: the first row is one, and the columns can be chosen by hand', () => {
    const table = tableOf(NAMELESS);
    expect(table).toMatchObject({ names: 'none', lines: [1, 2], header: ['', '', '', '', ''] });
    const fields = ['plate', 'make', 'model', 'fuel', 'yearOfMake'] as const;
    const matches = fields.reduce(
      (all, field, column) => withMatch(all, column, field),
      matchColumns(table, fleetBook, {}),
    );
    const vehicles = readVehicles([fleetListOf(table, matches)], VISIT);
    expect(vehicles.map(({ plate, model, firstAdmission }) => [plate, model, firstAdmission])).toEqual([
      ['V123AB', 'Ford Transit', '2018'],
      ['V124AB', 'Ford Transit', '2019'],
    ]);
  });

  it('keeps all rows below a title, and where a cell happens to be a known name', () => {
    expect(tableOf(`Wagenpark De Wit\n${NAMELESS}`)).toMatchObject({ names: 'none', lines: [2, 3] });
    expect(tableOf('V-123-AB;Ford;Type;Diesel\nV-124-AB;Ford;Type;Diesel')).toMatchObject({
      names: 'none',
      lines: [1, 2],
    });
  });

  it('is told from names that nobody knows', () => {
    expect(tableOf('Auto;Leeftijd;Kleur\nFord;8;wit')).toMatchObject({ names: 'strange', lines: [2] });
    expect(tableOf('Merk;2024;2025\nFord;8;9').names).toBe('none');
    expect(tableOf('Merk;Model;2025\nFord;Transit;9')).toMatchObject({ names: 'known', lines: [2] });
  });
});

describe('columns of a lease list', () => {
  it('that the dossier has no place for are recognised and left out; consumption is taken in litres', () => {
    const table = tableOf(
      'Leaseprijs;Verbruik (kWh/100 km);l/100 km;Kilometerstand\n612,50;;9,8;120.000\n598,00;;10,4;98.000',
    );
    expect(matchColumns(table, fleetBook, {}).map(({ field, because }) => [field, because])).toEqual([
      [null, 'noPlace'],
      [null, 'unknown'],
      ['litresPer100Km', 'name'],
      [null, 'noPlace'],
    ]);
  });

  it('give a group the mean consumption of its vehicles, and nothing in litres for an electric one', () => {
    const vehicles = vehiclesOf(`
      Model;Soort;Brandstof;Euro;DET;Verbruik
      Sprinter;Bestelauto;Diesel;6;15-03-2019;9,8
      Sprinter;Bestelauto;dsl;6;20-06-2020;10,5
      eSprinter;Bestelauto;Elektrisch;;20-06-2024;28,1`);
    expect(vehicles.map(({ litresPer100Km, remarks }) => [litresPer100Km, remarks.map(({ code }) => code)])).toEqual([
      [9.8, []],
      [10.5, []],
      [null, ['litresOfOther']],
    ]);
    const groups = proposeGroups(vehicles, parameters);
    // (9.8 + 10.5) / 2 = 10.15, in one decimal 10.2.
    expect(groups.map(({ group }) => group.costs.presentLitresPer100Km)).toEqual([10.2, null]);
  });

  it('with hardly any km a year are doubtful: 24 may be thousands', () => {
    const list = 'Model;Soort;Brandstof;Euro;DET;Km per jaar\nSprinter;Bestelauto;Diesel;6;15-03-2019;';
    expect(verdicts(`${list}24`)).toEqual([[2, 'doubtful', 'fewKm']]);
    expect(verdicts(`${list}499`)).toEqual([[2, 'doubtful', 'fewKm']]);
    expect(verdicts(`${list}500`)).toEqual([[2, 'ok']]);
  });
});

describe('what the groups may hold together', () => {
  const head = 'Model;Soort;Brandstof;Euro;DET';

  it('is only what has certainly one zone rule: an open fuel, Euro class or admission stays by itself', () => {
    const sizes = (rows: readonly string[]): number[] =>
      proposeGroups(vehiclesOf([head, ...rows].join('\n')), parameters).map(({ vehicles }) => vehicles.length);
    const row = (fuel: string, euro: string, det: string): string => `Sprinter;Bestelauto;${fuel};${euro};${det}`;
    expect(sizes([row('Diesel', '6', '15-03-2019'), row('Diesel', '6', '15-03-2023')])).toEqual([2]);
    // Euro 4, 5 and 6 each have a day of their own; what is electric has access, a diesel has not.
    expect(sizes([row('Diesel', '', '15-03-2019'), row('Diesel', '', '15-03-2019')])).toEqual([1, 1]);
    expect(sizes([row('', '6', '15-03-2019'), row('', '6', '15-03-2019')])).toEqual([1, 1]);
    // From 1 January 2025 on a diesel van is refused at once.
    expect(sizes([row('Diesel', '6', ''), row('Diesel', '6', '')])).toEqual([1, 1]);
    // Electric: neither Euro class nor day matters.
    expect(sizes([row('Elektrisch', '', ''), row('Elektrisch', '', '')])).toEqual([2]);
    // A van of 2025 is refused before one of 2019: no date could stand for both.
    expect(sizes([row('Diesel', '6', '15-03-2019'), row('Diesel', '6', '15-03-2025')])).toEqual([1, 1]);
  });
});

describe('everything that comes in', () => {
  it('stands in the preview: in a column, or in a few words below the vehicle', () => {
    const [vehicle] = vehiclesOf(`
      Merk;Soort;Brandstof;Euro;DET;GVW;Treingewicht;Inrichting;Carrosseriecode;Verbruik;Km per dag;Langste dag;Rijdagen;Vertrek;Terug;Staat ’s nachts;Eigendom
      DAF;Bakwagen;Diesel;6;15-03-2019;12000;19000;koelwagen;BA;18,5;120;210;ma-vr;05:30;16:00;thuis;lease`);
    expect(furtherAnswers(vehicle, 'nl').join(' · ')).toBe(
      '12.000 kg · combinatie 19.000 kg · carrosseriecode BA · gekoeld · 18,5 liter per 100 km · 120 km per dag · ' +
        'langste dag 210 km · ma t/m vr · vertrek 05:30 · terug 16:00 · bij de chauffeur thuis · lease',
    );
  });
});

describe('groups that the dossier holds already', () => {
  const group = (answers: Partial<FleetGroup>): FleetGroup => ({
    ...emptyFleetGroup('x'),
    vehicleClass: 'vanlarge',
    fuel: 'diesel',
    euroClass: 6,
    firstAdmission: '2019-03-15',
    name: 'Sprinter',
    ...answers,
  });
  const found = (answers: Partial<FleetGroup>): number => alreadyThere([group({})], [group(answers)]).length;

  it('are found by kind, fuel, Euro class and day, whatever they are called and however many they are', () => {
    expect(found({})).toBe(1);
    expect(found({ name: 'Bussen Noord', number: 4, yearlyKm: 12_000 })).toBe(1);
    expect(found({ firstAdmission: '2019-03-16', name: 'Bussen Noord' })).toBe(0);
    expect(found({ euroClass: 5 })).toBe(0);
    expect(found({ fuel: 'hvo' })).toBe(0);
    expect(found({ vehicleClass: 'vanmid' })).toBe(0);
  });

  it('are found by a model in the name too, for a group keeps the day of its oldest vehicle only', () => {
    const merged = { name: 'Crafter, SPRINTER ', firstAdmission: '2015-04-09' };
    expect(found(merged)).toBe(1);
    // The one of the list is older than the oldest of the record: another vehicle.
    expect(found({ ...merged, firstAdmission: '2020-01-01' })).toBe(0);
    expect(found({ ...merged, name: 'Crafter' })).toBe(0);
  });

  it('without a whole day are found by name', () => {
    const yearOnly = group({ firstAdmission: '2019' });
    expect(alreadyThere([yearOnly], [group({ firstAdmission: '2019', name: 'SPRINTER ' })])).toEqual([yearOnly]);
    expect(alreadyThere([yearOnly], [group({ firstAdmission: '2019', name: 'Crafter' })])).toEqual([]);
    const nameless = group({ firstAdmission: null, name: null });
    expect(alreadyThere([nameless], [nameless])).toEqual([]);
  });

  it('are all found when the same list is read a second time', () => {
    const groups = proposeGroups(vehiclesOf(LEASE), parameters).map((one) => one.group);
    expect(alreadyThere(groups, groups)).toHaveLength(2);
  });
});

describe('a survey', () => {
  const { groupNames, notesHeading } = intakeWords.nl.survey;
  const answersOf = (rows: readonly (readonly Cell[])[]) => {
    const table = namedTable(rows, surveyBook, {});
    if (table === null) throw new Error('no table');
    return readSurvey(table, matchColumns(table, surveyBook, {}), new Set(), { groupNames, notesHeading });
  };

  it('takes a number or address only as the form would, keeps the rest of the row, and says what was left', () => {
    const [good, bad] = answersOf([
      ['Bedrijfsnaam', 'KvK', 'E-mail', 'EAN', 'Aantal bestelauto’s', 'Gemiddeld km per dag'],
      ['Alfa BV', '1234 5678', 'jan@alfa.nl', '871687 1234 5678 9012', 12, 100],
      ['Beta BV', 1_234_567, 'Weg 2', 871_687_123_456_789_000, 3, '50-100'],
    ]);
    expect(good).toMatchObject({ standing: 'ok', remarks: [] });
    expect(good.dossier.company.kvkNumber).toBe('1234 5678');
    expect(good.dossier.fleetGroups).toMatchObject([{ number: 12, meanDayKm: 100 }]);
    expect(bad.remarks.map(({ code, field }) => [code, field])).toEqual([
      ['emailForm', 'email'],
      ['kvkForm', 'kvk'],
      ['notANumber', 'meanDayKm'],
      ['eanForm', 'ean'],
    ]);
    expect(bad.standing).toBe('doubtful');
    expect(bad.dossier.company).toMatchObject({ name: 'Beta BV', kvkNumber: null, contacts: [] });
    expect(bad.dossier.site.ean).toBeNull();
    expect(bad.dossier.fleetGroups).toMatchObject([{ number: 3, meanDayKm: null }]);
    // What was not taken over is kept in words.
    expect(bad.dossier.visit.notes).toContain('KvK: 1234567');
    expect(bad.dossier.visit.notes).toContain('E-mail: Weg 2');
  });
});
