import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { checklistOf } from '../../../shared/advice/talk/checklist.ts';
import { openItems } from '../../../shared/advice/talk/items.ts';
import { municipalityKey, placesOf } from '../../../shared/advice/talk/municipalities.ts';
import { collectiveSignal } from '../../../shared/advice/talk/neighbours.ts';
import { practicalItems } from '../../../shared/advice/talk/practical.ts';
import { consentsGiven, consentsRefused, mayBePassedOn } from '../../../shared/advice/talk/sharing.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { topicIds, type Dossier } from '../../../shared/dossier/schema.ts';
import { checklistIds, type Talk } from '../../../shared/dossier/talk.ts';
import { brandsIn } from '../../../shared/text/brands.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { example, exampleNames, parametersWith, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const parameters = parametersWith();
const fleet = dossierWith({
  groups: [depotVans({ zones: ['amsterdam', 'utrecht'] })],
  site: { connection: '3x80a', yearlyKWh: 30_000 },
  company: { municipality: 'Utrecht' },
});
const withTalk = (dossier: Dossier, talk: Partial<Talk>): Dossier => ({
  ...dossier,
  talk: { ...dossier.talk, ...talk },
});

describe('the practical questions', () => {
  const ids = (dossier: Dossier) => practicalItems(dossier, assessor.assess(dossier), 'nl').map((one) => one.id);

  it('ask a tenant for the landlord, an owner not, and who is not known yet all the same', () => {
    const of = (tenure: 'owner' | 'tenant' | null) => ids({ ...fleet, site: { ...fleet.site, tenure } });
    expect(of('tenant')).toContain('landlord');
    expect(of(null)).toContain('landlord');
    expect(of('owner')).not.toContain('landlord');
    expect(of('owner')).toHaveLength(6);
  });

  it('are none where nothing is charged on the own site', () => {
    expect(ids(dossierWith({ groups: [depotVans({ nightPlace: 'home' })] }))).toEqual([]);
  });

  it('stay open while what does not apply has no reason', () => {
    const given = withTalk(fleet, {
      answers: {
        'practical/space': { state: 'answered', text: 'langs de gevel' },
        'practical/permits': { state: 'notApplicable', text: ' ' },
        'practical/fireInsurer': { state: 'notApplicable', text: 'laden gebeurt buiten' },
      },
    });
    const items = practicalItems(given, assessor.assess(given), 'nl');
    const open = openItems(items).map((one) => one.id);
    expect(open).toContain('permits');
    expect(open).not.toContain('space');
    expect(open).not.toContain('fireInsurer');
    expect(items.find((one) => one.id === 'permits')?.needsReason).toBe(true);
  });
});

describe('the municipalities concerned', () => {
  it('are that of the company and those of the zones, each once', () => {
    const places = placesOf(fleet, assessor.assess(fleet));
    expect(places.map((one) => [one.municipality, one.why])).toEqual([
      ['Utrecht', 'company'],
      ['Amsterdam', 'zone'],
    ]);
  });

  it('find their note however the name was typed', () => {
    expect(municipalityKey(' ’s-Hertogenbosch ')).toBe(municipalityKey("'s-hertogenbosch"));
    const noted = withTalk(fleet, {
      municipalities: [{ municipality: 'utrecht', text: 'Laadplein gepland', takenOn: '2026-11-23' }],
    });
    const [own] = placesOf(noted, assessor.assess(noted));
    expect(own).toMatchObject({ municipality: 'Utrecht', note: { text: 'Laadplein gepland' } });
  });

  it('stay with a note that was written, also when the zone is no longer visited', () => {
    const noted = withTalk(fleet, { municipalities: [{ municipality: 'Breda', text: 'x', takenOn: null }] });
    const places = placesOf(noted, assessor.assess(noted));
    expect(places.at(-1)).toMatchObject({ municipality: 'Breda', why: 'earlier' });
  });
});

describe('the checklist of step 3c', () => {
  const groups = (talk: Partial<Talk>, dossier: Dossier = fleet) => {
    const asked = withTalk(dossier, talk);
    return checklistOf(asked, assessor.assess(asked), assessor.parametersFor(asked), 'nl');
  };

  it('is empty until individual or collective advice is chosen', () => {
    expect(groups({})).toEqual([]);
    const parts = groups({ extended: { individual: true, collective: false } }).map((one) => one.part);
    expect(parts).toEqual(['individual', 'both']);
  });

  it('holds every item of the approach', () => {
    const all = groups({ extended: { individual: true, collective: true } }).flatMap((one) => one.items);
    // 4 for charging alone, 10 for charging together, 12 for both.
    expect(all).toHaveLength(26);
    expect(new Set(all.map((one) => one.id))).toEqual(
      new Set([...checklistIds.individual, ...checklistIds.collective, ...checklistIds.both]),
    );
    expect(openItems(all)).toHaveLength(26);
  });

  it('proposes what the record says, and nothing where it says nothing', () => {
    const all = groups({ extended: { individual: true, collective: true } }).flatMap((one) => one.items);
    const proposal = (id: string) => all.find((one) => one.id === id)?.proposal ?? null;
    expect(proposal('amount')).toMatch(/^5 laadpunten AC van 11.kW/);
    expect(proposal('generation')).toBeNull();
    expect(proposal('jointConnection')).toBeNull();
    expect(proposal('legal')).toBeNull();
    const sunny = { ...fleet, site: { ...fleet.site, pvKWp: 40, batteryKWh: 100 } };
    const [, both] = groups({ extended: { individual: true, collective: false } }, sunny);
    expect(both.items.find((one) => one.id === 'generation')?.proposal).toBe(
      'Zonnepanelen: 40 kWp. Batterij: 100 kWh.',
    );
  });

  it('proposes the shares of the places so that they are all of the energy', () => {
    const all = groups({ extended: { individual: true, collective: false } }).flatMap((one) => one.items);
    const text = all.find((one) => one.id === 'placeSplit')?.proposal ?? '';
    const shares = [...text.matchAll(/(\d+) %/g)].map((match) => Number(match[1]));
    expect(shares).toHaveLength(4);
    expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 100)).toBeLessThanOrEqual(2);
  });
});

describe('the collective signal', () => {
  const joint = { on: '2026-11-23', companies: 3, vehicles: 24, singlesKW: 500, jointKW: 420, groupContractKW: 494 };

  it('is silent without interest or a calculation', () => {
    expect(collectiveSignal(fleet, parameters, 'nl')).toBeNull();
    const no = withTalk(fleet, { neighbours: { interest: 'no', notes: null, joint: null } });
    expect(collectiveSignal(no, parameters, 'nl')).toBeNull();
  });

  it('says what joining brings and where to apply, with the day from the figures', () => {
    const signal = collectiveSignal(
      withTalk(fleet, { neighbours: { interest: 'yes', notes: null, joint } }),
      parameters,
      'nl',
    );
    const text = signal?.sentences.join(' ') ?? '';
    // 500 - 420 = 80 kW.
    expect(text).toContain('Samen sturen scheelt dus 80 kW');
    expect(text).toContain('494 kW');
    expect(signal?.where.join(' ')).toContain('1 januari 2027');
    expect(signal?.where.join(' ')).not.toMatch(/[{}]/);
  });

  it('does not promise what is not won', () => {
    const same = withTalk(fleet, { neighbours: { interest: null, notes: null, joint: { ...joint, jointKW: 500 } } });
    expect(collectiveSignal(same, parameters, 'en')?.sentences.join(' ')).not.toContain('saves');
  });
});

describe('consent to share', () => {
  const agreed = (...purposes: Talk['consents'][number]['purpose'][]) =>
    withTalk(fleet, { consents: purposes.map((purpose) => ({ purpose, given: true, on: '2026-11-23' })) });

  it('is asked before a dossier is passed on; totals alone are not enough', () => {
    expect(mayBePassedOn(fleet)).toBe(false);
    expect(mayBePassedOn(agreed('totals'))).toBe(false);
    expect(mayBePassedOn(agreed('municipality'))).toBe(true);
    expect(mayBePassedOn(withTalk(fleet, { consents: [{ purpose: 'municipality', given: false, on: null }] }))).toBe(
      false,
    );
  });

  it('is told in the fixed order, the rest as refused', () => {
    const dossier = agreed('gridOperator', 'municipality');
    expect(consentsGiven(dossier).map((one) => one.purpose)).toEqual(['municipality', 'gridOperator']);
    expect(consentsRefused(dossier)).toEqual(['nalRegion', 'consultancy', 'neighbours', 'totals']);
  });
});

describe('independence', () => {
  it('finds brands as whole words only', () => {
    expect(brandsIn('Een Sprinter en laders van Alfen.')).toEqual(['Sprinter', 'Alfen']);
    // Ordinary words that hold a brand, or are one in small letters.
    expect(brandsIn('De man zocht in het transitgebied naar fordeel en schneidersgoed.')).toEqual([]);
  });

  it.each(exampleNames)('no draft or finding names a brand: %s', (name) => {
    const dossier = example(name);
    for (const language of ['nl', 'en'] as const) {
      const { topics } = adviceOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), language);
      for (const topic of topicIds) {
        const { draft, findings } = topics[topic];
        expect(brandsIn([draft, ...findings.map((one) => one.text)].join('\n'))).toEqual([]);
      }
    }
  });

  it('no sentence of the catalogues names a brand', () => {
    const folder = new URL('../../../shared/text/', import.meta.url);
    // The names of sources have the texts of the facts as keys: what they show is looked at by itself.
    const apart = ['brands.ts', 'sourceNames.ts'];
    const drafting = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !apart.includes(file),
    );
    expect(drafting).toContain(join('passages', 'costs.ts'));
    const named = drafting.flatMap((file) =>
      brandsIn(readFileSync(new URL(file, folder), 'utf8')).map((brand) => `${file}: ${brand}`),
    );
    expect(named).toEqual([]);
  });
});
