/** Records in which only what a case speaks of is filled in. */
import { emptyDossier, emptyFleetGroup } from '../../shared/dossier/create.ts';
import type { Company, Dossier, FleetGroup, Settings, Site, VehicleDetails } from '../../shared/dossier/schema.ts';

type GroupAnswers = Partial<Omit<FleetGroup, 'details'>> & { details?: Partial<VehicleDetails> };

export function groupWith({ details = {}, ...answers }: GroupAnswers): FleetGroup {
  const empty = emptyFleetGroup(answers.id ?? 'g1');
  return { ...empty, ...answers, details: { ...empty.details, ...details } };
}

/** A diesel truck of 2020 with an ordinary day, that charges at the depot at night. */
export const truckDay = {
  fuel: 'diesel',
  euroClass: 6,
  firstAdmission: '2020-05',
  yearlyKm: 60_000,
  meanDayKm: 200,
  longestDayKm: 250,
  daysPerWeek: 5,
  departure: '06:00',
  return: '18:00',
  nightPlace: 'depot',
} as const satisfies GroupAnswers;

/** Five diesel vans that stand at the depot from 17:00 to 07:00. */
export function depotVans(answers: GroupAnswers = {}): FleetGroup {
  return groupWith({
    vehicleClass: 'vanlarge',
    number: 5,
    fuel: 'diesel',
    euroClass: 6,
    firstAdmission: '2019-04-01',
    yearlyKm: 26_000,
    meanDayKm: 100,
    longestDayKm: 150,
    daysPerWeek: 5,
    departure: '07:00',
    return: '17:00',
    nightPlace: 'depot',
    replacementYear: 2027,
    ...answers,
  });
}

export interface DossierAnswers {
  date?: string | null;
  groups?: FleetGroup[];
  site?: Partial<Site>;
  company?: Partial<Company>;
  settings?: Partial<Settings>;
}

export function dossierWith(answers: DossierAnswers = {}): Dossier {
  const empty = emptyDossier(
    'd1',
    '2026-11-23T09:00:00.000Z',
    answers.date === undefined ? '2026-11-23' : answers.date,
  );
  return {
    ...empty,
    fleetGroups: answers.groups ?? [],
    site: { ...empty.site, ...answers.site },
    company: { ...empty.company, ...answers.company },
    settings: { ...empty.settings, ...answers.settings },
  };
}
