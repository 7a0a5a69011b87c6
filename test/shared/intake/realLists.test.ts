/** Fleet lists as companies send them: totals in odd places, trailers by name only, calculated kilometres, whole habits. */
import { describe, expect, it } from 'vitest';
import { fleetBook } from '../../../shared/intake/books.ts';
import type { Cell } from '../../../shared/intake/cells.ts';
import { columnNotes } from '../../../shared/intake/columnHabits.ts';
import { proposeGroups } from '../../../shared/intake/grouping.ts';
import { fleetListOf } from '../../../shared/intake/joinRows.ts';
import { matchColumns, namedTable } from '../../../shared/intake/matching.ts';
import { comesAlong } from '../../../shared/intake/remarks.ts';
import { readVehicles, type ListedVehicle } from '../../../shared/intake/vehicles.ts';
import { readingNote } from '../../../shared/text/readingNotes.ts';
import { parametersWith } from '../../cases/shipped.ts';

const VISIT = '2026-11-23';

function vehiclesOf(rows: readonly (readonly Cell[])[]): ListedVehicle[] {
  const table = namedTable(rows, fleetBook, {});
  if (table === null) throw new Error('no table');
  return readVehicles([fleetListOf(table, matchColumns(table, fleetBook, {}))], VISIT);
}

const csv = (text: string): ListedVehicle[] =>
  vehiclesOf(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(';')),
  );

const verdictsOf = (vehicles: readonly ListedVehicle[]): unknown[] =>
  vehicles.map(({ standing, remarks }) => [standing, ...remarks.map(({ code }) => code)]);

const lastOf = (vehicles: readonly ListedVehicle[]): unknown => verdictsOf(vehicles).at(-1);

const groupedOf = (vehicles: readonly ListedVehicle[]): unknown[] =>
  proposeGroups(
    vehicles.filter(({ remarks }) => comesAlong(remarks)),
    parametersWith(),
  ).map(({ group }) => [group.name, group.number, group.yearlyKm]);

describe('a total', () => {
  // 32,000 + 28,500 + 41,250 = 101,750 km; three vehicles.
  const branches = `
    Vestiging;Kent.;Merk en model;Soort;Brandstof;Euro;D.E.T.;Km/jr
    Breda;V-123-AB;Ford Transit;Bestelauto;Diesel;6;15-03-2019;32.000
    Breda;V-124-AB;Ford Transit;Bestelauto;Diesel;6;16-03-2019;28.500
    Tilburg;V-125-AB;Ford Transit;Bestelauto;Diesel;6;17-03-2019;41.250`;

  it('with its word in a column that means nothing here, and a count below the plates, is no vehicle', () => {
    const vehicles = csv(`${branches}\nTotaal;3;;;;;;101.750`);
    expect(verdictsOf(vehicles)).toEqual([['ok'], ['ok'], ['ok'], ['refused', 'total']]);
    // (32,000 + 28,500 + 41,250) / 3 = 33,916.7.
    expect(groupedOf(vehicles)).toEqual([['Ford Transit', 3, 33_917]]);
  });

  it.each([
    'Eindtotaal;;;;;;;101.750',
    'Breda Totaal;2;;;;;;60.500',
    'Algemeen totaal:;3 stuks;;;;;;101.750',
    'Gem.;;;;;;;33.917',
    'Average;;;;;;;33.917',
    ';Totaal 3;;;;;;101.750',
    ';Som 123;;;;;;101.750',
    ';10 auto;;Totaal;;;;101.750',
    ';;;;;Totaal;;101.750',
    ';;;;;;Totaal;101.750',
    ';;;;;;;Totaal',
    'Aantal voertuigen: 3;;;;;;;',
    ';aantal: 3;;;;;;',
  ])('%s is refused', (row) => {
    expect(lastOf(csv(`${branches}\n${row}`))).toEqual(['refused', 'total']);
  });

  it('under the dates of a workbook, with sums behind it, is no vehicle, whatever its number says', () => {
    const vehicles = vehiclesOf([
      ['Kenteken', 'Merk', 'Model', 'Soort', 'Brandstof', 'Euroklasse', 'Datum 1e toelating', 'Km per jaar', 'Aantal'],
      ['V-123-AB', 'Ford', 'Transit', 'Bestelauto', 'Diesel', 6, '2019-03-15', 31_245, 1],
      ['V-124-AB', 'Ford', 'Transit', 'Bestelauto', 'Diesel', 6, '2019-03-16', 31_600, 2],
      [null, null, null, null, null, null, 'Totaal', 62_845, 3],
    ]);
    expect(verdictsOf(vehicles)).toEqual([['ok'], ['ok'], ['refused', 'total']]);
    // (31,245 x 1 + 31,600 x 2) / 3 = 31,481.7.
    expect(groupedOf(vehicles)).toEqual([['Ford Transit', 3, 31_482]]);
  });

  it.each([
    // Without a word: the sum, and the mean, of the rows above.
    ['refused', ';3;;;;;;101.750', 'addsUp'],
    ['refused', ';;;;;;9;101.750', 'addsUp'],
    ['refused', ';3;;;;;;99.000', 'nothing'],
    ['refused', ';voertuigen 3;;;;;;99.000', 'nothing'],
    ['refused', ';;;;;;onbekend;99.000', 'nothing'],
    ['refused', ';;3;;;;;101.750', 'addsUp'],
    ['refused', ';;;;;2019;2019;33.917', 'addsUp'],
    ['doubtful', ';;3;;;;;101.751', 'classUnknown'],
  ])('is %s without a word in %s', (standing, row, reason) => {
    const [found, ...reasons] = lastOf(csv(`${branches}\n${row}`)) as string[];
    expect([found, reasons.includes(reason)]).toEqual([standing, true]);
  });

  it('below the masses, without a word, is their sum and no vehicle; another mass is one', () => {
    const list = 'Kenteken;GVW;Km per jaar\nV-123-AB;12000;30000\nV-124-AB;12000;50000\n';
    expect(lastOf(csv(`${list};24000;80000`))).toEqual(['refused', 'addsUp']);
    expect(csv(`${list};26000;80000`)[2]).toMatchObject({ standing: 'doubtful', vehicleClass: 'rigid26' });
    // One more of the same is the mean of the others too.
    expect(lastOf(csv('Aantal;GVW;Km per jaar\n2;12000;30000\n2;12000;30000\n2;12000;30000'))).not.toContain('addsUp');
    // Subtotals: the second adds up only what came after the first.
    expect(
      verdictsOf(csv(`${list};24000;80000\nV-125-AB;18000;1000\nV-126-AB;18000;2000\n;36000;3000`)).filter(
        (verdict) => (verdict as string[])[0] === 'refused',
      ),
    ).toEqual([
      ['refused', 'addsUp'],
      ['refused', 'addsUp'],
    ]);
  });

  it.each([
    'Breda;SOM-12-X;Ford Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    'Breda;TOT-12-X;Ford Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    'Totaal;V-999-XX;Ford Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    'totaal versleten, gaat er dit jaar uit;;Ford Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    'Totaalschade;;Ford Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    'Gemiddeld gebruik;;Ford Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    ';;Totem Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    ';;Somua Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
    ';;Sumitomo Transit;Bestelauto;Diesel;6;15-03-2019;30.100',
  ])('is not seen in %s', (row) => {
    const vehicle = csv(`${branches}\n${row}`)[3];
    expect([vehicle.standing === 'refused', comesAlong(vehicle.remarks), vehicle.yearlyKm]).toEqual([
      false,
      true,
      30_100,
    ]);
  });

  it.each(['1-ABC-123', 'WVL 4821', 'AB 12 345', 'B-XY 12', 'KA 99 ABC', '12-AB-CD'])(
    'is not seen in the plate %s, of which nothing else is known',
    (plate) => {
      expect(csv(`${branches}\n;${plate};;;;;;30.100`)[3].standing).toBe('doubtful');
    },
  );
});

describe('a trailer', () => {
  const head = 'Kenteken;Merk en model;Brandstof;Euro;DET;GVW\nBX-12-YY;DAF XF trekker;Diesel;6;22-05-2017;20500';

  it.each([
    'OX-14-ZZ;Krone oplegger;;;12-05-2018;39000',
    'OX-14-ZZ;Schmitz Koeloplegger;Diesel;;12-05-2018;39000',
    'WX-14-ZZ;Hapert aanhangwagen 2-as;;;12-05-2018;2700',
    'WX-14-ZZ;Middenasaanhangwagen;;;12-05-2018;18000',
    'OX-14-ZZ;Van Hool semi-trailer;;;12-05-2018;39000',
    'OX-14-ZZ;Schuifzeilopleggers Kögel;;;12-05-2018;39000',
  ])('named by make and model alone is refused: %s', (row) => {
    // "Van Hool" is no van.
    expect(lastOf(csv(`${head}\n${row}`))).toEqual(['refused', 'trailer']);
  });

  it.each([
    'BX-14-ZZ;DAF XF opleggertrekker;Diesel;6;12-05-2018;20500',
    'BX-14-ZZ;Volvo FH trekker met oplegger;Diesel;6;12-05-2018;20500',
    'BX-14-ZZ;MAN TGX trekker + koeloplegger;Diesel;6;12-05-2018;20500',
    'BX-14-ZZ;DAF CF bakwagen incl. aanhanger;Diesel;6;12-05-2018;28000',
    'BX-14-ZZ;DAF CF met aanhangwagen;Diesel;6;12-05-2018;28000',
    'VX-14-ZZ;Trailblazer Vito;Diesel;6;12-05-2018;3000',
    'VX-14-ZZ;Trailerman Sprinter;Diesel;6;12-05-2018;3500',
  ])('is not seen in what pulls one: %s', (row) => {
    const vehicle = csv(`${head}\n${row}`)[1];
    expect(vehicle.standing).not.toBe('refused');
    expect(comesAlong(vehicle.remarks)).toBe(true);
  });

  it('with a Euro class may drive by itself: doubtful, and not along before it is ticked', () => {
    const vehicle = csv(`${head}\nBX-14-ZZ;DAF oplegger;Diesel;6;12-05-2018;28000`)[1];
    expect(vehicle.remarks.map(({ code }) => code)).toEqual(['trailerNamed']);
    expect(comesAlong(vehicle.remarks)).toBe(false);
  });

  it('without a word may be what has a mass and neither fuel nor kind, where others say their fuel', () => {
    const vehicle = csv(`${head}\nOX-14-ZZ;Schmitz SKO 24;;;12-05-2018;39000`)[1];
    expect(vehicle).toMatchObject({ standing: 'doubtful', vehicleClass: 'rigid26' });
    expect(vehicle.remarks.map(({ code }) => code)).toContain('maybeTrailer');
    expect(comesAlong(vehicle.remarks)).toBe(false);
    // A list that says nothing of fuel at all says nothing by that of one vehicle.
    const [truck] = csv('Kenteken;Merk;Model;GVW\nBX-14-ZZ;DAF;LF;12000');
    expect(comesAlong(truck.remarks)).toBe(true);
  });

  it('under its own heading, or in the body, is refused too; the group it is in says nothing of a truck', () => {
    expect(
      verdictsOf(
        csv(`
          Groep;Merk;Model;Soort;Inrichting
          Opleggers;Krone;SD;;
          Vrachtwagens;DAF;CF;;
          Vrachtwagens;Krone;SD;Koeloplegger;
          Vrachtwagens;Krone;SD;;schuifzeiloplegger`),
      ).map((verdict) => (verdict as string[]).slice(0, 2)),
    ).toEqual([
      ['refused', 'trailer'],
      ['doubtful', expect.anything()],
      ['refused', 'trailer'],
      ['refused', 'trailer'],
    ]);
  });
});

describe('a vehicle of which the mass alone is known', () => {
  const head = 'Kenteken;Merk;Model;Brandstof;Euro;DET;GVW';

  it('up to 3.5 t may be a passenger car: doubtful, of no kind, and not along before it is ticked', () => {
    const [golf, caddy, sprinter, unknown] = csv(`${head}
      XT-44-PQ;VW;Golf;Benzine;6;01-01-2021;1900
      V-123-AB;VW;Caddy;Diesel;6;01-01-2021;2200
      V-124-AB;Mercedes;Sprinter;Diesel;6;01-01-2021;3500
      V-125-AB;Iveco;35S14;Diesel;6;01-01-2021;3500`);
    expect(golf).toMatchObject({ standing: 'doubtful', vehicleClass: null });
    expect(golf.remarks.map(({ code }) => code)).toEqual(['kindFromMass']);
    expect(comesAlong(golf.remarks)).toBe(false);
    expect([caddy, sprinter, unknown].map(({ standing, vehicleClass }) => [standing, vehicleClass])).toEqual([
      ['ok', 'vansmall'],
      ['ok', 'vanlarge'],
      ['ok', 'vanlarge'],
    ]);
  });

  it('comes along as before where kind, category or body say what it is', () => {
    for (const [name, word] of [
      ['Soort', 'Bedrijfsauto'],
      ['Categorie', 'N1'],
      ['Inrichting', 'gesloten opbouw'],
    ]) {
      const [vehicle] = csv(`${head};${name}\nV-123-AB;Dacia;Dokker;Diesel;6;01-01-2021;1900;${word}`);
      expect(vehicle.remarks.map(({ code }) => code)).toEqual(['vanSizeUnknown']);
      expect(comesAlong(vehicle.remarks)).toBe(true);
    }
  });

  it('is refused where its model says that it is a passenger car', () => {
    expect(verdictsOf(csv(`${head}\nXT-44-PQ;VW;Golf personenauto;Benzine;6;01-01-2021;1900`))).toEqual([
      ['refused', 'passengerCar'],
    ]);
  });
});

describe('calculated kilometres', () => {
  it('are rounded, in text and in a workbook, and the column says so', () => {
    const vehicles = vehiclesOf([
      ['Model', 'Soort', 'Brandstof', 'Euro', 'DET', 'Km per jaar', 'Km per dag'],
      ['Sprinter', 'Bestelauto', 'Diesel', 6, '15-03-2019', '20.000,5', '96,2'],
      ['Sprinter', 'Bestelauto', 'Diesel', 6, '15-03-2019', '23.456,7', '120.500'],
      ['Sprinter', 'Bestelauto', 'Diesel', 6, '15-03-2019', 12_345.678, 80.4],
      ['Sprinter', 'Bestelauto', 'Diesel', 6, '15-03-2019', 30_000, 88],
    ]);
    // 120,500 km is more than a day has; 120.5 is rounded up.
    expect(vehicles.map(({ standing, yearlyKm, meanDayKm }) => [standing, yearlyKm, meanDayKm])).toEqual([
      ['ok', 20_001, 96],
      ['ok', 23_457, 121],
      ['ok', 12_346, 80],
      ['ok', 30_000, 88],
    ]);
    expect(columnNotes(vehicles)).toEqual([
      { code: 'rounded', field: 'yearlyKm', text: '20.000,5', rows: 3 },
      { code: 'rounded', field: 'meanDayKm', text: '96,2', rows: 3 },
    ]);
  });

  it('do not make a number of vehicles or a mass of decimals', () => {
    const [vehicle] = csv('Soort;Aantal;GVW;Brandstof\nBestelauto;2,5;3499,6;Diesel');
    expect(vehicle).toMatchObject({ number: 1, maxMassKg: null });
    expect(vehicle.remarks.filter(({ code }) => code === 'outOfBounds')).toHaveLength(2);
  });

  it('of hardly anything stay doubtful', () => {
    expect(
      verdictsOf(csv('Soort;Model;Brandstof;Euro;DET;Km/jr\nBestelauto;Sprinter;Diesel;6;15-03-2019;28,4')),
    ).toEqual([['doubtful', 'fewKm']]);
  });
});

describe('an ordinary list', () => {
  it('with a point in all thousands is in order, and the columns say how they were read', () => {
    const vehicles = csv(`
      Kenteken;Merk;Model;Soort;Brandstof;Euro;DET;GVW;Km per jaar
      V-123-AB;Ford;Transit;Bestelauto;Diesel;6;15-03-2019;3.500;28.000
      V-124-AB;Ford;Transit;Bestelauto;Diesel;6;15-03-2019;3.500;31.000
      BX-12-YY;DAF;LF;Bakwagen;Diesel;6;15-03-2019;12.000;9.000
      BX-13-YY;DAF;CF;Bakwagen;Diesel;6;15-03-2019;18.000;0`);
    expect(verdictsOf(vehicles).slice(0, 3)).toEqual([['ok'], ['ok'], ['ok']]);
    expect(vehicles.map(({ maxMassKg, yearlyKm }) => [maxMassKg, yearlyKm])).toEqual([
      [3500, 28_000],
      [3500, 31_000],
      [12_000, 9000],
      [18_000, 0],
    ]);
    expect(columnNotes(vehicles).map((note) => readingNote(note, 'nl'))).toEqual([
      'Maximummassa (kg): de punt of komma is een duizendteken, zoals in “3.500”',
      'Km per jaar: de punt of komma is een duizendteken, zoals in “28.000”',
    ]);
  });

  const km = (...cells: readonly Cell[]): unknown[] =>
    vehiclesOf([
      ['Model', 'Soort', 'Brandstof', 'Euro', 'DET', 'Km per jaar'],
      ...cells.map((cell): Cell[] => ['Sprinter', 'Bestelauto', 'Diesel', 6, '15-03-2019', cell]),
    ]).map(({ yearlyKm, remarks }) => [yearlyKm, ...remarks.map(({ code }) => code)]);

  it('keeps the doubt where both readings are possible', () => {
    // 24 may stand for thousands: then 28.000 may be 28 thousand too, or 28 of the same.
    expect(km('28.000', '24')).toEqual([
      [28_000, 'thousands'],
      [24, 'fewKm'],
    ]);
    // Five hundred is little and not too little; half a million is much and not too much.
    expect(km('500.000')).toEqual([[500_000, 'thousands']]);
    // The point is before decimals elsewhere in the column.
    expect(km('28.000', '31250.5')).toEqual([[28_000, 'thousands'], [31_251]]);
    // Both signs cannot both be thousands.
    expect(km('28.000', '31,000')).toEqual([
      [28_000, 'thousands'],
      [31_000, 'thousands'],
    ]);
    expect(km('28.000', '31.500', 40_000, '')).toEqual([[28_000], [31_500], [40_000], [null]]);
    expect(km('20,000', '31,000')).toEqual([[20_000], [31_000]]);
  });

  it('with day numbers of Excel for dates is in order; one among written dates of a text file is not', () => {
    const list = (...cells: readonly Cell[]): ListedVehicle[] =>
      vehiclesOf([
        ['Model', 'Soort', 'Brandstof', 'Euro', 'DET'],
        ...cells.map((cell): Cell[] => ['Sprinter', 'Bestelauto', 'Diesel', 6, cell]),
      ]);
    // 43,466 is 1 January 2019: 43,831 is 1 January 2020, and 2019 has 365 days.
    const numbers = list(43_466, 43_831);
    expect(numbers.map(({ standing, firstAdmission }) => [standing, firstAdmission])).toEqual([
      ['ok', '2019-01-01'],
      ['ok', '2020-01-01'],
    ]);
    expect(columnNotes(numbers)).toEqual([{ code: 'serialDate', field: 'firstAdmission', text: '43466', rows: 2 }]);
    expect(verdictsOf(list('43466', '43831', ''))).toEqual([['ok'], ['ok'], ['doubtful', 'admissionMissing']]);
    expect(verdictsOf(list('43466', '15-03-2019'))).toEqual([['doubtful', 'serialDate'], ['ok']]);
    // A day that has not come is still asked about.
    expect(verdictsOf(list(62_845))).toEqual([['doubtful', 'inFuture']]);
  });
});
