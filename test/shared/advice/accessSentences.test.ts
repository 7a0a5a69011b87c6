import { describe, expect, it } from 'vitest';
import { zoneAccess, type ZoneAccess } from '../../../shared/access/access.ts';
import {
  exemptionNotes,
  generalNotes,
  nothingNotes,
  otherGrounds,
  permitNotes,
  timelineSentences,
  zoneNotes,
  type AccessSentenceContext,
} from '../../../shared/advice/accessSentences.ts';
import { permitGrounds } from '../../../shared/dossier/schema.ts';
import { ruleIds } from '../../../shared/access/rules.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { domainWords } from '../../../shared/text/domain.ts';
import { fillIn } from '../../../shared/text/fillIn.ts';
import { groupWith } from '../../cases/fleet.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';

const parameters = parametersWith();
const context = (language: 'nl' | 'en', day = '2026-11-23'): AccessSentenceContext => ({ parameters, language, day });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function rowsOf(answers: Parameters<typeof groupWith>[0], zones: string[]): ZoneAccess[] {
  return zones.map((zone) => zoneAccess(groupWith(answers), parameters.zone(zone)!, parameters));
}
const euro5 = { vehicleClass: 'vanlarge', fuel: 'diesel', euroClass: 5, firstAdmission: '2014-05-01' } as const;

describe('the sentences about doing nothing', () => {
  const textOf = (days: number | null, zones: string[], day?: string): string =>
    plain(
      nothingNotes(rowsOf({ ...euro5, number: 3, zoneDaysPerYear: days }, zones), context('nl', day))
        .map((note) => note.text)
        .join(' '),
    );

  it('count the permits per municipality and for the municipalities together', () => {
    // 12 x 30 = 360 per vehicle, 3 vans 1,080; in two municipalities 720 and 2,160; 40 - 12 = 28 days without.
    const text = textOf(40, ['utrecht', 'gouda', 'deventer', 'ede']);
    expect(text).toContain('12 dagontheffingen per jaar van € 30, samen € 360 per voertuig en € 1.080 voor de groep');
    expect(text).toContain('In 2 gemeenten samen is dat € 720 per voertuig en € 2.160 voor de groep');
    expect(text).toContain('plan van Deventer');
    expect(text).toContain('Op 28 dagen per jaar');
    // The fine is said once, as a risk, and multiplied into nothing.
    expect(text.match(/€ 120/g)).toHaveLength(1);
  });

  it('tell what one vehicle costs where the number of vehicles is not known, and do not ask for days that are', () => {
    const rows = rowsOf({ ...euro5, number: null, zoneDaysPerYear: 40 }, ['utrecht', 'gouda']);
    const text = plain(
      nothingNotes(rows, context('nl'))
        .map((note) => note.text)
        .join(' '),
    );
    expect(text).toContain('12 dagontheffingen per jaar van € 30, samen € 360 per voertuig.');
    expect(text).toContain('In 2 gemeenten samen is dat € 720 per voertuig per jaar.');
    expect(text).not.toContain('Vraag op hoeveel dagen');
    expect(text).not.toContain('voor de groep');
  });

  it('ask for the days while they are open, and name no amount but the most', () => {
    const text = textOf(null, ['utrecht']);
    expect(text).toContain('Vraag op hoeveel dagen');
    expect(text).toContain('hoogstens € 360 per voertuig');
    expect(text).not.toContain('voor de groep');
  });

  it('say that nothing is needed on no days', () => {
    expect(textOf(0, ['utrecht'])).toBe(
      'De voertuigen komen op geen enkele dag in de zone; dagontheffingen zijn niet nodig.',
    );
  });

  it('say from when a fine is possible while that lies ahead', () => {
    const rows = rowsOf({ ...euro5, euroClass: 4, number: 1, zoneDaysPerYear: 5 }, ['arnhem', 'utrecht']);
    const textOn = (day: string) =>
      nothingNotes(rows, context('nl', day))
        .map((note) => note.text)
        .join(' ');
    expect(textOn('2026-11-30')).toContain(
      'Arnhem: een boete is mogelijk vanaf 1 december 2026, 6 maanden na de start',
    );
    expect(textOn('2026-12-01')).not.toContain('Arnhem');
    expect(textOn('2026-11-30')).not.toContain('Utrecht: een boete');
  });

  it('are silent about a vehicle that keeps access', () => {
    expect(nothingNotes(rowsOf({ ...euro5, fuel: 'electric' }, ['utrecht']), context('nl'))).toEqual([]);
  });
});

describe('the sentences about permits and exemptions', () => {
  const truck = { vehicleClass: 'rigid18', fuel: 'diesel', euroClass: 5, firstAdmission: '2013-06-01' } as const;

  it('say of a ticked ground how it comes and until when it runs', () => {
    const rows = rowsOf({ ...truck, permitGrounds: ['removal', 'gridCongestion'] }, ['utrecht', 'gouda']);
    // 13 years on 1 June 2026: the last day is 31 May 2026, before the visit.
    expect(permitNotes(rows, context('nl')).map((note) => note.text)).toEqual([
      'Netcongestie: laden kan niet door een vol stroomnet; mogelijk sinds augustus 2025 (op aanvraag; geldt in alle zones; de ontheffing zelf noemt de einddatum).',
      'Verhuisauto: de vrachtauto is een verhuisauto (op aanvraag; liep hoogstens tot en met 31 mei 2026).',
    ]);
    expect(permitNotes(rows, context('nl', '2026-05-31'))[1].text).toContain('hoogstens tot en met 31 mei 2026');
  });

  it('name the other grounds that are still possible on the day of the visit', () => {
    const rows = rowsOf({ ...truck, permitGrounds: ['hardship'] }, ['utrecht']);
    expect(otherGrounds(rows, context('nl', '2026-05-31'))).toContain('verhuisauto');
    const after = otherGrounds(rows, context('nl', '2026-06-01'));
    expect(after).not.toContain('verhuisauto');
    expect(after).toContain('netcongestie');
    expect(after).not.toContain('hardheidsclausule');
  });

  it('say once what holds in every zone of a group', () => {
    const rows = rowsOf({ ...truck, details: { bodyCode: '15' } }, ['utrecht', 'gouda', 'tilburg']);
    expect(exemptionNotes(rows, context('en')).map((note) => note.text)).toEqual([
      'Exempt because of the special body, up to and including 31 May 2026.',
    ]);
  });
});

describe('the sentences about zones and the company', () => {
  it('say of every zone that is not plainly there what is uncertain', () => {
    const silent = shippedSet.zones
      .filter((zone) => zone.status !== 'active' || zone.startStanding !== 'confirmed')
      .filter((zone) => zoneNotes(rowsOf(euro5, [zone.id])[0], context('nl')).length === 0);
    expect(silent.map((zone) => zone.id)).toEqual([]);
  });

  it('say that a start is not confirmed where no remark says it', () => {
    const zone = { ...parameters.zone('gouda')!, startStanding: 'disputed' as const };
    const row = zoneAccess(groupWith(euro5), zone, parameters);
    expect(zoneNotes(row, context('en'))).toEqual(['Sources name different start dates.']);
  });

  it('count n of m vehicles per municipality, alike ones together, and an interval where the day is not known', () => {
    const point = (date: string, earliest: string, municipality: string, vehicles: number) => ({
      date,
      earliest,
      municipality,
      zoneId: municipality,
      vehicles,
      ofVehicles: 8,
    });
    const sentences = timelineSentences(
      [
        point('2025-12-31', '2025-01-01', 'Haarlem', 1),
        point('2027-01-01', '2027-01-01', 'Utrecht', 3),
        point('2027-01-01', '2027-01-01', 'Gouda', 3),
      ],
      'nl',
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      'Uiterlijk vanaf 31 december 2025 (op zijn vroegst 1 januari 2025) kan 1 van de 8 voertuigen Haarlem niet meer in.',
      'Vanaf 1 januari 2027 kunnen 3 van de 8 voertuigen Utrecht en Gouda niet meer in.',
    ]);
    expect(sentences[1].ids).toEqual(['timeline/Utrecht/2027-01-01', 'timeline/Gouda/2027-01-01']);
  });
});

describe.each(['nl', 'en'] as const)('the catalogue in %s', (language) => {
  it('fills every figure in every sentence', () => {
    const words = accessWords[language];
    const sentences = [
      ...generalNotes({ parameters, language }),
      ...permitGrounds.map((ground) => words.ground[ground].condition),
      ...ruleIds.flatMap((rule) => [domainWords[language].rule[rule], words.ruleDoubt[rule] ?? '']),
      ...Object.values(words.information),
      ...Object.values(words.exemption).flatMap((one) =>
        Object.values(one).map((say) => say('1', null) + say('1', '2')),
      ),
    ];
    for (const sentence of sentences) expect(fillIn(sentence, parameters, language)).not.toMatch(/[{}]/);
  });
});
