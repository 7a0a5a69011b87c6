/**
 * Electric against diesel, for every group and for all vehicles together: what is asked at every keystroke. The ledgers
 * of all alternatives rest on the same lines and follow.
 */
import type { AlternativeId, FleetGroup } from '../dossier/schema.ts';
import { givenYear } from '../dossier/replacementYear.ts';
import type { Range } from '../parameters/parameters.ts';
import { calculatedLines } from '../tco/calculate.ts';
import {
  addDifferences,
  combine,
  differenceOf,
  differenceWith,
  swings,
  type Swing,
  type YearlyDifference,
} from '../tco/difference.ts';
import { obstaclesOf } from '../tco/feasible.ts';
import { openTypes, type CostLine, type CostType } from '../tco/lines.ts';
import { purchaseDateOf, type TcoInputs } from '../tco/inputs.ts';
import { tcoInputs, type TcoContext } from './tcoInputs.ts';
import type { GroupCharging, GroupTco } from './results.ts';

/** What everything is compared with. */
export const REFERENCE: AlternativeId = 'diesel';

export const electricIds: readonly AlternativeId[] = [
  'electric',
  'electricFinanced',
  'electricLeased',
  'lightElectric',
  'cargoBike',
];

/** The electric alternative that the plan holds; bought where the adviser chose nothing or nothing electric. */
export function electricChoice(group: FleetGroup): AlternativeId {
  const { chosenAlternative } = group;
  return chosenAlternative !== null && electricIds.includes(chosenAlternative) ? chosenAlternative : 'electric';
}

/** Open lines that leave a result incomplete but can hardly turn it: day permits have a yearly maximum. */
const TOO_SMALL_TO_DECIDE: ReadonlySet<CostType> = new Set(['dayPermits']);

export interface ComparedGroup {
  group: GroupCharging;
  /** At the planned purchase. */
  inputs: TcoInputs;
  electricId: AlternativeId;
  lines: { electric: readonly CostLine[]; diesel: readonly CostLine[] };
  /** Of one vehicle. */
  difference: YearlyDifference;
  open: { electric: CostType[]; diesel: CostType[] };
  oneSided: GroupTco['oneSided'];
}

export interface Comparison {
  groups: readonly ComparedGroup[];
  /** All vehicles together. */
  together: YearlyDifference;
  swings: readonly Swing[];
  /** Electric minus diesel, euro a year; null when nothing could be calculated. */
  difference: Range | null;
}

export function comparisonStage(context: TcoContext): Comparison {
  const { parameters } = context;
  const groups = context.groups.flatMap((group) => compared(group, context) ?? []);
  const together = addDifferences(groups.map(({ group, difference }) => ({ difference, times: group.duty.number })));
  const effects = swings(together, parameters);
  return {
    groups,
    together,
    swings: effects,
    difference:
      groups.length === 0
        ? null
        : combine(
            differenceWith(together, (id) => parameters.number(id)),
            effects,
          ),
  };
}

function compared(group: GroupCharging, context: TcoContext): ComparedGroup | null {
  const { visitDate, parameters } = context;
  const inputs = tcoInputs(group, purchaseDateOf(visitDate, givenYear(group.duty.group)), context);
  if (inputs === null) return null;
  const choice = electricChoice(group.duty.group);
  const electricId = obstaclesOf(choice, inputs, parameters).length === 0 ? choice : 'electric';
  const lines = {
    electric: calculatedLines(electricId, inputs, parameters),
    diesel: calculatedLines(REFERENCE, inputs, parameters),
  };
  const open = { electric: openTypes(lines.electric), diesel: openTypes(lines.diesel) };
  return {
    group,
    inputs,
    electricId,
    lines,
    difference: differenceOf(lines.electric, lines.diesel, inputs),
    open,
    oneSided: [
      ...open.diesel
        .filter((type) => !open.electric.includes(type) && !TOO_SMALL_TO_DECIDE.has(type))
        .map((type) => ({ powertrain: 'diesel' as const, type })),
      ...open.electric
        .filter((type) => !open.diesel.includes(type))
        .map((type) => ({ powertrain: 'electric' as const, type })),
    ],
  };
}
