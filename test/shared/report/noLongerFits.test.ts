/** What is said at once where something no longer fits, and what is said of the aim of smart charging. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier, FleetGroup, GroupChargingRules, Site } from '../../../shared/dossier/schema.ts';
import { shortWeeks } from '../../../shared/charging/shortWeeks.ts';
import { untilText, whyText } from '../../../shared/report/gridAnswers.ts';
import { chargersShort, rangeText, shortInFew, shortText } from '../../../shared/report/noLongerFits.ts';
import { aimNote } from '../../../shared/report/smartAims.ts';
import { whatFitsWords } from '../../../shared/text/whatFits.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const text = whatFitsWords.nl;
const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);

interface Answers {
  rules?: Partial<GroupChargingRules>;
  group?: Partial<FleetGroup>;
  site?: Partial<Site>;
}

function assessed({ rules = {}, group = {}, site = {} }: Answers): { dossier: Dossier; assessment: Assessment } {
  const plain = depotVans({ name: 'Bussen', ...group });
  const vans = { ...plain, charging: { ...plain.charging, ...rules } };
  const dossier = dossierWith({
    groups: [vans],
    site: { yearlyKWh: 1, connection: 'kva', connectionKVA: 30, contractedKW: 20, ...site },
  });
  return { dossier, assessment: assessor.assess(dossier) };
}

/**
 * Two vans, three hours at the depot a night, each some two hours of 11 kW. Usable is some 17 to 18 kW: at any power both
 * fit, at 11 kW or nothing there is an hour in which both would have to draw.
 */
const twoVans: Answers = {
  group: { number: 2, meanDayKm: 60, longestDayKm: 60, departure: '06:00', return: '03:00' },
  rules: { minimumKW: 11, kind: 'ac' },
};

describe('what lies between certain and impossible', () => {
  const { dossier, assessment } = assessed(twoVans);
  const later = lastOf(assessor.later(dossier)).grid!;

  it('is a range of numbers, with the certain one as the answer', () => {
    expect(assessment.grid.inOrder).toMatchObject({ planned: 2, fits: { optimal: 1 }, atMost: 2 });
    expect(assessment.grid.largest[0]).toMatchObject({ fits: { optimal: 1 }, atMost: 2 });
    expect(rangeText(assessment.grid, 'nl')).toBe(text.range('1', '2'));
  });

  it('is the same in until when, setbacks, why not and remedies', () => {
    const { untilWhen, setbacks, whyNot, asIs } = later;
    const year = untilWhen.years.find((one) => one.vehicles === 2)!;
    expect(year).toMatchObject({ fits: { optimal: false }, mayFit: true });
    expect(untilWhen.firstYearNot.optimal).toBe(year.year);
    expect(untilWhen.certainlyNot).toBeNull();
    expect(untilText(untilWhen, 'nl')).toContain(text.until(String(year.year)));
    expect(setbacks[0]).toMatchObject({ id: 'asPlanned', fits: { optimal: false }, mayFit: true });
    expect(setbacks[0].roomKW).toBeCloseTo(asIs.roomKW, 6);
    expect(asIs).toMatchObject({ fits: 1, planFits: false });
    expect(whyNot.kind).toBe('minimum');
    expect(whyNot.binding).toEqual([{ groupId: dossier.fleetGroups[0].id, vehicles: [1, 2] }]);
    expect(whyText(whyNot, dossier, 'nl')).toContain('niet zeker');
    // A contract that is raised to what the plan of the vans asks is enough for it: 22 kW and the margin.
    const raise = later.remedies.find(({ id }) => id === 'raiseContract')!;
    expect(raise.planFits).toBe(true);
    expect(raise.amount).toBeGreaterThanOrEqual(22);
  });

  it('is nothing where chargers have no least power', () => {
    const free = assessed({ ...twoVans, rules: { kind: 'ac' } });
    expect(free.assessment.grid.inOrder).toMatchObject({ fits: { optimal: 2 }, atMost: 2 });
    expect(rangeText(free.assessment.grid, 'nl')).toBeNull();
    expect(shortText(free.assessment, free.dossier, 'nl')).toBeNull();
  });
});

describe('who is not full, and when', () => {
  it('are the vehicles and nights of the plan within the limit, and add up to what is not charged', () => {
    const { dossier, assessment } = assessed(twoVans);
    const rows = shortWeeks(assessment.charging);
    const sum = rows.reduce((all, { weekKWh }) => all + weekKWh, 0);
    expect(sum).toBeCloseTo(assessment.charging.strategies.optimal.unmetKWh, 6);
    // Three hours from Monday to Thursday; after Friday there is a whole weekend.
    for (const { days } of rows) expect(days.slice(4)).toEqual([0, 0, 0]);
    expect(shortText(assessment, dossier, 'nl')).toContain('na maandag tot en met donderdag');
    expect(shortInFew(assessment, 'en')).toMatch(new RegExp(`charge: ${Math.round(sum)}\\s?kWh too little`));
  });

  it('are told of chargers that are too few, and not of a battery that is too small', () => {
    const far = { number: 4, meanDayKm: 150, longestDayKm: 200 };
    const own = assessed({ group: far, site: { contractedKW: null, connectionKVA: 500 } });
    expect(chargersShort(own.assessment, own.dossier, 'nl')).toEqual([]);
    const shared = assessed({
      group: far,
      rules: { number: 1, kind: 'ac' },
      site: { contractedKW: null, connectionKVA: 500 },
    });
    const said = chargersShort(shared.assessment, shared.dossier, 'nl');
    expect(said).toHaveLength(1);
    expect(said[0].origin).toMatch(/^charging\/roadVehicles\//);
    expect(said[0].text).toMatch(/^Bussen: .*onderweg laden/);
  });
});

describe('the aim lowest cost', () => {
  const note = (site: Partial<Site>): string | null => {
    const { dossier, assessment } = assessed({
      group: { number: 2 },
      site: { contractedKW: null, connectionKVA: null, connection: '3x80a', yearlyKWh: 20_000, ...site },
    });
    return aimNote(lastOf(assessor.later(dossier)).grid!.aims, assessment, dossier.site, 'nl');
  };

  it('is nothing to speak of where it was not chosen, or nobody steers the charging', () => {
    expect(note({ smartAim: 'peak' })).toBeNull();
    expect(note({ smartAim: 'cost', strategy: 'even' })).toBeNull();
  });

  it('is the lowest peak where one price holds all hours and no sun shines', () => {
    expect(note({ smartAim: 'cost' })).toBe(text.aimAlike);
  });

  it('says what it still saves by the hour', () => {
    const supply = { contract: 'dynamic', pricePerKWh: null, feedInPerKWh: null, origin: null } as const;
    expect(note({ smartAim: 'cost', supply })).toMatch(new RegExp(`^${text.aimPeak} .* per geladen kWh\\.$`));
  });
});

describe('a fleet of many groups that are not full', () => {
  it('is told by the groups with most vehicles, and how many more there are', () => {
    const groups = Array.from({ length: 8 }, (_, index) =>
      depotVans({ id: `g${index}`, name: `Ploeg ${index + 1}`, number: index === 6 ? 9 : 2 }),
    );
    const dossier = dossierWith({
      groups,
      site: { yearlyKWh: 1, connection: 'kva', connectionKVA: 10, contractedKW: 2 },
    });
    const said = shortText(assessor.assess(dossier), dossier, 'nl') ?? '';
    // 7 x 2 + 9 vehicles with next to no power: every group is short, and four of the eight are named.
    expect(said).toContain('23 voertuigen');
    expect(said).toContain('Ploeg 7: 9');
    expect(said.match(/Ploeg \d/g)).toHaveLength(4);
    expect(said).toContain('nog 4 groepen');
  });
});
