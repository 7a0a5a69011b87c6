/** Exemptions that follow from the number plate: which one holds, which could, and until when. */
import { addDays, dayRange, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { DaySpan } from './zoneStart.ts';
import { isVan, oldtimerFrom, specialBodyFigures, specialBodyUntil, type RuleId } from './rules.ts';
import type { RuleVehicle } from './vehicle.ts';

export const exemptionIds = ['oldtimer', 'wheelchair', 'specialBody'] as const;
export type ExemptionId = (typeof exemptionIds)[number];

export interface ExemptionOption {
  exemption: ExemptionId;
  /** holds: it is why the vehicle may enter. later: the vehicle grows into it. ifCode: with the right code on the registration. */
  standing: 'holds' | 'later' | 'ifCode';
  /** First day of a `later` exemption. */
  from: IsoDate | null;
  /** Last day; null when it has none, or the admission is not known. */
  until: IsoDate | null;
  parameters: readonly string[];
}

/** The exemptions of a vehicle that a zone would refuse from `refusal`, or of which the rule is an exemption itself. */
export function exemptionsFor(
  vehicle: RuleVehicle,
  rule: RuleId | null,
  refusal: DaySpan | null,
  parameters: Parameters,
): ExemptionOption[] {
  const holding = held(vehicle, rule, refusal, parameters);
  if (refusal === null) return holding;
  return [...holding, ...byCode(vehicle, refusal, parameters), ...byAge(vehicle, refusal, parameters)];
}

/** An exemption that is the reason itself; a special body that grew too old before the zone started has none left. */
function held(
  vehicle: RuleVehicle,
  rule: RuleId | null,
  refusal: DaySpan | null,
  parameters: Parameters,
): ExemptionOption[] {
  const exemption = exemptionIds.find((one) => one === rule);
  if (exemption === undefined) return [];
  const until =
    exemption === 'specialBody' && vehicle.firstAdmission !== null
      ? specialBodyUntil(dayRange(vehicle.firstAdmission).last, parameters)
      : null;
  if (until !== null && refusal !== null && addDays(until, 1) < refusal.earliest) return [];
  return [{ exemption, standing: 'holds', from: null, until, parameters: figures[exemption] }];
}

const figures: Record<ExemptionId, readonly string[]> = {
  oldtimer: ['ze.exempt.oldtimer'],
  wheelchair: ['ze.exempt.wheelchair', 'ze.exempt.wheelchair.codes'],
  specialBody: specialBodyFigures,
};

/** Nobody entered a code: the registration may hold one that exempts. */
function byCode(vehicle: RuleVehicle, refusal: DaySpan, parameters: Parameters): ExemptionOption[] {
  if (vehicle.bodyCodes.length > 0 || vehicle.category === null) return [];
  const option = (exemption: ExemptionId, until: IsoDate | null): ExemptionOption => ({
    exemption,
    standing: 'ifCode',
    from: null,
    until,
    parameters: figures[exemption],
  });
  if (isVan(vehicle, parameters)) return [option('wheelchair', null)];
  if (vehicle.firstAdmission === null) return [option('specialBody', null)];
  const until = specialBodyUntil(dayRange(vehicle.firstAdmission).last, parameters);
  return until < refusal.earliest ? [] : [option('specialBody', until)];
}

/** Refused first, and old enough before the transition ends: then it may enter again. */
function byAge(vehicle: RuleVehicle, refusal: DaySpan, parameters: Parameters): ExemptionOption[] {
  const from = accessAgainFrom(vehicle, refusal, parameters);
  return from === null
    ? []
    : [{ exemption: 'oldtimer', standing: 'later', from, until: null, parameters: figures.oldtimer }];
}

/** The day on which a refused vehicle has become an oldtimer for certain; null when that is beyond the transition. */
export function accessAgainFrom(vehicle: RuleVehicle, refusal: DaySpan, parameters: Parameters): IsoDate | null {
  if (vehicle.firstAdmission === null) return null;
  const from = oldtimerFrom(dayRange(vehicle.firstAdmission).last, parameters);
  return from > refusal.latest && from <= parameters.date('ze.rule.all.2030') ? from : null;
}
