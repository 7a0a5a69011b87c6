/** What driving on with day permits costs, in each of the numbers that the sentence about it states. */
import type { ZoneAccess } from '../../access/access.ts';
import type { Make, Origin } from '../origin.ts';
import type { Assessment } from '../results.ts';

const COUNT = 'ze.permit.day.count';
const PRICE = 'ze.permit.day.price';
const UNTIL = 'ze.permit.day.until';

/** The parts of the sentence besides the amount per vehicle in one municipality. */
export const dayPermitParts = [
  'count',
  'group',
  'most',
  'uncovered',
  'places',
  'vehicleTogether',
  'groupTogether',
] as const;

/**
 * `access/<group>/<zone>/dayPermits`: euro per vehicle and year; below it `/count` and `/uncovered` days a year, `/group`
 * for all its vehicles, `/most` that it can be per vehicle, `/places` how many
 * municipalities refuse it for certain, and `/vehicleTogether` and `/groupTogether` over all
 * of those.
 */
export function explainDayPermits(
  row: ZoneAccess,
  part: string | undefined,
  { access }: Assessment,
  make: Make,
): Origin | null {
  const { groupId, zoneId, doingNothing: nothing } = row;
  if (nothing === null) return null;
  const id = `access/${groupId}/${zoneId}/dayPermits`;
  const days = `fleetGroups/${groupId}/zoneDaysPerYear`;
  const number = `fleetGroups/${groupId}/number`;
  const none = { entries: [], parameters: [], from: [] };
  const certain = access.rows.filter(
    (one) => one.groupId === groupId && one.doingNothing !== null && one.outcome !== 'planned',
  );
  const places = new Set(certain.map(({ municipality }) => municipality)).size;
  const together = (euro: number | null): number | null => (euro === null ? null : euro * places);
  const ofPlaces = certain.map((one) => `access/${groupId}/${one.zoneId}/dayPermits`);
  switch (part) {
    case undefined:
      return make({
        ...none,
        rule: 'dayPermits',
        value: nothing.euroPerVehicle,
        unit: 'EUR/vehicle/year',
        entries: [days],
        parameters: [COUNT, PRICE, UNTIL],
      });
    case 'count':
      return make({
        ...none,
        rule: 'dayPermitCount',
        value: nothing.permitsPerYear,
        unit: 'dayPermits',
        entries: [days],
        parameters: [COUNT],
      });
    case 'most':
      return make({
        ...none,
        rule: 'dayPermitsMost',
        value: nothing.mostEuroPerVehicle,
        unit: 'EUR/vehicle/year',
        parameters: [COUNT, PRICE, UNTIL],
      });
    case 'uncovered':
      return make({
        ...none,
        rule: 'dayPermitUncovered',
        value: nothing.uncoveredDays,
        unit: 'calendarDays',
        entries: [days],
        from: [`${id}/count`],
      });
    case 'group':
      return make({
        ...none,
        rule: 'dayPermitsGroup',
        value: nothing.euroForGroup,
        unit: 'EUR/year',
        entries: [number],
        from: [id],
      });
    case 'places':
      return make({
        ...none,
        rule: 'dayPermitPlaces',
        value: places,
        unit: 'municipalities',
        entries: [`fleetGroups/${groupId}/zones`],
        from: certain.map((one) => `access/${groupId}/${one.zoneId}`),
      });
    case 'vehicleTogether':
      return make({
        ...none,
        rule: 'dayPermitsTogether',
        value: together(nothing.euroPerVehicle),
        unit: 'EUR/vehicle/year',
        from: ofPlaces,
      });
    case 'groupTogether':
      return make({
        ...none,
        rule: 'dayPermitsTogether',
        value: together(nothing.euroForGroup),
        unit: 'EUR/year',
        from: ofPlaces.map((one) => `${one}/group`),
      });
    default:
      return null;
  }
}
