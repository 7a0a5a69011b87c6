/** The id of every figure that the screens show, so that none of them stands without an origin. */
import { smartAims } from '../dossier/schema.ts';
import { billParts } from '../grid/bill.ts';
import type { Combination } from '../remedies/remedies.ts';
import { schemeIds } from '../tco/schemes.ts';
import type { GridLater } from './gridLater.ts';
import { aimValues, comparedIds } from './origins/chosen.ts';
import { dayPermitParts } from './origins/dayPermits.ts';
import { meterValues } from './origins/meter.ts';
import type { LaterResults } from './later.ts';
import { strategies, type Assessment } from './results.ts';

const EMISSIONS = ['co2', 'co2Use', 'nox', 'pm'] as const;
const PLAN = ['replaced', 'electric', 'investment', 'subsidy', 'cash', 'cumulative', 'depot', 'night'] as const;
const REMEDY = ['gained', 'fits', 'amount', 'investment', 'yearly', 'time'] as const;

/** Of what is calculated at once. */
export function resultIds({ access, tco, charging, grid, price, plan, questions }: Assessment): string[] {
  const depot = charging.groups.filter((group) => group.charger !== null);
  return [
    ...access.rows.flatMap((row) => {
      const id = `access/${row.groupId}/${row.zoneId}`;
      return [
        id,
        ...row.exemptions.map((one) => `${id}/exemption/${one.exemption}`),
        ...row.permits.map((one) => `${id}/permit/${one.ground}`),
        ...(row.doingNothing === null
          ? []
          : [`${id}/dayPermits`, ...dayPermitParts.map((part) => `${id}/dayPermits/${part}`), `${id}/fine`]),
        ...(row.doingNothing?.finesFrom ? [`${id}/finesFrom`] : []),
      ];
    }),
    ...(access.rows.length === 0 ? [] : ['fleetAccess/refused', 'fleetAccess/open', 'fleetAccess/first']),
    ...access.timeline.map(({ municipality, date }) => `timeline/${municipality}/${date}`),
    ...(tco.difference === null
      ? []
      : [
          'tco/difference',
          'tco/difference/range',
          'tco/firstCheaper',
          'tco/investment/electric',
          'tco/investment/diesel',
        ]),
    ...tco.groups.flatMap(({ groupId, diesel, electric, planned, now, breakEven }) => [
      // The ledger adds up its lines as they are shown.
      ...[diesel.id, electric.id].flatMap((id) => [`tco/${groupId}/${id}/lines`, `tco/${groupId}/${id}/lines/perKm`]),
      ...['difference', 'difference/lines', 'vehicles', 'purchase', 'years', 'firstCheaper', 'payback'].map(
        (what) => `tco/${groupId}/${what}`,
      ),
      ...electric.costs.map(({ type }) => `tco/${groupId}/difference/${type}`),
      ...planned.alternatives.flatMap(({ id, refusedIn }) =>
        refusedIn.length === 0 ? [] : [`tco/${groupId}/${id}/refused`],
      ),
      ...planned.alternatives.flatMap(({ id, ledger }) =>
        ledger === null
          ? []
          : [
              ...wayIds(`tco/${groupId}/${id}`),
              ...ledger.costs.flatMap(({ type }) => [
                `tco/${groupId}/${id}/${type}`,
                `tco/${groupId}/${id}/${type}/perKm`,
              ]),
            ],
      ),
      ...(now?.alternatives ?? []).flatMap(({ id, ledger }) =>
        ledger === null ? [] : wayIds(`tcoNow/${groupId}/${id}`),
      ),
      ...breakEven.flatMap(({ figure }) => [`breakEven/${groupId}/${figure}`, `breakEven/${groupId}/${figure}/now`]),
    ]),
    ...questions.flatMap(({ groupId, field, effect }) =>
      effect === null ? [] : [`question/${groupId ?? 'total'}/${field}`],
    ),
    ...tco.swings.flatMap(({ figure }) => [`swing/${figure}/low`, `swing/${figure}/high`]),
    ...tco.breakEven.flatMap(({ figure }) => [`breakEven/total/${figure}`, `breakEven/total/${figure}/now`]),
    ...schemeIds.map((id) => `scheme/${id}`),
    ...plan.years.flatMap(({ year }) => [...PLAN, ...EMISSIONS].map((what) => `plan/${year}/${what}`)),
    ...(plan.years.length === 0
      ? []
      : ['plan/whole/investment', 'plan/whole/co2', ...EMISSIONS.map((what) => `plan/today/${what}`)]),
    ...strategies.flatMap((one) => ['peak', 'margin', 'unmet'].map((what) => `charging/${what}/${one}`)),
    ...charging.groups.flatMap(({ groupId }) =>
      ['need', 'mean', 'road', 'week', 'night'].map((what) => `charging/${what}/${groupId}`),
    ),
    ...(charging.groups.length === 0 ? [] : ['charging/week/all']),
    ...(charging.bindingSlots.length === 0 ? [] : ['charging/binding']),
    ...(charging.minimum === null ? [] : ['charging/bound']),
    ...depot.flatMap(({ groupId }) =>
      ['charger', 'chargers', 'present', 'noTurn', 'roadVehicles'].map((what) => `charging/${what}/${groupId}`),
    ),
    ...(charging.meter === null ? [] : meterValues.map((what) => `meter/${what}`)),
    ...['limit', 'connection', 'contract', 'headroom', 'ownPeak', 'growth', 'asked', 'short'].map(
      (what) => `grid/${what}`,
    ),
    ...(grid.guarantee.kind === 'notFirm' ? ['grid/firm'] : []),
    ...(grid.guaranteedFits === null ? [] : ['grid/guaranteed']),
    ...(depot.length === 0 ? [] : ['grid/planned', 'grid/atMost', ...strategies.map((one) => `grid/fits/${one}`)]),
    ...grid.inOrder.perGroup.flatMap(({ groupId }) => [
      `grid/planned/${groupId}`,
      ...strategies.flatMap((one) => [`grid/fits/${one}/${groupId}`, `grid/largest/${groupId}/${one}`]),
    ]),
    ...grid.further.flatMap(({ id }) => ['usable', 'headroom', 'fits'].map((what) => `grid/further/${id}/${what}`)),
    ...strategies
      .filter((one) => price.perStrategy[one] !== null)
      .flatMap((one) => [`price/${one}`, ...[...billParts, 'year', 'kWh'].map((what) => `price/${one}/${what}`)]),
    ...(price.perStrategy.uncontrolled === null || price.perStrategy.optimal === null ? [] : ['price/saving']),
  ];
}

/** Of one way to go on: what it costs, per kilometre, and less than the reference. */
function wayIds(id: string): string[] {
  return [id, `${id}/perKm`, `${id}/less`];
}

/** Of what follows. */
export function laterIds({ simulation, grid }: LaterResults): string[] {
  const spreads = simulation === null ? [] : ['total', ...simulation.groups.map(({ groupId }) => groupId)];
  return [
    ...spreads.flatMap((which) => ['p10', 'p50', 'p90', 'share', 'range'].map((what) => `spread/${which}/${what}`)),
    ...(grid === null ? [] : gridIds(grid)),
  ];
}

function gridIds({ whyNot, untilWhen, setbacks, remedies, chosen, without, cheapest, year }: GridLater): string[] {
  const combination = (room: string, found: Combination | null): string[] =>
    found === null
      ? []
      : [
          ...['room', 'fits', 'investment', 'yearly'].map((what) => `${room}/${what}`),
          ...found.steps.flatMap(({ id }) => REMEDY.map((what) => `${room}/${id}/${what}`)),
        ];
  return [
    'week/why',
    ...(whyNot.slots.length === 0 ? [] : ['week/whyHours']),
    ...whyNot.binding.map(({ groupId }) => `week/whyVehicles/${groupId}`),
    ...strategies.map((one) => `week/typical/${one}`),
    ...strategies.map((one) => `until/first/${one}`),
    ...['certainlyNot', 'begin', 'never', 'assumed'].map((one) => `until/${one}`),
    ...untilWhen.years.flatMap((one) =>
      ['vehicles', 'growth', 'base', ...strategies, 'fits'].map((what) => `until/${one.year}/${what}`),
    ),
    ...setbacks.flatMap(({ id }) => [`week/${id}/room`, `week/${id}/road`]),
    'remedy/asIs',
    ...remedies.flatMap(({ id }) => REMEDY.map((what) => `remedy/${id}/${what}`)),
    ...combination('chosen', chosen),
    ...combination('cheapest', cheapest),
    ...(without === null ? [] : comparedIds.map((one) => `without/${one}`)),
    'aim/saved',
    ...smartAims.flatMap((aim) => aimValues.map((what) => `aim/${aim}/${what}`)),
    ...(year === null
      ? []
      : [
          'year/charged',
          ...strategies.flatMap((one) => [
            `year/peak/${one}`,
            `year/above/${one}`,
            ...year.monthlyPeaksKW[one].map((_, month) => `year/${month + 1}/${one}`),
          ]),
        ]),
  ];
}
