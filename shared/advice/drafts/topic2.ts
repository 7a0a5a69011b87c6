/** The draft of topic 2: use and plans, what electric costs, what could change that, subsidies and the order of steps. */
import { yearOf } from '../../format/dates.ts';
import { isOpen } from '../../tco/subsidies.ts';
import { adviceDay } from './accessFacts.ts';
import {
  isAanzetYearFull,
  isBelowSprilaMinimum,
  sprilaAskedInYear,
  sprilaRoute,
  sprilaStanding,
} from '../chargerScheme.ts';
import type { AdviceContext } from '../findings.ts';
import { heading, list, paragraph, passage, steps, type DraftBlock, type Passage } from '../passages/passage.ts';
import { decisionPassages } from './decision.ts';
import { groupsNamed, uncountedPassages, vehiclesIn } from './lists.ts';
import {
  flipPassages,
  groupPassages,
  investmentPassages,
  missingPassages,
  openPassages,
  totalPassages,
  whyPassages,
} from './money.ts';

const YEARS_TOLD = 4;

export function topic2Draft(context: AdviceContext): DraftBlock[] {
  const several = context.assessment.tco.groups.length > 1;
  return [
    { kind: 'lead', lines: [decisionPassages(context)] },
    heading(passage('title.use', {})),
    paragraph(fleetPassage(context), ...uncountedPassages(context), ...planPassages(context)),
    heading(passage('title.cost', {})),
    paragraph(passage('cost.method', {})),
    paragraph(...totalPassages(context)),
    list(several ? groupPassages(context).map((one) => [one]) : []),
    paragraph(...whyPassages(context), ...investmentPassages(context)),
    paragraph(fitPassage(context), ...missingPassages(context), ...openPassages(context)),
    heading(passage('title.flips', {})),
    list(flipPassages(context).map((one) => [one])),
    heading(passage('title.subsidies', {})),
    list(subsidyLines(context)),
    heading(passage('title.order', {})),
    steps(orderLines(context)),
  ];
}

function fleetPassage({ assessment }: AdviceContext): Passage {
  const { groups } = assessment.charging;
  const template = assessment.access.uncounted.length === 0 ? 'use.fleet' : 'use.fleet:atLeast';
  return passage(template, {
    vehicles: groups.reduce((sum, { duty }) => sum + duty.number, 0),
    km: groups.reduce((sum, { duty }) => sum + duty.yearlyKm * duty.number, 0),
  });
}

/** Who is replaced when; without an answer, the year that was calculated with. */
function planPassages(context: AdviceContext): Passage[] {
  const { groups } = context.assessment.plan;
  const chosen = groups.filter((group) => !group.assumed);
  const open = groups.filter((group) => group.assumed);
  const years = [...new Set(chosen.flatMap((group) => group.replacements.map((one) => one.year)))].sort(
    (one, other) => one - other,
  );
  const told = years.length <= YEARS_TOLD + 1 ? years : years.slice(0, YEARS_TOLD);
  const later = years.slice(told.length);
  const inYear = (year: number): string[] =>
    chosen.filter((group) => group.replacements.some((one) => one.year === year)).map((group) => group.groupId);
  const numberIn = (groupId: string, year: number): number =>
    chosen
      .find((group) => group.groupId === groupId)
      ?.replacements.reduce((sum, one) => sum + (one.year === year ? one.number : 0), 0) ?? 0;
  const sumIn = (year: number): number => inYear(year).reduce((sum, groupId) => sum + numberIn(groupId, year), 0);
  return [
    ...told.map((year) =>
      passage(
        'plan.year',
        { year, groups: groupsNamed(inYear(year), context, (groupId) => numberIn(groupId, year)) },
        String(year),
      ),
    ),
    ...(later.length === 0
      ? []
      : [
          passage('plan.rest', {
            vehicles: later.reduce((sum, year) => sum + sumIn(year), 0),
            year: later[later.length - 1],
          }),
        ]),
    ...(open.length === 0
      ? []
      : [
          passage('plan.open', {
            groups: groupsNamed(
              open.map((group) => group.groupId),
              context,
            ),
            year: yearOf(adviceDay(context)),
          }),
        ]),
  ];
}

/** The plan asks more than the connection bears, so its cost holds only after an upgrade. */
function fitPassage({ assessment, dossier }: AdviceContext): Passage | null {
  if (assessment.charging.strategies.optimal.fit !== 'no') return null;
  return assessment.price.heavier === null
    ? passage('cost.plan:notCounted', {})
    : passage('cost.plan', { operator: dossier.site.operator });
}

function subsidyLines(context: AdviceContext): Passage[][] {
  return [...aanzetLines(context), ...sprilaLines(context)];
}

/** The scheme for trucks, where the fleet has some that it is for. */
function aanzetLines(context: AdviceContext): Passage[][] {
  const { assessment, parameters, dossier } = context;
  const concerned = assessment.tco.groups.some((group) =>
    group.electric.costs.some((cost) => cost.type === 'subsidy' && cost.line.reason !== 'schemeNotForThis'),
  );
  if (!concerned) return [];
  const to = parameters.date('sub.aanzet.window.to');
  const full = isAanzetYearFull(context)
    ? [passage('subsidy.aanzetYear', { most: parameters.number('sub.aanzet.peryear') })]
    : [];
  if (isOpen('aanzet', adviceDay(context), parameters)) return [[passage('subsidy.aanzet:open', { to }), ...full]];
  return dossier.settings.reopenedSchemes.includes('aanzet')
    ? [[passage('subsidy.aanzet:reopened', { to }), ...full]]
    : [[passage('subsidy.aanzet:closed', { to })]];
}

/** The scheme for chargers: until when, how much for whom, and what comes first. */
function sprilaLines(context: AdviceContext): Passage[][] {
  const { assessment, parameters, dossier } = context;
  if (!assessment.charging.groups.some((group) => group.charger !== null)) return [];
  const to = parameters.date('sub.sprila26.window.to');
  const asked = sprilaAskedInYear(context);
  const full =
    asked === null ? [] : [passage('subsidy.sprilaYear', { most: parameters.number('sub.sprila26.maxyear'), asked })];
  if (!isOpen('sprila26', adviceDay(context), parameters)) {
    const reopened = dossier.settings.reopenedSchemes.includes('sprila');
    return [[passage(reopened ? 'subsidy.sprila:reopened' : 'subsidy.sprila:closed', { to }), ...full]];
  }
  const inTime = assessment.tco.groups.filter(
    (group) => (group.chargerSubsidy?.perCharger ?? null) !== null && group.purchaseDate <= to,
  );
  if (inTime.length === 0) {
    const noAmount = sprilaStanding(context) === 'noAmount';
    return [[passage(noAmount ? 'subsidy.sprila:noAmount' : 'subsidy.sprila:tooLate', { to })]];
  }
  const amounts = [...new Set(inTime.map((group) => group.chargerSubsidy?.perCharger ?? 0))];
  return [
    [
      passage('subsidy.sprila:open', { to }),
      ...amounts.map((amount) =>
        passage(
          'subsidy.sprilaAmount',
          {
            amount,
            groups: groupsNamed(
              inTime.filter((group) => group.chargerSubsidy?.perCharger === amount).map((group) => group.groupId),
              context,
            ),
          },
          String(amount),
        ),
      ),
      inTime.every(isBelowSprilaMinimum)
        ? passage('subsidy.sprilaBelow', { least: parameters.number('sub.sprila26.min') })
        : passage('subsidy.sprilaOrder', {
            threshold: parameters.number('sub.sprila26.route'),
            least: parameters.number('sub.sprila26.min'),
          }),
      ...full,
    ],
  ];
}

/** The order of the steps; a subsidy that this plan does not get is no step. */
function orderLines(context: AdviceContext): Passage[][] {
  const { assessment, parameters } = context;
  if (
    assessment.tco.groups.length === 0 ||
    vehiclesIn(
      assessment.tco.groups.map((one) => one.groupId),
      context,
    ) === 0
  )
    return [];
  const aanzet =
    isOpen('aanzet', adviceDay(context), parameters) &&
    assessment.tco.groups.some((group) =>
      group.electric.costs.some(({ type, line }) => type === 'subsidy' && line.state === 'known'),
    );
  const sprila = sprilaRoute(context);
  const depot = assessment.charging.groups.some((group) => group.charger !== null);
  return [
    [passage('order.offers', {})],
    ...(aanzet || sprila === 'before' ? [[passage('order.apply', {})]] : []),
    ...(depot ? [[passage('order.chargers', {})]] : []),
    [passage('order.vehicles', {})],
    ...(sprila === 'after' ? [[passage('order.applyAfter', { to: parameters.date('sub.sprila26.window.to') })]] : []),
  ];
}
