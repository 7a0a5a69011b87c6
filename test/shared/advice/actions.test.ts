import { describe, expect, it } from 'vitest';
import { actionsForPageOne, sortedActions } from '../../../shared/advice/actions/order.ts';
import { proposedActions } from '../../../shared/advice/actions/proposals.ts';
import { topic2Draft } from '../../../shared/advice/drafts/topic2.ts';
import { contextOf } from '../../../shared/advice/findings.ts';
import { writeDraft } from '../../../shared/advice/passages/passage.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Action, Dossier } from '../../../shared/dossier/schema.ts';
import { brandsIn } from '../../../shared/text/brands.ts';
import { templates } from '../../../shared/text/passages/templates.ts';
import { proposalWords } from '../../../shared/text/proposals.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const propose = (dossier: Dossier, language: 'nl' | 'en' = 'nl'): Action[] =>
  proposedActions(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), language);
const ids = (dossier: Dossier): string[] => propose(dossier).map((one) => one.id);

const action = (id: string, by: string | null, status: Action['status'] = 'open', what = id): Action => ({
  id,
  what,
  who: 'Bedrijf',
  by,
  status,
});

describe('actions in order', () => {
  it('are open before done, the earliest first, without a date last', () => {
    const list = [
      action('done', '2026-01-01', 'done'),
      action('none', null),
      action('march', '2027-03-01'),
      action('year', '2026'),
      action('december', '2026-12-15'),
    ];
    // A year alone means by its end: after 15 December.
    expect(sortedActions(list).map((one) => one.id)).toEqual(['december', 'year', 'march', 'none', 'done']);
  });

  it('keep their order where nothing decides, and leave the list as it was', () => {
    const list = [action('b', null), action('a', null)];
    expect(sortedActions(list).map((one) => one.id)).toEqual(['b', 'a']);
    expect(list.map((one) => one.id)).toEqual(['b', 'a']);
  });

  it('are on page one without the empty rows', () => {
    const dossier = { ...dossierWith(), actions: [action('x', null, 'open', ' '), action('y', '2027')] };
    expect(actionsForPageOne(dossier).map((one) => one.id)).toEqual(['y']);
  });
});

/** Euro 6 vans of 2019 in Amsterdam: refused from 1 January 2029. */
const fleet = dossierWith({
  groups: [depotVans({ id: 'vans', name: 'Bussen', zones: ['amsterdam'] })],
  site: { connection: '3x80a', yearlyKWh: 30_000, tenure: 'tenant' },
});

/** The same vans, so many, bought in the year of the visit by a small company. */
function boughtNow(number: number): Dossier {
  const [vans] = fleet.fleetGroups;
  return {
    ...fleet,
    company: { ...fleet.company, sizeClass: 'small' },
    fleetGroups: [{ ...vans, number, replacementYear: 2026 }],
  };
}

const sprilaOf = (dossier: Dossier): Action | undefined => propose(dossier).find((one) => one.id === 'proposal/sprila');

describe('proposed actions', () => {
  it('ask for the subsidy for chargers by the day on which it closes, while it is open', () => {
    // 40 vans bought at once, with a charger of 11 kW each: 40 x 800 = 32,000 euro, above 25,000.
    const sprila = sprilaOf(boughtNow(40));
    expect(sprila).toMatchObject({ by: '2026-12-18', who: 'Bedrijf', status: 'open' });
    expect(sprila?.what).toBe(proposalWords.nl.sprila.before);
    expect(sprilaOf({ ...boughtNow(40), visit: { ...fleet.visit, date: '2027-01-10' } })).toBeUndefined();
  });

  it('ask for it when the chargers are there where that is the rule: below 25,000 euro', () => {
    // 5 x 800 = 4,000 euro.
    expect(sprilaOf(boughtNow(5))?.what).toBe(proposalWords.nl.sprila.after);
  });

  it('leave it out below the minimum of 2,500 euro, unless chargers of the next year would reach it', () => {
    // 3 x 800 = 2,400 euro; with 2 of the next year 4,000.
    expect(sprilaOf(boughtNow(3))).toBeUndefined();
    const [now] = boughtNow(3).fleetGroups;
    const later = (replacementYear: number): Dossier => ({
      ...boughtNow(3),
      fleetGroups: [now, { ...now, id: 'later', number: 2, replacementYear }],
    });
    expect(sprilaOf(later(2027))?.what).toBe(proposalWords.nl.sprila.ifMore);
    expect(sprilaOf(later(2028))).toBeUndefined();
  });

  it('say the same as the order of steps in topic 2', () => {
    const order = (dossier: Dossier): string =>
      writeDraft(
        topic2Draft(contextOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), 'nl')),
        'nl',
      ).split('In deze volgorde')[1];
    const apply = templates['order.apply'].nl;
    expect(order(boughtNow(40))).toContain(apply);
    for (const vehicles of [3, 5]) expect(order(boughtNow(vehicles))).not.toContain(apply);
    expect(order(boughtNow(5))).toContain('zodra ze er staan, uiterlijk op 18 december 2026');
    expect(order(boughtNow(3))).not.toContain('SPRILA');
  });

  it('ask for a decision by the last day of access', () => {
    const decide = propose(fleet).find((one) => one.id === 'proposal/decide/vans');
    expect(decide).toMatchObject({ by: '2028-12-31' });
    expect(decide?.what).toContain('Bussen');
  });

  it('ask for an offer for what is replaced soon and has none', () => {
    expect(ids(fleet)).toContain('proposal/offer/vans');
    const [group] = fleet.fleetGroups;
    const offered = { ...group, costs: { ...group.costs, electricPriceEuro: 52_000 } };
    expect(ids({ ...fleet, fleetGroups: [offered] })).not.toContain('proposal/offer/vans');
    expect(ids({ ...fleet, fleetGroups: [{ ...group, replacementYear: 2031 }] })).not.toContain('proposal/offer/vans');
  });

  it('ask for more power where the plan does not fit, and for smart charging where that is what makes it fit', () => {
    // 3x25 A bears 17.25 kW; the building alone takes 60,000 kWh / 8,760 h = 6.8 kW on average and more by day.
    const tight = { ...fleet, site: { ...fleet.site, connection: '3x25a' as const, yearlyKWh: 60_000 } };
    expect(assessor.assess(tight).charging.strategies.optimal.fit).toBe('no');
    expect(ids(tight)).toContain('proposal/heavier');
    expect(ids(tight)).not.toContain('proposal/smart');
    const smart = assessor.assess(fleet).charging.strategies;
    expect([smart.uncontrolled.fit, smart.optimal.fit]).toEqual(['no', 'likely']);
    expect(ids(fleet)).toContain('proposal/smart');
    expect(ids(fleet)).not.toContain('proposal/heavier');
  });

  it('follow every practical question that is open, and fetch the readings once that is allowed', () => {
    expect(ids(fleet)).toEqual(expect.arrayContaining(['proposal/practical/landlord', 'proposal/practical/meterData']));
    expect(ids(fleet)).not.toContain('proposal/readings');
    const allowed: Dossier = {
      ...fleet,
      talk: { ...fleet.talk, answers: { 'practical/meterData': { state: 'answered', text: 'ja, getekend' } } },
    };
    expect(ids(allowed)).toContain('proposal/readings');
    expect(ids(allowed)).not.toContain('proposal/practical/meterData');
  });

  it('follow the talk: a measure that suits, interest of neighbours, a wish for support', () => {
    const talked: Dossier = {
      ...fleet,
      talk: {
        ...fleet.talk,
        measures: [{ id: 'lev', suits: 'yes', groups: [], sharePercent: null, ownEffectPercent: null }],
        neighbours: { interest: 'yes', notes: null, joint: null },
        outcome: 'support',
      },
    };
    const before = ids(fleet);
    expect(
      ids(talked)
        .filter((one) => !before.includes(one))
        .sort(),
    ).toEqual(['proposal/measure/lev', 'proposal/neighbours', 'proposal/support']);
  });

  it('are gone once taken over or put aside', () => {
    const [first, second] = propose(fleet);
    expect(ids({ ...fleet, actions: [first] })).not.toContain(first.id);
    expect(ids({ ...fleet, talk: { ...fleet.talk, setAside: [second.id] } })).not.toContain(second.id);
  });

  it('are none without a fleet', () => {
    expect(ids(dossierWith())).toEqual([]);
  });

  it.each(exampleNames)('are sorted, told apart, short enough for the record, and name no brand: %s', (name) => {
    for (const language of ['nl', 'en'] as const) {
      const list = propose(example(name), language);
      expect(list).toEqual(sortedActions(list));
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
      for (const one of list) {
        expect(one.id.length).toBeLessThanOrEqual(64);
        expect(one.what.length).toBeLessThanOrEqual(400);
        expect(one.what).not.toMatch(/undefined|null|[{}]/);
        expect(brandsIn(one.what)).toEqual([]);
      }
    }
  });
});
