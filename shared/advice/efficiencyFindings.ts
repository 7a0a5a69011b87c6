/** Topic 4: what the fleet drives and charges in a year, and measures that can suit it. */
import type { AdviceWords } from '../text/advice.ts';
import type { AdviceContext, Finding } from './findings.ts';
import { groupYears } from './measures/base.ts';

type FleetContext = Pick<AdviceContext, 'dossier' | 'assessment' | 'parameters'>;

/** What the whole fleet drives in a year, what it would charge as electric, kWh at the grid, and what that costs. */
export function fleetYear({ dossier, assessment, parameters }: FleetContext): {
  km: number;
  kWh: number;
  euro: number;
} {
  const years = groupYears(dossier, assessment, parameters);
  const euro = assessment.tco.groups.reduce((sum, { electric, number }) => {
    const energy = electric.costs.find((cost) => cost.type === 'energy')?.perYear ?? 0;
    return sum + energy * number;
  }, 0);
  return {
    km: years.reduce((sum, one) => sum + one.km, 0),
    kWh: years.reduce((sum, one) => sum + one.kWhAtGrid, 0),
    euro,
  };
}

/** A round part of the kilometres, to show what less driving brings. */
export const TENTH = 0.1;

export function efficiencyFindings(context: AdviceContext): Finding[] {
  const { text, writer } = context;
  const year = fleetYear(context);
  if (year.km === 0) return [{ id: 'noTco', text: text.noTco, tone: 'open', explain: null }];
  return [
    {
      id: 'yearlyKm',
      explain: 'fleet/km',
      also: ['fleet/kWhAtGrid'],
      tone: 'neutral',
      text: text.yearlyKm(writer.km(year.km), writer.kWh(year.kWh)),
    },
    {
      id: 'tenPercent',
      explain: 'fleet/tenth/km',
      also: ['fleet/tenth/kWhAtGrid', 'fleet/tenth/energyCost'],
      tone: 'neutral',
      text: text.perTenPercent(
        writer.km(year.km * TENTH),
        writer.kWh(year.kWh * TENTH),
        writer.euro(year.euro * TENTH),
      ),
    },
    ...measureFindings(context),
  ];
}

export interface Measure {
  id: keyof AdviceWords['measure'];
  /** What it saves, as a range with its source. */
  figure: string;
}

/** Measures that can suit this fleet: vans in a zone can shift to light vehicles, long days to water or rail. */
export function suitableMeasures({ assessment }: Pick<AdviceContext, 'assessment'>): Measure[] {
  const classes = assessment.charging.groups.map((group) => group.duty.vehicleClass);
  const inCity = assessment.access.rows.length > 0;
  const vans = classes.some((one) => one.startsWith('van') || one === 'boxvan');
  const heavy = classes.some((one) => one.startsWith('tractor'));
  const all: (Measure & { suits: boolean })[] = [
    { id: 'planning', figure: 'mea.planning', suits: true },
    { id: 'hub', figure: 'mea.hub', suits: inCity },
    { id: 'lev', figure: 'mea.lev', suits: inCity && vans },
    { id: 'offpeak', figure: 'mea.offpeak', suits: inCity },
    { id: 'modal', figure: 'mea.modal', suits: heavy },
    { id: 'eco', figure: 'mea.eco', suits: true },
  ];
  return all.filter((one) => one.suits).map(({ id, figure }) => ({ id, figure }));
}

function measureFindings(context: AdviceContext): Finding[] {
  const { parameters, text, writer } = context;
  const percent = (id: string): string => {
    const { low, typical, high } = parameters.range(id);
    const decimals = (value: number): number => (Number.isInteger(value) ? 0 : 1);
    return text.percentRange(
      writer.number(low, decimals(low)),
      writer.number(typical, decimals(typical)),
      writer.number(high, decimals(high)),
    );
  };
  return suitableMeasures(context).map(({ id, figure }) => ({
    id: `measure/${id}`,
    text: text.measure[id](percent(figure)),
    tone: 'neutral',
    explain: `measure/${id}/effect`,
  }));
}
