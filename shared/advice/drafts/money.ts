/** What electric costs or saves: told on page one in short, and in topic 2 with its reasons. */
import { costStanding } from '../../assessment/costStanding.ts';
import type { GroupTco } from '../../assessment/results.ts';
import type { BreakEvenKind } from '../../tco/breakEven.ts';
import type { CostType } from '../../tco/lines.ts';
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';
import type { SlotValues } from '../passages/slots.ts';
import { signIsOpen, totalSpread, verdictOf, type Verdict } from '../spread.ts';
import { groupAmountsNamed, groupNamed, groupsNamed, vehiclesIn } from './lists.ts';

const COSTS_TOLD = 2;
/** Money that comes back: less of it is no saving, so it has no place in "costs more for". */
const REVENUES: ReadonlySet<CostType> = new Set(['residual', 'ere', 'subsidy', 'chargerSubsidy', 'deductions']);

/**
 * Groups where electric is dearer, cheaper and about the same, each side in one sentence whatever their number; not of
 * those that miss what the vehicle itself costs.
 */
export function groupPassages(context: AdviceContext): Passage[] {
  const all = context.assessment.tco.groups.filter(isTellable).sort((one, other) => effect(other) - effect(one));
  const of = (...verdicts: Verdict[]): GroupTco[] =>
    all.filter((group) => verdicts.includes(verdictOf(group, context)));
  const told = (groups: readonly GroupTco[]): SlotValues['groupAmounts'] =>
    groupAmountsNamed(new Map(groups.map((group) => [group.groupId, group.difference.typical])), context);
  const [dearer, cheaper, even] = [of('dearer', 'likelyDearer'), of('cheaper', 'likelyCheaper'), of('even')];
  const likely = of('likelyCheaper').length > 0;
  const too = dearer.length > 0;
  const cheaperTemplate = likely
    ? too
      ? 'cost.cheaper:likelyToo'
      : 'cost.cheaper:likely'
    : too
      ? 'cost.cheaper:too'
      : 'cost.cheaper:sure';
  return [
    ...(dearer.length === 0
      ? []
      : [passage(of('likelyDearer').length > 0 ? 'cost.dearer:likely' : 'cost.dearer:sure', { groups: told(dearer) })]),
    ...(cheaper.length === 0 ? [] : [passage(cheaperTemplate, { groups: told(cheaper) })]),
    ...(even.length === 0 ? [] : [passage('cost.even', { groups: groupsNamed(even.map(idOf), context) })]),
  ];
}

const isTellable = (group: GroupTco): boolean => costStanding([group]) !== 'unknown';
const idOf = (group: GroupTco): string => group.groupId;
const effect = (group: GroupTco): number => Math.abs(group.difference.typical) * group.number;

/** The whole fleet and its range. */
export function totalPassages(context: AdviceContext): Passage[] {
  const { tco } = context.assessment;
  if (tco.difference === null) return [passage('cost.none', {})];
  const standing = costStanding(tco.groups);
  if (standing === 'unknown') return [passage('cost.total:unknown', {})];
  const { typical } = tco.difference;
  const values = { vehicles: vehiclesIn(tco.groups.map(idOf), context), amount: Math.abs(typical) };
  return [
    typical < 0 ? passage('cost.total:cheaper', values) : passage('cost.total:dearer', values),
    ...(standing === 'provisional' ? [passage('cost.provisional', {})] : []),
    ...rangePassage(context),
  ];
}

/** What buying takes more than new diesels would; in short where that was just said of the first step. */
export function investmentPassages({ assessment }: AdviceContext, afterFirstStep = false): Passage[] {
  const { electric, diesel } = assessment.tco.investment;
  if (electric <= diesel) return [];
  return [passage(afterFirstStep ? 'cost.investment:whole' : 'cost.investment', { amount: electric - diesel })];
}

function rangePassage(context: AdviceContext): Passage[] {
  const range = totalSpread(context);
  if (range === null) return [];
  const { low, high } = range;
  if (low < 0 && high > 0) return [passage('cost.range:both', { cheaper: -low, dearer: high })];
  return high <= 0
    ? [passage('cost.range:cheaper', { least: -high, most: -low })]
    : [passage('cost.range:dearer', { least: low, most: high })];
}

/** The group of which the difference weighs most in that of the fleet. */
export function weightiestGroup({ assessment }: Pick<AdviceContext, 'assessment'>): GroupTco | undefined {
  const [first] = [...assessment.tco.groups].sort((one, other) => effect(other) - effect(one));
  return first;
}

/** The kinds of cost that make the difference in the group that weighs most. */
export function whyPassages(context: AdviceContext): Passage[] {
  const group = weightiestGroup(context);
  if (group === undefined || !isTellable(group)) return [];
  const differences = group.electric.costs
    .filter(({ type }) => !REVENUES.has(type))
    .map(({ type, perYear }) => ({
      type,
      euro: perYear - (group.diesel.costs.find((one) => one.type === type)?.perYear ?? 0),
    }));
  const more = differences.filter(({ euro }) => euro > 1).sort((one, other) => other.euro - one.euro);
  const less = differences.filter(({ euro }) => euro < -1).sort((one, other) => one.euro - other.euro);
  if (more.length === 0 || less.length === 0) return [];
  return [
    passage('cost.why', {
      group: groupNamed(group.groupId, context),
      more: more.slice(0, COSTS_TOLD),
      less: less.slice(0, COSTS_TOLD),
    }),
  ];
}

/** Amounts that are missing on one side lean the verdict; those missing on both sides are only named. */
export function missingPassages(context: AdviceContext): Passage[] {
  const { groups } = context.assessment.tco;
  const oneSided = (['electric', 'diesel'] as const).flatMap((side) => {
    const concerned = groups.filter((group) => group.oneSided.some((one) => one.powertrain === side));
    if (concerned.length === 0) return [];
    const values = {
      groups: groupsNamed(concerned.map(idOf), context),
      costs: distinct(
        concerned.flatMap((group) => group.oneSided.flatMap((one) => (one.powertrain === side ? [one.type] : []))),
      ),
    };
    return [side === 'electric' ? passage('cost.missing:electric', values) : passage('cost.missing:diesel', values)];
  });
  return oneSided;
}

/** Lines that are open on both sides, over all groups. */
export function openPassages(context: AdviceContext): Passage[] {
  const costs = distinct(
    context.assessment.tco.groups.flatMap((group) =>
      group.electric.open.filter((type) => group.diesel.open.includes(type)),
    ),
  );
  return costs.length === 0 ? [] : [passage('cost.open', { costs })];
}

const distinct = (types: readonly CostType[]): CostType[] => [...new Set(types)];

/** What is said of each price of electricity. */
const ELECTRICITY: Partial<
  Record<BreakEvenKind, 'flip.electricityPrice' | 'flip.homePrice' | 'flip.publicPrice' | 'flip.fastPrice'>
> = {
  electricityPrice: 'flip.electricityPrice',
  homePrice: 'flip.homePrice',
  publicPrice: 'flip.publicPrice',
  fastPrice: 'flip.fastPrice',
  fastTruckPrice: 'flip.fastPrice',
};

/** Prices that turn the verdict within what is held possible; kilometres are a fact of the company and no price. */
export function flipPassages(context: AdviceContext): Passage[] {
  const { breakEven, difference, groups } = context.assessment.tco;
  if (difference === null || costStanding(groups) === 'unknown') return [];
  const cheaper = difference.typical < 0;
  const told = breakEven.flatMap(({ figure, value, now, cheaper: side, within }) => {
    if (value === null || within === false) return [];
    if (figure === 'dieselPrice' && side === 'above') {
      const template = cheaper ? 'flip.dieselPrice:stays' : 'flip.dieselPrice:becomes';
      return [passage(template, { value, now })];
    }
    const price = ELECTRICITY[figure];
    if (price !== undefined && side === 'below')
      return [passage(cheaper ? `${price}:stays` : `${price}:becomes`, { value, now })];
    if (figure === 'purchaseEuro' && side === 'below' && within === true)
      return [passage(cheaper ? 'flip.purchaseEuro:stays' : 'flip.purchaseEuro:becomes', { value, now })];
    return [];
  });
  // Where all uncertain prices together can turn it, "no single price" would only confuse.
  if (told.length > 0 || signIsOpen(context)) return told;
  return [passage('flip.none', {})];
}
