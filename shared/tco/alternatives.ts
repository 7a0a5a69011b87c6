/**
 * All cost lines of one vehicle, for each way to go on: drive on, new on diesel or HVO, battery-electric bought, on a
 * loan or leased, or a light electric vehicle. A line without a sourced figure is an open input, never silently 0;
 * one-off lines fall on the purchase date, running lines in each year of use.
 */
import type { AlternativeId } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { deductions } from './deductions.ts';
import { adblue, energy, ere } from './energyLines.ts';
import { finance, lease } from './financeLines.ts';
import { builderOf, type TcoInputs } from './inputs.ts';
import { levyLine } from './levy.ts';
import type { CostLine } from './lines.ts';
import { profitTax } from './profitTax.ts';
import * as running from './runningLines.ts';
import { battery, charger, connection, energyManagement, remedies } from './siteLines.ts';
import { sprila } from './sprila.ts';
import { aanzet } from './subsidies.ts';
import { body, bpm, purchase, refrigeration, residual } from './vehicleLines.ts';

/** All cost lines of one vehicle, in the order of costTypes. */
export function alternativeLines(alternative: AlternativeId, inputs: TcoInputs, parameters: Parameters): CostLine[] {
  const builder = builderOf(alternative, inputs, parameters);
  const subsidy = aanzet(builder);
  const use = energy(builder);
  const maintenance = running.maintenance(builder);
  const tyres = running.tyres(builder);
  const levy = levyLine(builder);
  const bought = [body(builder), refrigeration(builder), bpm(builder)];
  const forSite = {
    charger: charger(builder),
    energyManagement: energyManagement(builder),
    battery: battery(builder),
    remedies: remedies(builder),
  };
  const lines = [
    purchase(builder),
    ...bought,
    finance(builder),
    lease(builder),
    subsidy,
    sprila(builder),
    deductions(builder, subsidy, [...bought, ...Object.values(forSite)]),
    use,
    adblue(builder),
    ere(builder),
    maintenance,
    tyres,
    running.insurance(builder),
    running.roadTax(builder),
    levy,
    running.dayPermits(builder),
    running.roadTime(builder),
    running.payload(builder, [use, maintenance, tyres, levy]),
    forSite.charger,
    forSite.energyManagement,
    connection(builder),
    forSite.battery,
    forSite.remedies,
    residual(builder),
  ];
  return [...lines, profitTax(builder, lines)];
}
