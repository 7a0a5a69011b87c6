/** A scenario: what would be different. It is a change of the record, and is calculated as any other record. */
import type { Dossier, FleetGroup, Scenario, Site } from '../dossier/schema.ts';
import { yearOf } from '../format/dates.ts';

/** As many as stand side by side on a small laptop. */
export const mostScenarios = 3;

/** One in which nothing differs yet. */
export function emptyScenario(id: string, name: string): Scenario {
  return {
    id,
    name,
    shiftYears: 0,
    alternative: null,
    strategy: null,
    batteryKWh: null,
    batteryKW: null,
    figures: [],
  };
}

/** Whether the scenario differs from the base case in anything. */
export function isEmpty({ shiftYears, alternative, strategy, batteryKWh, batteryKW, figures }: Scenario): boolean {
  return (
    shiftYears === 0 &&
    alternative === null &&
    strategy === null &&
    batteryKWh === null &&
    batteryKW === null &&
    figures.length === 0
  );
}

/** The scenario with another value of a figure; null takes the value of the base case. */
export function withFigure(scenario: Scenario, id: string, typical: number | null): Scenario {
  const others = scenario.figures.filter((one) => one.id !== id);
  return { ...scenario, figures: typical === null ? others : [...others, { id, typical }] };
}

/**
 * The record as it would be in the scenario. `firstYear` is the first in which anything can be bought: a replacement
 * that is brought forward further than that is made in it. A group without replacement year keeps that question open.
 */
export function withScenario(dossier: Dossier, scenario: Scenario, firstYear: number): Dossier {
  const { shiftYears, alternative, strategy, batteryKWh, batteryKW, figures, name } = scenario;
  const { site, settings } = dossier;
  const others = settings.overrides.filter((own) => !figures.some(({ id }) => id === own.id));
  const changesSite = strategy !== null || batteryKWh !== null || batteryKW !== null;
  const changesFleet = shiftYears !== 0 || alternative !== null;
  return {
    ...dossier,
    fleetGroups: changesFleet
      ? dossier.fleetGroups.map((group) => groupWith(group, shiftYears, alternative, firstYear))
      : dossier.fleetGroups,
    site: changesSite
      ? {
          ...site,
          strategy: strategy ?? site.strategy,
          ...(batteryKWh === null && batteryKW === null ? {} : withBattery(site, batteryKWh, batteryKW)),
        }
      : site,
    settings:
      figures.length === 0
        ? settings
        : {
            ...settings,
            overrides: [
              ...others,
              // An own value without a reason does not count; that of a scenario is the scenario.
              ...figures.map(({ id, typical }) => ({ id, low: null, typical, high: null, reason: name.trim() || id })),
            ],
          },
  };
}

/**
 * A battery of other sizes. What is recorded is there already, so what is more than that is bought: it is a chosen
 * measure, and costs what such a measure costs.
 */
function withBattery(site: Site, kWh: number | null, kW: number | null): Partial<Site> {
  const [wantedKWh, wantedKW] = [kWh ?? site.batteryKWh ?? 0, kW ?? site.batteryKW ?? 0];
  const [moreKWh, moreKW] = [wantedKWh - (site.batteryKWh ?? 0), wantedKW - (site.batteryKW ?? 0)].map((more) =>
    Math.max(0, more),
  );
  // Without both sizes there is no battery.
  if (wantedKWh === 0 || wantedKW === 0 || (moreKWh === 0 && moreKW === 0))
    return { batteryKWh: kWh ?? site.batteryKWh, batteryKW: kW ?? site.batteryKW };
  const others = site.remedies.filter(({ id }) => id !== 'battery');
  return {
    batteryKWh: site.batteryKWh === null ? null : Math.min(site.batteryKWh, wantedKWh),
    batteryKW: site.batteryKW === null ? null : Math.min(site.batteryKW, wantedKW),
    remedies: [...others, { id: 'battery', amount: moreKWh, powerKW: moreKW }],
  };
}

function groupWith(
  group: FleetGroup,
  shiftYears: number,
  alternative: Scenario['alternative'],
  firstYear: number,
): FleetGroup {
  const shifted = (year: number): number => (shiftYears === 0 ? year : Math.max(firstYear, year + shiftYears));
  return {
    ...group,
    chosenAlternative: alternative ?? group.chosenAlternative,
    replacementYear: group.replacementYear === null ? null : shifted(group.replacementYear),
    replacements:
      group.replacements === null
        ? null
        : together(group.replacements.map(({ year, number }) => ({ year: shifted(year), number }))),
  };
}

/** One row per year: years that fall together are added. */
function together(rows: readonly { year: number; number: number }[]): { year: number; number: number }[] {
  const perYear = new Map<number, number>();
  for (const { year, number } of rows) perYear.set(year, (perYear.get(year) ?? 0) + number);
  return [...perYear].map(([year, number]) => ({ year, number })).sort((one, other) => one.year - other.year);
}

/** The first year in which anything can be bought: that of the visit, or of the facts while there is no visit date. */
export function firstPurchaseYear(dossier: Dossier, parameterEdition: string): number {
  return yearOf(dossier.visit.date ?? parameterEdition);
}
