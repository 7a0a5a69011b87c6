/** The rules that a set must keep beyond its shape, each fault with the id it is about and the reason. */
import { dayRange } from '../format/dates.ts';
import type { Figure, ParameterSet, Series, Table } from './schema.ts';
import { whyNegative } from './signs.ts';
import { cellName, tableIds, tableShapes, type TableId } from './tables.ts';
import { largestValue, mayBeUndated, unitKind, type UnitKind } from './units.ts';

export type FaultReason =
  | 'unknownUnit'
  | 'wrongType'
  | 'negative'
  | 'outOfScale'
  | 'missingValidity'
  | 'validityBackwards'
  | 'overlappingValidity'
  | 'duplicateId'
  | 'seriesMixed'
  | 'tableShape';

export interface Fault {
  reason: FaultReason;
  /** Of the figure, series, table or zone. */
  id: string;
  /** The value, unit or other id that is wrong. */
  detail: string;
}

/** All faults, in the order of the file. */
export function faultsOf(set: ParameterSet): Fault[] {
  const byId = new Map(set.figures.map((figure) => [figure.id, figure]));
  return [
    ...set.figures.flatMap(faultsOfFigure),
    ...twice('series', set.series),
    ...twice('zone', set.zones),
    ...twice('table', set.tables ?? []),
    ...set.series.flatMap((series) => faultsOfSeries(series, byId)),
    ...(set.tables ?? []).flatMap((table) => faultsOfTable(table, byId)),
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
  for (const number of numbersOf(value)) {
    if (number < 0 && whyNegative(id, kind) === null) faults.push({ reason: 'negative', id, detail: String(number) });
    if (isNumeric(kind) && Math.abs(number) > largestValue(unit, kind)) {
      faults.push({ reason: 'outOfScale', id, detail: `${number} ${unit}` });
    }
  }
  return [...faults, ...faultsOfValidity(figure, kind)];
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

function numbersOf(value: Figure['value']): number[] {
  switch (value.kind) {
    case 'number':
      return [value.number];
    case 'range':
      return [value.low, value.typical, value.high];
    case 'band':
      return [value.low, value.high];
    case 'members':
      return Object.values(value.members);
    case 'lifetime':
      return [value.years, value.km];
    case 'date':
    case 'text':
    case 'flag':
    case 'unknown':
      return [];
  }
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
