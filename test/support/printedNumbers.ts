/** Every number that blocks print, as a reader reads it: amounts with their unit, days and hours. */
import type { Language } from '../../shared/format/numbers.ts';
import type { Block } from '../../shared/report/blocks.ts';
import { plain } from '../../shared/report/textOf.ts';

/** A day or an hour as text, else a number with the place of its last digit that says something. */
export interface Printed {
  text: string;
  unit: string | null;
  day: string | null;
  value: number;
  /** Half of the last place: 89.000 may be anything from 88.500 to 89.500. */
  within: number;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The texts of a block. Of a drawing only what is no scale: a bare number beside a grid line is none of its values. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'keyFigures':
      return block.figures.map(({ value, unit = '', note = '' }) => `${value} ${unit}\n${note}`);
    case 'callout':
      return [plain(block.text)];
    case 'table':
      return [
        block.caption ?? '',
        ...[...block.rows, ...(block.totalRow === undefined ? [] : [block.totalRow])].flatMap((row) =>
          // The first column names what the others tell; the units stand above them.
          row.map((cell, at) => (at === 0 ? plain(cell) : `${plain(cell)} ${unitIn(block.columns[at].header)}`)),
        ),
      ];
    case 'figure':
      return [
        block.figure.description,
        ...block.figure.marks.flatMap((mark) =>
          mark.kind === 'text' && !(mark.colour === 'muted' && /^[€−\d.,\s]+$/.test(mark.text)) ? [mark.text] : [],
        ),
      ];
    case 'excerpt':
      return block.blocks.flatMap(textsOf);
    case 'contents':
    case 'photos':
    case 'spacer':
    case 'pageBreak':
      return [];
  }
}

/** "CO₂ WTW t" and "Laden MWh": a unit in the header is the unit of the column, where the cell has none of its own. */
function unitIn(header: string): string {
  return /\b(kWh|MWh|kW|km)\)?$/.exec(header)?.[1] ?? '';
}

const UNITS = ['kWh', 'MWh', 'kWp', 'kW', 'kVA', 'km', '%'] as const;

/** The numbers in a text. Dates first: their parts are no numbers of their own. */
export function numbersIn(text: string, language: Language): Printed[] {
  const found: Printed[] = [];
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Printed): void => {
    for (const match of rest.matchAll(pattern)) found.push(read(match));
    rest = rest.replaceAll(pattern, ' # ');
  };
  let rest = text.replaceAll('\u00a0', ' ');
  const day = (shown: string, iso: string): Printed => ({ text: shown, unit: null, day: iso, value: 0, within: 0 });
  take(/\b(\d{2})-(\d{2})-(\d{4})\b/g, ([shown, d, m, y]) => day(shown, `${y}-${m}-${d}`));
  take(new RegExp(`\\b(\\d{1,2}) (${MONTHS[language].join('|')}) (\\d{4})\\b`, 'g'), ([shown, d, month, y]) =>
    day(shown, `${y}-${String(MONTHS[language].indexOf(month) + 1).padStart(2, '0')}-${d.padStart(2, '0')}`),
  );
  take(/\b\d{2}:\d{2}\b/g, ([shown]) => day(shown, shown));
  take(/\b\d+x\d+ ?A\b/g, ([shown]) => day(shown, shown.replace(' ', '')));
  const number =
    language === 'nl'
      ? /(€ ?)?(?<![A-Za-z\d])−?\d+(?:\.\d{3})*(?:,\d+)?( ?(?:kWh|MWh|kWp|kW|kVA|km\b|%))?/g
      : /(€ ?)?(?<![A-Za-z\d])−?\d+(?:,\d{3})*(?:\.\d+)?( ?(?:kWh|MWh|kWp|kW|kVA|km\b|%))?/g;
  take(number, ([shown, euro, after]) => printed(shown, euro === undefined ? (after?.trim() ?? null) : '€', language));
  return found;
}

function printed(shown: string, unit: string | null, language: Language): Printed {
  const digits = shown.replaceAll(/[^\d.,]/g, '');
  const [whole, fraction = ''] = digits.split(language === 'nl' ? ',' : '.');
  const bare = whole.replaceAll(/[.,]/g, '');
  const value = Number(`${bare}.${fraction || '0'}`);
  const zeros = fraction === '' && bare !== '0' ? /0*$/.exec(bare)![0].length : -fraction.length;
  // Spoken amounts have two digits: more zeros than those are not rounding.
  const place = Math.min(zeros, Math.max(bare.length - 2, -fraction.length));
  const known = UNITS.find((one) => one === unit) ?? (unit === '€' ? '€' : null);
  const scale = known === 'MWh' ? 1000 : 1;
  return {
    text: shown.trim(),
    unit: known === 'MWh' ? 'kWh' : known,
    day: null,
    value: value * scale,
    within: 0.5001 * 10 ** place * scale,
  };
}

/** Whether a number of the annex is the one that is printed; a sign is told in words. */
export function isSame(one: Printed, told: Printed): boolean {
  // "The price is that of 2024" beside the day from which it holds.
  if (one.day === null && told.day !== null) return one.unit === null && one.text === told.day.slice(0, 4);
  if (one.day !== null || told.day !== null) return one.day === told.day;
  if (one.unit !== null && told.unit !== null && one.unit !== told.unit) return false;
  return Math.abs(one.value - told.value) <= Math.max(one.within, told.within);
}
