/** What helps: smart charging first, then what makes most vehicles fit, each with cost and time. */
import type { RemedyId } from '../../dossier/schema.ts';
import type { Cost } from '../../remedies/cost.ts';
import type { RemedyResult } from '../../remedies/remedies.ts';
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';

/** Besides smart charging. */
const REMEDIES_TOLD = 6;
/** Putting off more than this share of the plan is giving it up. */
const MOST_PUT_OFF = 0.5;
/** Months. */
const FAR_AWAY = 24;
/** A battery that costs so many times the cheapest remedy that settles it is no remedy. */
const FAR_TOO_DEAR = 10;

export function helpLines(context: AdviceContext): Passage[][] {
  const { grid } = context.later;
  if (grid === null || grid.asIs.planFits) return [];
  const smart = grid.remedies.filter((one) => one.id === 'smartCharging' && one.gainedKW > 0);
  const { planned } = context.assessment.grid.inOrder;
  const helping = grid.remedies.filter(
    (one) =>
      one.id !== 'smartCharging' &&
      (one.id !== 'spreadPurchases' || (one.amount ?? 0) <= MOST_PUT_OFF * planned) &&
      (one.planFits || one.gainedVehicles > 0) &&
      !isTooDear(one, grid.remedies),
  );
  // The most telling ones, in the order in which one can begin with them.
  const told = helping
    .slice(0, REMEDIES_TOLD)
    .sort((one, other) => Number(isFarAway(one)) - Number(isFarAway(other)) || costRank(one) - costRank(other));
  return [...smart, ...told].map((one) => [
    whatPassage(one),
    ...(one.id === 'smartCharging' ? [] : [effectPassage(one, planned)]),
    ...costPassage(one),
    ...timePassage(one),
  ]);
}

/** A remedy for years ahead comes after what can be done sooner. */
function isFarAway({ leadTime }: RemedyResult): boolean {
  return leadTime?.kind === 'months' && leadTime.typical > FAR_AWAY;
}

/** An open cost is a question to ask, and comes before a high amount. */
function costRank({ equivalentPerYear }: RemedyResult): number {
  return equivalentPerYear ?? 0;
}

/** What does not help although everybody asks for it. */
export function notHelpPassages({ later, assessment }: AdviceContext): Passage[] {
  const { grid } = later;
  if (grid === null || grid.asIs.planFits || assessment.grid.inOrder.planned === 0) return [];
  const solar = grid.remedies.find((one) => one.id === 'solar');
  const battery = grid.remedies.find((one) => one.id === 'battery' && isTooDear(one, grid.remedies));
  return [
    ...(solar !== undefined && solar.gainedKW < 0.5 && solar.gainedVehicles <= 0
      ? [passage('help.not:solar', {}, 'solar')]
      : []),
    ...(battery?.investment.state === 'known'
      ? [passage('help.not:battery', { amount: battery.investment.euro.typical }, 'battery')]
      : []),
  ];
}

function isTooDear(one: RemedyResult, all: readonly RemedyResult[]): boolean {
  if (one.id !== 'battery' || one.investment.state !== 'known') return false;
  const others = all.flatMap((other) =>
    other.id !== 'battery' && other.planFits && other.investment.state === 'known' ? [other.investment.euro.high] : [],
  );
  return others.length > 0 && one.investment.euro.typical > FAR_TOO_DEAR * Math.min(...others);
}

function whatPassage(one: RemedyResult): Passage {
  const amount = one.amount ?? 0;
  const { hours } = one;
  const told: Record<RemedyId, () => Passage> = {
    smartCharging: () => passage('help.smartCharging', {}),
    heavierConnection: () =>
      passage('help.heavierConnection', { connection: one.connection ?? { connection: 'kva', kVA: amount } }),
    raiseContract: () => passage('help.raiseContract', { kW: amount }),
    nonFirm: () => passage('help.nonFirm', { kW: amount }),
    timeBlock: () => passage('help.timeBlock', { kW: amount, from: hours?.from ?? '', until: hours?.until ?? '' }),
    groupContract: () => passage('help.groupContract', { kW: amount }),
    publicCharging: () => passage('help.publicCharging', { percent: { low: amount, typical: amount, high: amount } }),
    battery: () => passage('help.battery', { kWh: amount }),
    spreadPurchases: () => passage('help.spreadPurchases', { vehicles: amount }),
    laterDeparture: () => passage('help.laterDeparture', { minutes: amount }),
    earlierReturn: () => passage('help.earlierReturn', { minutes: amount }),
    fewerKm: () => passage('help.fewerKm', {}),
    middayCharging: () => passage('help.middayCharging', { minutes: amount }),
    otherChargers: () => passage('help.otherChargers', {}),
    solar: () => passage('help.not:solar', {}),
  };
  return told[one.id]();
}

function effectPassage(one: RemedyResult, planned: number): Passage {
  return one.planFits
    ? passage('help.effect:all', {}, one.id)
    : passage('help.effect:some', { fits: one.fits, planned }, one.id);
}

/** Nothing where nothing is bought or paid. */
function costPassage({ id, investment, yearly }: RemedyResult): Passage[] {
  const known = (cost: Cost): { low: number; high: number } | null => (cost.state === 'known' ? cost.euro : null);
  const [once, perYear] = [known(investment), known(yearly)];
  if (perYear !== null && perYear.high < 0) {
    const yearly = { low: -perYear.high, high: -perYear.low };
    return once === null
      ? [passage('help.cost:savesYearly', { yearly }, id)]
      : [passage('help.cost:saves', { once, yearly }, id)];
  }
  if (once !== null && perYear !== null) return [passage('help.cost:both', { once, yearly: perYear }, id)];
  if (once !== null) return [passage('help.cost:once', { once }, id)];
  if (perYear !== null) return [passage('help.cost:yearly', { yearly: perYear }, id)];
  const paid = !['spreadPurchases', 'laterDeparture', 'earlierReturn', 'fewerKm', 'middayCharging'].includes(id);
  return paid && (investment.state === 'open' || yearly.state === 'open') ? [passage('help.cost:open', {}, id)] : [];
}

function timePassage({ id, leadTime }: RemedyResult): Passage[] {
  if (leadTime === null) return [];
  return leadTime.kind === 'from'
    ? [passage('help.time:from', { date: leadTime.date }, id)]
    : [passage('help.time:months', { time: leadTime.typical }, id)];
}
