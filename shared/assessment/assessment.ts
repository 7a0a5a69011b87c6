/**
 * The one front door: dossier + parameter set -> all results. Screen, report, command and test call the same thing.
 *
 * Named pure stages, each remembered by the parts of the record that it declares to read, so that a keystroke in the
 * company's name calculates nothing again. A dossier is never changed in place, so identity tells what changed.
 */
import type { ProfileSet } from '../charging/profiles.ts';
import type { Dossier } from '../dossier/schema.ts';
import { findProblems } from '../dossier/problems.ts';
import { dayRange } from '../format/dates.ts';
import { connectionLimits } from '../grid/connection.ts';
import { openParameters, type Parameters } from '../parameters/parameters.ts';
import type { ParameterSet } from '../parameters/schema.ts';
import { purchaseDateOf } from '../tco/inputs.ts';
import { accessStage } from './accessStage.ts';
import { groupsCharging } from '../charging/groupCharging.ts';
import { chargingStage, siteShape } from './chargingStage.ts';
import { gridStage } from './gridStage.ts';
import { priceStage } from './priceStage.ts';
import { questionsOf } from './questions.ts';
import type { Assessment, GroupCharging } from './results.ts';
import { tcoStage } from './tcoStage.ts';

export interface Assessor {
  assess(dossier: Dossier): Assessment;
  /** The parameter set with the overrides of the dossier. */
  parametersFor(dossier: Dossier): Parameters;
}

/** Makes an assessor that remembers its last stages. */
export function createAssessor(set: ParameterSet, profiles: ProfileSet): Assessor {
  const parametersOf = remember((overrides: Dossier['settings']['overrides']) => openParameters(set, overrides));
  const limitsOf = remember(connectionLimits);
  const groupsOf = remember(groupsCharging);
  const accessOf = remember(accessStage);
  const shapeOf = remember(siteShape);
  const chargingOf = remember(chargingStage);
  const gridOf = remember(gridStage);
  const priceOf = remember(priceStage);
  const tcoOf = remember(tcoStage);

  const parametersFor = (dossier: Dossier): Parameters => parametersOf(dossier.settings.overrides);

  const assess = (dossier: Dossier): Assessment => {
    const parameters = parametersFor(dossier);
    const { company, site, settings } = dossier;
    // Without a visit date the state of the facts stands in: the product never asks what day it is.
    const visitDate = dossier.visit.date ?? dayRange(parameters.edition).first;
    const limits = limitsOf(site, parameters);
    const groups = groupsOf(dossier.fleetGroups, site, parameters);
    const access = accessOf(dossier.fleetGroups, parameters);
    const shape = shapeOf(company.sector, site, profiles);
    const charging = chargingOf(shape, site, groups, limits, parameters);
    const grid = gridOf(site, charging, limits, parameters);
    const start = firstPurchase(groups, visitDate);
    const price = priceOf(shape, site, groups, limits, start, profiles, parameters);
    const tco = tcoOf(company.sizeClass, settings, visitDate, groups, price, parameters);
    return {
      visitDate: dossier.visit.date,
      parameterEdition: parameters.edition,
      problems: findProblems(dossier, parameters.zones, limits.connectionKW),
      access,
      charging,
      grid,
      price,
      tco,
      questions: questionsOf(dossier, access, groups, grid, tco),
    };
  };
  return { assess, parametersFor };
}

/** The depot price is calculated for the year in which the first vehicles are bought. */
function firstPurchase(groups: readonly GroupCharging[], visitDate: string): string {
  const dates = groups.map((group) => purchaseDateOf(visitDate, group.duty.group.replacementYear)).sort();
  return dates[0] ?? visitDate;
}

/** Remembers the last result of a pure function; arguments are compared by identity. */
function remember<Arguments extends readonly unknown[], Result>(
  calculate: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: { values: Arguments; result: Result } | null = null;
  return (...values) => {
    if (last !== null && values.every((value, index) => Object.is(value, last!.values[index]))) return last.result;
    const result = calculate(...values);
    last = { values, result };
    return result;
  };
}
