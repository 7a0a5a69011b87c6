/**
 * Where the figures in the sentences of a draft come from: ids for explainShown(). Every template that states a figure
 * has its line here; a new one does not compile without.
 */
import { certainFrom } from '../../access/access.ts';
import type { RemedyId } from '../../dossier/schema.ts';
import type { TemplateId, Templates } from '../../text/passages/templates.ts';
import { weightiestGroup } from '../drafts/money.ts';
import type { AdviceContext } from '../findings.ts';
import type { Passage } from './passage.ts';
import type { SlotKind } from './slots.ts';

/** Kinds of slot that hold a name or a text, and no figure. */
type Naming = 'name' | 'places' | 'groups' | 'group' | 'costs' | 'fields' | 'operator' | 'sector' | 'charger' | 'text';
type KindsIn<Id extends TemplateId> = Templates[Id]['slots'][keyof Templates[Id]['slots']];
type Stating = {
  [Id in TemplateId]: Extract<KindsIn<Id>, Exclude<SlotKind, Naming>> extends never ? never : Id;
}[TemplateId];
type About<Id extends string> = Id extends `${infer Subject}:${string}` ? Subject : Id;
type Subject = About<Stating>;

type Facts = Pick<AdviceContext, 'dossier' | 'assessment'>;
/** `rest` is what parts passages of the same template: a group, a year, a remedy. */
type OriginIds = (facts: Facts, rest: string, values: Passage['values']) => readonly string[];

const differences: OriginIds = ({ assessment }) =>
  assessment.tco.groups.map(({ groupId }) => `tco/${groupId}/difference`);
/** Of more groups than are named the sentence tells the mean of each kind. */
const differencesAnd =
  (side: 'dearer' | 'cheaper'): OriginIds =>
  (facts, rest, { groups }) => [
    ...differences(facts, rest, {}),
    ...(groups.kind === 'groupAmounts' ? groups.value.groups : []).flatMap(({ name, vehicleClass }) =>
      name === null ? [`classMean/${side}/${vehicleClass}`] : [],
    ),
  ];
/** All vehicles, which lead to every zone; and one zone for each day that may be named. */
const refusals: OriginIds = ({ assessment }) => {
  const certain = assessment.access.rows.filter((row) => certainFrom(row) !== null);
  const days = certain.filter((row, at) => certain.findIndex((one) => certainFrom(one) === certainFrom(row)) === at);
  return ['fleetAccess/refused', ...days.map(({ groupId, zoneId }) => `access/${groupId}/${zoneId}`)];
};
const fits = ['grid/fits/optimal', 'grid/planned'];
const remedy =
  (id: RemedyId, ...what: readonly string[]): OriginIds =>
  () =>
    what.map((one) => `remedy/${id}/${one}`);
const ofRemedy =
  (...what: readonly string[]): OriginIds =>
  (_, id) =>
    what.map((one) => `remedy/${id}/${one}`);
const is =
  (...ids: readonly string[]): OriginIds =>
  () =>
    ids;
const inPlan =
  (what: string): OriginIds =>
  ({ assessment }) =>
    assessment.plan.years.filter(({ replaced }) => replaced > 0).map(({ year }) => `plan/${year}/${what}`);
const doingNothing =
  (what: 'dayPermits' | 'dayPermits/uncovered' | 'fine'): OriginIds =>
  ({ assessment }, groupId) =>
    assessment.access.rows
      .filter((row) => row.groupId === groupId && row.doingNothing !== null)
      .map((row) => `access/${groupId}/${row.zoneId}/${what}`);

const origins: Record<Subject, OriginIds> = {
  'decide.start': ({ assessment }) => [
    ...fits,
    ...assessment.grid.inOrder.perGroup.flatMap(({ groupId }) => [
      `grid/fits/optimal/${groupId}`,
      `grid/planned/${groupId}`,
    ]),
  ],
  'decide.dearer': refusals,
  'decide.stepCost': is('step/investment', 'step/perYear'),
  'first.swap': refusals,
  'first.replace': refusals,
  'first.operator': is(
    'remedy/nonFirm/fits',
    'remedy/timeBlock/fits',
    'grid/planned',
    'remedy/heavierConnection/time',
    'remedy/raiseContract/time',
  ),
  'national.zones': is('figure/ze.rule.all.2030'),
  'national.levy': ({ assessment }) => [
    'figure/tax.vwh.start',
    ...assessment.tco.groups.flatMap(({ groupId, diesel, electric }) =>
      [diesel, electric].map(({ id }) => `tco/${groupId}/${id}/levy`),
    ),
  ],
  'change.refused': refusals,
  'change.refusedOwn': refusals,
  'change.rest': refusals,
  'policy.planned': ({ assessment }, zoneId) =>
    assessment.access.rows
      .filter((row) => row.zoneId === zoneId && row.outcome === 'planned')
      .map((row) => `access/${row.groupId}/${zoneId}`),
  'nothing.permits': is('figure/ze.permit.day.price', 'figure/ze.permit.day.count'),
  'nothing.days': (facts, groupId, values) => [
    ...doingNothing('dayPermits')(facts, groupId, values),
    ...doingNothing('dayPermits/uncovered')(facts, groupId, values),
    ...doingNothing('fine')(facts, groupId, values),
  ],
  'use.fleet': is('fleet/vehicles', 'fleet/km'),
  'plan.year': (_, year) => [`plan/${year}/replaced`],
  'plan.rest': inPlan('replaced'),
  'plan.open': inPlan('replaced'),
  'cost.dearer': differencesAnd('dearer'),
  'cost.cheaper': differencesAnd('cheaper'),
  'cost.total': is('tco/difference', 'fleet/vehicles'),
  'cost.range': is('spread/total/p10', 'spread/total/p90'),
  'cost.investment': is('tco/investment/more'),
  'cost.why': (facts, _, { more, less }) =>
    [more, less].flatMap((slot) =>
      slot.kind === 'costAmounts'
        ? slot.value.map(({ type }) => `tco/${weightiestGroup(facts)?.groupId}/difference/${type}`)
        : [],
    ),
  'flip.dieselPrice': is('breakEven/total/dieselPrice', 'breakEven/total/dieselPrice/now'),
  'flip.electricityPrice': is('breakEven/total/electricityPrice', 'breakEven/total/electricityPrice/now'),
  'flip.homePrice': is('breakEven/total/homePrice', 'breakEven/total/homePrice/now'),
  'flip.publicPrice': is('breakEven/total/publicPrice', 'breakEven/total/publicPrice/now'),
  'flip.fastPrice': ({ assessment }) =>
    assessment.tco.breakEven
      .filter(({ figure }) => figure === 'fastPrice' || figure === 'fastTruckPrice')
      .flatMap(({ figure }) => [`breakEven/total/${figure}`, `breakEven/total/${figure}/now`]),
  'flip.purchaseEuro': is('breakEven/total/purchaseEuro', 'breakEven/total/purchaseEuro/now'),
  'subsidy.aanzet': is('scheme/aanzet', 'figure/sub.aanzet.window.to'),
  'subsidy.sprila': is('scheme/sprila', 'figure/sub.sprila26.window.to'),
  'subsidy.sprilaAmount': ({ assessment }) => [
    'scheme/sprila',
    ...assessment.tco.groups
      .filter(({ electric }) => electric.costs.some(({ type }) => type === 'chargerSubsidy'))
      .flatMap(({ groupId, electric }) => [`scheme/sprila/${groupId}`, `tco/${groupId}/${electric.id}/chargerSubsidy`]),
  ],
  'subsidy.aanzetYear': is('scheme/aanzet', 'figure/sub.aanzet.peryear'),
  'subsidy.sprilaYear': ({ assessment }) => [
    'figure/sub.sprila26.maxyear',
    ...assessment.tco.groups
      .filter(({ chargerSubsidy }) => (chargerSubsidy?.askedInYear ?? null) !== null)
      .map(({ groupId, electric }) => `tco/${groupId}/${electric.id}/chargerSubsidy`),
  ],
  'subsidy.sprilaBelow': is('scheme/sprila', 'figure/sub.sprila26.min'),
  'subsidy.sprilaOrder': is('figure/sub.sprila26.route', 'figure/sub.sprila26.min'),
  'order.applyAfter': is('scheme/sprila', 'figure/sub.sprila26.window.to'),
  'now.connection': is('grid/connection', 'grid/contract'),
  'now.usable': is('grid/limit'),
  'now.own': is('grid/ownPeak', 'grid/growth'),
  fit: is(...fits),
  'fit.direct': is('grid/fits/uncontrolled'),
  'later.from': is('until/first/optimal'),
  'later.needed': is('charging/peak/optimal', 'grid/asked'),
  'later.growth': is('grid/growth'),
  'later.hours': is('charging/binding'),
  'later.assumed': is('grid/planned'),
  // Looked up by the adviser on that day: an entry, and no result.
  'net.state': is(),
  'net.time': is('remedy/heavierConnection/time', 'remedy/raiseContract/time'),
  'how.price': (_, _rest, { fast, truck }) => [
    'price/optimal',
    ...(fast === undefined ? [] : ['figure/en.public.ac', 'figure/en.public.dc']),
    ...(truck === undefined ? [] : ['figure/en.public.hpc']),
  ],
  'how.road': ({ assessment }) =>
    assessment.charging.groups
      .filter(({ roadKWhLongestDay }) => roadKWhLongestDay > 0)
      .flatMap(({ groupId, roadKWhMeanDay }) => [
        `charging/road/${groupId}`,
        ...(roadKWhMeanDay > 0 ? [`charging/roadMean/${groupId}`] : []),
      ]),
  'peak.what': is('charging/peak/uncontrolled', 'charging/peak/optimal'),
  'peak.bill': is('price/saving'),
  'charger.row': ({ assessment }) =>
    assessment.charging.groups
      .filter(({ charger }) => charger !== null)
      .flatMap(({ groupId, charger }) => [
        `charging/charger/${groupId}`,
        `likeChargers/${charger?.kind}/${charger?.powerKW}/number`,
      ]),
  'charger.present': ({ assessment }) =>
    assessment.charging.groups
      .filter(({ charger, chargersPresent }) => charger !== null && chargersPresent > 0)
      .map(({ charger }) => `likeChargers/${charger?.kind}/${charger?.powerKW}/present`),
  'help.heavierConnection': remedy('heavierConnection', 'amount'),
  'help.raiseContract': remedy('raiseContract', 'amount'),
  'help.nonFirm': remedy('nonFirm', 'amount'),
  'help.timeBlock': remedy('timeBlock', 'amount', 'hours'),
  'help.groupContract': remedy('groupContract', 'amount'),
  'help.publicCharging': remedy('publicCharging', 'amount'),
  'help.battery': remedy('battery', 'amount'),
  'help.spreadPurchases': remedy('spreadPurchases', 'amount'),
  'help.laterDeparture': remedy('laterDeparture', 'amount'),
  'help.earlierReturn': remedy('earlierReturn', 'amount'),
  'help.middayCharging': remedy('middayCharging', 'amount'),
  'help.effect': (_, id) => [`remedy/${id}/fits`, 'grid/planned'],
  'help.cost': ofRemedy('investment', 'yearly'),
  'help.time': ofRemedy('time'),
  'help.not': remedy('battery', 'investment'),
  'less.tenth': is('fleet/tenth/km', 'fleet/tenth/kWhAtGrid', 'fleet/tenth/energyCost'),
  'idea.planning': is('measure/planning/effect'),
  'idea.hub': is('measure/hub/effect'),
  'idea.lev': is('measure/lev/effect'),
  'idea.offpeak': is('measure/offpeak/effect'),
  'idea.modal': is('measure/modal/effect'),
  'idea.eco': is('measure/eco/effect'),
  'chosen.saves': is('measure/together/km', 'measure/together/euro'),
};

/** Ids of the values that these sentences state, each once, in their order; some may have nothing to explain here. */
export function passageOrigins(passages: readonly Passage[], facts: Facts): string[] {
  return [
    ...new Set(
      passages.flatMap(({ id, template, values }) => {
        const [subject] = template.split(':');
        const rest = id.slice(subject.length + 1);
        return subject in origins ? origins[subject as Subject](facts, rest, values) : [];
      }),
    ),
  ];
}
