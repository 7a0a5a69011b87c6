import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rooms of shared/ in the order of the design: each depends only on rooms before it. */
const ORDER = [
  'units',
  'format',
  'photos',
  'meter',
  'parameters',
  'dossier',
  'editions',
  'exchange',
  'access',
  'intake',
  'charging',
  'grid',
  'tco',
  'plan',
  'measures',
  'remedies',
  'collective',
  'assessment',
  'scenarios',
  'text',
  'advice',
  'figures',
  'report',
  'html',
  'pdf',
  'ipc',
];

const root = new URL('../../shared/', import.meta.url);
const rooms = readdirSync(root, { withFileTypes: true })
  .filter((one) => one.isDirectory() && !one.name.startsWith('walls-'))
  .map((one) => one.name);

/** Rooms that a room imports from, with the file that does. */
function importsOf(room: string): { file: string; other: string }[] {
  const folder = new URL(`${room}/`, root);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return [...text.matchAll(/from '\.\.\/([a-z]+)\//g)].map((match) => ({
        file: `${room}/${name}`,
        other: match[1],
      }));
    });
}

describe('the rooms of the domain', () => {
  it('are all known to the design', () => {
    expect(rooms.filter((room) => !ORDER.includes(room))).toEqual([]);
    expect(rooms.length).toBeGreaterThan(8);
  });

  it('depend only on rooms above them', () => {
    const imports = rooms.flatMap(importsOf);
    const upside = imports.filter(({ file, other }) => ORDER.indexOf(other) >= ORDER.indexOf(file.split('/')[0]));
    expect(upside).toEqual([]);
    expect(imports.length).toBeGreaterThan(50);
  });

  it('hold no tariff in a formula: the taxes and tariffs of the set stand in no file of the domain', () => {
    // Numbers that are so particular that they can only be a figure: BPM per gram, excise, energy tax, levy, mains tariffs.
    const particular =
      /\b(66\.91|74\.41|0\.55229|0\.6543|0\.09161|0\.06671|0\.03735|0\.0031|0\.223|3\.0966|47\.169|44\.88|49\.26)\b/;
    const found = rooms.flatMap((room) =>
      readdirSync(new URL(`${room}/`, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .filter((name) => particular.test(readFileSync(new URL(`${room}/${name}`, root), 'utf8')))
        .map((name) => `${room}/${name}`),
    );
    expect(found).toEqual([]);
  });
});
