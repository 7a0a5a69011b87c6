import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
