import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { measuresToAsk, touchableGroups } from '../../../shared/advice/measures/catalogue.ts';
import { groupYears } from '../../../shared/advice/measures/base.ts';
import { measureEffects, type MeasureEffects } from '../../../shared/advice/measures/effects.ts';
import { percentText, savedText } from '../../../shared/advice/measures/write.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { measureIds, type MeasureId, type MeasureRecord } from '../../../shared/dossier/talk.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

/** Five vans of 26,000 km a year that come in Amsterdam, on diesel: 130,000 km together. */
const vans = (answers: Parameters<typeof depotVans>[0] = {}) =>
  dossierWith({
    groups: [depotVans({ zones: ['amsterdam'], ...answers })],
    site: { connection: '3x80a', yearlyKWh: 30_000 },
  });

function withMeasures(dossier: Dossier, ...records: (Partial<MeasureRecord> & { id: MeasureId })[]): Dossier {
  const measures = records.map((one): MeasureRecord => ({
    suits: 'yes',
    groups: [],
    sharePercent: null,
    ownEffectPercent: null,
    ...one,
  }));
  return { ...dossier, talk: { ...dossier.talk, measures } };
}

const effectsOf = (dossier: Dossier): MeasureEffects =>
  measureEffects(dossier, assessor.assess(dossier), assessor.parametersFor(dossier));
const only = (dossier: Dossier) => effectsOf(dossier).measures[0];
const yearOf = (dossier: Dossier) => groupYears(dossier, assessor.assess(dossier), assessor.parametersFor(dossier))[0];
const near = (value: number) => expect.closeTo(value, 6) as number;

describe('what a group drives and emits in a year', () => {
  it('is of the present vehicles: kilometres, and litres of diesel over the chain', () => {
    // 5 x 26,000 = 130,000 km; 9.8 l/100 km (vanlarge) x 3.251 kg/l: 12,740 l x 3.251 = 41,417.74 kg.
    const year = yearOf(vans());
    expect(year.km).toBe(130_000);
    expect(year.co2Kg).toBeCloseTo(41_417.74, 1);
  });

  it('takes what the adviser entered of the use before the figure of the class', () => {
    const group = depotVans({ zones: ['amsterdam'] });
    const entered = { ...group, costs: { ...group.costs, presentLitresPer100Km: 12 } };
    // 130,000 km x 12 / 100 = 15,600 l x 3.251 = 50,715.6 kg.
    expect(yearOf(dossierWith({ groups: [entered] })).co2Kg).toBeCloseTo(50_715.6, 1);
  });

  it('has no CO2 where the fuel has no figure', () => {
    expect(yearOf(vans({ fuel: 'gas' })).co2Kg).toBeNull();
  });
});

describe('the draft of topic 4', () => {
  const draftOf = (dossier: Dossier, language: 'nl' | 'en'): string =>
    adviceOf(
      dossier,
      assessor.assess(dossier),
      assessor.parametersFor(dossier),
      language,
    ).topics.topic4.draft.replaceAll('\u00a0', ' ');

  it('speaks of the measures that were chosen, and of ideas only as long as none is', () => {
    const chosen = withMeasures(vans(), { id: 'planning', sharePercent: 60 }, { id: 'rightsize' });
    // 130,000 km x 60 % x 10 % = 7,800 km; the other waits for an answer.
    expect(draftOf(chosen, 'nl')).toContain('scheelt dat naar schatting 7.800 km');
    expect(draftOf(chosen, 'nl')).toContain('Samen kozen we wat bij u past: ritplanning en passend voertuig.');
    expect(draftOf(chosen, 'nl')).toContain('omdat er een antwoord mist: passend voertuig.');
    expect(draftOf(chosen, 'en')).toContain('an estimated 7,800 km');
    expect(draftOf(chosen, 'nl')).not.toContain('vrachtfiets');
    expect(draftOf(vans(), 'nl')).toContain('vrachtfiets');
    expect(draftOf(vans(), 'nl')).not.toContain('Samen kozen we');
  });
});

describe('a measure that saves kilometres', () => {
  const dossier = withMeasures(vans(), { id: 'planning', sharePercent: 60 });

  it('saves its share times the range of the figure, and cost, CO2 and charging with it', () => {
    // Planning 5, 10, 15 % of 60 % of 130,000 km = 78,000 km: 3,900, 7,800 and 11,700 km.
    const effect = only(dossier);
    expect(effect.touchedKm).toBeCloseTo(78_000, 6);
    expect(effect.saving?.km).toEqual({ low: near(3_900), typical: near(7_800), high: near(11_700) });
    // 7,800 of 130,000 km is 6 % of all else.
    const year = yearOf(dossier);
    expect(effect.saving?.co2Kg?.typical).toBeCloseTo(0.06 * 41_417.74, 1);
    expect(effect.saving?.euro?.typical).toBeCloseTo(0.06 * year.euro!, 6);
    expect(effect.saving?.kWhAtGrid?.typical).toBeCloseTo(0.06 * year.kWhAtGrid, 6);
    expect(effect.saving?.winterNightKWh?.high).toBeCloseTo(0.09 * year.winterNightKWh, 6);
    expect(effect.confidence).toBe('C');
  });

  it('says nothing before the share has been asked', () => {
    expect(only(withMeasures(vans(), { id: 'planning' }))).toMatchObject({
      ask: 'share',
      saving: null,
      touchedKm: null,
    });
  });

  it('touches only the groups that were chosen', () => {
    const two = dossierWith({
      groups: [
        depotVans({ id: 'a', zones: ['amsterdam'] }),
        depotVans({ id: 'b', yearlyKm: 10_000, zones: ['amsterdam'] }),
      ],
    });
    // Of b alone: 5 x 10,000 km x 100 % x 10 %.
    const effect = only(withMeasures(two, { id: 'planning', groups: ['b'], sharePercent: 100 }));
    expect(effect.groups).toEqual(['b']);
    expect(effect.saving?.km.typical).toBeCloseTo(5_000, 6);
  });

  it('costs less only in what grows with the kilometres', () => {
    const year = yearOf(vans());
    const keep = assessor.assess(vans()).tco.groups[0];
    const ledger = (keep.now ?? keep.planned).alternatives.find((one) => one.id === 'keep')!.ledger!;
    const perKm = ['energy', 'adblue', 'maintenance', 'tyres', 'levy'];
    const sum = ledger.costs.filter((one) => perKm.includes(one.type)).reduce((all, one) => all + one.perYear, 0);
    expect(year.euro).toBeCloseTo(5 * sum, 6);
    expect(year.euro!).toBeLessThan(5 * ledger.perYear);
  });
});

describe('a measure without a sourced figure', () => {
  it('asks the adviser for the effect, and calls it an estimate', () => {
    const asked = only(withMeasures(vans(), { id: 'rightsize', sharePercent: 50 }));
    expect(asked).toMatchObject({ ask: 'effect', figure: null, saving: null, confidence: 'own' });
    const given = only(withMeasures(vans(), { id: 'rightsize', sharePercent: 50, ownEffectPercent: 20 }));
    // The same kilometres with 20 % less energy on half of them: 10 % of all.
    expect(given.saving?.km.typical).toBe(0);
    expect(given.saving?.kWhAtGrid?.typical).toBeCloseTo(0.1 * yearOf(vans()).kWhAtGrid, 6);
    expect(given.saving?.co2Kg?.typical).toBeCloseTo(0.1 * 41_417.74, 1);
  });
});

describe('measures that work in another way', () => {
  it('a light vehicle takes over kilometres, and its own power is taken off the saving', () => {
    // 10 % of 12.5 % of 130,000 km = 1,625 km.
    const dossier = withMeasures(vans(), { id: 'lev', sharePercent: 10 });
    const effect = only(dossier);
    expect(effect.saving?.km.typical).toBeCloseTo(1_625, 6);
    expect(effect.saving?.euro).toBeNull();
    expect(effect.saving?.partial).toContain('euro');
    const parameters = assessor.parametersFor(dossier);
    const light = parameters.number('veh.lev.cons') / 100 / (1 - parameters.number('veh.chargeloss.ac') / 100);
    const perKm = yearOf(dossier).kWhAtGrid / 130_000;
    expect(effect.saving?.kWhAtGrid?.typical).toBeCloseTo(1_625 * (perKm - light), 6);
    expect(light).toBeLessThan(perKm);
  });

  it('off-peak saves driving time alone', () => {
    const effect = only(withMeasures(vans(), { id: 'offpeak', sharePercent: 40 }));
    expect(effect).toMatchObject({ saving: null, timePercent: { low: 15, typical: 23, high: 37 } });
  });

  it('water or rail takes the kilometres off the road, and may make CO2 more', () => {
    const dossier = withMeasures(
      dossierWith({
        groups: [groupWith({ vehicleClass: 'tractor44', number: 2, fuel: 'diesel', euroClass: 6, yearlyKm: 100_000 })],
      }),
      { id: 'modal', sharePercent: 10 },
    );
    const { saving } = only(dossier);
    // 10 % of 200,000 km; CO2 of that part: 20 % more to 80 % less.
    expect(saving?.km).toEqual({ low: near(20_000), typical: near(20_000), high: near(20_000) });
    const part = yearOf(dossier).co2Kg! * 0.1;
    expect(saving?.co2Kg?.low).toBeCloseTo(-0.2 * part, 6);
    expect(saving?.co2Kg?.high).toBeCloseTo(0.8 * part, 6);
    expect(saving?.euro).toBeNull();
  });

  it('eco-driving is measured with diesel: what it does to charging stays unknown', () => {
    const { saving } = only(withMeasures(vans(), { id: 'eco', sharePercent: 100 }));
    expect(saving?.co2Kg?.typical).toBeCloseTo(0.05 * 41_417.74, 1);
    expect(saving?.kWhAtGrid).toBeNull();
    expect(saving?.euro?.typical).toBeCloseTo(0.05 * yearOf(vans()).energyEuro!, 6);
  });
});

describe('measures together', () => {
  it('never save the same kilometre twice', () => {
    // 1 - (1 - 0.6 x 0.10) x (1 - 0.5 x 0.20) = 1 - 0.94 x 0.90 = 0.154 of 130,000 km = 20,020 km.
    const both = withMeasures(vans(), { id: 'planning', sharePercent: 60 }, { id: 'frequency', sharePercent: 50 });
    expect(effectsOf(both).together?.km.typical).toBeCloseTo(20_020, 6);
  });

  it('name what is only partly known', () => {
    const both = withMeasures(vans(), { id: 'planning', sharePercent: 60 }, { id: 'lev', sharePercent: 10 });
    const { together } = effectsOf(both);
    expect(together?.partial).toEqual(['euro']);
    expect(together?.euro?.typical).toBeCloseTo(0.06 * yearOf(vans()).euro!, 6);
  });

  it('are none while nothing suits', () => {
    expect(effectsOf(withMeasures(vans(), { id: 'planning', suits: 'no', sharePercent: 60 }))).toMatchObject({
      measures: [],
      together: null,
    });
  });
});

describe('the interview', () => {
  const ask = (dossier: Dossier) => measuresToAsk(dossier, assessor.assess(dossier));

  it('asks only what concerns the fleet', () => {
    const city = ask(vans());
    expect(city).toEqual(expect.arrayContaining(['planning', 'hub', 'lev', 'offpeak']));
    expect(city).not.toContain('modal');
    expect(city).not.toContain('decouple');
    const haulier = ask(dossierWith({ groups: [groupWith({ vehicleClass: 'tractor44', number: 3, noZones: true })] }));
    expect(haulier).toContain('modal');
    for (const id of ['lev', 'hub', 'offpeak', 'service'] as const) expect(haulier).not.toContain(id);
  });

  it('leaves out what the sector does not do', () => {
    const bakery = { ...vans(), company: { ...vans().company, sector: 'bakery' as const } };
    expect(ask(bakery)).not.toContain('buildhub');
    expect(ask(bakery)).not.toContain('parcel');
  });

  it('asks nothing without a fleet', () => {
    expect(ask(dossierWith())).toEqual([]);
  });

  it('has a group for every measure that it asks about', () => {
    for (const id of measureIds) {
      const able = touchableGroups(id, vans(), assessor.assess(vans()));
      expect(ask(vans()).includes(id)).toBe(able.length > 0);
    }
  });
});

describe('a saving in words', () => {
  const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

  it('names one unit for a range, and says more where it becomes more', () => {
    expect(savedText('km', { low: 600, typical: 1_200, high: 1_800 }, 'nl')).toEqual({
      typical: '1.200 km minder',
      range: '600 tot 1.800 km',
    });
    const co2 = savedText('co2Kg', { low: -2_000, typical: 3_000, high: 8_000 }, 'nl');
    expect(co2).toEqual({ typical: '3,0 ton minder', range: '2,0 ton meer tot 8,0 ton' });
    expect(plain(savedText('euro', null, 'en').typical)).toBe('not known');
    expect(savedText('km', { low: 0, typical: 0, high: 0 }, 'en')).toEqual({ typical: 'no difference', range: null });
  });

  it('writes a single percentage without a range', () => {
    expect(percentText({ low: 20, typical: 20, high: 20 }, 'nl')).toBe('20 %');
    expect(percentText({ low: 10, typical: 12.5, high: 15 }, 'nl')).toBe('12,5 % (10 tot 15 %)');
  });
});
