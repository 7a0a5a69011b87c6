/**
 * The one front door: dossier + parameter set -> all results. Screen, report, command and test call the same thing.
 *
 * Named pure stages, each remembered by the parts of the record that it declares to read, so that a keystroke in the
 * company's name calculates nothing again. A dossier is never changed in place, so identity tells what changed.
 */
import type { ProfileSet } from '../charging/profiles.ts';
import { measuredUse, type MeasuredUse } from '../charging/measuredUse.ts';
import { ownUse, type OwnUse } from '../charging/ownUse.ts';
import { seasonOf, type Season } from '../charging/season.ts';
import { yearCalendar } from '../charging/yearCalendar.ts';
import type { YearProfiles } from '../charging/yearProfiles.ts';
import { dayTemperatures } from '../charging/yearSeries.ts';
import type { Dossier } from '../dossier/schema.ts';
import { findProblems } from '../dossier/problems.ts';
import { dayRange, yearOf } from '../format/dates.ts';
import { connectionLimits } from '../grid/connection.ts';
import { openParameters, type Parameters } from '../parameters/parameters.ts';
import type { ParameterSet } from '../parameters/schema.ts';
import { heavierConnection } from '../grid/connectionFee.ts';
import { accessStage } from './accessStage.ts';
import { groupsCharging } from '../charging/groupCharging.ts';
import { chargingStage } from './chargingStage.ts';
import { gridLaterSteps } from './gridLater.ts';
import { gridStage } from './gridStage.ts';
import { nothingLater, simulationStage, type LaterResults } from './later.ts';
import { planStage } from './planStage.ts';
import { priceStage } from './priceStage.ts';
import { questionsOf } from './questions.ts';
import type { Assessment } from './results.ts';
import type { TcoContext } from './tcoInputs.ts';
import { tcoStage } from './tcoStage.ts';

export interface Assessor {
  assess(dossier: Dossier): Assessment;
  /** What follows the assessment, in steps: after each, all that is known so far. Stop asking when a newer dossier is there. */
  later(dossier: Dossier): Generator<LaterResults>;
  /** The parameter set with the overrides of the dossier. */
  parametersFor(dossier: Dossier): Parameters;
  /** The use of the site without its fleet. */
  ownUseOf(dossier: Dossier): OwnUse;
}

/** A year without a leap day, for the temperatures of a typical one. */
const ORDINARY_YEAR = 2027;

/**
 * Makes an assessor that remembers its last stages. Without year profiles there is no answer for a whole year, and a meter
 * file shows no coldest week: what fits is then no more than likely.
 */
export function createAssessor(set: ParameterSet, profiles: ProfileSet, years: YearProfiles | null = null): Assessor {
  const season = years && seasonOf(dayTemperatures(years, yearCalendar(ORDINARY_YEAR)));
  const parametersOf = remember((overrides: Dossier['settings']['overrides']) => openParameters(set, overrides));
  const limitsOf = remember(connectionLimits);
  const groupsOf = remember(groupsCharging);
  const accessOf = remember(accessStage);
  // By the record of the meter alone: a keystroke elsewhere unpacks no year again.
  const measuredOf = remember(measuredOrNot);
  const ownOf = remember(ownUse);
  const chargingOf = remember(chargingStage);
  const gridOf = remember(gridStage);
  const priceOf = remember(priceStage);
  const heavierOf = remember(heavierConnection);
  const contextOf = remember(tcoContext);
  const tcoOf = remember(tcoStage);
  const planOf = remember(planStage);
  const simulationOf = remember(simulationStage);

  const parametersFor = (dossier: Dossier): Parameters => parametersOf(dossier.settings.overrides);

  const ownUseOf = ({ company, site }: Dossier): OwnUse =>
    ownOf(company.sector, site, profiles, measuredOf(site.meter, season));

  const stagesOf = (dossier: Dossier) => {
    const parameters = parametersFor(dossier);
    const { company, site, settings } = dossier;
    // Without a visit date the state of the facts stands in: the product never asks what day it is.
    const visitDate = dossier.visit.date ?? dayRange(parameters.edition).first;
    const limits = limitsOf(site, parameters);
    const groups = groupsOf(dossier.fleetGroups, site, parameters);
    const access = accessOf(dossier.fleetGroups, parameters);
    const own = ownUseOf(dossier);
    const charging = chargingOf(own, site, groups, limits, parameters);
    const grid = gridOf(site, charging, limits, parameters);
    const heavier = heavierOf(site, limits, charging.strategies[site.strategy ?? 'optimal'].peakKW, parameters);
    const price = priceOf(own, site, groups, limits, heavier, yearOf(visitDate), parameters);
    const context = contextOf(company, settings, site, visitDate, groups, charging, limits, price, parameters);
    const stage = tcoOf(context);
    return { visitDate, parameters, limits, groups, access, charging, grid, price, context, stage };
  };

  const assess = (dossier: Dossier): Assessment => {
    const { parameters, limits, access, charging, grid, price, context, stage } = stagesOf(dossier);
    const tco = stage.result;
    return {
      visitDate: dossier.visit.date,
      parameterEdition: parameters.edition,
      problems: findProblems(dossier, parameters.zones, limits.connectionKW),
      access,
      charging,
      grid,
      price,
      tco,
      plan: planOf(stage, context),
      questions: questionsOf(dossier, access, charging, grid, tco),
    };
  };

  function* later(dossier: Dossier): Generator<LaterResults> {
    const { parameters, stage } = stagesOf(dossier);
    const simulation = simulationOf(stage, parameters);
    yield { ...nothingLater, simulation };
    const steps = gridLaterSteps(dossier, assess(dossier), ownUseOf(dossier), parameters, season);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return yield { simulation, grid: step.value };
      yield { ...nothingLater, simulation };
    }
  }

  return { assess, later, parametersFor, ownUseOf };
}

function measuredOrNot(record: Dossier['site']['meter'], season: Season | null): MeasuredUse | null {
  return record === null ? null : measuredUse(record, season);
}

/** What the ledgers share, as one value that stays the same while its parts do. */
function tcoContext(
  company: Dossier['company'],
  settings: Dossier['settings'],
  site: Dossier['site'],
  visitDate: string,
  groups: TcoContext['groups'],
  charging: TcoContext['charging'],
  limits: TcoContext['limits'],
  price: TcoContext['price'],
  parameters: Parameters,
): TcoContext {
  return { company, settings, site, visitDate, groups, charging, limits, price, parameters };
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
