/** SPRILA for a stationary battery: an amount per kWh, with a least subsidy, a most of kWh and a share of the cost. */
import type { Company } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { LineReason } from './lines.ts';
import { isOpen } from './subsidies.ts';

/** What decides whether it can be asked for. */
export interface BatteryApplicant {
  visitDate: IsoDate;
  /** The day on which the battery is bought. */
  purchaseDate: IsoDate;
  sizeClass: Company['sizeClass'];
  /** Counted as if the scheme opens again. */
  reopened: boolean;
}

export interface BatterySubsidy {
  /** Null where it is not known because the size of the company is not; 0 where nothing is paid. */
  euro: number | null;
  reason: LineReason;
  parameters: readonly string[];
}

/** `boughtKWh` of which the purchase costs `costEuro`. */
export function batterySubsidy(
  boughtKWh: number,
  costEuro: number,
  { visitDate, purchaseDate, sizeClass, reopened }: BatteryApplicant,
  parameters: Parameters,
): BatterySubsidy {
  const window = ['sub.sprila26.window.from', 'sub.sprila26.window.to'];
  const none = (reason: LineReason, more: readonly string[] = []): BatterySubsidy => ({
    euro: 0,
    reason,
    parameters: [...window, ...more],
  });
  if (!reopened && !isOpen('sprila26', visitDate, parameters)) return none('schemeClosed');
  if (!reopened && !isOpen('sprila26', purchaseDate, parameters)) return none('schemeTooLate');
  if (sizeClass === null) return { euro: null, reason: 'sizeClassMissing', parameters: window };
  const figures =
    sizeClass === 'large'
      ? ['sub.sprila26.batt.groot', 'sub.sprila26.max.groot']
      : ['sub.sprila26.batt.mkb', 'sub.sprila26.max.mkb'];
  const [perKWh, share] = figures.map((id) => parameters.number(id));
  const counted = Math.min(boughtKWh, parameters.number('sub.sprila26.batt.most'));
  const euro = Math.min(counted * perKWh, (costEuro * share) / 100);
  if (euro < parameters.number('sub.sprila26.batt.least'))
    return none('batteryBelowMinimum', ['sub.sprila26.batt.least', ...figures]);
  return {
    euro,
    reason: reopened ? 'schemeReopened' : 'schemeOpen',
    parameters: [...window, 'sub.sprila26.batt.least', 'sub.sprila26.batt.most', ...figures],
  };
}
