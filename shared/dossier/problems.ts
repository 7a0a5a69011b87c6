/**
 * What is odd about a record that can be read: contradictions and improbable values, each with the field it
 * belongs to. They never block saving; an `error` says that one of the values cannot be right.
 */
import { dayRange, minutesOf, yearOf } from '../format/dates.ts';
import type { Zone } from '../parameters/schema.ts';
import { drivingDays } from './drivingDays.ts';
import { isEan, isEmail, isKvkNumber } from './identifiers.ts';
import type { Dossier, FleetGroup } from './schema.ts';

export type ProblemCode =
  | 'longestBelowMean'
  | 'returnNextDay'
  | 'returnEqualsDeparture'
  | 'admissionInFuture'
  | 'noVehicles'
  | 'zoneDropped'
  | 'zoneUnknown'
  | 'yearlyKmBelowDays'
  | 'yearlyKmFew'
  | 'daysDiffer'
  | 'contractAboveConnection'
  | 'peakAboveConnection'
  | 'peakBelowMean'
  | 'kvaMissing'
  | 'replacementInPast'
  | 'inflationMissing'
  | 'eanLength'
  | 'kvkLength'
  | 'ownValueNotApplied'
  | 'emailForm';

export interface Problem {
  /** Path of the field, for example fleetGroups[0].longestDayKm. */
  field: string;
  code: ProblemCode;
  severity: 'error' | 'warning' | 'note';
  /** Values for the sentence. */
  values: Record<string, string | number>;
}

const WEEKS_PER_YEAR = 52;

/** Below 2 km per working day (250 a year) a number of km in a year is rather one of thousands, or of a day. */
export const FEW_KM_PER_YEAR = 500;

/** All problems of a dossier, in the order of the screens. `connectionKW` is the capacity where it is known. */
export function findProblems(dossier: Dossier, zones: readonly Zone[], connectionKW: number | null): Problem[] {
  const problems: Problem[] = [];
  const { company, site, settings } = dossier;
  if (company.kvkNumber && !isKvkNumber(company.kvkNumber)) {
    problems.push(warning('company.kvkNumber', 'kvkLength', { digits: company.kvkNumber.replace(/\D/g, '').length }));
  }
  company.contacts.forEach(({ email }, index) => {
    if (email.trim() !== '' && !isEmail(email)) {
      problems.push(warning(`company.contacts[${index}].email`, 'emailForm', { text: email.trim() }));
    }
  });
  dossier.fleetGroups.forEach((group, index) => {
    problems.push(...groupProblems(group, `fleetGroups[${index}]`, dossier.visit.date, zones));
  });
  if (site.ean && !isEan(site.ean)) {
    problems.push(warning('site.ean', 'eanLength', { digits: site.ean.replace(/\D/g, '').length }));
  }
  if (site.connection === 'kva' && site.connectionKVA === null && !site.unknown.includes('connectionKVA')) {
    problems.push(warning('site.connectionKVA', 'kvaMissing', {}));
  }
  if (connectionKW !== null && site.contractedKW !== null && site.contractedKW > connectionKW + 1e-9) {
    problems.push(
      warning('site.contractedKW', 'contractAboveConnection', {
        contract: site.contractedKW,
        connection: connectionKW,
      }),
    );
  }
  if (connectionKW !== null && site.peakKW !== null && site.peakKW > connectionKW + 1e-9) {
    problems.push(warning('site.peakKW', 'peakAboveConnection', { peak: site.peakKW, connection: connectionKW }));
  }
  if (site.peakKW !== null && site.yearlyKWh !== null && site.peakKW < site.yearlyKWh / 8760) {
    problems.push({
      field: 'site.peakKW',
      code: 'peakBelowMean',
      severity: 'error',
      values: { peak: site.peakKW, mean: site.yearlyKWh / 8760 },
    });
  }
  if (settings.money === 'real' && settings.inflationPercent === null) {
    problems.push(warning('settings.inflationPercent', 'inflationMissing', {}));
  }
  return problems;
}

function warning(field: string, code: ProblemCode, values: Problem['values']): Problem {
  return { field, code, severity: 'warning', values };
}

function groupProblems(group: FleetGroup, at: string, visitDate: string | null, zones: readonly Zone[]): Problem[] {
  const found: Problem[] = [];
  const add = (
    field: string,
    code: ProblemCode,
    severity: Problem['severity'],
    values: Problem['values'] = {},
  ): void => {
    found.push({ field: `${at}.${field}`, code, severity, values });
  };
  if (group.number === 0) add('number', 'noVehicles', 'error');
  if (group.longestDayKm !== null && group.meanDayKm !== null && group.longestDayKm < group.meanDayKm) {
    add('longestDayKm', 'longestBelowMean', 'error', { longest: group.longestDayKm, mean: group.meanDayKm });
  }
  const days = drivingDays(group);
  if (group.daysPerWeek !== null && days !== null && days.length !== group.daysPerWeek) {
    add('daysPerWeek', 'daysDiffer', 'warning', { named: days.length, told: group.daysPerWeek });
  }
  if (group.yearlyKm !== null) {
    const fromDays = days === null ? 0 : (group.meanDayKm ?? 0) * days.length * WEEKS_PER_YEAR;
    if (fromDays > 0 && (group.yearlyKm > fromDays * 1.25 || group.yearlyKm < fromDays * 0.5)) {
      add('yearlyKm', 'yearlyKmBelowDays', 'warning', { yearly: group.yearlyKm, fromDays: Math.round(fromDays) });
    } else if (group.yearlyKm < FEW_KM_PER_YEAR) {
      add('yearlyKm', 'yearlyKmFew', 'warning', { yearly: group.yearlyKm });
    }
  }
  if (group.departure !== null && group.return !== null) {
    const departure = minutesOf(group.departure);
    const comesBack = minutesOf(group.return);
    if (departure === comesBack) add('return', 'returnEqualsDeparture', 'error', { time: group.return });
    else if (comesBack < departure) {
      add('return', 'returnNextDay', 'note', { departure: group.departure, return: group.return });
    }
  }
  if (group.firstAdmission !== null && visitDate !== null && dayRange(group.firstAdmission).first > visitDate) {
    add('firstAdmission', 'admissionInFuture', 'error', { date: group.firstAdmission, visit: visitDate });
  }
  if (group.replacementYear !== null && visitDate !== null && group.replacementYear < yearOf(visitDate)) {
    add('replacementYear', 'replacementInPast', 'warning', { year: group.replacementYear });
  }
  for (const id of group.zones) {
    const zone = zones.find((one) => one.id === id);
    if (!zone) add('zones', 'zoneUnknown', 'warning', { zone: id });
    else if (zone.status === 'dropped' || zone.status === 'paused')
      add('zones', 'zoneDropped', 'note', { zone: zone.municipality });
  }
  return found;
}
