/** Where an access outcome comes from, and what could be done about it, down to entries and figures. */
import { certainFrom, type ZoneAccess } from '../../access/access.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { Assessment } from '../results.ts';
import { explainDayPermits } from './dayPermits.ts';

const VEHICLE_FIELDS = [
  'vehicleClass',
  'fuel',
  'euroClass',
  'firstAdmission',
  'details.category',
  'details.maxMassKg',
  'details.bodyCode',
];

/**
 * `access/<group>/<zone>`, and below it `/exemption/<id>`, `/permit/<ground>`, `/dayPermits` with its parts, `/fine` and
 * `/finesFrom`.
 */
export function explainAccess(path: string[], assessment: Assessment, make: Make): Origin | null {
  const [groupId, zoneId, part, which] = path;
  const row = assessment.access.rows.find((one) => one.groupId === groupId && one.zoneId === zoneId);
  if (!row) return null;
  switch (part) {
    case undefined:
      return explainOutcome(row, make);
    case 'exemption':
      return explainExemption(row, which, make);
    case 'permit':
      return explainPermit(row, which, make);
    case 'dayPermits':
      return explainDayPermits(row, which, assessment, make);
    case 'fine':
      return explainFine(row, make);
    case 'finesFrom':
      return explainFinesFrom(row, make);
    default:
      return null;
  }
}

/** `fleetAccess/refused` and `/open`: vehicles over all zones, each counted once; `/first` is the first day of refusal. */
export function explainFleetAccess([what]: string[], { assessment }: Explained, make: Make): Origin | null {
  const { rows, vehicles, vehiclesRefused, vehiclesOpen, zonesNotAsked, firstRefusal } = assessment.access;
  if (what === 'first') {
    const first = rows.filter((row) => firstRefusal !== null && certainFrom(row) === firstRefusal);
    const from = first.map((row) => `access/${row.groupId}/${row.zoneId}`);
    return make({ rule: 'accessFirst', value: firstRefusal, unit: 'date', entries: [], parameters: [], from });
  }
  if (what !== 'refused' && what !== 'open') return null;
  const counted = rows.filter((row) => (what === 'open' ? row.outcome === 'open' : certainFrom(row) !== null));
  const unasked = what === 'open' ? zonesNotAsked : [];
  const groups = [...new Set([...counted.map((row) => row.groupId), ...unasked])];
  return make({
    rule: 'accessVehicles',
    value: what === 'open' ? vehiclesOpen : vehiclesRefused,
    unit: 'vehicles',
    ...(what === 'refused' ? { of: vehicles } : {}),
    entries: [
      ...groups.map((groupId) => `fleetGroups/${groupId}/number`),
      ...unasked.map((groupId) => `fleetGroups/${groupId}/zones`),
    ],
    parameters: [],
    from: counted.map((row) => `access/${row.groupId}/${row.zoneId}`),
  });
}

/** `timeline/<municipality>/<day>`: how many of the vehicles that come there are refused from that day. */
export function explainTimeline([municipality, day]: string[], { assessment }: Explained, make: Make): Origin | null {
  const rows = assessment.access.rows.filter((row) => row.municipality === municipality);
  const points = assessment.access.timeline.filter((one) => one.municipality === municipality);
  const known = points.filter((one) => one.date <= day).at(-1);
  const point = known ?? points.at(0);
  if (rows.length === 0) return null;
  return make({
    rule: 'timeline',
    value: known?.vehicles ?? 0,
    unit: 'vehicles',
    ...(point === undefined ? {} : { of: point.ofVehicles }),
    entries: rows.map((row) => `fleetGroups/${row.groupId}/number`),
    parameters: [],
    from: rows.map((row) => `access/${row.groupId}/${row.zoneId}`),
  });
}

function entriesOf(row: ZoneAccess, fields: readonly string[]): string[] {
  return fields.map((field) => `fleetGroups/${row.groupId}/${field}`);
}

function explainOutcome(row: ZoneAccess, make: Make): Origin {
  const below = [
    ...row.exemptions.map((one) => `exemption/${one.exemption}`),
    ...row.permits.filter((one) => one.ticked).map((one) => `permit/${one.ground}`),
    ...(row.doingNothing === null ? [] : ['dayPermits', 'fine']),
  ];
  return make({
    rule: 'access',
    ...outcomeOf(row),
    entries: entriesOf(row, VEHICLE_FIELDS),
    parameters: [...row.parameters],
    from: below.map((one) => `access/${row.groupId}/${row.zoneId}/${one}`),
  });
}

/** A day, an interval of days in its ISO form (nothing behind the stroke where it may never be), or the outcome itself. */
function outcomeOf({
  outcome,
  refusedFrom,
  plannedFrom,
  earliest,
  latest,
}: ZoneAccess): Pick<Origin, 'value' | 'unit'> {
  const day = refusedFrom ?? (outcome === 'planned' ? plannedFrom : null);
  if (day !== null) return { value: day, unit: 'date' };
  return earliest === null
    ? { value: outcome, unit: 'access' }
    : { value: `${earliest}/${latest ?? ''}`, unit: 'days' };
}

function explainExemption(row: ZoneAccess, which: string, make: Make): Origin | null {
  const option = row.exemptions.find((one) => one.exemption === which);
  if (!option) return null;
  const fields = option.exemption === 'oldtimer' ? ['firstAdmission'] : ['details.bodyCode', 'firstAdmission'];
  return make({
    rule: 'exemption',
    value: option.from ?? option.until,
    unit: 'date',
    entries: entriesOf(row, fields),
    parameters: [...option.parameters],
    from: [],
  });
}

function explainPermit(row: ZoneAccess, which: string, make: Make): Origin | null {
  const option = row.permits.find((one) => one.ground === which);
  if (!option) return null;
  return make({
    rule: 'permit',
    value: option.until?.earliest ?? option.until?.latest ?? null,
    unit: 'date',
    entries: entriesOf(row, ['permitGrounds', 'firstAdmission', 'vehicleClass']),
    parameters: [...option.parameters],
    from: [],
  });
}

function explainFine(row: ZoneAccess, make: Make): Origin | null {
  if (row.doingNothing === null) return null;
  return make({
    rule: 'fine',
    value: row.doingNothing.fineEuro,
    unit: 'EUR',
    entries: entriesOf(row, ['vehicleClass', 'details.category', 'details.maxMassKg']),
    parameters: [row.doingNothing.fineFigure, 'ze.finefree'],
    from: [],
  });
}

/** The days between which a fine becomes possible: the start of the zone with the months without fines. */
function explainFinesFrom({ doingNothing, parameters }: ZoneAccess, make: Make): Origin | null {
  const fines = doingNothing?.finesFrom ?? null;
  if (fines === null) return null;
  const isDay = fines.earliest === fines.latest;
  return make({
    rule: 'finesFrom',
    value: isDay ? fines.latest : `${fines.earliest}/${fines.latest}`,
    unit: isDay ? 'date' : 'days',
    entries: [],
    parameters: ['ze.finefree', ...parameters],
    from: [],
  });
}
