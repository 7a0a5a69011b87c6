/** Where the effects of the measures come from, and what a group does in a year that they are a part of. */
import { consumptionFigure, lossFigure } from '../../charging/vehicleEnergy.ts';
import type { Explained } from '../../assessment/explain.ts';
import type { Make, Origin, RuleKey } from '../../assessment/origin.ts';
import type { GroupCharging } from '../../assessment/results.ts';
import type { Range } from '../../parameters/parameters.ts';
import { measureIds, type MeasureId } from '../../dossier/talk.ts';
import { groupYears, PER_KM, powerFigure, runningLedger } from './base.ts';
import { measureOf, type MeasureWay } from './catalogue.ts';
import { measureEffects, quantities, type MeasureEffect, type MeasureEffects, type Quantity } from './effects.ts';

const UNITS: Record<Quantity, string> = {
  km: 'km/year',
  euro: 'EUR/year',
  co2Kg: 'kg/year',
  kWhAtGrid: 'kWh/year',
  winterNightKWh: 'kWh',
};

/** A measure that saves time alone has no saving to explain. */
const SAVING_RULES: Record<Exclude<MeasureWay, 'time'>, RuleKey> = {
  km: 'measureKm',
  light: 'measureLight',
  rail: 'measureRail',
  energy: 'measureEnergy',
};

/** Ids of what the measures that suit show. */
export function measureIdsOf({ measures, together }: MeasureEffects): string[] {
  return [
    ...measures.flatMap(({ id, touchedKm, effectPercent, saving }) => [
      ...(touchedKm === null ? [] : [`measure/${id}/touched`]),
      ...(effectPercent === null ? [] : [`measure/${id}/effect`]),
      ...(saving === null ? [] : quantities.map((quantity) => `measure/${id}/${quantity}`)),
    ]),
    ...(together === null ? [] : quantities.map((quantity) => `measure/together/${quantity}`)),
  ];
}

/** `measure/<id>/touched`, `/effect` and `/<quantity>`; `measure/together/<quantity>`. */
export function explainMeasure([which, what]: string[], all: Explained, make: Make): Origin | null {
  const { dossier, assessment, parameters } = all;
  const id = measureIds.find((one) => one === which);
  if (id !== undefined && what === 'effect') return explainEffect(id, all, make);
  const effects = measureEffects(dossier, assessment, parameters);
  const quantity = quantities.find((one) => one === what);
  if (which === 'together') return quantity === undefined ? null : explainTogether(quantity, effects, make);
  const effect = effects.measures.find((one) => one.id === id);
  if (effect === undefined) return null;
  if (what === 'touched') {
    return make({
      rule: 'measureTouched',
      value: effect.touchedKm,
      unit: 'km/year',
      entries: [`talk/${effect.id}/sharePercent`, ...groupsEntry(effect, all)],
      parameters: [],
      from: effect.groups.map((groupId) => `groupYear/${groupId}/km`),
    });
  }
  return quantity === undefined ? null : explainSaving(quantity, effect, all, make);
}

/** Low and high, where they are not the same. */
function spread(range: Range | null): Pick<Origin, 'range'> {
  return range !== null && range.low < range.high ? { range: { low: range.low, high: range.high } } : {};
}

/** On the part that it touches, percent. */
function explainEffect(id: MeasureId, { dossier, parameters }: Explained, make: Make): Origin | null {
  const { figure } = measureOf(id);
  const own = dossier.talk.measures.find((one) => one.id === id)?.ownEffectPercent ?? null;
  if (figure === null && own === null) return null;
  return make({
    rule: 'measureEffect',
    value: figure === null ? own : parameters.number(figure),
    ...(figure === null ? {} : spread(parameters.range(figure))),
    unit: '%',
    entries: figure === null ? [`talk/${id}/ownEffectPercent`] : [],
    parameters: figure === null ? [] : [figure],
    from: [],
  });
}

function explainSaving(quantity: Quantity, effect: MeasureEffect, all: Explained, make: Make): Origin | null {
  const { dossier, assessment, parameters } = all;
  const { id, groups, saving } = effect;
  const { way } = measureOf(id);
  if (saving === null || way === 'time') return null;
  const light = [consumptionFigure('lev'), lossFigure('ac')];
  const lightCO2 = quantity === 'co2Kg' ? [...light, powerFigure(dossier, assessment, parameters)] : light;
  return make({
    rule: SAVING_RULES[way],
    value: saving[quantity]?.typical ?? null,
    ...spread(saving[quantity]),
    unit: UNITS[quantity],
    entries: [`talk/${id}/sharePercent`, ...groupsEntry(effect, all)],
    parameters: way === 'light' && quantity !== 'km' ? lightCO2 : [],
    from: [`measure/${id}/effect`, ...groups.map((groupId) => `groupYear/${groupId}/${quantity}`)],
  });
}

function explainTogether(quantity: Quantity, { measures, together }: MeasureEffects, make: Make): Origin | null {
  if (together === null) return null;
  return make({
    rule: 'measuresTogether',
    value: together[quantity]?.typical ?? null,
    ...spread(together[quantity]),
    unit: UNITS[quantity],
    entries: [],
    parameters: [],
    from: measures.filter(({ saving }) => saving !== null).map(({ id }) => `measure/${id}/${quantity}`),
  });
}

/** Only where groups were named: else it is all that the measure can touch. */
function groupsEntry({ id }: MeasureEffect, { dossier }: Explained): string[] {
  const named = dossier.talk.measures.find((one) => one.id === id)?.groups ?? [];
  return named.length === 0 ? [] : [`talk/${id}/groups`];
}

/** `groupYear/<group>/<quantity>`: all vehicles of a group in a year. */
export function explainGroupYear([groupId, what]: string[], all: Explained, make: Make): Origin | null {
  const { dossier, assessment, parameters } = all;
  const group = assessment.charging.groups.find((one) => one.groupId === groupId);
  const year = groupYears(dossier, assessment, parameters).find((one) => one.groupId === groupId);
  const quantity = quantities.find((one) => one === what);
  if (group === undefined || year === undefined || quantity === undefined) return null;
  return make({ value: year[quantity], unit: UNITS[quantity], ...basisOf(quantity, group, all) });
}

type Basis = Pick<Origin, 'rule' | 'entries' | 'parameters' | 'from'>;

function basisOf(quantity: Quantity, group: GroupCharging, all: Explained): Basis {
  const { dossier, assessment, parameters } = all;
  const { groupId, duty } = group;
  const of = (fields: readonly string[]): string[] => fields.map((field) => `fleetGroups/${groupId}/${field}`);
  const km = `groupYear/${groupId}/km`;
  switch (quantity) {
    case 'km':
      return {
        rule: 'groupKm',
        entries: of(['number', 'yearlyKm', ...(duty.group.yearlyKm === null ? ['meanDayKm', 'daysPerWeek'] : [])]),
        parameters: duty.assumed.flatMap(({ field, parameter }) =>
          field === 'yearlyKm' && parameter !== null ? [parameter] : [],
        ),
        from: [],
      };
    case 'euro': {
      const tco = assessment.tco.groups.find((one) => one.groupId === groupId);
      const running = tco === undefined ? null : runningLedger(tco);
      const types = running?.ledger.costs.filter(({ type }) => PER_KM.includes(type)) ?? [];
      return {
        rule: 'groupCost',
        entries: of(['number']),
        parameters: [],
        from: types.map(({ type }) => `${running?.id}/${type}`),
      };
    }
    case 'co2Kg': {
      const { fuel } = duty.group;
      if (fuel === 'electric') {
        const figure = powerFigure(dossier, assessment, parameters);
        const from = [`groupYear/${groupId}/kWhAtGrid`];
        return { rule: 'groupCO2', entries: ['site/supply.origin'], parameters: [figure], from };
      }
      return {
        rule: 'groupCO2',
        entries: of(['fuel', 'costs.presentLitresPer100Km', 'details.refrigerationLitresPerDay']),
        parameters: [fuel === 'hvo' ? 'em.hvo.wtw' : 'em.diesel.wtw', ...presentUse(group)],
        from: [km],
      };
    }
    case 'kWhAtGrid':
      return {
        rule: 'groupCharging',
        entries: of(['nightPlace', 'homeSharePercent', 'publicSharePercent', 'details.extraLoadKg']),
        parameters: [consumptionFigure(duty.vehicleClass), lossFigure('ac'), lossFigure('dc')],
        from: [km],
      };
    case 'winterNightKWh':
      return {
        rule: 'groupNight',
        entries: of(['number']),
        parameters: [],
        from: group.charger === null ? [] : [`charging/mean/${groupId}`],
      };
  }
}

/** Use of the present vehicle, where it was not entered. */
function presentUse({ duty: { group } }: GroupCharging): string[] {
  return group.costs.presentLitresPer100Km === null ? [`veh.${group.vehicleClass}.cons.diesel`] : [];
}
