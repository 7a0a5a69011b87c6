/** The rules that a set must keep beyond its shape, each fault with the id it is about and the reason. */
import { dayRange } from '../format/dates.ts';
import { boundsOf, boundsText, faultOfNumber, lifetimeBounds, type ValueFault } from './bounds.ts';
import { faultsBeside } from './likeShipped.ts';
import type { Figure, ParameterSet, Series, Table } from './schema.ts';
import { completedSet } from './complete.ts';
import { cellName, tableIds, tableShapes, type TableId } from './tables.ts';
import { largestValue, mayBeUndated, unitKind, type UnitKind } from './units.ts';
import { numbersOf } from './values.ts';

export type FaultReason =
  | 'unknownUnit'
  | 'wrongType'
  | ValueFault
  | 'outOfScale'
  /** A source that nobody can look up, of a figure that is said to be confirmed. */
  | 'emptySource'
  /** In another unit, of another kind, of another form or with another sign than the formulas take it for. */
  | 'otherUnit'
  | 'otherKind'
  | 'otherForm'
  | 'otherSign'
  | 'missingValidity'
  | 'validityBackwards'
  | 'overlappingValidity'
  | 'duplicateId'
  | 'seriesMixed'
  | 'inTwoSeries'
  | 'notRising'
  | 'tableShape'
  /** A cell names another figure than the formulas ask for. */
  | 'tableCell';

export interface Fault {
  reason: FaultReason;
  /** Of the figure, series, table or zone. */
  id: string;
  /** The value, unit or other id that is wrong. */
  detail: string;
}

/**
 * All faults, in the order of the file. Beside the set that ships, where there is one: with it the set is completed
 * before it is calculated with, so what is judged is the whole of both.
 */
export function faultsOf(given: ParameterSet, shipped: ParameterSet | null): Fault[] {
  const set = shipped === null ? given : completedSet(given, shipped).set;
  const byId = new Map(set.figures.map((figure) => [figure.id, figure]));
  return [
    ...set.figures.flatMap(faultsOfFigure),
    ...twice('series', set.series),
    ...twice('zone', set.zones),
    ...twice('table', set.tables ?? []),
    ...set.series.flatMap((series) => faultsOfSeries(series, byId)),
    ...inTwoSeries(set.series),
    ...(set.tables ?? []).flatMap((table) => faultsOfTable(table, byId)),
    ...notRising(byId),
    ...(shipped === null ? [] : faultsBeside(set, shipped)),
  ];
}

function twice(kind: string, list: readonly { id: string }[]): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }) => {
    if (seen.has(id)) return [{ reason: 'duplicateId' as const, id, detail: kind }];
    seen.add(id);
    return [];
  });
}

function faultsOfFigure(figure: Figure): Fault[] {
  const { id, unit, value } = figure;
  const kind = unitKind(unit);
  if (kind === null) return [{ reason: 'unknownUnit', id, detail: unit }];
  const faults: Fault[] = [];
  if (!fits(value.kind, kind, unit)) faults.push({ reason: 'wrongType', id, detail: `${value.kind}, ${unit}` });
  for (const { number, fault, bounds } of numberFaults(figure)) {
    // Far beyond what the unit can hold, the decimal sign is the likelier slip.
    const slip = fault === 'outOfBounds' && Math.abs(number) > largestValue(unit, kind);
    const detail = slip || fault === 'notWhole' ? `${number} ${unit}` : `${number} ${unit}; ${bounds}`;
    faults.push({ reason: slip ? 'outOfScale' : fault, id, detail: fault === 'negative' ? String(number) : detail });
  }
  if (isUntraceable(figure)) faults.push({ reason: 'emptySource', id, detail: figure.source.publisher });
  return [...faults, ...faultsOfValidity(figure, kind)];
}

/** The numbers of a value that cannot be, each with why. */
export function numberFaults({ id, unit, value }: Pick<Figure, 'id' | 'unit' | 'value'>): NumberFault[] {
  const common = boundsOf(id, unit);
  const own = value.kind === 'lifetime' ? [lifetimeBounds.years, lifetimeBounds.km] : null;
  return numbersOf(value).flatMap((number, index): NumberFault[] => {
    const bounds = own === null ? common : own[index];
    const fault = bounds === null ? null : faultOfNumber(number, bounds);
    return bounds === null || fault === null ? [] : [{ number, fault, bounds: boundsText(bounds) }];
  });
}

interface NumberFault {
  number: number;
  fault: ValueFault;
  bounds: string;
}

/** Of a name shorter than this nobody can tell whose it is. */
const SHORTEST_NAME = 2;

/**
 * Neither title nor address: that will do only where the set itself calls the figure unconfirmed, and then the words in
 * place of a publisher must say what it rests on.
 */
function isUntraceable({ source, confidence }: Figure): boolean {
  const title = source.title?.trim() ?? '';
  const address = source.url?.trim() ?? '';
  if (source.publisher.trim().length < SHORTEST_NAME) return true;
  if (address !== '' && !/^https?:\/\/[^\s/.]+\.\S+$/.test(address)) return true;
  if (title.length > SHORTEST_NAME || address !== '') return false;
  return confidence !== 'C' || !source.publisher.trim().includes(' ');
}

function faultsOfValidity({ id, unit, validFrom, validTo, undated }: Figure, kind: UnitKind): Fault[] {
  if (validFrom === null && validTo === null) {
    // Nobody can judge a tariff without a year; a rule or a size may go without, and then says why.
    const excused = undated !== undefined && mayBeUndated(kind);
    return excused ? [] : [{ reason: 'missingValidity', id, detail: unit }];
  }
  if (validFrom !== null && validTo !== null && dayRange(validTo).last < dayRange(validFrom).first) {
    return [{ reason: 'validityBackwards', id, detail: `${validFrom} > ${validTo}` }];
  }
  return [];
}

/** Which kinds of value go with which kind of unit. Unknown goes with all: it says that nobody knows. */
function fits(value: Figure['value']['kind'], kind: UnitKind, unit: string): boolean {
  switch (value) {
    case 'unknown':
      return true;
    case 'date':
      return kind === 'date';
    case 'flag':
      return kind === 'flag';
    case 'text':
      return kind === 'words';
    case 'lifetime':
      return unit === 'years / km';
    case 'number':
    case 'range':
    case 'band':
    case 'members':
      return isNumeric(kind) && unit !== 'years / km';
  }
}

function isNumeric(kind: UnitKind): boolean {
  return kind !== 'date' && kind !== 'flag' && kind !== 'words';
}

/** Members follow each other in time and are of one kind, or "the value on that day" has two answers or none. */
function faultsOfSeries(series: Series, byId: ReadonlyMap<string, Figure>): Fault[] {
  const faults: Fault[] = [];
  const members = series.members.flatMap((id) => byId.get(id) ?? []);
  const kindOf = (figure: Figure): string => String(unitKind(figure.unit));
  members.forEach((member, index) => {
    if (member.value.kind !== 'number' && member.value.kind !== 'range') {
      faults.push({ reason: 'wrongType', id: series.id, detail: member.id });
    }
    if (index === 0) return;
    const before = members[index - 1];
    if (kindOf(before) !== kindOf(member)) faults.push({ reason: 'seriesMixed', id: series.id, detail: member.id });
    const ends = before.validTo === null ? null : dayRange(before.validTo).last;
    const starts = member.validFrom === null ? null : dayRange(member.validFrom).first;
    if (ends === null || starts === null || starts <= ends) {
      faults.push({ reason: 'overlappingValidity', id: series.id, detail: `${before.id}, ${member.id}` });
    }
  });
  if (series.projection !== 'lastKnown') {
    const index = byId.get(series.projection.index);
    if (index && index.unit !== '%/year') faults.push({ reason: 'wrongType', id: series.id, detail: index.id });
  }
  return faults;
}

/** With a place in two series, "the value on that day" has two answers. */
function inTwoSeries(all: readonly Series[]): Fault[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, members }) =>
    members.flatMap((member): Fault[] => {
      if (seen.has(member)) return [{ reason: 'inTwoSeries', id, detail: member }];
      seen.add(member);
      return [];
    }),
  );
}

/** Upper limits that follow each other: where one lies below the one before it, the same use would be taxed twice. */
const RISING: readonly (readonly string[])[] = [
  ['en.eb.t1.to', 'en.eb.t2.to', 'en.eb.t3.to'],
  ['tax.vwh.mass.1', 'tax.vwh.mass.2', 'tax.vwh.mass.3'],
  ['sub.kia.from', 'sub.kia.to', 'sub.kia.fixed.to', 'sub.kia.max'],
];

function typicalOf(figure: Figure | undefined): number | null {
  const value = figure?.value;
  return value?.kind === 'number' ? value.number : value?.kind === 'range' ? value.typical : null;
}

function notRising(byId: ReadonlyMap<string, Figure>): Fault[] {
  return RISING.flatMap((ids) =>
    ids.slice(1).flatMap((id, index): Fault[] => {
      const [before, own] = [ids[index], id].map((one) => typicalOf(byId.get(one)));
      if (before === null || own === null || own > before) return [];
      return [{ reason: 'notRising', id, detail: `${own} ≤ ${before} (${ids[index]})` }];
    }),
  );
}

function faultsOfTable(table: Table, byId: ReadonlyMap<string, Figure>): Fault[] {
  const faults: Fault[] = [];
  const wrong = (detail: string): void => void faults.push({ reason: 'tableShape', id: table.id, detail });
  const names = table.dimensions.map(({ name }) => name).join(', ');
  if (isKnown(table.id)) {
    const wanted = tableShapes[table.id].map(({ name }) => name).join(', ');
    if (names !== wanted) wrong(`${names} (${wanted})`);
  }
  const keys = table.dimensions.map((dimension) => new Set(dimension.keys));
  for (const [cell, id] of Object.entries(table.cells)) {
    const parts = cell.split('/');
    if (parts.length !== keys.length || !parts.every((part, index) => keys[index].has(part))) wrong(cellName(parts));
    const unit = byId.get(id)?.unit;
    if (table.unit !== null && unit !== undefined && unit !== table.unit) wrong(`${cell}: ${unit}`);
  }
  return faults;
}

function isKnown(id: string): id is TableId {
  return (tableIds as readonly string[]).includes(id);
}
