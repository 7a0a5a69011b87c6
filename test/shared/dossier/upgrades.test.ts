import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drivingDays } from '../../../shared/dossier/drivingDays.ts';
import { DOSSIER_VERSION } from '../../../shared/dossier/schema.ts';
import { readDossier } from '../../../shared/dossier/read.ts';
import { version1ToVersion2 } from '../../../shared/dossier/upgrades/version1.ts';

/** Dossiers as earlier versions of the program wrote them. Never to be edited. */
const stored = (name: string): string =>
  readFileSync(new URL(`../../fixtures/dossiers/${name}`, import.meta.url), 'utf8');

/** Every value of the old record, by path, so that a comparison names what got lost. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Object.entries(value);
  return entries.length === 0 ? [[path, value]] : entries.flatMap(([key, one]) => leaves(one, `${path}/${key}`));
}

describe('a dossier of an earlier version', () => {
  it.each([
    'version1-groothandel.json',
    'version1-transporteur.json',
    'version2-groothandel.json',
    'version2-transporteur.json',
    'version3-groothandel.json',
    'version3-transporteur.json',
  ])('opens with every answer kept: %s', (name) => {
    const reading = readDossier(stored(name));
    if (!reading.ok) throw new Error(JSON.stringify(reading));
    const now = new Map(leaves(reading.dossier));
    for (const [path, value] of leaves(JSON.parse(stored(name)))) {
      if (path !== '/version') expect([path, now.get(path)]).toEqual([path, value]);
    }
    expect(reading.dossier.version).toBe(DOSSIER_VERSION);
    expect(reading.dossier.fleetGroups.every((group) => group.chosenAlternative === null)).toBe(true);
  });

  it('has a number of driving days that means what it meant: so many from Monday on', () => {
    const daysIn = (name: string): (readonly number[] | null)[] => {
      const reading = readDossier(stored(name));
      if (!reading.ok) throw new Error(JSON.stringify(reading));
      expect(reading.dossier.fleetGroups.every((group) => group.drivingDays === null)).toBe(true);
      return reading.dossier.fleetGroups.map(drivingDays);
    };
    // The files say 6 days for three groups and 5 for four.
    const saturday = [0, 1, 2, 3, 4, 5];
    const friday = [0, 1, 2, 3, 4];
    expect(daysIn('version3-groothandel.json')).toEqual([saturday, saturday, saturday]);
    expect(daysIn('version3-transporteur.json')).toEqual([friday, friday, friday, friday]);
  });

  it('keeps its days when a later version wrote them, and a version from after this one is refused', () => {
    const now = { ...(JSON.parse(stored('version3-groothandel.json')) as { fleetGroups: object[] }), version: 4 };
    const named = { ...now, fleetGroups: now.fleetGroups.map((group) => ({ ...group, drivingDays: ['saturday'] })) };
    const reading = readDossier(JSON.stringify(named));
    if (!reading.ok) throw new Error(JSON.stringify(reading));
    expect(reading.dossier.fleetGroups.map((group) => group.drivingDays)).toEqual(
      named.fleetGroups.map(() => ['saturday']),
    );
    expect(readDossier(JSON.stringify({ ...named, version: DOSSIER_VERSION + 1 }))).toEqual({
      ok: false,
      reason: 'newer',
      version: DOSSIER_VERSION + 1,
    });
  });

  it('that is broken is refused by name, not repaired', () => {
    const broken = JSON.parse(stored('version1-groothandel.json')) as { fleetGroups: { number: unknown }[] };
    broken.fleetGroups[1].number = 'drie';
    expect(readDossier(JSON.stringify(broken))).toMatchObject({
      ok: false,
      reason: 'field',
      field: 'fleetGroups[1].number',
    });
    expect(version1ToVersion2({ fleetGroups: 'geen', company: null })).toMatchObject({
      fleetGroups: 'geen',
      company: null,
    });
  });
});
