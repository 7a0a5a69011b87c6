/** Dossiers that fill what the examples leave empty: many groups, checklists, remedies, a meter file, next to nothing. */
import { emptyDossier, emptyFleetGroup } from '../../shared/dossier/create.ts';
import type { ChosenRemedy, Dossier } from '../../shared/dossier/schema.ts';
import { meterOf } from '../cases/meter.ts';
import { exampleDossier } from './examples.ts';

const wholesaler = exampleDossier('groothandel');
const haulier = exampleDossier('transporteur');

/** Groups of every kind of vehicle, each with kilometres of its own; names without a number in them. */
export function withGroups(count: number): Dossier {
  const kinds = [...haulier.fleetGroups, ...wholesaler.fleetGroups];
  const fleetGroups = Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length];
    const round = Math.floor(index / kinds.length);
    const letters = [Math.floor(index / 26), index % 26].map((at) => String.fromCharCode(65 + at)).join('');
    return {
      ...kind,
      id: `group-${letters}`,
      name: `Ploeg ${letters}`,
      number: (kind.number ?? 0) + (round % 3),
      yearlyKm: (kind.yearlyKm ?? 0) + 700 * round,
    };
  });
  return { ...haulier, fleetGroups };
}

const withMeasures: Dossier = {
  ...wholesaler,
  talk: {
    ...wholesaler.talk,
    measures: [
      { id: 'planning', suits: 'yes', groups: [], sharePercent: 60, ownEffectPercent: null },
      { id: 'eco', suits: 'yes', groups: [], sharePercent: 100, ownEffectPercent: 7 },
    ],
    neighbours: {
      ...wholesaler.talk.neighbours,
      joint: { on: '2026-11-20', companies: 2, vehicles: 30, singlesKW: 210, jointKW: 190, groupContractKW: 212 },
    },
  },
};

const withChecklists: Dossier = {
  ...withMeasures,
  talk: { ...withMeasures.talk, extended: { individual: true, collective: true } },
};

const remedy = (id: ChosenRemedy['id'], amount: number | null = null, powerKW: number | null = null): ChosenRemedy => ({
  id,
  amount,
  powerKW,
});

const withRemedies: Dossier = {
  ...haulier,
  site: {
    ...haulier.site,
    batteryKWh: 80,
    batteryKW: 40,
    groupContractKW: 520,
    firmKW: 300,
    smartAim: 'cost',
    remedies: [
      remedy('battery', 400, 150),
      remedy('laterDeparture', 60),
      remedy('solar', 120),
      remedy('groupContract', 480),
      remedy('publicCharging', 10),
      remedy('otherChargers'),
    ],
    remedyCosts: { ...haulier.site.remedyCosts, laterDeparture: 2400, groupContract: 1800 },
  },
};

const withVariants: Dossier = {
  ...wholesaler,
  scenarios: [
    {
      id: 'later',
      name: 'Twee jaar later',
      shiftYears: 2,
      alternative: 'electricLeased',
      strategy: 'even',
      batteryKWh: 60,
      batteryKW: 30,
      figures: [],
    },
  ],
};

/** A year of quarters of which a night in March is not there. */
const withMeter: Dossier = {
  ...haulier,
  site: {
    ...haulier.site,
    yearlyKWh: null,
    peakKW: null,
    peakKind: null,
    meter: meterOf({
      kW: ({ month, day, weekday, quarter }) =>
        month === 3 && day === 9 && quarter < 24
          ? NaN
          : weekday < 5 && quarter >= 28 && quarter < 72
            ? 60 + (quarter % 7) + 2 * month
            : 18,
      exportKW: ({ month, quarter }) => (month > 4 && month < 9 && quarter > 44 && quarter < 56 ? 12 : 0),
    }),
  },
};

const empty = emptyDossier('next-to-nothing', '2026-11-23T09:00:00.000Z', '2026-11-23');
/** A number and a kind of vehicle: all else is a default with its source, or open. */
const nextToNothing: Dossier = {
  ...empty,
  fleetGroups: [{ ...emptyFleetGroup('only'), name: 'Bestelwagens', number: 3, vehicleClass: 'vanlarge' }],
};

export const reportDossiers: readonly { name: string; dossier: Dossier; isSmall?: true }[] = [
  { name: 'the wholesaler', dossier: wholesaler },
  { name: 'the haulier', dossier: haulier },
  { name: 'a company with measures and neighbours', dossier: withMeasures },
  { name: 'a company with both checklists', dossier: withChecklists },
  { name: 'a company with six remedies', dossier: withRemedies },
  { name: 'a company with kept variants', dossier: withVariants },
  { name: 'a company with a meter file', dossier: withMeter },
  { name: 'forty groups', dossier: withGroups(40) },
  { name: 'next to nothing', dossier: nextToNothing, isSmall: true },
];
