/** All ways to go on for a group, bought at one moment: ledger, obstacles, zones that refuse, difference with new diesel. */
import { certainFrom, zoneAccess } from '../access/access.ts';
import { alternativeIds, type AlternativeId, type FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { calculatedLines, ledgerOf, type Alternative } from '../tco/calculate.ts';
import { obstaclesOf } from '../tco/feasible.ts';
import { yearOfUse, type TcoInputs } from '../tco/inputs.ts';
import type { CostLine } from '../tco/lines.ts';
import { electricIds, REFERENCE } from './comparisonStage.ts';
import type { GroupAlternative, GroupCharging, Moment } from './results.ts';
import { newDiesel, type TcoContext } from './tcoInputs.ts';

/** `known` are lines that were calculated before. */
export function momentOf(
  group: GroupCharging,
  inputs: TcoInputs,
  context: TcoContext,
  known: Partial<Record<AlternativeId, readonly CostLine[]>> = {},
): Moment {
  const { parameters } = context;
  const typical = (id: string): number => parameters.number(id);
  const rows = alternativeIds.map((id) => {
    const obstacles = obstaclesOf(id, inputs, parameters);
    const own =
      obstacles.length > 0
        ? null
        : ledgerOf(id, known[id] ?? calculatedLines(id, inputs, parameters), inputs, parameters, typical);
    return { id, obstacles, ledger: own };
  });
  const reference = rows.find((one) => one.id === REFERENCE)?.ledger;
  return {
    purchaseDate: inputs.purchaseDate,
    alternatives: rows.map((row): GroupAlternative => ({
      ...row,
      difference: row.ledger === null || !reference ? null : row.ledger.perYear - reference.perYear,
      refusedIn: refusedIn(row.id, group.duty.group, inputs, parameters),
      oneSided: row.ledger === null || !reference ? [] : openOnOneSide(row.ledger, reference),
    })),
  };
}

function openOnOneSide(one: Alternative, other: Alternative): GroupAlternative['oneSided'] {
  return [
    ...one.open.filter((type) => !other.open.includes(type)),
    ...other.open.filter((type) => !one.open.includes(type)),
  ];
}

/** Zones of the group that refuse the vehicle of an alternative while it is used. */
function refusedIn(
  id: AlternativeId,
  group: FleetGroup,
  inputs: TcoInputs,
  parameters: Parameters,
): GroupAlternative['refusedIn'] {
  if (electricIds.includes(id)) return [];
  const { to } = yearOfUse(inputs.purchaseDate, inputs.years);
  const vehicle = id === 'keep' ? group : newDiesel(group, inputs);
  return group.zones.flatMap((zoneId) => {
    const zone = parameters.zone(zoneId);
    if (!zone) return [];
    const from = certainFrom(zoneAccess(vehicle, zone, parameters));
    return from === null || from > to ? [] : [{ municipality: zone.municipality, from }];
  });
}
