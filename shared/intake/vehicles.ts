/** From the rows of one or more lists to vehicles, each with its standing: in order, doubtful, or refused and why. */
import type { Fuel, VehicleClass, WeekDay } from '../dossier/schema.ts';
import type { PartialDate } from '../format/dates.ts';
import { yearOf } from '../format/dates.ts';
import { FEW_KM_PER_YEAR } from '../dossier/problems.ts';
import { isGroupedOnce, readCellNumber } from './cellNumbers.ts';
import { cellText, mainFuel, readCellDate, readCellEuro, readCellFuel, readCellTime, type Reading } from './cells.ts';
import { daysAnswer, readCellDays } from './days.ts';
import { CATEGORIES, isEuropeanCategory, NIGHT_PLACES, OWNERSHIPS, readOneOf } from './answers.ts';
import { columnHabits, isDateNumber, type ColumnHabits } from './columnHabits.ts';
import type { FleetField } from './fleetColumns.ts';
import { fleetNumbers, type FleetNumber } from './fleetNumbers.ts';
import { joinRows, type FleetList, type FleetRow, type Joined } from './joinRows.ts';
import { isRefusal, type Oddity, type Remark } from './remarks.ts';
import { kindWords, namesDriven, trailerNamed } from './otherVehicles.ts';
import { refusalOf } from './refusals.ts';
import { rowsThatAddUp } from './totals.ts';
import { readVehicleClass } from './vehicleClass.ts';

/** A vehicle, or several that one row counts together. The plate is not part of it: it only served to join rows. */
export interface ListedVehicle {
  /** Place in the order of the lists, to choose it by. */
  id: number;
  /** Rows of the files that it was read from, `list` counted from 0. */
  sources: readonly { list: number; line: number }[];
  standing: 'ok' | 'doubtful' | 'refused';
  remarks: readonly Remark[];
  /** How cells were read where the column leaves no doubt: said once for all of them. */
  asRead: readonly Remark[];
  /** The plate as read, for the eyes of the adviser only. */
  plate: string | null;
  groupName: string;
  model: string;
  number: number;
  vehicleClass: VehicleClass | null;
  category: 'N1' | 'N2' | 'N3' | null;
  fuel: Fuel | null;
  euroClass: number | null;
  firstAdmission: PartialDate | null;
  maxMassKg: number | null;
  combinationMassKg: number | null;
  co2Class: number | null;
  wltpGramsPerKm: number | null;
  bodyCode: string | null;
  refrigerated: boolean | null;
  litresPer100Km: number | null;
  yearlyKm: number | null;
  meanDayKm: number | null;
  longestDayKm: number | null;
  daysPerWeek: number | null;
  drivingDays: readonly WeekDay[] | null;
  departure: string | null;
  return: string | null;
  nightPlace: 'depot' | 'home' | 'public' | null;
  ownership: 'owned' | 'leased' | null;
  replacementYear: number | null;
}

/** All vehicles of one or more lists, joined by plate where lists overlap. `visitDate` tells what lies in the future. */
export function readVehicles(lists: readonly FleetList[], visitDate: string | null): ListedVehicle[] {
  const habits = columnHabits(lists.flatMap(({ rows }) => rows));
  const all = joinRows(lists);
  const sums = rowsThatAddUp(all);
  return all.map((joined, id) => readVehicle(joined, id, visitDate, habits, sums.has(joined)));
}

function readVehicle(
  joined: Joined,
  id: number,
  visitDate: string | null,
  habits: ColumnHabits,
  addsUp: boolean,
): ListedVehicle {
  const { row } = joined;
  const remarks = [...joined.remarks];
  const asRead: Remark[] = [];
  const take = <T>(field: FleetField, reading: Reading<T>): T | null => {
    if (reading.remark === null) return reading.value;
    const isClear =
      reading.remark === 'rounded' || (reading.remark === 'serialDate' && isDateNumber(row[field], field, habits));
    (isClear ? asRead : remarks).push({ code: reading.remark, field, text: cellText(row[field]) });
    return reading.value;
  };
  const count = (field: FleetNumber): number | null => {
    const inThousands = habits.inThousands.has(field);
    const value = take(field, readCellNumber(row[field], fleetNumbers[field], inThousands));
    if (inThousands && value !== null && isGroupedOnce(row[field])) {
      asRead.push({ code: 'thousands', field, text: cellText(row[field]) });
    }
    return value;
  };
  const fuel = take('fuel', fuelReading(joined));
  const isElectric = fuel === 'electric' || fuel === 'hydrogen';
  const euroClass = isElectric ? null : take('euro', euroReading(joined));
  const firstAdmission =
    row.firstAdmission === undefined
      ? take('yearOfMake', readCellDate(row.yearOfMake))
      : take('firstAdmission', readCellDate(row.firstAdmission));
  const maxMassKg = count('maxMass');
  const combinationMassKg = count('combinationMass');
  const model = [cellText(row.make), cellText(row.model)]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 120);
  const { vehicleClass, remark } = readVehicleClass({
    words: [kindWords(row), ...[row.body, row.groupName, row.model].map(cellText)],
    model: cellText(row.model) === '' ? model : cellText(row.model),
    category: cellText(row.category),
    maxMassKg,
    combinationMassKg,
    electric: isElectric,
    described: [row.kind, row.category, row.body, row.bodyCode].some((cell) => cellText(cell) !== ''),
  });
  const refusal = refusalOf(joined, vehicleClass, addsUp);
  if (refusal !== null) remarks.push(refusal);
  else if (remark === 'combinationAllows') {
    remarks.push({ code: remark, field: 'combinationMass', text: cellText(row.combinationMass) });
  } else if (remark !== null) remarks.push({ code: remark, field: null, text: cellText(row.body ?? row.kind) });
  const number = row.number === undefined ? 1 : (count('number') ?? 1);
  if (number === 0) remarks.push({ code: 'noVehicles', field: 'number', text: cellText(row.number) });
  const odd = (code: Oddity): void => void remarks.push({ code, field: null, text: '' });
  if (trailerNamed(row) !== null) odd('trailerNamed');
  if (isMassAlone(row) && vehicleClass !== null && hasNoEngine(joined, habits)) odd('maybeTrailer');
  if (/^ja$|^yes$/i.test(cellText(row.exported))) odd('exported');
  if (fuel === null && row.fuel === undefined && vehicleClass !== 'lev') odd('fuelMissing');
  if (euroClass === null && fuel !== null && !isElectric && !hasEuro(joined)) odd('euroMissing');
  if (firstAdmission === null && row.firstAdmission === undefined && row.yearOfMake === undefined && !isElectric) {
    odd('admissionMissing');
  }
  if (firstAdmission !== null && visitDate !== null && firstAdmission > visitDate) odd('inFuture');
  const yearlyKm = count('yearlyKm');
  if (yearlyKm !== null && yearlyKm < FEW_KM_PER_YEAR) {
    remarks.push({ code: 'fewKm', field: 'yearlyKm', text: cellText(row.yearlyKm) });
  }
  const burnsLitres = fuel === 'diesel' || fuel === 'hvo' || fuel === 'petrol';
  if (!burnsLitres && row.litresPer100Km !== undefined) {
    remarks.push({ code: 'litresOfOther', field: 'litresPer100Km', text: cellText(row.litresPer100Km) });
  }
  const rest = {
    // A kind in words is no European category; it was read as the kind.
    category: isEuropeanCategory(cellText(row.category)) ? take('category', readOneOf(row.category, CATEGORIES)) : null,
    co2Class: count('co2Class'),
    wltpGramsPerKm: count('wltp'),
    bodyCode: cellText(row.bodyCode).slice(0, 40) || null,
    refrigerated: /koel|vries|refriger|reefer/i.test(cellText(row.body)) ? true : null,
    litresPer100Km: burnsLitres ? count('litresPer100Km') : null,
    yearlyKm,
    meanDayKm: count('meanDayKm'),
    longestDayKm: count('longestDayKm'),
    ...daysAnswer(take('daysPerWeek', readCellDays(row.daysPerWeek))),
    departure: take('departure', readCellTime(row.departure)),
    return: take('return', readCellTime(row.return)),
    nightPlace: take('nightPlace', readOneOf(row.nightPlace, NIGHT_PLACES)),
    ownership: take('ownership', readOneOf(row.ownership, OWNERSHIPS)),
    replacementYear: replacementOf(row, take),
  };
  const isRefused = remarks.some(({ code }) => isRefusal(code));
  return {
    id,
    sources: joined.sources,
    standing: isRefused ? 'refused' : remarks.length > 0 ? 'doubtful' : 'ok',
    // Why it is refused is all there is to say.
    remarks: isRefused ? remarks.filter(({ code }) => isRefusal(code)) : remarks,
    asRead: isRefused ? [] : asRead,
    plate: joined.plate,
    groupName: cellText(row.groupName).slice(0, 120),
    model,
    number,
    vehicleClass,
    fuel: vehicleClass === 'lev' ? null : fuel,
    euroClass,
    firstAdmission,
    maxMassKg,
    combinationMassKg,
    ...rest,
  };
}

/** The mass is all that its kind was read from. */
function isMassAlone(row: FleetRow): boolean {
  const isSaid = [row.kind, row.category, row.body, row.bodyCode].some((cell) => cellText(cell) !== '');
  return row.maxMass !== undefined && !isSaid && !namesDriven(row);
}

/** Of others the list says the fuel, of this one neither fuel nor Euro class. */
function hasNoEngine(joined: Joined, { filled }: ColumnHabits): boolean {
  return filled.has('fuel') && joined.fuels.length === 0 && !hasEuro(joined);
}

function fuelReading({ fuels }: Joined): Reading<Fuel> {
  if (fuels.length === 0) return { value: null, remark: null };
  const ranked = fuels.toSorted((one, other) => one.rank - other.rank);
  if (ranked.length === 1) return readCellFuel(ranked[0].cell);
  const read = ranked.map(({ cell }) => readCellFuel(cell));
  const missing = read.find(({ value }) => value === null);
  return missing ?? mainFuel(read.flatMap(({ value }) => value ?? []));
}

/** The Euro class of what burns: an electric second row has none. */
function euroReading(joined: Joined): Reading<number> {
  const burnt = joined.fuels
    .toSorted((one, other) => one.rank - other.rank)
    .find(({ cell }) => {
      const fuel = readCellFuel(cell).value;
      return fuel !== null && fuel !== 'electric';
    });
  const euro = readCellEuro(burnt?.euro ?? joined.row.euro);
  if (euro.value !== null || euro.remark !== null) return euro;
  return readCellEuro(burnt?.euroCode ?? joined.row.euroCode);
}

function hasEuro({ row, fuels }: Joined): boolean {
  return [row.euro, row.euroCode, ...fuels.flatMap(({ euro, euroCode }) => [euro, euroCode])].some(
    (cell) => cellText(cell) !== '',
  );
}

/** The year in which a lease ends is the year of replacement, unless the list says another one. */
function replacementOf(row: FleetRow, take: <T>(field: FleetField, reading: Reading<T>) => T | null): number | null {
  if (row.replacementYear !== undefined) {
    return take('replacementYear', readCellNumber(row.replacementYear, { min: 1990, max: 2100, whole: true }));
  }
  const end = readCellDate(row.contractEnd);
  const date = take('contractEnd', end.remark === 'yearOnly' ? { ...end, remark: null } : end);
  const year = date === null ? null : yearOf(date);
  return year !== null && year >= 1990 && year <= 2100 ? year : null;
}
