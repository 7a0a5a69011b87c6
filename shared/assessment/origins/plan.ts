/** Where a year of the plan comes from: the groups that are replaced or on battery in it. */
import { roundMoney } from '../../format/numbers.ts';
import type { PlanYear } from '../../plan/plan.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin, RuleKey } from '../origin.ts';

type GroupOfYear = PlanYear['perGroup'][number];

/** Emissions by what they are called in the plan. */
const EMISSIONS = {
  co2: ['co2WtwTonnes', 't CO2'],
  co2Use: ['co2TtwTonnes', 't CO2'],
  nox: ['noxKg', 'kg'],
  pm: ['pmKg', 'kg'],
} as const;
export type EmissionKind = keyof typeof EMISSIONS;

function isEmission(what: string): what is EmissionKind {
  return what in EMISSIONS;
}

/** `plan/<year>/<what>`, `plan/today/<emission>` of the fleet as it is, `plan/whole/<what>` of all years together. */
export function explainPlan([year, what]: string[], { dossier, assessment }: Explained, make: Make): Origin | null {
  const { years, groups } = assessment.plan;
  if (year === 'whole') return explainWhole(what, assessment, make);
  const today = year === 'today';
  const row = today ? years.at(0) : years.find((one) => String(one.year) === year);
  if (!row) return null;
  const part = (test: (group: GroupOfYear) => boolean): string[] => row.perGroup.filter(test).map((one) => one.groupId);
  const everyone = part(() => true);
  const entries = (ids: readonly string[], more: readonly string[] = []): string[] =>
    ids.flatMap((id) => [
      `fleetGroups/${id}/number`,
      ...(dossier.fleetGroups.find((one) => one.id === id)?.replacements === null
        ? [`fleetGroups/${id}/replacementYear`]
        : [`fleetGroups/${id}/replacements`]),
      ...more.map((field) => `fleetGroups/${id}/${field}`),
    ]);
  const alternatives = (ids: readonly string[]): string[] =>
    assessment.tco.groups
      .filter((group) => ids.includes(group.groupId))
      .flatMap((group) => [group.electric, group.diesel].map((ledger) => `tco/${group.groupId}/${ledger.id}`));
  const hasSiteShare = (id: string): boolean =>
    assessment.tco.groups.some(
      ({ groupId, electric }) =>
        groupId === id &&
        row.siteBought.some((type) => electric.costs.some((cost) => cost.type === type && cost.line.state !== 'none')),
    );
  if (isEmission(what)) {
    const [field, unit] = EMISSIONS[what];
    return make({
      rule: today ? 'planToday' : 'planEmissions',
      value: row[today ? 'emissionsToday' : 'emissions'][field],
      unit,
      entries: [...entries(everyone, ['yearlyKm', 'euroClass']), ...(today ? [] : ['site/supply.origin'])],
      parameters: [...row.emissionFigures],
      from: [],
    });
  }
  if (today) return null;
  // What is bought for the site all groups that charge carry together.
  const bought = part(
    (group) =>
      group.replaced + group.renewed + group.newChargers > 0 ||
      (row.siteBought.length > 0 && hasSiteShare(group.groupId)),
  );
  const onBattery = part((group) => group.electric > 0);
  const chargerLife = row.perGroup.some((one) => one.newChargers > one.replaced) ? ['chg.life'] : [];
  const depot = onBattery.filter((id) =>
    assessment.charging.groups.some((one) => one.groupId === id && one.charger !== null),
  );
  const value = (
    rule: RuleKey,
    amount: number,
    unit: string,
    ids: readonly string[],
    from: string[],
    parameters: string[] = [],
  ): Origin => make({ rule, value: amount, unit, entries: entries(ids), parameters, from });
  switch (what) {
    case 'replaced':
      return value('planReplaced', row.replaced + row.renewed, 'vehicles', everyone, []);
    case 'electric':
      return value('planElectric', row.electric, 'vehicles', everyone, []);
    case 'investment':
      return value('planInvestment', row.investment, 'EUR', bought, alternatives(bought), chargerLife);
    case 'subsidy':
      return value('planSubsidy', row.subsidy, 'EUR', bought, subsidyLines(assessment, bought));
    case 'cash':
      return value('planCash', row.cashEffect, 'EUR', onBattery, alternatives(onBattery), chargerLife);
    case 'cumulative': {
      const until = years.filter((one) => one.year <= row.year);
      const everyGroup = groups.map((one) => one.groupId);
      const from = until.map((one) => `plan/${one.year}/cash`);
      return {
        ...value('planCumulative', row.cumulativeCash, 'EUR', everyGroup, from),
        sumOfLines: until.reduce((sum, one) => sum + roundMoney(one.cashEffect), 0),
      };
    }
    case 'depot':
      return value(
        'planDepot',
        row.depotKWh,
        'kWh/year',
        onBattery,
        depot.map((id) => `charging/mean/${id}`),
      );
    case 'night':
      return value(
        'planNight',
        row.winterNightKWh,
        'kWh',
        onBattery,
        depot.map((id) => `charging/need/${id}`),
      );
    default:
      return null;
  }
}

/** `investment` less subsidies, and `co2` that is avoided, over the years of the plan. */
function explainWhole(what: string, { plan: { years } }: Explained['assessment'], make: Make): Origin | null {
  if (years.length === 0) return null;
  if (what === 'investment') {
    return make({
      rule: 'planWholeInvestment',
      value: years.reduce((sum, { investment, subsidy }) => sum + investment - subsidy, 0),
      unit: 'EUR',
      entries: [],
      parameters: [],
      from: years.flatMap(({ year, investment, subsidy }) => [
        ...(investment === 0 ? [] : [`plan/${year}/investment`]),
        ...(subsidy === 0 ? [] : [`plan/${year}/subsidy`]),
      ]),
    });
  }
  if (what !== 'co2') return null;
  return make({
    rule: 'planAvoided',
    value: years.reduce(
      (sum, { emissions, emissionsToday }) => sum + emissionsToday.co2WtwTonnes - emissions.co2WtwTonnes,
      0,
    ),
    unit: 't CO2',
    entries: [],
    parameters: [],
    from: ['plan/today/co2', ...years.map(({ year }) => `plan/${year}/co2`)],
  });
}

function subsidyLines({ tco }: Explained['assessment'], ids: readonly string[]): string[] {
  return tco.groups
    .filter((group) => ids.includes(group.groupId))
    .flatMap(({ groupId, electric }) =>
      (['subsidy', 'chargerSubsidy', 'deductions'] as const)
        .filter((type) => electric.costs.some((cost) => cost.type === type && cost.line.state === 'known'))
        .map((type) => `tco/${groupId}/${electric.id}/${type}`),
    );
}
