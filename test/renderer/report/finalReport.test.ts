import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VlootwijzerDatabase } from '../../../renderer/src/db/database.ts';
import type { Storage } from '../../../renderer/src/db/useStorage.ts';
import { changesBetween } from '../../../renderer/src/report/changes.ts';
import { finalReport, type FinalReport, type FinalRequest } from '../../../renderer/src/report/finalReport.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { PrintedEdition } from '../../../shared/report/editionBlocks.ts';
import { editionRow } from '../../../renderer/src/db/editionRepository.ts';
import { basisText, type EditionBasis } from '../../../shared/editions/editions.ts';
import { assessmentOf, exampleDossier } from '../../support/examples.ts';
import { photoOf } from '../../support/photos.ts';
import { at, openStore } from '../../support/stores.ts';

let database: VlootwijzerDatabase;
let storage: Storage;
let printed: PrintedEdition[];
let clock: string;

beforeEach(async () => {
  ({ database, storage } = await openStore());
  printed = [];
  clock = at('10:00:00');
});
afterEach(() => database.close());

const dossier = exampleDossier('groothandel');

/** A PDF that tells what it was made from, so that one file can be told from another. */
function make(change: Partial<FinalRequest> = {}): Promise<FinalReport> {
  const request: FinalRequest = {
    dossier,
    assessment: assessmentOf(change.dossier ?? dossier),
    parameterSet: '2026-11-23#0123456789abcdef',
    photos: [],
    house: null,
    variant: 'full',
    language: 'nl',
    ...change,
  };
  return finalReport(request, {
    editions: storage.editions,
    makePdf: (edition, moment) => {
      printed.push(edition);
      const told = `%PDF-1.3 ${JSON.stringify({ edition, moment, made: printed.length })}`;
      return Promise.resolve(Uint8Array.from(Buffer.from(told)));
    },
    now: () => clock,
    today: () => clock.slice(0, 10),
  });
}

function withNumber(number: number): Dossier {
  const [group, ...others] = dossier.fleetGroups;
  return { ...dossier, changedAt: at('12:00:00'), fleetGroups: [{ ...group, number }, ...others] };
}

describe('a report that is made final', () => {
  it('is version 1, of that day, with the SHA-256 of what it was made from', async () => {
    const { edition, isNew } = await make();
    expect(edition).toMatchObject({ number: 1, day: '2026-11-23', at: at('10:00:00') });
    expect(edition.hash).toBe(createHash('sha256').update(edition.basis).digest('hex'));
    expect(isNew).toBe(true);
    expect(printed[0].previous).toBeNull();
  });

  it('is the same version when only the form of the dossier became newer since', async () => {
    const first = await make();
    const { drivingDays: _days, ...group } = dossier.fleetGroups[0];
    const older = { ...dossier, version: 3, fleetGroups: [group, ...dossier.fleetGroups.slice(1)] } as unknown;
    const basis = basisText({
      ...(JSON.parse(first.edition.basis) as EditionBasis),
      dossier: older as Dossier,
    });
    const hash = createHash('sha256').update(basis).digest('hex');
    await database.editions.clear();
    await database.editions.add(await editionRow({ ...first.edition, basis, hash }));
    const again = await make();
    expect(again.edition).toMatchObject({ number: 1, hash });
    expect(again.isNew).toBe(false);
    expect((await make({ dossier: withNumber(7) })).edition.number).toBe(2);
  });

  it('is handed over again to the byte as it was kept, on a later day, and also when only the clock moved on', async () => {
    const first = await make();
    clock = '2027-01-05T09:00:00.000Z';
    const again = await make({ dossier: { ...dossier, changedAt: at('23:00:00') } });
    expect(again.isNew).toBe(false);
    expect(again.edition).toEqual(first.edition);
    expect(again.bytes).toEqual(first.bytes);
    expect(printed).toHaveLength(1);
  });

  it('has another file of the same version in another variant or language', async () => {
    const first = await make();
    const english = await make({ language: 'en' });
    await make({ variant: 'short' });
    expect(english.edition).toEqual(first.edition);
    expect(
      (await storage.editions.files(dossier.id)).map(({ variant, language }) => `${variant} ${language}`).sort(),
    ).toEqual(['full en', 'full nl', 'short nl']);
    expect(printed.map(({ number }) => number)).toEqual([1, 1, 1]);
  });

  it('is the next version after a change, with the difference listed, and the first stays as it was', async () => {
    const first = await make();
    clock = '2026-12-01T09:00:00.000Z';
    const changed = withNumber(9);
    const second = await make({ dossier: changed });
    expect(second.edition).toMatchObject({ number: 2, day: '2026-12-01' });
    expect(printed[1].previous).toMatchObject({ number: 1, day: '2026-11-23', headline: first.edition.headline });
    const { name, number } = dossier.fleetGroups[0];
    expect(printed[1].previous?.entries).toEqual([
      { what: `${name}: Aantal voertuigen`, earlier: String(number), now: '9' },
    ]);
    expect(second.edition.headline.vehicles).toBe(first.edition.headline.vehicles + 9 - (number ?? 0));
    const kept = await storage.editions.file(`${first.edition.id}/full/nl`);
    expect(kept?.bytes).toEqual(first.bytes);
  });

  it('is a new version when one goes back to what it was: the numbers run on', async () => {
    await make();
    await make({ dossier: withNumber(9) });
    expect((await make()).edition.number).toBe(3);
  });

  it('is another version for another photo, caption, house style or set of figures', async () => {
    const photo = photoOf(dossier.id);
    await make();
    const house = { name: 'Advies', colour: null, footer: '', disclaimer: '', logo: null };
    await make({ photos: [photo] });
    await make({ photos: [{ ...photo, caption: 'Anders' }] });
    await make({ photos: [{ ...photo, caption: 'Anders' }], house });
    await make({ photos: [{ ...photo, caption: 'Anders' }], house, parameterSet: '2027-01-15#0123456789abcdef' });
    expect((await storage.editions.list(dossier.id)).map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(printed.slice(1).map(({ previous }) => previous?.entries)).toEqual([
      [{ what: 'Foto’s', earlier: '', now: 'gewijzigd' }],
      [{ what: 'Foto’s', earlier: '', now: 'gewijzigd' }],
      [{ what: 'Huisstijl van de adviseur', earlier: '', now: 'gewijzigd' }],
      [{ what: 'Stand van de kengetallen', earlier: '2026-11-23', now: '2027-01-15' }],
    ]);
  });

  it('keeps nothing when the PDF cannot be made', async () => {
    const tools = {
      editions: storage.editions,
      makePdf: () => Promise.reject(new Error('no glyph')),
      now: () => clock,
      today: () => '2026-11-23',
    };
    const request = { dossier, assessment: assessmentOf(dossier), parameterSet: 's', photos: [], house: null } as const;
    await expect(finalReport({ ...request, variant: 'full', language: 'nl' }, tools)).rejects.toThrow('no glyph');
    expect(await storage.editions.list(dossier.id)).toEqual([]);
  });
});

describe('what changed between two versions', () => {
  const between = (then: Dossier, now: Dossier, language: 'nl' | 'en' = 'nl') => {
    const text = (one: Dossier): string =>
      basisText({ program: '1', parameterSet: 's', dossier: one, house: null, photos: [] });
    return changesBetween(text(then), text(now), language);
  };

  it('is nothing between a dossier and itself', () => {
    expect(between(dossier, exampleDossier('groothandel'))).toEqual([]);
  });

  it('is told of groups by who they are: one that came and one that went make no other group differ', () => {
    const [first, second, third] = dossier.fleetGroups;
    const added = { ...first, id: 'new', name: 'Koelwagens', number: 2 };
    expect(between(dossier, { ...dossier, fleetGroups: [added, second, third] })).toEqual([
      { what: 'Koelwagens: Aantal voertuigen', earlier: '', now: '2' },
      { what: `${first.name}: Aantal voertuigen`, earlier: String(first.number), now: 'weggehaald' },
    ]);
  });

  it('is told once of a text, and only of the text in that language', () => {
    const { topic3 } = dossier.topics;
    const text = { ...topic3.text, nl: 'Eigen tekst.' };
    const edited = { ...dossier, topics: { ...dossier.topics, topic3: { ...topic3, text } } };
    expect(between(dossier, edited)).toEqual([{ what: '3. Laden en net', earlier: '', now: 'gewijzigd' }]);
    expect(between(dossier, edited, 'en')).toEqual([]);
  });

  it('names answers as the form does, in the language of the report', () => {
    const other = { ...dossier, company: { ...dossier.company, municipality: 'Almere' } };
    const { municipality } = dossier.company;
    expect(between(dossier, other)).toEqual([{ what: 'Gemeente', earlier: municipality, now: 'Almere' }]);
    expect(between(dossier, other, 'en')[0].what).toBe('Municipality');
  });
});
