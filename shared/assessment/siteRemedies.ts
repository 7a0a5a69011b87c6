/** What the ledger counts for a battery and for the chosen remedies, besides what has a line of its own. */
import { costedRemedies, type CostedRemedy } from '../dossier/schema.ts';
import { batterySubsidy } from '../tco/batterySubsidy.ts';
import type { SiteBatteryCost, SiteShare } from '../tco/inputs.ts';
import { applicantOf } from './chosenStage.ts';
import type { TcoContext } from './tcoInputs.ts';

/** The battery that is chosen. One that is recorded is there already: it stands in both bills and is bought by nobody. */
export function batteryInvestment(context: TcoContext): SiteBatteryCost | null {
  const { chosen, company, settings, visitDate, parameters } = context;
  const bought = chosen?.applied.find((one) => one.id === 'battery');
  if (chosen === null || bought === undefined) return null;
  const [kWh, kW] = [bought.amount ?? 0, bought.powerKW ?? 0];
  const price =
    kWh * parameters.number('chg.batt.kwh') +
    kW * parameters.number('chg.batt.kw') +
    parameters.number('chg.batt.fixed');
  const applicant = applicantOf(chosen.fleetGroups, company.sizeClass, settings.reopenedSchemes, visitDate);
  const reopened = applicant.reopenedSchemes.includes('sprilaBattery');
  return { kWh, kW, subsidy: batterySubsidy(kWh, price, { ...applicant, reopened }, parameters) };
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
