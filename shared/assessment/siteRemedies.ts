/** What the ledger counts for a battery and for the chosen remedies, besides what has a line of its own. */
import { costedRemedies, type CostedRemedy } from '../dossier/schema.ts';
import { batterySubsidy } from '../tco/batterySubsidy.ts';
import type { SiteBatteryCost, SiteShare } from '../tco/inputs.ts';
import { applicantOf } from './chosenStage.ts';
import type { TcoContext } from './tcoInputs.ts';

/** The recorded battery and the chosen one: two purchases. Only what is bought for the plan gets a subsidy. */
export function batteryInvestment(context: TcoContext): SiteBatteryCost | null {
  const { recordedSite, chosen, company, settings, visitDate, parameters } = context;
  const { batteryKWh, batteryKW } = recordedSite;
  const recorded = batteryKWh === null || batteryKW === null || batteryKWh === 0 ? null : { batteryKWh, batteryKW };
  const bought = chosen?.applied.find((one) => one.id === 'battery');
  if (recorded === null && bought === undefined) return null;
  const [boughtKWh, boughtKW] = [bought?.amount ?? 0, bought?.powerKW ?? 0];
  const price =
    boughtKWh * parameters.number('chg.batt.kwh') +
    boughtKW * parameters.number('chg.batt.kw') +
    parameters.number('chg.batt.fixed');
  const applicant = applicantOf(chosen?.fleetGroups ?? [], company.sizeClass, settings.reopenedSchemes, visitDate);
  return {
    kWh: (recorded?.batteryKWh ?? 0) + boughtKWh,
    kW: (recorded?.batteryKW ?? 0) + boughtKW,
    purchases: (recorded === null ? 0 : 1) + (bought === undefined ? 0 : 1),
    subsidy:
      bought === undefined
        ? null
        : batterySubsidy(
            boughtKWh,
            price,
            { ...applicant, reopened: applicant.reopenedSchemes.includes('sprilaBattery') },
            parameters,
          ),
  };
}

/**
 * Panels and what the adviser entered as yearly cost. Chargers, steering, connection and battery have lines of their
 * own; a contract and what is saved on power are in the price of charging; public charging is in the energy.
 */
export function remedyCosts({ chosen, recordedSite }: TcoContext): SiteShare['remedies'] {
  if (chosen === null || chosen.applied.length === 0) return null;
  const costed = chosen.applied.filter((one): one is typeof one & { id: CostedRemedy } =>
    costedRemedies.some((id) => id === one.id),
  );
  const panels = chosen.applied.find((one) => one.id === 'solar');
  return {
    panelsKWp: panels?.amount ?? 0,
    yearly: costed.flatMap(({ id }) => {
      const euro = recordedSite.remedyCosts[id];
      return euro === null ? [] : [{ id, euro }];
    }),
    missing: costed.flatMap(({ id, missing }) => (missing === null ? [] : [id])),
  };
}
