/** What charging at the depot costs besides electricity: chargers, steering, a heavier connection, a battery. */
import { entryOf, rising, type Builder } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { inLease } from './runningLines.ts';
import { constant, figure, onceAt, yearly, type Term } from './terms.ts';

/** Whether the vehicle of this alternative charges at a charger of the company. */
export function chargesAtDepot({ powertrain, vehicleClass, inputs }: Builder): boolean {
  return powertrain === 'electric' && vehicleClass !== 'lev' && inputs.charger !== null;
}

/** Price and installation now, upkeep every year, and what the charger is still worth at the horizon (straight line). */
export function charger(builder: Builder): CostLine {
  const { inputs } = builder;
  if (!chargesAtDepot(builder) || inputs.charger === null) return lineWithout('charger', 'none', 'noDepotCharging');
  if (inLease(builder, 'charger')) return lineWithout('charger', 'included', 'inLease');
  const { kind, priceFigure, chosen } = inputs.charger;
  const share = inputs.newChargersPerVehicle;
  const price = figure(priceFigure);
  const civil = figure(kind === 'ac' ? 'chg.civil' : 'chg.civil.dc');
  const left = figure('chg.life', { remaining: inputs.years });
  const path = rising(1, inputs.indexOf('charger'), inputs.years);
  const upkeep = kind === 'ac' ? [figure('chg.opex')] : [price, figure('chg.dc.om.share', 'percent')];
  return costLine(
    'charger',
    [
      onceAt('charger', 0, share, [price]),
      onceAt('chargerCivil', 0, share, [civil]),
      yearly('chargerUpkeep', path, upkeep),
      yearly('chargerBackOffice', path, [figure('chg.smart')]),
      onceAt('chargerResidual', inputs.years, -share, [price, left]),
      onceAt('chargerResidual', inputs.years, -share, [civil, left]),
    ],
    {
      entries: chosen ? [entryOf(builder, 'details.chargerKW')] : [],
      reason: share < 1 ? 'chargersPresent' : null,
    },
  );
}

/** Steering over building and chargers together, where charging would otherwise pass the limit. */
export function energyManagement(builder: Builder): CostLine {
  const { inputs } = builder;
  if (!chargesAtDepot(builder) || inputs.site === null || inputs.site.energyManagement === 'none')
    return lineWithout('energyManagement', 'none', 'noSteering');
  const { share, energyManagement: size } = inputs.site;
  const price = figure(size === 'small' ? 'chg.ems.small' : 'chg.ems');
  return costLine('energyManagement', [
    onceAt('energyManagement', 0, share, [price]),
    yearly('energyManagementYearly', rising(share, inputs.indexOf('charger'), inputs.years), [
      figure('chg.ems.yearly'),
    ]),
  ]);
}

/** One-off cost of a heavier connection; its yearly cost is part of the price of charging at the depot. */
export function connection(builder: Builder): CostLine {
  const { inputs } = builder;
  const heavier = inputs.site?.connection ?? null;
  if (!chargesAtDepot(builder) || inputs.site === null || heavier === null)
    return lineWithout('connection', 'none', 'connectionFits');
  const { share } = inputs.site;
  if ('figure' in heavier) {
    return costLine('connection', [onceAt('connection', 0, share, [figure(heavier.figure)])], {
      entries: ['site/connection'],
    });
  }
  return costLine('connection', [onceAt('connection', 0, share, [constant(heavier.offerEuro)])], {
    entries: ['site/connectionOfferEuro'],
    reason: 'connectionOffer',
  });
}

/** The stationary battery that is bought, less SPRILA. No sourced life: written off over the horizon, not bought again. */
export function battery(builder: Builder): CostLine {
  const { inputs } = builder;
  const planned = inputs.site?.battery ?? null;
  if (!chargesAtDepot(builder) || inputs.site === null || planned === null)
    return lineWithout('battery', 'none', 'noBattery');
  const { share } = inputs.site;
  const { subsidy } = planned;
  const part = (id: string, times: number, unit?: string): Term =>
    onceAt('battery', 0, share * times, [figure(id)], unit === undefined ? {} : { quantity: { value: times, unit } });
  const terms = [
    part('chg.batt.kwh', planned.kWh, 'kWh'),
    part('chg.batt.kw', planned.kW, 'kW'),
    part('chg.batt.fixed', 1),
  ];
  if (subsidy.euro !== null && subsidy.euro > 0)
    terms.push(onceAt('sprilaBattery', 0, -share, [constant(subsidy.euro)]));
  return costLine('battery', terms, {
    entries: ['site/remedies'],
    parameters: subsidy.parameters,
    reason: subsidy.reason,
  });
}

/** Panels, and what the adviser told that other hours, planning, upkeep or a contract cost in a year. */
export function remedies(builder: Builder): CostLine {
  const { inputs } = builder;
  const chosen = inputs.site?.remedies ?? null;
  if (!chargesAtDepot(builder) || inputs.site === null || chosen === null)
    return lineWithout('remedies', 'none', 'noRemedies');
  const { share } = inputs.site;
  const { panelsKWp, yearly: entered, missing } = chosen;
  const perYear = entered.reduce((sum, one) => sum + one.euro, 0);
  const terms: Term[] = [];
  if (panelsKWp > 0)
    terms.push(
      onceAt('panels', 0, share * panelsKWp, [figure('chg.pv')], { quantity: { value: panelsKWp, unit: 'kWp' } }),
    );
  if (perYear > 0) terms.push(yearly('remedyYearly', rising(share, 0, inputs.years), [constant(perYear)]));
  const entries = ['site/remedies', ...entered.map(({ id }) => `site/remedyCosts.${id}`)];
  // The one open line with money: the panels are bought whatever their upkeep costs, and count for the deductions.
  if (missing.length > 0)
    return { ...costLine('remedies', terms, { entries, reason: 'remedyCostMissing' }), state: 'open' };
  if (terms.length === 0) return lineWithout('remedies', 'none', 'noRemedies', { entries });
  return costLine('remedies', terms, { entries });
}
