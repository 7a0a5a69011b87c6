/**
 * Which missing answers are worth asking, the most telling first.
 *
 * First what nothing can be said without: the connection, access, what vehicles there are. Then lines of the ledger that
 * are open on one side only, because the result leans until they are there: those that can turn it first. Then the duty,
 * which decides about charging; then answers that a figure stands in for, by how far they move the difference in cost;
 * last what leaves that difference as it is.
 */
import { certainFrom } from '../access/access.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import { priceFigure } from '../tco/vehicleLines.ts';
import { builderOf } from '../tco/inputs.ts';
import type { CostLine, LineReason } from '../tco/lines.ts';
import { REFERENCE, type ComparedGroup, type Comparison } from './comparisonStage.ts';
import { effectsOf, turns, type Effect, type Effects } from './questionEffects.ts';
import type { AccessResult, ChargingResult, OpenQuestion } from './results.ts';
import type { TcoContext } from './tcoInputs.ts';

interface Asked extends OpenQuestion {
  range: Effect | null;
}

type About = Pick<OpenQuestion, 'decides' | 'field'> &
  Partial<Pick<Asked, 'groupId' | 'range' | 'figure' | 'incomplete'>>;

function asked({ decides, field, groupId = null, range = null, figure = null, incomplete = false }: About): Asked {
  return { field, groupId, decides, effect: range === null ? null : range.high - range.low, figure, incomplete, range };
}

export function questionsOf(
  dossier: Dossier,
  access: AccessResult,
  charging: Pick<ChargingResult, 'groups' | 'baseKnown'>,
  limits: ConnectionLimits,
  comparison: Comparison,
  context: TcoContext,
): OpenQuestion[] {
  const effects = effectsOf(comparison, context);
  const open = openLines(comparison, effects);
  const duty = dutyQuestions(charging.groups, comparison, effects);
  const all = [
    ...foundation(dossier, access, charging, limits),
    ...open.filter((one) => one.incomplete).sort(byPlace),
    ...duty.filter((one) => one.effect === null),
    ...[...duty, ...standIns(comparison, context, effects)].filter((one) => one.effect !== null).sort(byEffect),
    ...siteDetails(dossier, charging.groups, limits),
    // What driving on would cost; it changes no day of refusal.
    ...access.rows
      .filter((row) => certainFrom(row) !== null && row.doingNothing?.daysPerYear === null)
      .map(({ groupId }) => asked({ decides: 'tco', field: 'zoneDaysPerYear', groupId })),
    ...open.filter((one) => !one.incomplete),
    ...leases(comparison),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ field, groupId, decides, effect, figure, incomplete }) => {
    const key = `${groupId ?? ''}/${field}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ field, groupId, decides, effect, figure, incomplete }];
  });
}

/** Can turn the result; amount unknown; cannot turn it. */
function placeOf({ range }: Asked): number {
  if (range === null) return 1;
  return turns(range) ? 0 : 2;
}

const byEffect = (one: Asked, other: Asked): number => (other.effect ?? 0) - (one.effect ?? 0);
const byPlace = (one: Asked, other: Asked): number => placeOf(one) - placeOf(other) || byEffect(one, other);

/** What nothing can be said without. */
function foundation(
  dossier: Dossier,
  access: AccessResult,
  { groups, baseKnown }: Pick<ChargingResult, 'groups' | 'baseKnown'>,
  limits: ConnectionLimits,
): Asked[] {
  const list: Asked[] = [];
  if (dossier.fleetGroups.length === 0) list.push(asked({ decides: 'tco', field: 'fleetGroups' }));
  if (groups.some((group) => group.charger !== null)) {
    for (const field of limits.ask) list.push(asked({ decides: 'grid', field: `site.${field}` }));
    if (!baseKnown) list.push(asked({ decides: 'grid', field: 'site.yearlyKWh' }));
  }
  for (const { ask, groupId } of access.rows)
    for (const field of ask) list.push(asked({ decides: 'access', field, groupId }));
  for (const { id: groupId, ...group } of dossier.fleetGroups) {
    if (group.vehicleClass === null) list.push(asked({ decides: 'access', field: 'vehicleClass', groupId }));
    if (group.number === null) list.push(asked({ decides: 'tco', field: 'number', groupId }));
    if (group.zones.length === 0 && !group.noZones && !group.unknown.includes('zones'))
      list.push(asked({ decides: 'access', field: 'zones', groupId }));
  }
  return list;
}

/** What an open line of a ledger asks for. Where the set has no figure for a class, no answer can help. */
const FIELD_OF: Partial<Record<LineReason, string>> = {
  bpmNeedsWltp: 'details.wltpGramsPerKm',
  bodyNotEntered: 'details.bodyEuro',
  refrigerationNotEntered: 'costs.refrigerationUnitEuro',
  payloadNotEntered: 'costs.payloadLossPercent',
  leaseNotEntered: 'costs.leaseElectricEuroPerMonth',
  roadTaxNotKnown: 'details.roadTaxEuroPerYear',
  massMissing: 'details.maxMassKg',
};

/** Lines that are open, each with what it asks for; alike on both sides they leave the difference as it is. */
function openLines({ groups }: Comparison, effects: Effects): Asked[] {
  const list: Asked[] = [];
  if (groups.some(({ lines }) => lines.electric.some((line) => line.reason === 'sizeClassMissing')))
    list.push(asked({ decides: 'tco', field: 'company.sizeClass', range: effects.ofSizeClass(), incomplete: true }));
  for (const one of groups) {
    const { lines, open, inputs } = one;
    const { groupId } = one.group;
    const reasons = new Map(
      [...lines.diesel, ...lines.electric].filter(isOpen).map((line) => [line.type, line.reason]),
    );
    for (const [type, reason] of reasons) {
      const alike = open.diesel.includes(type) && open.electric.includes(type);
      const field = reason === null ? undefined : FIELD_OF[reason];
      if (reason === 'remedyCostMissing')
        for (const id of inputs.site?.remedies?.missing ?? [])
          list.push(asked({ decides: 'tco', field: `site.remedyCosts.${id}`, incomplete: true }));
      else if (field !== undefined && alike) list.push(asked({ decides: 'sides', field, groupId }));
      else if (field !== undefined)
        list.push(
          asked({
            decides: 'tco',
            field,
            groupId,
            ...(reason === 'massMissing' ? { range: effects.ofMass(one), figure: 'sub.aanzet.n2.min' } : {}),
            incomplete: true,
          }),
        );
    }
  }
  return list;
}

const isOpen = (line: CostLine): boolean => line.state === 'open';

/** What is assumed of the duty; kilometres by what they move, where the set has a range of them. */
function dutyQuestions(groups: ChargingResult['groups'], comparison: Comparison, effects: Effects): Asked[] {
  return groups.flatMap(({ groupId, duty }) => {
    const list: Asked[] = [];
    const { assumed, group } = duty;
    for (const field of ['longestDayKm', 'departure', 'return', 'nightPlace'] as const) {
      if (assumed.some((one) => one.field === field)) list.push(asked({ decides: 'charging', field, groupId }));
    }
    const km = assumed.find((one) => one.field === 'yearlyKm');
    if (km !== undefined) {
      const compared = comparison.groups.find((one) => one.group.groupId === groupId);
      const range =
        km.parameter === null || compared === undefined ? null : effects.ofKilometres(km.parameter, compared);
      list.push(
        asked({ decides: 'tco', field: 'yearlyKm', groupId, range, figure: range === null ? null : km.parameter }),
      );
    }
    if (group.refrigerated && group.details.refrigerationKWhPerDay === null)
      list.push(asked({ decides: 'charging', field: 'details.refrigerationKWhPerDay', groupId }));
    return list;
  });
}

/** Answers of the company that the most telling figures stand in for: prices in contracts and offers. */
function standIns({ groups }: Comparison, { site, parameters }: TcoContext, effects: Effects): Asked[] {
  const list: Asked[] = [];
  const ofAll = (decides: 'tco' | 'price', field: string, figure: string): void => {
    list.push(asked({ decides, field, range: effects.ofFigure(figure), figure }));
  };
  ofAll('tco', 'settings.overrides.en.diesel.exvat', 'en.diesel.exvat');
  if (site.supply.pricePerKWh === null) ofAll('price', 'site.supply.pricePerKWh', 'en.supply.fixed');
  for (const one of groups) {
    const { groupId, duty } = one.group;
    const { costs, details } = duty.group;
    const add = (field: string, figure: string): void => {
      list.push(asked({ decides: 'tco', field, groupId, range: effects.ofGroupFigure(figure, one), figure }));
    };
    const priceOf = (id: ComparedGroup['electricId']): string => priceFigure(builderOf(id, one.inputs, parameters));
    if (costs.electricPriceEuro === null) add('costs.electricPriceEuro', priceOf(one.electricId));
    if (costs.dieselPriceEuro === null) add('costs.dieselPriceEuro', priceOf(REFERENCE));
    if (details.leviedSharePercent === null) add('details.leviedSharePercent', 'tax.vwh.share');
  }
  return list;
}

function siteDetails({ site }: Dossier, groups: ChargingResult['groups'], limits: ConnectionLimits): Asked[] {
  if (!groups.some((group) => group.charger !== null)) return [];
  const list: Asked[] = [];
  if (site.meter === null && site.peakKW === null) list.push(asked({ decides: 'grid', field: 'site.peakKW' }));
  if (limits.small === false && (site.operator === null || site.operator === 'other'))
    list.push(asked({ decides: 'price', field: 'site.operator' }));
  if (site.congestion === null) list.push(asked({ decides: 'grid', field: 'site.congestion' }));
  return list;
}

/** Who leases now may lease again; without an offer that cannot be compared. */
function leases({ groups }: Comparison): Asked[] {
  return groups
    .map(({ group }) => group.duty.group)
    .filter(({ ownership, costs }) => ownership === 'leased' && costs.leaseElectricEuroPerMonth === null)
    .map(({ id }) => asked({ decides: 'lease', field: 'costs.leaseElectricEuroPerMonth', groupId: id }));
}
