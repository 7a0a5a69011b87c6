/**
 * What the measures that suit this company save in a year: on kilometres, cost, CO2 and charging.
 *
 * Every measure leaves a ratio of what each group does; what it saves is what is left out. Several measures together
 * leave the product of their ratios, so that two of them never save the same kilometre twice.
 */
import { consumptionFigure, lossFigure } from '../../charging/vehicleEnergy.ts';
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier } from '../../dossier/schema.ts';
import type { MeasureId, MeasureRecord } from '../../dossier/talk.ts';
import type { Parameters, Range } from '../../parameters/parameters.ts';
import { groupYears, powerFigure, type GroupYear } from './base.ts';
import { measureOf, touchableGroups, type Measure } from './catalogue.ts';

/** Saved in a year; negative where it becomes more. */
export interface Saving {
  km: Range;
  /** Null where no source says what it costs or saves. */
  euro: Range | null;
  co2Kg: Range | null;
  kWhAtGrid: Range | null;
  winterNightKWh: Range | null;
  /** Quantities in which a part is not known and counts for nothing. */
  partial: readonly Quantity[];
}

export interface MeasureEffect {
  id: MeasureId;
  /** Groups that it touches, and their kilometres in a year. */
  groups: readonly string[];
  touchedKm: number | null;
  sharePercent: number | null;
  /** On the part it touches, percent; null while it must still be asked. */
  effectPercent: Range | null;
  figure: string | null;
  /** How firm the effect is: of the figure, or the adviser's own estimate. */
  confidence: 'A' | 'B' | 'C' | 'own';
  /** What to ask before it can be counted; null when nothing. */
  ask: 'share' | 'effect' | null;
  /** Null while something must be asked, and for a measure that saves time alone. */
  saving: Saving | null;
  timePercent: Range | null;
}

export interface MeasureEffects {
  measures: readonly MeasureEffect[];
  /** All that can be counted, one after the other; null when there is none. */
  together: Saving | null;
  fleetKm: number;
}

/** What a measure can save, in the order in which it is told. */
export const quantities = ['km', 'euro', 'co2Kg', 'kWhAtGrid', 'winterNightKWh'] as const;
export type Quantity = (typeof quantities)[number];
type Case = keyof Range;
const CASES: readonly Case[] = ['low', 'typical', 'high'];
/** What a measure leaves of a group, 1 is all; null where it is not known. */
type Left = Record<Quantity, number | null>;
const ALL: Left = { km: 1, euro: 1, co2Kg: 1, kWhAtGrid: 1, winterNightKWh: 1 };

export function measureEffects(dossier: Dossier, assessment: Assessment, parameters: Parameters): MeasureEffects {
  const years = groupYears(dossier, assessment, parameters);
  const light = lightVehicle(dossier, assessment, parameters);
  const chosen = dossier.talk.measures.filter((one) => one.suits === 'yes');
  const counted: Counted[] = [];
  const measures = chosen.map((record): MeasureEffect => {
    const measure = measureOf(record.id);
    const able = touchableGroups(record.id, dossier, assessment);
    const groups = record.groups.length === 0 ? able : able.filter((id) => record.groups.includes(id));
    const effect = effectOf(measure, record, parameters);
    const ask = record.sharePercent === null ? 'share' : effect === null ? 'effect' : null;
    const base: Omit<MeasureEffect, 'saving' | 'timePercent'> = {
      id: record.id,
      groups,
      sharePercent: record.sharePercent,
      touchedKm: record.sharePercent === null ? null : kmOf(years, groups) * (record.sharePercent / 100),
      effectPercent: effect,
      figure: measure.figure,
      confidence: measure.figure === null ? 'own' : parameters.figure(measure.figure).confidence,
      ask,
    };
    if (ask !== null || effect === null) return { ...base, saving: null, timePercent: null };
    if (measure.way === 'time') return { ...base, saving: null, timePercent: effect };
    const one: Counted = { measure, groups, share: (record.sharePercent ?? 0) / 100, effect };
    counted.push(one);
    return { ...base, saving: savingOf([one], years, light), timePercent: null };
  });
  return {
    measures,
    together: counted.length === 0 ? null : savingOf(counted, years, light),
    fleetKm: years.reduce((sum, one) => sum + one.km, 0),
  };
}

interface Counted {
  measure: Measure;
  groups: readonly string[];
  /** 0 to 1. */
  share: number;
  effect: Range;
}

function kmOf(years: readonly GroupYear[], groups: readonly string[]): number {
  return years.reduce((sum, one) => sum + (groups.includes(one.groupId) ? one.km : 0), 0);
}

function effectOf({ figure }: Measure, record: MeasureRecord, parameters: Parameters): Range | null {
  if (figure !== null) return parameters.range(figure);
  const own = record.ownEffectPercent;
  return own === null ? null : { low: own, typical: own, high: own };
}

/** What is not known counts for nothing, and the quantity is named in `partial`. */
function savingOf(counted: readonly Counted[], years: readonly GroupYear[], light: LightVehicle): Saving {
  const partial = new Set<Quantity>();
  const saved = (quantity: Quantity): Range | null => {
    const sum = { low: 0, typical: 0, high: 0 };
    let known = false;
    for (const year of years) {
      const touching = counted.filter(({ groups }) => groups.includes(year.groupId));
      const whole = year[quantity];
      if (touching.length === 0 || year.km === 0) continue;
      if (whole === null) {
        partial.add(quantity);
        continue;
      }
      for (const at of CASES) {
        const ratios = touching.map((one) => leftOf(one, at, year, light)[quantity]);
        if (ratios.includes(null)) partial.add(quantity);
        const countable = ratios.filter((ratio) => ratio !== null);
        if (countable.length > 0) known = true;
        sum[at] += whole * (1 - countable.reduce((left, ratio) => left * ratio, 1));
      }
    }
    return known ? sum : null;
  };
  const km = saved('km') ?? { low: 0, typical: 0, high: 0 };
  return {
    km,
    euro: saved('euro'),
    co2Kg: saved('co2Kg'),
    kWhAtGrid: saved('kWhAtGrid'),
    winterNightKWh: saved('winterNightKWh'),
    partial: [...partial],
  };
}

/** What one measure leaves of a group in one case of its effect. */
function leftOf({ measure, share, effect }: Counted, at: Case, year: GroupYear, light: LightVehicle): Left {
  const saved = share * (effect[at] / 100);
  switch (measure.way) {
    case 'km':
      return { km: 1 - saved, euro: 1 - saved, co2Kg: 1 - saved, kWhAtGrid: 1 - saved, winterNightKWh: 1 - saved };
    case 'light': {
      // The same kilometres by a vehicle that uses and emits less; what it costs stands with the alternatives.
      const charging = 1 - saved * (1 - light.kWhPerKm / (year.kWhAtGrid / year.km));
      return {
        km: 1 - saved,
        euro: null,
        co2Kg: year.co2Kg === null ? null : 1 - saved * (1 - light.co2KgPerKm / (year.co2Kg / year.km)),
        kWhAtGrid: charging,
        winterNightKWh: charging,
      };
    }
    case 'rail':
      // All that shifts leaves the road; the source speaks of CO2 alone, and what it costs must be offered.
      return { km: 1 - share, euro: null, co2Kg: 1 - saved, kWhAtGrid: 1 - share, winterNightKWh: 1 - share };
    case 'energy': {
      const charging = measure.onlyFuel ? null : 1 - saved;
      const ofCost =
        year.euro === null || year.energyEuro === null || year.euro === 0
          ? null
          : 1 - saved * (year.energyEuro / year.euro);
      return { km: 1, euro: ofCost, co2Kg: 1 - saved, kWhAtGrid: charging, winterNightKWh: charging };
    }
    case 'time':
      return ALL;
  }
}

interface LightVehicle {
  /** At the grid. */
  kWhPerKm: number;
  co2KgPerKm: number;
}

function lightVehicle(dossier: Dossier, assessment: Assessment, parameters: Parameters): LightVehicle {
  const keep = 1 - parameters.number(lossFigure('ac')) / 100;
  const kWhPerKm = parameters.number(consumptionFigure('lev')) / 100 / keep;
  return { kWhPerKm, co2KgPerKm: kWhPerKm * parameters.number(powerFigure(dossier, assessment, parameters)) };
}
