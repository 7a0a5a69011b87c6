/**
 * A figure that the program knows must stay what its formulas take it for: of the same kind, in the same unit, with the
 * same sign. The set that ships is the measure, so that no second list of figures needs to be kept true.
 */
import type { Fault } from './check.ts';
import type { Figure, ParameterSet, Series, Table } from './schema.ts';
import { whyNegative } from './signs.ts';
import { numbersOf } from './values.ts';
import { unitKind } from './units.ts';

/** The faults of a set that is already sound by itself. */
export function faultsBeside(set: ParameterSet, shipped: ParameterSet): Fault[] {
  const known = new Map(shipped.figures.map((figure) => [figure.id, figure]));
  const classes = new Set(shipped.figures.flatMap(({ unit, value }) => classIn(unit, value) ?? []));
  return [
    ...set.figures.flatMap((figure) => {
      const own = known.get(figure.id);
      return own === undefined ? [] : faultsOfFigure(figure, own, classes);
    }),
    ...seriesFaults(set, shipped, known),
    ...tableFaults(set, shipped),
  ];
}

function classIn(unit: string, value: Figure['value']): string | null {
  return unit === 'class' && value.kind === 'text' ? value.text : null;
}

function faultsOfFigure(figure: Figure, known: Figure, classes: ReadonlySet<string>): Fault[] {
  const { id, unit, value } = figure;
  // Nothing converts: a price per kWh that stands where one per litre is asked would be taken for that.
  if (unit !== known.unit) return [{ reason: 'otherUnit', id, detail: `${unit} ≠ ${known.unit}` }];
  if (!isAsGood(value, known.value)) {
    return [{ reason: 'otherKind', id, detail: `${value.kind} ≠ ${known.value.kind}` }];
  }
  if (value.kind === 'text' && known.value.kind === 'text' && !isOfForm(value.text, known, classes)) {
    return [{ reason: 'otherForm', id, detail: value.text }];
  }
  if (value.kind === 'date' && known.value.kind === 'date' && value.date.length < known.value.date.length) {
    return [{ reason: 'otherForm', id, detail: value.date }];
  }
  const turned = signFault(numbersOf(value), known);
  return turned === null ? [] : [{ reason: 'otherSign', id, detail: `${turned} ${unit}` }];
}

/** Whether a formula that asks for the known value can do with the other: a range has a typical value, a point is one. */
function isAsGood(value: Figure['value'], known: Figure['value']): boolean {
  const asked = (kind: Figure['value']['kind']): string => (kind === 'range' ? 'number' : kind);
  if (known.kind === 'unknown') return true;
  if (asked(value.kind) !== asked(known.kind)) return false;
  if (value.kind !== 'members' || known.kind !== 'members') return true;
  return Object.keys(known.members).every((name) => Object.hasOwn(value.members, name));
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** "15, 16, SB": read apart by the comma. */
const CODES = /^[A-Z\d]+(?:, ?[A-Z\d]+)*$/;

/** Words that a formula reads keep their form; words for people may say anything. */
function isOfForm(text: string, { unit, value }: Figure, classes: ReadonlySet<string>): boolean {
  if (value.kind !== 'text') return true;
  if (unit === 'class') return classes.has(text);
  return [TIME, CODES].every((form) => !form.test(value.text) || form.test(text));
}

/** The first number with another sign than the known figure has; null where signs are free or alike. */
export function signFault(numbers: readonly number[], { id, unit, value }: Figure): number | null {
  const kind = unitKind(unit);
  // What is no discount may be on either side of nought, or is never below it, which is checked for every figure.
  if (kind === null || whyNegative(id, kind) !== 'discount') return null;
  const signs = new Set(numbersOf(value).map(Math.sign));
  return numbers.find((number) => number !== 0 && !signs.has(Math.sign(number))) ?? null;
}

/**
 * Formulas ask for a series by its id: it must hold values in a unit of the known one, and a figure that belongs to a
 * known series must not be moved to another.
 */
function seriesFaults(set: ParameterSet, shipped: ParameterSet, known: ReadonlyMap<string, Figure>): Fault[] {
  const figures = new Map(set.figures.map((figure) => [figure.id, figure]));
  const ownSeries = new Map(shipped.series.map((one) => [one.id, one]));
  const home = new Map(shipped.series.flatMap((one) => one.members.map((id) => [id, one.id] as const)));
  const unitsOf = (one: Series): Set<string> => new Set(one.members.flatMap((id) => known.get(id)?.unit ?? []));
  return set.series.flatMap((one): Fault[] => {
    const own = ownSeries.get(one.id);
    const units = own && unitsOf(own);
    return one.members.flatMap((member): Fault[] => {
      const place = home.get(member);
      if (place !== undefined && place !== one.id) return [{ reason: 'inTwoSeries', id: one.id, detail: member }];
      // A known figure of no series is asked for by itself: in this series it would stand for something else.
      const foreign = own !== undefined && place === undefined && known.has(member);
      const unit = figures.get(member)?.unit;
      if (foreign || (units && unit !== undefined && !units.has(unit))) {
        return [{ reason: 'seriesMixed', id: one.id, detail: member }];
      }
      return [];
    });
  });
}

/**
 * Formulas put the id of a figure together from the same keys as a cell has. A cell must therefore name that figure, or
 * another of its series: anything else would show a figure that nothing is calculated with.
 */
function tableFaults(set: ParameterSet, shipped: ParameterSet): Fault[] {
  const known = new Map((shipped.tables ?? []).map((table) => [table.id, table]));
  const home = new Map([...shipped.series, ...set.series].flatMap((one) => one.members.map((id) => [id, one.id])));
  return (set.tables ?? []).flatMap((table): Fault[] => {
    const own = known.get(table.id);
    if (own === undefined) return [];
    return Object.entries(table.cells).flatMap(([cell, id]): Fault[] => {
      const asked = own.cells[cell];
      const wrong = asked === undefined ? isAmongKeys(cell, own) : id !== asked && !together(id, asked, home);
      return wrong ? [{ reason: 'tableCell', id: table.id, detail: `${cell}: ${id} ≠ ${asked ?? '–'}` }] : [];
    });
  });
}

function together(one: string, other: string, home: ReadonlyMap<string, string>): boolean {
  const series = home.get(one);
  return series !== undefined && series === home.get(other);
}

/** A cell of keys that the program knows all of, which it has no figure for: nothing would read it. */
function isAmongKeys(cell: string, { dimensions }: Table): boolean {
  return cell.split('/').every((key, index) => dimensions[index]?.keys.includes(key));
}
