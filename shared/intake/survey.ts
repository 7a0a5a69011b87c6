/** Answers to a survey as prepared dossiers: one per company, with what it answered and nothing more. */
import { emptyDossier, emptyFleetGroup } from '../dossier/create.ts';
import { isEan, isEmail, isKvkNumber } from '../dossier/identifiers.ts';
import { connections, type Connection, type Dossier, type FleetGroup, type VehicleClass } from '../dossier/schema.ts';
import { readCellNumber, writesThousands } from './cellNumbers.ts';
import { cellText, plain, readCellDate, readCellTime, type Cell, type CellRemark, type Reading } from './cells.ts';
import { daysAnswer, readCellDays } from './days.ts';
import { NIGHT_PLACES, OPERATORS, readOneOf, TENURES } from './answers.ts';
import { fleetNumbers } from './fleetNumbers.ts';
import { fieldsOfRow, type ColumnMatch, type NamedTable } from './matching.ts';
import type { SurveyField } from './surveyColumns.ts';
import { surveyCounts, type SurveyCount } from './surveyCounts.ts';

export type SurveyOddity =
  | 'noCompany'
  | 'answeredTwice'
  | 'nameKnown'
  | 'electricAboveTotal'
  | 'overlappingCounts'
  | 'kvkForm'
  | 'emailForm'
  | 'eanForm';

export interface SurveyRemark {
  code: CellRemark | SurveyOddity;
  field: SurveyField | null;
  text: string;
}

/** What one company answered. */
export interface SurveyAnswer {
  id: number;
  line: number;
  standing: 'ok' | 'doubtful' | 'refused';
  remarks: readonly SurveyRemark[];
  company: string;
  /** The dossier as it would be made; its id and moments are given when it is. */
  dossier: Dossier;
  /** Questions that have no place in a dossier: they go into the notes of the visit. */
  others: readonly { question: string; answer: string }[];
}

/** Words that a dossier made of a survey holds, in the language of the adviser. */
export interface SurveyWords {
  groupNames: Record<SurveyCount, string>;
  notesHeading: string;
}

const groupsOf: Record<SurveyCount, { vehicleClass: VehicleClass | null; category: 'N1' | null }> = {
  vansSmall: { vehicleClass: 'vansmall', category: null },
  vansMid: { vehicleClass: 'vanmid', category: null },
  vansLarge: { vehicleClass: 'vanlarge', category: null },
  // Not said how large: the adviser asks.
  vans: { vehicleClass: null, category: 'N1' },
  boxVans: { vehicleClass: 'boxvan', category: null },
  rigids12: { vehicleClass: 'rigid12', category: null },
  rigids18: { vehicleClass: 'rigid18', category: null },
  rigids26: { vehicleClass: 'rigid26', category: null },
  rigids: { vehicleClass: null, category: null },
  tractors: { vehicleClass: null, category: null },
  trucks: { vehicleClass: null, category: null },
  electricVans: { vehicleClass: null, category: 'N1' },
  electricTrucks: { vehicleClass: null, category: null },
};

/** All rows of a survey. `known` are the names of companies that have a dossier already. */
export function readSurvey(
  table: NamedTable,
  matches: readonly ColumnMatch<SurveyField>[],
  known: ReadonlySet<string>,
  words: SurveyWords,
): SurveyAnswer[] {
  const knownNames = new Set([...known].map(plain));
  const times = new Map<string, number>();
  for (const row of table.rows) {
    const name = companyKey(fieldsOfRow(row, matches));
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const byPoint = new Set(
    matches.flatMap(({ field }, column) =>
      field !== null &&
      writesThousands(
        table.rows.map((row) => row[column]),
        field === 'yearlyKm' ? fleetNumbers.yearlyKm : { whole: true },
      )
        ? [field]
        : [],
    ),
  );
  return table.rows.map((row, id) => {
    const fields = fieldsOfRow(row, matches);
    const answer = readAnswer(fields, words, byPoint);
    const { remarks } = answer;
    const company = cellText(fields.company);
    if (company === '') remarks.push({ code: 'noCompany', field: 'company', text: '' });
    else if ((times.get(companyKey(fields)) ?? 0) > 1)
      remarks.push({ code: 'answeredTwice', field: null, text: company });
    if (company !== '' && knownNames.has(plain(company)))
      remarks.push({ code: 'nameKnown', field: null, text: company });
    const others = table.header.flatMap((question, column) => {
      const match = matches[column];
      const text = cellText(row[column]);
      const isLeft = match.field === null && match.because !== 'remembered' && match.because !== 'personal';
      return isLeft && text !== '' ? [{ question, answer: text }] : [];
    });
    // What was answered and could not be read is kept in words too.
    const unread = remarks.flatMap(({ field, text }) => {
      const column = matches.findIndex((match) => match.field === field);
      return field !== null && text !== '' && column >= 0 ? [{ question: table.header[column], answer: text }] : [];
    });
    const notes = [...others, ...unread].map((one) => `${one.question}: ${one.answer}`);
    const visitNotes = notes.length === 0 ? null : [words.notesHeading, ...notes].join('\n').slice(0, 20_000);
    return {
      id,
      line: table.lines[id],
      standing: company === '' ? 'refused' : remarks.length > 0 ? 'doubtful' : 'ok',
      remarks,
      company,
      dossier: { ...answer.dossier, visit: { ...answer.dossier.visit, notes: visitNotes } },
      others,
    };
  });
}

function companyKey(fields: Partial<Record<SurveyField, Cell>>): string {
  return plain(cellText(fields.kvk)) || plain(cellText(fields.company));
}

function readAnswer(
  fields: Partial<Record<SurveyField, Cell>>,
  words: SurveyWords,
  byPoint: ReadonlySet<SurveyField>,
): { dossier: Dossier; remarks: SurveyRemark[] } {
  const remarks: SurveyRemark[] = [];
  const take = <T>(field: SurveyField, reading: Reading<T>): T | null => {
    if (reading.remark !== null) remarks.push({ code: reading.remark, field, text: cellText(fields[field]) });
    return reading.value;
  };
  const number = (field: SurveyField, max: number, whole = false): number | null =>
    take(field, readCellNumber(fields[field], { min: 0, max, whole }, byPoint.has(field)));
  const text = (field: SurveyField): string | null => cellText(fields[field]).slice(0, 400) || null;
  /** Held against the check that the form has; what does not pass is no answer, and is said. */
  const checked = (field: SurveyField, passes: (text: string) => boolean, code: SurveyOddity): string | null => {
    const answer = text(field);
    // Trap: a spreadsheet keeps 15 figures of a number; the last ones of an EAN code are lost in it.
    const isWhole = typeof fields[field] !== 'number' || Number.isSafeInteger(fields[field]);
    if (answer === null || (isWhole && passes(answer))) return answer;
    remarks.push({ code, field, text: answer });
    return null;
  };
  const empty = emptyDossier('', '', null);
  const contact = {
    id: '1',
    name: text('contact') ?? '',
    role: text('role') ?? '',
    email: checked('email', isEmail, 'emailForm') ?? '',
    phone: text('phone') ?? '',
  };
  const hasContact = [contact.name, contact.role, contact.email, contact.phone].some((part) => part !== '');
  const connection = take('connection', connectionOf(fields.connection));
  const dossier: Dossier = {
    ...empty,
    company: {
      ...empty.company,
      name: text('company'),
      kvkNumber: checked('kvk', isKvkNumber, 'kvkForm'),
      businessPark: text('businessPark'),
      municipality: text('municipality'),
      contacts: hasContact ? [contact] : [],
    },
    fleetGroups: fleetOf(fields, remarks, take, number, words, byPoint),
    site: {
      ...empty.site,
      tenure: take('tenure', readOneOf(fields.tenure, TENURES)),
      ean: checked('ean', isEan, 'eanForm'),
      operator: take('operator', readOneOf(fields.operator, OPERATORS)),
      connection: connection?.connection ?? null,
      connectionKVA: connection?.kva ?? null,
      contractedKW: number('contractedKW', 1e6),
      yearlyKWh: number('yearlyKWh', 1e10, true),
      peakKW: number('peakKW', 1e6),
      pvKWp: number('pvKWp', 1e6),
      batteryKWh: number('batteryKWh', 1e6),
    },
  };
  return { dossier, remarks };
}

function fleetOf(
  fields: Partial<Record<SurveyField, Cell>>,
  remarks: SurveyRemark[],
  take: <T>(field: SurveyField, reading: Reading<T>) => T | null,
  number: (field: SurveyField, max: number, whole?: boolean) => number | null,
  words: SurveyWords,
  byPoint: ReadonlySet<SurveyField>,
): FleetGroup[] {
  const counts = new Map<SurveyCount, number>();
  for (const field of surveyCounts) {
    const count = number(field, 10_000, true);
    if (count !== null && count > 0) counts.set(field, count);
  }
  const isElectric = (field: SurveyCount): boolean => field === 'electricVans' || field === 'electricTrucks';
  const pairs = [
    ['electricVans', 'vans'],
    ['electricTrucks', 'trucks'],
  ] as const;
  for (const [electric, all] of pairs) {
    const ofThem = counts.get(electric);
    const total = counts.get(all);
    if (ofThem === undefined || total === undefined) continue;
    // A survey asks how many of them are electric: the others are what is left.
    if (ofThem > total) remarks.push({ code: 'electricAboveTotal', field: electric, text: `${ofThem} / ${total}` });
    else if (ofThem === total) counts.delete(all);
    else counts.set(all, total - ofThem);
  }
  const parts: readonly (readonly [SurveyCount, readonly SurveyCount[]])[] = [
    ['vans', ['vansSmall', 'vansMid', 'vansLarge']],
    ['trucks', ['rigids', 'rigids12', 'rigids18', 'rigids26', 'tractors']],
    ['rigids', ['rigids12', 'rigids18', 'rigids26']],
  ];
  for (const [whole, of] of parts) {
    if (counts.has(whole) && of.some((part) => counts.has(part))) {
      remarks.push({ code: 'overlappingCounts', field: whole, text: String(counts.get(whole)) });
      counts.delete(whole);
    }
  }
  const duty = {
    yearlyKm: take('yearlyKm', readCellNumber(fields.yearlyKm, fleetNumbers.yearlyKm, byPoint.has('yearlyKm'))),
    meanDayKm: number('meanDayKm', 2000),
    longestDayKm: number('longestDayKm', 2000),
    ...daysAnswer(take('daysPerWeek', readCellDays(fields.daysPerWeek))),
    departure: take('departure', readCellTime(fields.departure)),
    return: take('return', readCellTime(fields.return)),
    nightPlace: take('nightPlace', readOneOf(fields.nightPlace, NIGHT_PLACES)),
    replacementYear: yearOfCell(fields.replacementYear, take),
  };
  return [...counts].map(([field, count]) => {
    const { vehicleClass, category } = groupsOf[field];
    const group = emptyFleetGroup(field);
    return {
      ...group,
      ...duty,
      name: words.groupNames[field],
      number: count,
      vehicleClass,
      fuel: isElectric(field) ? 'electric' : null,
      details: { ...group.details, category },
    };
  });
}

function yearOfCell(
  cell: Cell | undefined,
  take: <T>(field: SurveyField, reading: Reading<T>) => T | null,
): number | null {
  const date = readCellDate(cell);
  const read = take('replacementYear', date.remark === 'yearOnly' ? { ...date, remark: null } : date);
  const year = read === null ? null : Number(read.slice(0, 4));
  return year !== null && year >= 1990 && year <= 2100 ? year : null;
}

/** `3x80A`, `3 x 80 ampère`, `630 kVA`. */
function connectionOf(cell: Cell | undefined): Reading<{ connection: Connection; kva: number | null }> {
  const text = cellText(cell);
  if (text === '') return { value: null, remark: null };
  const fuse = /^3\s*[x×*]\s*(\d{2,3})\s*a?/i.exec(text);
  const connection = fuse ? connections.find((one) => one === `3x${fuse[1]}a`) : undefined;
  if (connection !== undefined) return { value: { connection, kva: null }, remark: null };
  const power = /^([\d.,]+)\s*kva$/i.exec(text);
  const kva = power === null ? null : readCellNumber(power[1], { min: 0, max: 1e6, whole: true });
  if (kva?.value !== null && kva !== null) return { value: { connection: 'kva', kva: kva.value }, remark: kva.remark };
  return { value: null, remark: 'notAnAnswer' };
}
