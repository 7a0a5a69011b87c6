/** Dossiers made from the schema itself, half filled: every field that may be null is null about half the time. */
import fc from 'fast-check';
import { z } from 'zod';
import { emptyFleetGroup } from '../../shared/dossier/create.ts';
import { dossierSchema, vehicleClasses, weekDays, type Dossier } from '../../shared/dossier/schema.ts';
import { meterRecords } from './meterReadings.ts';
import { shippedSet } from './shipped.ts';

interface Schema {
  type?: string | string[];
  anyOf?: Schema[];
  enum?: (string | number | null)[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  propertyNames?: Schema;
  additionalProperties?: Schema;
}

const dates = fc.constantFrom(
  '2016',
  '2017-01',
  '2019-12-31',
  '2020',
  '2024-12',
  '2025-01-01',
  '2026',
  '2026-11-23',
  '1984-05-05',
);
const fullDates = fc.constantFrom('2026-10-01', '2026-11-23', '2024-02-29', '2025-06-30', '2031-12-31');
const times = fc.constantFrom('00:00', '04:30', '06:59', '12:00', '17:07', '18:00', '23:59');
const texts = fc.constantFrom('', 'Bestelbussen', '{naam}', 'a/b', '15', 'SH');

/** Fields of which the schema does not say all that they may hold, or of which the whole range takes too long. */
const known: Record<string, fc.Arbitrary<unknown>> = {
  'visit.date': fc.option(fullDates),
  firstAdmission: fc.option(dates),
  congestionCheckedOn: fc.option(dates),
  by: fc.option(dates),
  on: fc.option(dates),
  takenOn: fc.option(dates),
  'talk.measures.groups': fc.array(fc.uuid(), { maxLength: 2 }),
  setAside: fc.array(fc.uuid(), { maxLength: 2 }),
  'talk.neighbours.joint.companies': fc.integer({ min: 2, max: 9 }),
  departure: fc.option(times),
  return: fc.option(times),
  secondDeparture: fc.option(times),
  secondReturn: fc.option(times),
  middayFrom: fc.option(times),
  middayUntil: fc.option(times),
  swapTimes: fc.array(times, { maxLength: 2 }),
  drivingDays: fc.option(fc.subarray([...weekDays], { minLength: 1 })),
  'fleetGroups.charging.number': fc.option(fc.integer({ min: 1, max: 5 })),
  from: fc.option(times),
  until: fc.option(times),
  number: fc.option(fc.integer({ min: 0, max: 5 })),
  'fleetGroups.replacements.number': fc.integer({ min: 0, max: 5 }),
  zones: fc.subarray(['amsterdam', 'haarlem', 'deventer', 'ede', 'breda', 'nowhere']),
  parameterEdition: fc.constant(null),
  'site.meter': fc.option(meterRecords),
  overrides: fc.array(
    fc
      .tuple(
        fc.constantFrom(...shippedSet.figures.filter((figure) => ['number', 'range'].includes(figure.value.kind))),
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
      )
      .map(([figure, factor]) => {
        const typical =
          figure.value.kind === 'number'
            ? figure.value.number
            : figure.value.kind === 'range'
              ? figure.value.typical
              : 0;
        return { id: figure.id, low: null, typical: typical * factor, high: null, reason: 'x' };
      }),
    { maxLength: 2 },
  ),
};

function arbitraryOf(schema: Schema, path: string): fc.Arbitrary<unknown> {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const own = known[path] ?? known[key];
  if (own) return own;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum && schema.type !== 'null') return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, path)));
  const { type } = schema;
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => arbitraryOf({ ...schema, type: one }, path)));
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, 1e9) });
    case 'number': {
      const [min, max] = [schema.minimum ?? 0, schema.maximum ?? 1e9];
      // Everyday numbers, and the ends of what the schema allows.
      return fc.oneof(
        fc.integer({ min: 0, max: Math.min(max, 1000) * 1000 }).map((thousandths) => thousandths / 1000),
        fc.constantFrom(min, max, Math.min(max, 0.001)),
      );
    }
    case 'string':
      return path === 'id' || key === 'id' ? fc.uuid() : texts;
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, path), { maxLength: path === 'fleetGroups' ? 3 : 2 });
    case 'object':
      if (!schema.properties) return fc.constant({});
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties).map(([name, one]) => [
            name,
            arbitraryOf(one, path === '' ? name : `${path}.${name}`),
          ]),
        ),
      );
    case undefined:
    default:
      throw new Error(`the schema of ${path} has a kind that is not generated: ${JSON.stringify(schema)}`);
  }
}

export const randomDossiers: fc.Arbitrary<Dossier> = arbitraryOf(
  z.toJSONSchema(dossierSchema, { unrepresentable: 'any' }) as Schema,
  '',
) as fc.Arbitrary<Dossier>;

const fleets = fc.array(
  fc.record({
    vehicleClass: fc.constantFrom(...vehicleClasses.filter((one) => one !== 'lev')),
    number: fc.integer({ min: 1, max: 5 }),
    fuel: fc.constantFrom('diesel' as const, 'hvo' as const, null),
    yearlyKm: fc.integer({ min: 1000, max: 120_000 }),
    meanDayKm: fc.option(fc.integer({ min: 20, max: 400 })),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Dossiers like the random ones, with vehicles that drive in each: every one has ledgers. */
export const randomFleets: fc.Arbitrary<Dossier> = fc.tuple(randomDossiers, fleets).map(([dossier, groups]) => ({
  ...dossier,
  fleetGroups: groups.map((answers, index) => ({
    ...(dossier.fleetGroups.at(index) ?? emptyFleetGroup('new')),
    ...answers,
    id: `g${index + 1}`,
  })),
}));
