/** Which question is asked first, and what its answer can move: worked out again with the answers given. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Assessment, OpenQuestion } from '../../../shared/assessment/results.ts';
import { emptyFleetGroup } from '../../../shared/dossier/create.ts';
import { sizeClasses, type Dossier, type FleetGroup } from '../../../shared/dossier/schema.ts';
import type { Alternative } from '../../../shared/tco/calculate.ts';
import { domainWords } from '../../../shared/text/domain.ts';
import { reasonOf } from '../../../shared/advice/questionReason.ts';
import { depotVans, dossierWith, groupWith, type DossierAnswers } from '../../cases/fleet.ts';
import { parametersWith, shippedProfiles, shippedSet } from '../../cases/shipped.ts';
import { exampleDossier, exampleNames, quickReportOf } from '../../support/examples.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const assessOf = (answers: DossierAnswers): Assessment => assessor.assess(dossierWith(answers));

type Costs = Partial<FleetGroup['costs']>;
const costs = (some: Costs): FleetGroup['costs'] => ({ ...emptyFleetGroup('x').costs, ...some });

/** Tractors of which nothing is open but what a case leaves open. */
const tractors = (answers: Partial<FleetGroup> = {}, some: Costs = {}): FleetGroup =>
  groupWith({
    vehicleClass: 'tractor44',
    number: 3,
    fuel: 'diesel',
    euroClass: 6,
    firstAdmission: '2021-03-01',
    yearlyKm: 80_000,
    meanDayKm: 300,
    longestDayKm: 320,
    daysPerWeek: 5,
    departure: '06:00',
    return: '18:00',
    nightPlace: 'depot',
    noZones: true,
    replacementYear: 2026,
    costs: costs(some),
    details: { bodyEuro: 30_000, roadTaxEuroPerYear: 800 },
    ...answers,
  });
const site: DossierAnswers['site'] = {
  connection: 'kva',
  connectionKVA: 630,
  contractedKW: 400,
  yearlyKWh: 200_000,
  peakKW: 90,
  operator: 'liander',
  congestion: 'none',
};

const named = ({ questions }: Pick<Assessment, 'questions'>): string[] =>
  questions.map((one) => `${one.groupId ?? ''}/${one.field}`);
const found = ({ questions }: Assessment, field: string): OpenQuestion | undefined =>
  questions.find((one) => one.field === field);

describe('the size of the company', () => {
  it.each([
    ['AanZET', '2026-10-05', tractors()],
    ['SPRILA', '2026-11-23', depotVans({ number: 12, replacementYear: 2026, noZones: true })],
  ])('is asked while a line of %s is open, with what it can move', (_scheme, date, group) => {
    const record = { date, groups: [group], site };
    const open = assessOf(record);
    const question = found(open, 'company.sizeClass');
    expect(question).toMatchObject({ groupId: null, decides: 'tco', incomplete: true });
    expect(found(open, 'details.maxMassKg')).toBeUndefined();
    // Calculated four times in full: without an answer, and with each.
    const totals = [null, ...sizeClasses].map(
      (sizeClass) => assessOf({ ...record, company: { sizeClass } }).tco.difference!.typical,
    );
    expect(question!.effect).toBeCloseTo(Math.max(...totals) - Math.min(...totals), 4);
    expect(question!.effect).toBeGreaterThan(100);
  });

  it('is not asked once it is known', () => {
    const known = assessOf({ date: '2026-10-05', groups: [tractors()], site, company: { sizeClass: 'small' } });
    expect(found(known, 'company.sizeClass')).toBeUndefined();
  });
});

describe('the mass', () => {
  it('is asked only where it decides about the subsidy', () => {
    // AanZET takes N2 from 10 t on; a rigid of 12 t may be on either side.
    const rigids = (maxMassKg: number | null): FleetGroup =>
      tractors({ vehicleClass: 'rigid12', details: { ...tractors().details, maxMassKg } });
    const of = (maxMassKg: number | null): Assessment =>
      assessOf({ date: '2026-10-05', groups: [rigids(maxMassKg)], site, company: { sizeClass: 'small' } });
    const totals = [9_999, 10_000].map((mass) => of(mass).tco.difference!.typical);
    const question = found(of(null), 'details.maxMassKg');
    expect(question).toMatchObject({ groupId: 'g1', incomplete: true });
    expect(question!.effect).toBeCloseTo(totals[0] - totals[1], 4);
    expect(found(of(11_000), 'details.maxMassKg')).toBeUndefined();
  });
});

describe('a line that is open on one side', () => {
  it.each<[string, FleetGroup, string]>([
    ['of a refrigerated vehicle', tractors({ refrigerated: true }), 'costs.refrigerationUnitEuro'],
    [
      'of a vehicle that must carry much',
      tractors({ details: { ...tractors().details, payloadKg: 25_000 } }),
      'costs.payloadLossPercent',
    ],
    [
      'of a lease that was chosen',
      tractors({ chosenAlternative: 'electricLeased' }),
      'costs.leaseElectricEuroPerMonth',
    ],
    ['of a van without its emission', depotVans({ noZones: true }), 'details.wltpGramsPerKm'],
  ])('%s asks for it, first of all that is about money', (_name, group, field) => {
    const { questions } = assessOf({ groups: [group], site, company: { sizeClass: 'medium' } });
    expect(questions[0]).toMatchObject({ field, groupId: 'g1', incomplete: true, effect: null });
  });

  it('asks no more once it is answered', () => {
    const answered = tractors(
      { refrigerated: true, details: { ...tractors().details, payloadKg: 25_000, refrigerationKWhPerDay: 20 } },
      { refrigerationUnitEuro: 8000, payloadLossPercent: 2 },
    );
    const { questions } = assessOf({ groups: [answered], site, company: { sizeClass: 'medium' } });
    expect(questions.filter((one) => one.incomplete)).toEqual([]);
  });
});

describe('a line that is open on both sides', () => {
  it('is asked last, and not as if it decided', () => {
    const details = { ...tractors().details, bodyEuro: null, roadTaxEuroPerYear: null };
    const { questions } = assessOf({ groups: [tractors({ details })], site, company: { sizeClass: 'medium' } });
    const last = questions.slice(-2);
    expect(last.map((one) => one.field)).toEqual(['details.bodyEuro', 'details.roadTaxEuroPerYear']);
    expect(last.map((one) => one.decides)).toEqual(['sides', 'sides']);
    expect(questions.slice(0, -2).filter((one) => one.decides === 'sides')).toEqual([]);
  });
});

describe('a lease', () => {
  it('is asked of who leases now, after all that moves the difference', () => {
    const leased = assessOf({ groups: [tractors({ ownership: 'leased' })], site, company: { sizeClass: 'medium' } });
    expect(leased.questions.at(-1)).toMatchObject({ field: 'costs.leaseElectricEuroPerMonth', decides: 'lease' });
    const owned = assessOf({ groups: [tractors({ ownership: 'owned' })], site, company: { sizeClass: 'medium' } });
    expect(found(owned, 'costs.leaseElectricEuroPerMonth')).toBeUndefined();
  });
});

describe('answers that a figure stands in for', () => {
  const company = { sizeClass: 'medium' } as const;

  it('stand in the order of what they move', () => {
    const { questions } = assessOf({ groups: [tractors(), depotVans({ id: 'g2', noZones: true })], site, company });
    const moved = questions.filter((one) => !one.incomplete && one.effect !== null).map((one) => one.effect!);
    expect(moved.length).toBeGreaterThan(2);
    expect(moved).toEqual(moved.toSorted((one, other) => other - one));
  });

  it('move what the tornado says of the figure for all vehicles', () => {
    const whole = assessOf({ groups: [tractors()], site, company });
    const swing = whole.tco.swings.find((one) => one.figure === 'en.diesel.exvat')!;
    const question = found(whole, 'settings.overrides.en.diesel.exvat')!;
    expect(question.effect).toBeCloseTo(Math.abs(swing.atHigh - swing.atLow), 6);
    const answered = { id: 'en.diesel.exvat', low: null, typical: 1.6, high: null, reason: 'contract' };
    const known = assessOf({ groups: [tractors()], site, company, settings: { overrides: [answered] } });
    expect(found(known, 'settings.overrides.en.diesel.exvat')).toBeUndefined();
  });

  it('move the vehicles of one group by an offer for it', () => {
    const [low, high] = [280_000, 340_000];
    const whole = assessOf({ groups: [tractors()], site, company });
    const range = parametersWith().range('veh.tractor44.price.bev');
    expect([range.low, range.high]).toEqual([low, high]);
    const at = (electricPriceEuro: number): number =>
      assessOf({ groups: [tractors({}, { electricPriceEuro })], site, company }).tco.difference!.typical;
    // The investment of the year decides about the KIA, so that a full calculation may differ by its steps.
    expect(found(whole, 'costs.electricPriceEuro')!.effect! / (at(high) - at(low))).toBeCloseTo(1, 1);
    const offered = assessOf({ groups: [tractors({}, { electricPriceEuro: 300_000 })], site, company });
    expect(found(offered, 'costs.electricPriceEuro')).toBeUndefined();
  });

  it('move by kilometres what the lines per kilometre make of it', () => {
    const whole = assessOf({
      groups: [tractors({ yearlyKm: null, meanDayKm: null, longestDayKm: null })],
      site,
      company,
    });
    const { low, typical, high } = parametersWith().range('veh.tractor44.km');
    const [{ electric, diesel }] = whole.tco.groups;
    const driven = new Set(['energy', 'adblue', 'ere', 'maintenance', 'levy', 'roadTime']);
    const perYear = ({ costs: lines }: Alternative): number =>
      lines.filter((one) => driven.has(one.type)).reduce((sum, one) => sum + one.perYear, 0);
    const effect = Math.abs((3 * (perYear(electric) - perYear(diesel)) * (high - low)) / typical);
    expect(found(whole, 'yearlyKm')!.effect).toBeCloseTo(effect, 3);
  });
});

describe('the first question', () => {
  const records: [string, Dossier][] = [
    ...exampleNames.map((name): [string, Dossier] => [name, exampleDossier(name)]),
    ['an empty dossier', dossierWith()],
    ['tractors', dossierWith({ groups: [tractors({ details: emptyFleetGroup('x').details })], site })],
    ['a company of unknown size', dossierWith({ date: '2026-10-05', groups: [tractors()], site })],
  ];

  it.each(records)('of %s is the same on the panel and on page one, with the same reason', (_name, dossier) => {
    for (const language of ['nl', 'en'] as const) {
      const [first] = assessor.live(dossier).questions;
      expect(first).toEqual(assessor.assess(dossier).questions[0]);
      const document = quickReportOf(dossier, language);
      const page = JSON.stringify(document.cover).toLowerCase();
      expect(page).toContain(`; ${reasonOf(first, language)}.`.toLowerCase().slice(first.groupId === null ? 2 : 0));
      expect(page).toContain(domainWords[language].ask(first.field).toLowerCase());
    }
  });

  it('is asked once', () => {
    for (const [, dossier] of records) {
      const fields = named(assessor.assess(dossier));
      expect(new Set(fields).size).toBe(fields.length);
    }
  });
});
