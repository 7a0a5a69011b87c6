/** What changes for this fleet and when: told on page one in short, and in topic 1 whole. */
import type { ZoneAccess } from '../../access/access.ts';
import { addMonths, type IsoDate } from '../../format/dates.ts';
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';
import { adviceDay, newDieselIsRefused, openRows, refusals, type Refusal } from './accessFacts.ts';
import { groupsNamed, placesNamed, vehiclesIn } from './lists.ts';

/** At most so many sentences about days; what comes after is told in one. `perDay` tells all groups of a day at once. */
export function changePassages(context: AdviceContext, most: number, perDay = false): Passage[] {
  const { access } = context.assessment;
  const notAsked =
    access.zonesNotAsked.length === 0
      ? []
      : [passage('change.notAsked', { groups: groupsNamed(access.zonesNotAsked, context) })];
  if (access.rows.length === 0) {
    // Of a fleet that nobody has described yet there is nothing to say.
    const known = access.vehicles > 0 || access.uncounted.length > 0;
    return notAsked.length > 0 || !known ? notAsked : [passage('change.none', {})];
  }
  const all = perDay ? onOneDay(refusals(context)) : refusals(context).map((one) => ({ ...one, alike: true }));
  const told = all.length <= most + 1 ? all : all.slice(0, most);
  const rest = all.slice(told.length);
  return [
    ...told.map((one) => refusalPassage(one, context)),
    ...(rest.length === 0 ? [] : [restPassage(rest, context)]),
    ...(perDay ? openShort(context) : openPassages(context)),
    ...(newDieselIsRefused(context) ? [passage('change.newDiesel', {})] : []),
    ...keepPassages(context),
    ...notAsked,
  ];
}

interface RefusalOfDay extends Refusal {
  /** All groups come to the same places; else naming places would say of some what topic 1 says of others. */
  alike: boolean;
}

function onOneDay(all: readonly Refusal[]): RefusalOfDay[] {
  const keyOf = ({ date, exact }: Refusal): string => `${date}/${exact}`;
  return [...new Set(all.map(keyOf))].map((key) => {
    const same = all.filter((one) => keyOf(one) === key);
    return { ...same[0], groupIds: same.flatMap((one) => one.groupIds), alike: same.length === 1 };
  });
}

function refusalPassage({ date, exact, groupIds, places, alike }: RefusalOfDay, context: AdviceContext): Passage {
  const groups = groupsNamed(groupIds, context);
  const subject = groupIds[0];
  const already = date <= adviceDay(context);
  if (!alike) {
    if (already) return passage('change.refusedOwn:already', { groups }, subject);
    return exact
      ? passage('change.refusedOwn', { date, groups }, subject)
      : passage('change.refusedOwn:atLatest', { date, groups }, subject);
  }
  if (already) return passage('change.refused:already', { groups, places: placesNamed(places) }, subject);
  const values = { date, groups, places: placesNamed(places) };
  return exact
    ? passage('change.refused', values, `${subject}/${places[0]}`)
    : passage('change.refused:atLatest', values, `${subject}/${places[0]}`);
}

function restPassage(rest: readonly Refusal[], context: AdviceContext): Passage {
  return passage('change.rest', {
    vehicles: vehiclesIn(
      rest.flatMap((one) => one.groupIds),
      context,
    ),
    from: rest[0].date,
    until: rest[rest.length - 1].date,
  });
}

/** What to look up stands among the first steps. */
function openShort(context: AdviceContext): Passage[] {
  const rows = openRows(context);
  if (rows.length === 0) return [];
  const groups = groupsNamed(
    rows.map((row) => row.groupId),
    context,
  );
  const already = rows.some((row) => mayBeRefusedOn(row, adviceDay(context)));
  return [passage(already ? 'change.openShort:already' : 'change.openShort', { groups })];
}

function mayBeRefusedOn({ earliest }: ZoneAccess, day: IsoDate): boolean {
  return earliest !== null && earliest <= day;
}

/** One sentence for all groups that miss the same answers. */
function openPassages(context: AdviceContext): Passage[] {
  const rows = openRows(context);
  const keyOf = (row: (typeof rows)[number]): string => row.ask.join('/');
  return [...new Set(rows.map(keyOf))].map((key) => {
    const same = rows.filter((row) => keyOf(row) === key);
    const values = {
      groups: groupsNamed(
        same.map((row) => row.groupId),
        context,
      ),
      fields: same[0].ask,
      places: placesNamed(same.map((row) => row.municipality)),
    };
    const already = same.some((row) => mayBeRefusedOn(row, adviceDay(context)));
    return already ? passage('change.open:already', values, key) : passage('change.open', values, key);
  });
}

/** Groups with nothing to fear in any zone that they visit. */
function keepPassages(context: AdviceContext): Passage[] {
  const { rows } = context.assessment.access;
  const ids = [...new Set(rows.map((row) => row.groupId))].filter((id) =>
    rows.every((row) => row.groupId !== id || row.outcome === 'access'),
  );
  return ids.length === 0 ? [] : [passage('change.keeps', { groups: groupsNamed(ids, context) })];
}

/** Whether a day comes within so many months of the visit. */
export function comesWithin(date: IsoDate, months: number, context: AdviceContext): boolean {
  return date > adviceDay(context) && date <= addMonths(adviceDay(context), months);
}
