/** Where the figures of several companies together come from: down to what each dossier says of its company. */
import {
  wonAsShown,
  type JointOptimum,
  type MemberShare,
  type ParkProfile,
  type Plaza,
} from '../../collective/park.ts';
import type { Origin, RuleKey } from '../origin.ts';

export interface ParkExplained {
  park: ParkProfile;
  /** Null while it is still being looked for. */
  joint: JointOptimum | null;
  plaza: Plaza;
}

/** The figures of one company by itself, and the id of each in the dossier of that company. */
const OWN = {
  vehicles: 'grid/planned',
  base: 'grid/ownPeak',
  uncontrolled: 'charging/peak/uncontrolled',
  optimal: 'charging/peak/optimal',
} as const;
export type OwnFigure = keyof typeof OWN;
const OWN_FIGURES = Object.keys(OWN) as OwnFigure[];

const KW = { base: 'basePeakKW', uncontrolled: 'uncontrolledPeakKW', optimal: 'optimalPeakKW' } as const;

/** What a company may draw by itself: whichever of the two is known. */
const ALLOWED = ['grid/connection', 'grid/contract'] as const;

const WHOLE = [
  'vehicles',
  'base',
  'uncontrolled',
  'singles',
  'joint',
  'won',
  'contracts',
  'group',
  'more',
  'simultaneity',
  'simultaneitySingles',
  'plaza/places',
  'plaza/peak',
  'plaza/energy',
] as const;

/** `company/<company>/<id>`: a value of the dossier of that company. */
export function companyValue(company: string, id: string): string {
  return `company/${company}/${id}`;
}

export function companyFigure(company: string, what: OwnFigure): string {
  return companyValue(company, OWN[what]);
}

/** The company of such an id, and the id in its dossier; null for the figures of all together. */
export function inCompany(id: string): { company: string; id: string } | null {
  const [room, company, ...own] = id.split('/');
  return room === 'company' ? { company, id: own.join('/') } : null;
}

/** Which figure of a company by itself an id of its dossier stands for. */
export function ownFigure(id: string): OwnFigure | null {
  return OWN_FIGURES.find((what) => OWN[what] === id) ?? null;
}

/** Half of what the last digit that is shown counts, kW or vehicles. */
const AS_SHOWN = 0.5;

/**
 * Whether a figure of one company leads on in its own dossier: that has it (`there`), and says the same as is counted
 * here; null `here` for what is only counted there.
 */
export function leadsOn(here: Origin | null, there: Origin | null): there is Origin {
  if (there === null || there.value === null) return false;
  return here === null || Math.abs(Number(there.value) - Number(here.value)) <= AS_SHOWN;
}

/** The ids of all figures of the screen. */
export function parkIds({ park }: ParkExplained): string[] {
  return [
    ...WHOLE.map((id) => `park/${id}`),
    ...park.members.flatMap(({ id }) => [...OWN_FIGURES.map((what) => companyFigure(id, what)), `park/brings/${id}`]),
  ];
}

/**
 * Null when there is no value with this id. The figures of one company lead on in its own dossier. Where that has not
 * been calculated they end here, in the entry `member/<company>`: its dossier as a whole.
 */
export function explainPark(id: string, all: ParkExplained): Origin | null {
  const [room, what, which] = id.split('/');
  const { park, joint, plaza } = all;
  const entries = park.members.map((member) => `member/${member.id}`);
  const of = (one: OwnFigure): string[] => park.members.map((member) => companyFigure(member.id, one));
  const allowed = (member: MemberShare): string[] => ALLOWED.map((one) => companyValue(member.id, one));
  const needs = (member: MemberShare): string[] =>
    member.groups.map((groupId) => companyValue(member.id, `charging/need/${groupId}`));
  const make = (rule: RuleKey, value: number | null, unit: string, more: Partial<Origin> = {}): Origin => ({
    id,
    rule,
    value,
    unit,
    entries: [],
    parameters: [],
    projections: [],
    from: [],
    ...more,
  });
  // The first that keeps the highest margin: the others keep no more.
  const strictest = park.members.filter((one) => one.marginPercent === park.marginPercent).slice(0, 1);
  const own = inCompany(id);
  if (own !== null) {
    const member = park.members.find((one) => one.id === own.company);
    const figure = ownFigure(own.id);
    if (member === undefined || figure === null) return null;
    const dossier = { entries: [`member/${member.id}`] };
    return figure === 'vehicles'
      ? make('parkVehicles', member.vehicles, 'vehicles', dossier)
      : make('parkMember', member[KW[figure]], 'kW', dossier);
  }
  if (room !== 'park') return null;
  switch (what) {
    case 'vehicles':
      return make('parkVehicles', park.vehicles, 'vehicles', { from: of('vehicles') });
    case 'base':
      return make('parkPeak', highest(park.baseKW), 'kW', { from: of('base') });
    case 'uncontrolled':
      return make('parkPeak', highest(park.uncontrolledKW), 'kW', { from: of('uncontrolled') });
    case 'singles':
      return make('parkSingles', highest(park.singleOptimaKW), 'kW', { from: of('optimal') });
    case 'joint':
      return make('parkJoint', joint && joint.peakKW, 'kW', { from: ['park/singles'], entries });
    case 'won':
      return make('parkWon', joint && wonAsShown(joint), 'kW', { from: ['park/singles', 'park/joint'] });
    case 'more': {
      // Of a contract that nobody knows there is no telling how much is missing; rounded, as the two beside it stand there.
      if (joint === null || park.contractsUnknown > 0) return null;
      const value = Math.round(joint.groupContractKW) - Math.round(park.contractsKW);
      return make('parkMore', value, 'kW', { from: ['park/group', 'park/contracts'] });
    }
    case 'contracts':
      return make('parkContracts', park.contractsKW, 'kW', { from: park.members.flatMap(allowed), entries });
    case 'group':
      return make('parkGroup', joint && joint.groupContractKW, 'kW', {
        from: ['park/joint', ...strictest.map(({ id: company }) => companyValue(company, 'figure/grid.margin'))],
      });
    case 'simultaneity': {
      const { uncontrolled } = park.simultaneity;
      const value = uncontrolled === null ? null : uncontrolled * 100;
      return make('parkSimultaneity', value, '%', { from: ['park/uncontrolled', ...of('uncontrolled')] });
    }
    case 'simultaneitySingles': {
      const { singleOptima } = park.simultaneity;
      const value = singleOptima === null ? null : singleOptima * 100;
      return make('parkSimultaneitySingles', value, '%', { from: ['park/singles', ...of('optimal')] });
    }
    case 'plaza': {
      const values = { places: plaza.placesNeeded, peak: plaza.peakKW, energy: plaza.weekKWh };
      const units = { places: 'places', peak: 'kW', energy: 'kWh' };
      if (!(which in values)) return null;
      const key = which as keyof typeof values;
      return make('parkPlaza', values[key], units[key], { from: [...of('vehicles'), ...park.members.flatMap(needs)] });
    }
    case 'brings': {
      const member = park.members.find((one) => one.id === which);
      if (member === undefined) return null;
      const from = [...allowed(member), companyFigure(member.id, 'optimal')];
      return make('parkBrings', member.bringsKW, 'kW', { entries: [`member/${member.id}`], from });
    }
    default:
      return null;
  }
}

function highest(siteKW: Float64Array): number {
  return siteKW.reduce((most, kW) => Math.max(most, kW), 0);
}
