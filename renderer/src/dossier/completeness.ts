/** How far the recording is: per section the questions that are asked, and how many have an answer or "onbekend". */
import type { Dossier, FleetGroup, Site } from '../../../shared/dossier/schema.ts';
import { isUnknown } from './edits.ts';
import { valueAt } from './paths.ts';

export type RecordSection = 'company' | 'fleet' | 'site';

export interface Progress {
  answered: number;
  total: number;
}

/** In the order of the screen, here and below: the next open question follows it. */
const companyFields = [
  'company.name',
  'company.kvkNumber',
  'company.businessPark',
  'company.municipality',
  'company.sector',
  'company.sizeClass',
  'visit.date',
  'visit.adviser',
  'visit.organisation',
];

const SMALL_CONNECTIONS: readonly Site['connection'][] = ['3x25a', '3x35a', '3x50a', '3x63a', '3x80a'];

/** Contracted power exists only above 3x80 A. Not asked either while the connection is not known. */
export function asksContract(connection: Site['connection']): boolean {
  return connection !== null && !SMALL_CONNECTIONS.includes(connection);
}

/** A vehicle that burns nothing has no Euro class, and a light electric one no fuel to ask for. */
export function asksEuroClass(group: FleetGroup): boolean {
  return asksFuel(group) && group.fuel !== 'electric' && group.fuel !== 'hydrogen';
}

export function asksFuel(group: FleetGroup): boolean {
  return group.vehicleClass !== 'lev';
}

export function groupFields(group: FleetGroup, index: number): string[] {
  const names = [
    'number',
    'vehicleClass',
    ...(asksFuel(group) ? ['fuel'] : []),
    ...(asksEuroClass(group) ? ['euroClass'] : []),
    'firstAdmission',
    'ownership',
    // One question in two fields: whoever names the days has said how many.
    group.drivingDays === null ? 'daysPerWeek' : 'drivingDays',
    'yearlyKm',
    'meanDayKm',
    'longestDayKm',
    'departure',
    'return',
    'nightPlace',
    'refrigerated',
    'trailer',
    'zones',
    'replacementYear',
  ];
  return names.map((name) => `fleetGroups[${index}].${name}`);
}

function siteFields({ connection, congestion, peakKW }: Site): string[] {
  const names = [
    'tenure',
    'operator',
    'connection',
    ...(connection === 'kva' ? ['connectionKVA'] : []),
    ...(asksContract(connection) ? ['contractedKW'] : []),
    'ean',
    'congestion',
    ...(congestion === null ? [] : ['congestionCheckedOn']),
    'yearlyKWh',
    'pvKWp',
    'peakKW',
    ...(peakKW === null ? [] : ['peakKind']),
  ];
  return names.map((name) => `site.${name}`);
}

export function isAnswered(dossier: Dossier, path: string): boolean {
  if (isUnknown(dossier, path)) return true;
  const value = valueAt(dossier, path);
  if (!Array.isArray(value)) return value !== null && value !== undefined && value !== '';
  return value.length > 0 || valueAt(dossier, path.replace(/zones$/, 'noZones')) === true;
}

function progress(dossier: Dossier, fields: readonly string[]): Progress {
  return { answered: fields.filter((path) => isAnswered(dossier, path)).length, total: fields.length };
}

export function groupProgress(dossier: Dossier, index: number): Progress {
  return progress(dossier, groupFields(dossier.fleetGroups[index], index));
}

export function sectionProgress(dossier: Dossier, section: RecordSection): Progress {
  return progress(dossier, askedFields(dossier, section));
}

/** The questions of a section that matter for this company, in the order of the screen. */
export function askedFields(dossier: Dossier, section: RecordSection): string[] {
  switch (section) {
    case 'company':
      return companyFields;
    case 'fleet':
      return dossier.fleetGroups.flatMap((group, index) => groupFields(group, index));
    case 'site':
      return siteFields(dossier.site);
  }
}
