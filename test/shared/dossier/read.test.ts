import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDossier, emptyFleetGroup } from '../../../shared/dossier/create.ts';
import { checkDossier, fieldPath, readDossier } from '../../../shared/dossier/read.ts';
import { groupWith } from '../../cases/fleet.ts';
import { randomDossiers } from '../../cases/randomDossier.ts';
import { example, exampleNames } from '../../cases/shipped.ts';

const bare = emptyDossier('d1', '2026-11-23T09:00:00.000Z', '2026-11-23');
const text = JSON.stringify(bare);

describe('a dossier file', () => {
  it.each(exampleNames)('of the example %s comes back as it was written', (name) => {
    const dossier = example(name);
    expect(readDossier(JSON.stringify(dossier))).toEqual({ ok: true, dossier });
  });

  it('with any answers comes back as it was written', () => {
    fc.assert(
      fc.property(randomDossiers, (dossier) => {
        const again = readDossier(JSON.stringify(dossier));
        // JSON knows no minus zero; everything else must be the same.
        expect(again).toEqual({ ok: true, dossier: JSON.parse(JSON.stringify(dossier)) as unknown });
      }),
      { numRuns: 100 },
    );
  });

  it('may begin with a byte order mark and end with white space', () => {
    expect(readDossier(`\ufeff${text}\r\n`)).toEqual({ ok: true, dossier: bare });
  });

  it('that was cut off anywhere is never taken for a whole one', () => {
    for (let length = 0; length < text.length; length += 7) {
      expect(readDossier(text.slice(0, length)).ok).toBe(false);
    }
    expect(readDossier('')).toEqual({ ok: false, reason: 'cutOff' });
    expect(readDossier(text.slice(0, -200))).toEqual({ ok: false, reason: 'cutOff' });
  });

  it.each([
    ['hello', 'notJson'],
    ['PK\u0003\u0004', 'notJson'],
    ['[]', 'notADossier'],
    ['null', 'notADossier'],
    ['42', 'notADossier'],
    ['{}', 'notADossier'],
    ['{"format":"vlootwijzer-parameters","version":1}', 'notADossier'],
    ['{"format":"vlootwijzer-dossier","version":"1"}', 'notADossier'],
    ['{"format":"vlootwijzer-dossier","version":0}', 'notADossier'],
  ])('that reads %s is refused as %s', (content, reason) => {
    expect(readDossier(content)).toEqual({ ok: false, reason });
  });

  it('of a newer version is refused with that version, whatever else it holds', () => {
    expect(readDossier(JSON.stringify({ ...bare, version: 7, fleetGroups: 'new' }))).toEqual({
      ok: false,
      reason: 'newer',
      version: 7,
    });
  });

  const withGroup = (change: object): unknown => ({
    ...bare,
    fleetGroups: [groupWith({}), { ...groupWith({ id: 'g2' }), ...change }],
  });

  it.each<[string, unknown, string]>([
    ['a negative number of vehicles', withGroup({ number: -1 }), 'fleetGroups[1].number'],
    ['half a vehicle', withGroup({ number: 1.5 }), 'fleetGroups[1].number'],
    ['a number as text', withGroup({ number: '3' }), 'fleetGroups[1].number'],
    ['a class that does not exist', withGroup({ vehicleClass: 'tank' }), 'fleetGroups[1].vehicleClass'],
    ['Euro 7', withGroup({ euroClass: 7 }), 'fleetGroups[1].euroClass'],
    ['30 February', withGroup({ firstAdmission: '2019-02-30' }), 'fleetGroups[1].firstAdmission'],
    ['24:00', withGroup({ departure: '24:00' }), 'fleetGroups[1].departure'],
    ['eight days a week', withGroup({ daysPerWeek: 8 }), 'fleetGroups[1].daysPerWeek'],
    [
      'a CO2 class of 6',
      withGroup({ details: { ...emptyFleetGroup('x').details, co2Class: 6 } }),
      'fleetGroups[1].details.co2Class',
    ],
    [
      'a levied share of 120 %',
      withGroup({ details: { ...emptyFleetGroup('x').details, leviedSharePercent: 120 } }),
      'fleetGroups[1].details.leviedSharePercent',
    ],
    ['a month as day of the visit', { ...bare, visit: { ...bare.visit, date: '2026-11' } }, 'visit.date'],
    ['a missing part', { ...bare, site: undefined }, 'site'],
    ['a missing field', withGroup({ zones: undefined }), 'fleetGroups[1].zones'],
    ['a negative yearly use', { ...bare, site: { ...bare.site, yearlyKWh: -1 } }, 'site.yearlyKWh'],
    ['a horizon of 0 years', { ...bare, settings: { ...bare.settings, horizonYears: 0 } }, 'settings.horizonYears'],
  ])('with %s is refused by the name of the field', (_what, json, field) => {
    expect(readDossier(JSON.stringify(json))).toMatchObject({ ok: false, reason: 'field', field });
  });

  it('drops keys that it does not know, and keeps what was typed and could not be read', () => {
    const reading = checkDossier({ ...bare, extra: 1, unreadable: { 'site.peakKW': '12.345' } });
    expect(reading).toEqual({ ok: true, dossier: { ...bare, unreadable: { 'site.peakKW': '12.345' } } });
  });

  it('writes the path of a field as a reader would', () => {
    expect(fieldPath(['fleetGroups', 2, 'details', 'co2Class'])).toBe('fleetGroups[2].details.co2Class');
    expect(fieldPath([])).toBe('');
  });
});

describe('an empty dossier', () => {
  it('is a valid dossier in which nothing is answered', () => {
    expect(readDossier(text).ok).toBe(true);
    expect(readDossier(JSON.stringify({ ...bare, fleetGroups: [emptyFleetGroup('g')] })).ok).toBe(true);
    expect(bare).toMatchObject({ fleetGroups: [], company: { name: null }, settings: { discountPoint: 'middle' } });
  });

  it('shares nothing with the next one', () => {
    const one = emptyDossier('a', 'now', null);
    const other = emptyDossier('b', 'now', null);
    one.topics.topic1.covered.national = 'covered';
    one.company.contacts.push({ id: 'c', name: '', role: '', email: '', phone: '' });
    expect(other.topics.topic1.covered).toEqual({});
    expect(one.topics.topic2.covered).toEqual({});
    expect(other.company.contacts).toEqual([]);
  });
});
