/** What no longer fits, as it is told at once: which vehicles are not full after which days, and what the chargers cannot do. */
import { groupName } from '../advice/findings.ts';
import { atMost } from '../advice/passages/slots.ts';
import { writerFor } from '../advice/write.ts';
import type { GridResult, LiveAnswer } from '../assessment/results.ts';
import { onRoadForChargers, withoutTurn } from '../charging/chargerShortage.ts';
import type { RoadWeek } from '../charging/roadWeek.ts';
import { shortWeeks } from '../charging/shortWeeks.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Language } from '../format/numbers.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import { whatFitsWords } from '../text/whatFits.ts';
import { daysText } from './gridAnswers.ts';

type Names = Pick<Dossier, 'fleetGroups'>;

/** Groups that a sentence names; of more it says how many there are. */
const GROUPS_NAMED = 4;

/** Where the figures of that sentence come from, for explain(). */
export function shortOrigins({ charging }: Pick<LiveAnswer, 'charging'>): string[] {
  const groups = [...new Set(shortWeeks(charging).map(({ groupId }) => groupId))];
  return ['short/vehicles', ...groups.map((groupId) => `short/vehicles/${groupId}`), 'short/all/week'];
}

/** Who is not full within the limit and after which days, in one sentence; null where everybody is. */
export function shortText(
  { charging }: Pick<LiveAnswer, 'charging'>,
  dossier: Names,
  language: Language,
): string | null {
  const rows = shortWeeks(charging);
  if (rows.length === 0) return null;
  const text = whatFitsWords[language];
  const writer = writerFor(language);
  const { some, more } = atMost(vehiclesPerGroup(rows), GROUPS_NAMED);
  const groups = some.map(({ groupId, vehicles }) =>
    text.shortOf(nameIn(dossier, groupId, language), writer.number(vehicles)),
  );
  const others = more === 0 ? [] : [manyGroupsWords[language].moreGroups(writer.number(more))];
  const kWh = rows.reduce((sum, row) => sum + row.weekKWh, 0);
  return text.short(
    writer.vehicles(rows.length),
    [...groups, ...others].join(', '),
    text.after(daysOf(rows, language)),
    writer.kWh(kWh),
  );
}

/** The groups of which most vehicles are short first; of the same number, as they stand in the fleet. */
function vehiclesPerGroup(rows: readonly RoadWeek[]): { groupId: string; vehicles: number }[] {
  return [...new Set(rows.map(({ groupId }) => groupId))]
    .map((groupId) => ({ groupId, vehicles: rows.filter((row) => row.groupId === groupId).length }))
    .sort((one, other) => other.vehicles - one.vehicles);
}

/** What all vehicles together lack, for where there is little room; it is told by `shortInFewOrigin`. */
export function shortInFew({ charging }: Pick<LiveAnswer, 'charging'>, language: Language): string | null {
  const rows = shortWeeks(charging);
  if (rows.length === 0) return null;
  const kWh = rows.reduce((sum, row) => sum + row.weekKWh, 0);
  return whatFitsWords[language].shortInFew(writerFor(language).kWh(kWh));
}

/** Where that comes from, for explain(). */
export const shortInFewOrigin = 'short/all/week';

/** What the chargers of a group cannot do whatever the limit is; one line for each thing, with the count that it states. */
export function chargersShort(
  { charging }: Pick<LiveAnswer, 'charging'>,
  dossier: Names,
  language: Language,
): { text: string; origin: string | null }[] {
  const text = whatFitsWords[language];
  const writer = writerFor(language);
  return charging.groups.flatMap((group) => {
    const { charger, groupId } = group;
    if (charger === null) return [];
    const name = nameIn(dossier, groupId, language);
    const noTurn = withoutTurn(group);
    const road = onRoadForChargers(group);
    const onRoad = text.road(name, writer.vehicles(road.length), daysOf(road, language));
    return [
      // Who charges on the road is not full in time: that is the more telling of the two.
      ...(charger.enough || road.length > 0 ? [] : [{ text: text.late(name), origin: null }]),
      ...(noTurn === 0
        ? []
        : [{ text: text.noTurn(name, writer.vehicles(noTurn)), origin: `charging/noTurn/${groupId}` }]),
      ...(road.length === 0 ? [] : [{ text: onRoad, origin: `charging/roadVehicles/${groupId}` }]),
    ];
  });
}

/** Where the two numbers of that sentence come from, for explain(). */
export const rangeOrigins = ['grid/fits/optimal', 'grid/atMost'] as const;

/** What lies between the number that certainly fits and the one that nobody can pass; null where they are the same. */
export function rangeText(
  { inOrder: { fits, atMost } }: Pick<GridResult, 'inOrder'>,
  language: Language,
): string | null {
  if (fits.optimal >= atMost) return null;
  const writer = writerFor(language);
  return whatFitsWords[language].range(writer.number(fits.optimal), writer.number(atMost));
}

function daysOf(rows: readonly RoadWeek[], language: Language): string {
  return daysText(
    [0, 1, 2, 3, 4, 5, 6].filter((day) => rows.some((row) => row.days[day] > 0)),
    language,
  );
}

function nameIn({ fleetGroups }: Names, groupId: string, language: Language): string {
  const group = fleetGroups.find(({ id }) => id === groupId);
  return group === undefined ? groupId : groupName(group, language);
}
