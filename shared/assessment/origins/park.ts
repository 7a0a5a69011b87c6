/** Where the figures of several companies together come from: down to what each dossier says of its company. */
import type { JointOptimum, ParkProfile, Plaza } from '../../collective/park.ts';
import type { Origin, RuleKey } from '../origin.ts';

export interface ParkExplained {
  park: ParkProfile;
  /** Null while it is still being looked for. */
  joint: JointOptimum | null;
  plaza: Plaza;
}

const MEMBER = { base: 'basePeakKW', uncontrolled: 'uncontrolledPeakKW', optimal: 'optimalPeakKW' } as const;

const WHOLE = [
  'vehicles',
  'base',
  'uncontrolled',
  'singles',
  'joint',
  'won',
  'contracts',
  'group',
  'simultaneity',
  'simultaneitySingles',
  'plaza/places',
  'plaza/peak',
  'plaza/energy',
] as const;

/** The ids of all figures of the screen. */
export function parkIds({ park }: ParkExplained): string[] {
  return [
    ...WHOLE,
    ...park.members.flatMap(({ id }) =>
      ['vehicles', 'base', 'uncontrolled', 'optimal', 'brings'].map((what) => `member/${id}/${what}`),
    ),
  ].map((id) => `park/${id}`);
}

/**
 * Null when there is no value with this id. An entry `member/<id>` is the dossier of that company: what it rests on stands
 * there.
 */
export function explainPark(id: string, all: ParkExplained): Origin | null {
  const [room, what, which, field] = id.split('/');
  const { park, joint, plaza } = all;
  if (room !== 'park') return null;
  const entries = park.members.map((member) => `member/${member.id}`);
  const of = (one: string): string[] => park.members.map((member) => `park/member/${member.id}/${one}`);
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
      return make('parkWon', joint && joint.wonKW, 'kW', { from: ['park/singles', 'park/joint'] });
    case 'contracts':
      return make('parkContracts', park.contractsKW, 'kW', { from: of('brings') });
    case 'group':
      return make('parkGroup', joint && joint.groupContractKW, 'kW', {
        from: ['park/joint'],
        parameters: ['grid.margin'],
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
      return make('parkPlaza', values[key], units[key], { from: of('vehicles') });
    }
    case 'member': {
      const member = park.members.find((one) => one.id === which);
      const own = { entries: [`member/${which}`] };
      if (!member) return null;
      if (field === 'vehicles') return make('parkVehicles', member.vehicles, 'vehicles', own);
      if (field === 'brings')
        return make('parkBrings', member.bringsKW, 'kW', { ...own, from: [`park/member/${which}/optimal`] });
      return field in MEMBER ? make('parkMember', member[MEMBER[field as keyof typeof MEMBER]], 'kW', own) : null;
    }
    default:
      return null;
  }
}

function highest(siteKW: Float64Array): number {
  return siteKW.reduce((most, kW) => Math.max(most, kW), 0);
}
