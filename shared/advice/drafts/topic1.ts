/** The draft of topic 1: the country in two sentences, then what the zones and the municipalities do to this fleet. */
import type { ZoneAccess } from '../../access/access.ts';
import { exemptionNotes, permitNotes } from '../accessSentences.ts';
import type { AdviceContext } from '../findings.ts';
import { heading, list, paragraph, passage, type DraftBlock, type Passage } from '../passages/passage.ts';
import { adviceDay, refusals } from './accessFacts.ts';
import { changePassages } from './changes.ts';
import { groupNamed, groupsNamed, vehiclesOf } from './lists.ts';

const DAYS_TOLD = 6;
const PLACES_TOLD = 6;
const MANNERS_TOLD = 3;
const NOTHING = { nl: '', en: '' };

export function topic1Draft(context: AdviceContext): DraftBlock[] {
  return [
    paragraph(passage('national.zones', { date: context.parameters.date('ze.rule.all.2030') }), levyPassage(context)),
    heading(passage('title.changes', {})),
    list(changePassages(context, DAYS_TOLD).map((one) => [one])),
    heading(passage('title.policy', {})),
    list(policyLines(context)),
    heading(passage('title.nothing', {})),
    ...nothingBlocks(context),
    heading(passage('title.permits', {})),
    list(permitPassages(context).map((one) => [one])),
  ];
}

/** The levy on the group that pays most of it, with diesel and electric. */
function levyPassage(context: AdviceContext): Passage | null {
  const levyOf = (costs: readonly { type: string; perYear: number }[]): number =>
    costs.find((cost) => cost.type === 'levy')?.perYear ?? 0;
  const [most] = context.assessment.tco.groups
    .map((group) => ({ group, diesel: levyOf(group.diesel.costs), electric: levyOf(group.electric.costs) }))
    .sort((one, other) => other.diesel * other.group.number - one.diesel * one.group.number);
  if (most === undefined || most.diesel <= 0) return null;
  return passage('national.levy', {
    date: context.parameters.date('tax.vwh.start'),
    group: groupNamed(most.group.groupId, context),
    diesel: most.diesel,
    electric: most.electric,
  });
}

/** Plans and remarks of the municipalities that this fleet visits, each municipality once. */
function policyLines(context: AdviceContext): Passage[][] {
  const { rows } = context.assessment.access;
  const zones = new Map(rows.map((row) => [row.zoneId, row]));
  const told = [...zones.values()].flatMap((row) => policyPassage(row, rows, context) ?? []).slice(0, PLACES_TOLD);
  const active = [...zones.values()].some((row) => row.zone.status === 'active');
  return [...told.map((one) => [one]), ...(active ? [[passage('policy.area', {})]] : [])];
}

function policyPassage(row: ZoneAccess, rows: readonly ZoneAccess[], context: AdviceContext): Passage | null {
  const place = row.municipality;
  const { status } = row.zone;
  const remark = row.zone.remark ?? NOTHING;
  const subject = row.zoneId;
  if (status === 'dropped') return passage('policy.noZone', { place, remark }, subject);
  if (status === 'paused') return passage('policy.paused', { place, remark }, subject);
  const planned = rows.filter((one) => one.zoneId === row.zoneId && one.outcome === 'planned');
  const date = planned[0]?.plannedFrom ?? null;
  if (date !== null) {
    const groups = groupsNamed(
      planned.map((one) => one.groupId),
      context,
    );
    return passage('policy.planned', { place, date, groups, remark }, subject);
  }
  return row.zone.remark === null ? null : passage('policy.remark', { place, remark }, subject);
}

/** Day permits and the fine; groups of which the same is to be said together, several of them below each other. */
function nothingBlocks(context: AdviceContext): DraftBlock[] {
  const { parameters, assessment } = context;
  const told = [...new Set(refusals(context).flatMap((one) => one.groupIds))].flatMap((groupId) => {
    const row = assessment.access.rows.find((one) => one.groupId === groupId && one.doingNothing !== null);
    return row?.doingNothing ? [{ groupId, nothing: row.doingNothing }] : [];
  });
  const keyOf = ({ nothing }: (typeof told)[number]): string =>
    [nothing.daysPerYear, nothing.uncoveredDays, nothing.fineEuro].join('/');
  const keys = [...new Set(told.map(keyOf))].slice(0, MANNERS_TOLD);
  if (keys.length === 0) return [];
  const terms = { price: parameters.number('ze.permit.day.price'), most: parameters.number('ze.permit.day.count') };
  const permits = passage('nothing.permits', terms);
  const perGroup = keys.map((key) => {
    const same = told.filter((one) => keyOf(one) === key);
    return nothingPassage(
      same.map((one) => one.groupId),
      same[0].nothing,
      context,
    );
  });
  return perGroup.length === 1
    ? [paragraph(permits, ...perGroup)]
    : [paragraph(permits), list(perGroup.map((one) => [one]))];
}

function nothingPassage(
  groupIds: readonly string[],
  nothing: NonNullable<ZoneAccess['doingNothing']>,
  context: AdviceContext,
): Passage {
  const groups = groupsNamed(groupIds, context);
  const { daysPerYear: days, uncoveredDays: uncovered, euroPerVehicle: cost, fineEuro: fine } = nothing;
  const [subject] = groupIds;
  if (days === null || uncovered === null || cost === null) {
    return passage('nothing.days:open', { groups, fine }, subject);
  }
  return uncovered > 0
    ? passage('nothing.days', { groups, days, uncovered, fine }, subject)
    : passage('nothing.days:covered', { groups, days, cost }, subject);
}

/** Exemptions that hold by the number plate, and permits that the adviser ticked: groups with the same note together. */
function permitPassages(context: AdviceContext): Passage[] {
  const { assessment, parameters } = context;
  const { rows } = assessment.access;
  const byNote = new Map<string, { id: string; note: Record<'nl' | 'en', string>; groupIds: string[] }>();
  for (const groupId of new Set(rows.map((row) => row.groupId))) {
    if (vehiclesOf(groupId, context) === 0) continue;
    const own = rows
      .filter((row) => row.groupId === groupId)
      .map((row) => ({ ...row, exemptions: row.exemptions.filter((one) => one.standing !== 'ifCode') }));
    const notesIn = (language: 'nl' | 'en'): { id: string; text: string }[] => {
      const sentences = { parameters, language, day: adviceDay(context) };
      return [...exemptionNotes(own, sentences), ...permitNotes(own, sentences)];
    };
    const english = notesIn('en');
    notesIn('nl').forEach(({ id, text }, index) => {
      const known = byNote.get(text) ?? { id, note: { nl: text, en: english[index].text }, groupIds: [] };
      known.groupIds.push(groupId);
      byNote.set(text, known);
    });
  }
  return [...byNote.values()].map(({ id, note, groupIds }) =>
    passage('permit.note', { groups: groupsNamed(groupIds, context), note }, id),
  );
}
