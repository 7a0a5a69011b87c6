/**
 * The one front door: dossier + parameter set -> all results. Screen, report, command and test call the same thing.
 *
 * Named pure stages, each remembered by the parts of the record that it declares to read, so that a keystroke in the
 * company's name calculates nothing again. A dossier is never changed in place, so identity tells what changed.
 */
import type { ProfileSet } from '../charging/profiles.ts';
import { measuredUse, type MeasuredUse } from '../charging/measuredUse.ts';
import { ownUse, withMorePanels, type OwnUse } from '../charging/ownUse.ts';
import { monthPrices } from '../charging/monthPrices.ts';
import { seasonOf, type Season } from '../charging/season.ts';
import { yearCalendar } from '../charging/yearCalendar.ts';
import type { YearProfiles } from '../charging/yearProfiles.ts';
import { dayTemperatures } from '../charging/yearSeries.ts';
import type { Company, Dossier, FleetGroup, Site } from '../dossier/schema.ts';
import { ownValueProblems } from '../dossier/ownValueProblems.ts';
import { findProblems } from '../dossier/problems.ts';
import { dayRange, yearOf } from '../format/dates.ts';
import { connectionLimits, type ConnectionLimits } from '../grid/connection.ts';
import { openParameters, type Parameters } from '../parameters/parameters.ts';
import type { ParameterSet } from '../parameters/schema.ts';
import { accessStage } from './accessStage.ts';
import { groupsCharging } from '../charging/groupCharging.ts';
import { chargingStage } from './chargingStage.ts';
import { chosenStage } from './chosenStage.ts';
import { comparisonStage } from './comparisonStage.ts';
import { gridLaterSteps } from './gridLater.ts';
import { heavierStage } from './heavierStage.ts';
import { fitStage, gridStage } from './gridStage.ts';
import { nothingLater, simulationStage, type LaterResults } from './later.ts';
import { planSteps } from './planStage.ts';
import { createPriceStage, type PricedSite } from './priceStage.ts';
import { questionsOf } from './questions.ts';
import type { Assessment, LiveAnswer, Strategy } from './results.ts';
import type { TcoContext } from './tcoInputs.ts';
import { lastStepOf, remember, rememberSteps, type Steps } from './steps.ts';
import { tcoSteps } from './tcoStage.ts';

export interface Assessor {
  /** What is to be on the screen at every keystroke: equal to that part of the assessment. */
  live(dossier: Dossier): LiveAnswer;
  assess(dossier: Dossier): Assessment;
  /** The same in short steps, null until the last one: stop asking when a newer dossier is there. */
  assessInSteps(dossier: Dossier): Generator<Assessment | null>;
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
  const prices = remember(() => years && monthPrices(years));
  const parametersOf = remember((overrides: Dossier['settings']['overrides']) => openParameters(set, overrides));
  // By the record of the meter alone: a keystroke elsewhere unpacks no year again.
  const measuredOf = remember(measuredOrNot);
  const accessOf = remember(accessStage);
  const planned = createStages(profiles);
  // What follows asks for the same without the chosen remedies, and must not push out what the next keystroke needs.
  const bare = createStages(profiles);

  const parametersFor = (dossier: Dossier): Parameters => parametersOf(dossier.settings.overrides);
  const measuredUseOf = ({ site }: Dossier): MeasuredUse | null => measuredOf(site.meter, season);
  const ownUseOf = (dossier: Dossier): OwnUse =>
    planned.ownOf(dossier.company.sector, dossier.site, measuredUseOf(dossier));

  const live = (dossier: Dossier): LiveAnswer => {
    const parameters = parametersFor(dossier);
    const access = accessOf(dossier.fleetGroups, parameters);
    const { charging, limits, fit, comparison, context } = planned.of(dossier, measuredUseOf(dossier), parameters);
    const { groups, strategies, baseKnown, baseCertain } = charging;
    const outcomeOf = (strategy: Strategy) => ({
      peakKW: strategies[strategy].peakKW,
      unmet: strategies[strategy].unmet,
    });
    const compared = comparison.groups.map(({ group: { groupId }, open, oneSided }) => ({
      groupId,
      electric: { open: open.electric },
      diesel: { open: open.diesel },
      oneSided,
    }));
    return {
      visitDate: dossier.visit.date,
      parameterEdition: parameters.edition,
      access,
      charging: {
        baseKnown,
        baseCertain,
        groups,
        strategies: { uncontrolled: outcomeOf('uncontrolled'), even: outcomeOf('even'), optimal: outcomeOf('optimal') },
      },
      grid: { limits, inOrder: fit.result },
      tco: { difference: comparison.difference, groups: compared },
      questions: questionsOf(dossier, access, charging, limits, comparison, context),
    };
  };

  function* stepsWith(stages: Stages, dossier: Dossier): Steps<Assessment> {
    const parameters = parametersFor(dossier);
    const access = accessOf(dossier.fleetGroups, parameters);
    const atOnce = yield* stages.stepsOf(dossier, measuredUseOf(dossier), parameters);
    const { recordedLimits, limits, chosen, charging, price, context } = atOnce;
    yield;
    const stage = yield* stages.tcoOf(atOnce.comparison, context);
    yield;
    const plan = yield* stages.planOf(stage, context);
    yield;
    return {
      visitDate: dossier.visit.date,
      parameterEdition: parameters.edition,
      problems: [
        ...findProblems(dossier, parameters.zones, recordedLimits.connectionKW),
        ...ownValueProblems(parameters.notApplied),
      ],
      access,
      chosen,
      charging,
      grid: stages.gridOf(context.site, charging, limits, atOnce.fit, parameters),
      price,
      tco: stage.result,
      plan,
      questions: questionsOf(dossier, access, charging, limits, atOnce.comparison, context),
    };
  }
  const assess = (dossier: Dossier): Assessment => lastStepOf(stepsWith(planned, dossier));

  function* assessInSteps(dossier: Dossier): Generator<Assessment | null> {
    const steps = stepsWith(planned, dossier);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return yield step.value;
      yield null;
    }
  }

  function* later(dossier: Dossier): Generator<LaterResults> {
    const parameters = parametersFor(dossier);
    const base = assess(dossier);
    const { comparison, context, own } = planned.of(dossier, measuredUseOf(dossier), parameters);
    const simulation = planned.simulationOf(lastStepOf(planned.tcoOf(comparison, context)), parameters);
    yield { ...nothingLater, simulation };
    const without =
      base.chosen === null
        ? null
        : lastStepOf(stepsWith(bare, { ...dossier, site: { ...dossier.site, remedies: [] } }));
    const steps = gridLaterSteps(
      dossier,
      base,
      without,
      { recorded: ownUseOf(dossier), chosen: own },
      profiles,
      parameters,
      season,
      prices(),
    );
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return yield { simulation, grid: step.value };
      yield { ...nothingLater, simulation };
    }
  }

  return { live, assess, assessInSteps, later, parametersFor, ownUseOf };
}

type Stages = ReturnType<typeof createStages>;

/** The stages from the site to the plan, each with its last result remembered. */
function createStages(profiles: ProfileSet) {
  const limitsOf = remember(connectionLimits);
  const chosenLimitsOf = remember(connectionLimits);
  // By the chargers alone: another contract or another use of the site changes no session.
  const groupsOf = remember((groups: readonly FleetGroup[], chargers: Site['chargers'], parameters: Parameters) =>
    groupsCharging(groups, { chargers }, parameters),
  );
  const ownUseOf = remember(
    (
      sector: Company['sector'],
      yearlyKWh: Site['yearlyKWh'],
      peakKW: Site['peakKW'],
      pvKWp: Site['pvKWp'],
      meter: Site['meter'],
      measured: MeasuredUse | null,
    ) => ownUse(sector, { yearlyKWh, peakKW, pvKWp, meter }, profiles, measured),
  );
  const ownOf = (sector: Company['sector'], site: Site, measured: MeasuredUse | null): OwnUse =>
    ownUseOf(sector, site.yearlyKWh, site.peakKW, site.pvKWp, site.meter, measured);
  const morePanelsOf = remember((own: OwnUse, kWp: number) => withMorePanels(own, kWp, profiles));
  const chosenOf = remember(chosenStage);
  const pricedOf = remember((own: OwnUse, site: Site, limits: ConnectionLimits): PricedSite => ({ own, site, limits }));
  const chosenPricedOf = remember((own: OwnUse, site: Site, limits: ConnectionLimits): PricedSite => ({
    own,
    site,
    limits,
  }));
  const chargingOf = remember(chargingStage);
  const fitOf = remember(fitStage);
  const gridOf = remember(gridStage);
  const priceOf = rememberSteps(createPriceStage());
  const heavierOf = remember(heavierStage);
  const contextOf = remember(tcoContext);
  const comparisonOf = remember(comparisonStage);
  const tcoOf = rememberSteps(tcoSteps);
  const planOf = rememberSteps(planSteps);
  const simulationOf = remember(simulationStage);

  function* stepsOf(dossier: Dossier, measured: MeasuredUse | null, parameters: Parameters) {
    const { company, settings } = dossier;
    // Without a visit date the state of the facts stands in: the product never asks what day it is.
    const visitDate = dossier.visit.date ?? dayRange(parameters.edition).first;
    const recordedOwn = ownOf(company.sector, dossier.site, measured);
    const recordedLimits = limitsOf(dossier.site, parameters);
    const chosen = chosenOf(
      recordedOwn,
      dossier.site,
      dossier.fleetGroups,
      company.sizeClass,
      settings.reopenedSchemes,
      visitDate,
      profiles,
      parameters,
    );
    // From here on the site and the fleet are those with the chosen remedies.
    const { site, fleetGroups } = chosen ?? dossier;
    const own = morePanelsOf(recordedOwn, (site.pvKWp ?? 0) - (dossier.site.pvKWp ?? 0));
    const limits = chosen === null ? recordedLimits : chosenLimitsOf(site, parameters);
    const groups = groupsOf(fleetGroups, site.chargers, parameters);
    const charging = chargingOf(own, site, groups, limits, parameters);
    yield;
    const fit = fitOf(site, charging, parameters);
    yield;
    const needed = heavierOf(site, limits, charging, yearOf(visitDate), parameters);
    const before = pricedOf(recordedOwn, dossier.site, recordedLimits);
    const after = chosen === null ? before : chosenPricedOf(own, site, limits);
    const price = yield* priceOf(before, after, groups, needed, yearOf(visitDate), parameters);
    yield;
    const context = contextOf(
      company,
      settings,
      site,
      dossier.site,
      chosen,
      visitDate,
      groups,
      charging,
      limits,
      price,
      parameters,
    );
    const comparison = comparisonOf(context);
    return { own, recordedLimits, limits, chosen, charging, fit, price, context, comparison };
  }
  const of = (dossier: Dossier, measured: MeasuredUse | null, parameters: Parameters) =>
    lastStepOf(stepsOf(dossier, measured, parameters));

  return { of, stepsOf, ownOf, gridOf, tcoOf, planOf, simulationOf };
}

function measuredOrNot(record: Dossier['site']['meter'], season: Season | null): MeasuredUse | null {
  return record === null ? null : measuredUse(record, season);
}

/** What the ledgers share, as one value that stays the same while its parts do. */
function tcoContext(
  company: Company,
  settings: Dossier['settings'],
  site: Site,
  recordedSite: Site,
  chosen: TcoContext['chosen'],
  visitDate: string,
  groups: TcoContext['groups'],
  charging: TcoContext['charging'],
  limits: TcoContext['limits'],
  price: TcoContext['price'],
  parameters: Parameters,
): TcoContext {
  return { company, settings, site, recordedSite, chosen, visitDate, groups, charging, limits, price, parameters };
}
