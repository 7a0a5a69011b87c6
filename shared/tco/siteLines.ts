/** What charging at the depot costs besides electricity: chargers, steering, a heavier connection, a battery. */
import { entryOf, rising, type Builder } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { inLease } from './runningLines.ts';
import { constant, figure, onceAt, yearly, type Term } from './terms.ts';

/** Whether the vehicle of this alternative charges at a charger of the company. */
function chargesAtDepot({ powertrain, vehicleClass, inputs }: Builder): boolean {
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

/** A stationary battery that is there or planned. No sourced life: it is written off over the horizon. */
export function battery(builder: Builder): CostLine {
  const { inputs } = builder;
  const planned = inputs.site?.battery ?? null;
  if (!chargesAtDepot(builder) || inputs.site === null || planned === null)
    return lineWithout('battery', 'none', 'noBattery');
  const { share } = inputs.site;
  const part = (id: string, times: number, unit?: string): Term =>
    onceAt('battery', 0, share * times, [figure(id)], unit === undefined ? {} : { quantity: { value: times, unit } });
  return costLine(
    'battery',
    [part('chg.batt.kwh', planned.kWh, 'kWh'), part('chg.batt.kw', planned.kW, 'kW'), part('chg.batt.fixed', 1)],
    { entries: ['site/batteryKWh', 'site/batteryKW'] },
  );
}
