/**
 * Writes a series of quarters as portals do, in any combination of habits: the opposite of the reader, and written
 * without it. The clock of the Netherlands comes from Intl, not from the product's own.
 */
export interface Series {
  /** Start of the first quarter, ms since 1970. */
  startMs: number;
  importWh: number[];
  exportWh: number[];
}

export interface Form {
  delimiter: ';' | ',' | '\t' | '|';
  decimal: ',' | '.';
  encoding: 'utf8' | 'utf8bom' | 'utf16le' | 'utf16be' | 'windows1252';
  lineEnd: '\n' | '\r\n';
  label: 'start' | 'end' | 'both';
  time: 'local' | 'offset' | 'unix' | 'unixMs' | 'utc';
  date: 'iso' | 'dmy' | 'dmySlash' | 'split';
  unit: 'kWh' | 'Wh' | 'kW';
  kind: 'interval' | 'counter';
  /** Export in a column of its own, with a sign in one column, in rows of its own, or not at all. */
  feedIn: 'column' | 'signed' | 'rows' | 'none';
  preamble: boolean;
  newestFirst: boolean;
}

export const QUARTER = 900_000;

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export interface Clock {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

export function clockAt(ms: number): Clock {
  const parts = Object.fromEntries(clockFormat.formatToParts(ms).map((part) => [part.type, part.value]));
  return parts as unknown as Clock;
}

function stamp(ms: number, { time, date }: Form): string {
  if (time === 'unix') return String(ms / 1000);
  if (time === 'unixMs') return String(ms);
  if (time === 'utc') return new Date(ms).toISOString();
  const { year, month, day, hour, minute } = clockAt(ms);
  const written =
    date === 'iso'
      ? `${year}-${month}-${day}`
      : date === 'dmySlash'
        ? `${day}/${month}/${year}`
        : `${day}-${month}-${year}`;
  if (time === 'local') return `${written} ${hour}:${minute}`;
  const ahead = (Date.UTC(+year, +month - 1, +day, +hour, +minute) - ms) / 3_600_000;
  return `${written} ${hour}:${minute}:00 +0${ahead}00`;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A number of Wh in the unit of the form, without thousands. */
function amount(wh: number, { unit, decimal }: Pick<Form, 'unit' | 'decimal'>): string {
  const value = unit === 'Wh' ? String(wh) : unit === 'kW' ? ((wh * 4) / 1000).toFixed(3) : (wh / 1000).toFixed(3);
  return value.replace('.', decimal);
}

export function writeFile(series: Series, form: Form): Uint8Array {
  const { delimiter, label, kind, feedIn, unit } = form;
  const quote = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const split = form.date === 'split' && form.time === 'local';
  const times = (ms: number): string[] => {
    const moment = label === 'end' && kind === 'interval' ? ms + QUARTER : ms;
    if (split) {
      const { year, month, day, hour, minute } = clockAt(moment);
      return [`${day}-${month}-${year}`, `${hour}:${minute}`];
    }
    const own = stamp(moment, form);
    return label === 'both' && kind === 'interval' ? [own, stamp(ms + QUARTER, form)] : [own];
  };
  const timeNames = split ? ['Datum', 'Tijd'] : label === 'both' && kind === 'interval' ? ['Van', 'Tot'] : ['Tijdstip'];
  const valueNames = {
    column: [`Afname (${unit})`, `Teruglevering (${unit})`],
    signed: [`Netto (${unit})`],
    rows: ['Richting', `Waarde (${unit})`],
    none: [`Afname (${unit})`],
  }[feedIn];
  const rowsAt = (ms: number, taken: number, given: number): string[][] => {
    if (feedIn === 'column') return [[...times(ms), amount(taken, form), amount(given, form)]];
    if (feedIn === 'none') return [[...times(ms), amount(taken, form)]];
    if (feedIn === 'signed') return [[...times(ms), amount(taken - given, form)]];
    return [
      [...times(ms), 'Afname', amount(taken, form)],
      [...times(ms), 'Teruglevering', amount(given, form)],
    ];
  };
  const { startMs, importWh, exportWh } = series;
  const count = importWh.length;
  const body: string[][] = [];
  if (kind === 'counter') {
    for (let index = 0; index <= count; index++) {
      const taken = 12_345_678 + sum(importWh.slice(0, index));
      const given = 234_567 + sum(exportWh.slice(0, index));
      body.push(...rowsAt(startMs + index * QUARTER, taken, given));
    }
  } else importWh.forEach((taken, index) => body.push(...rowsAt(startMs + index * QUARTER, taken, exportWh[index])));
  if (form.newestFirst) body.reverse();
  const preamble = form.preamble
    ? [['Aansluiting', '871600000000000011'], ['Omschrijving', 'Voorbeeld \u00eb\u00e9n'], []]
    : [];
  const lines = [...preamble, [...timeNames, ...valueNames], ...body].map((row) => row.map(quote).join(delimiter));
  return encode(`${lines.join(form.lineEnd)}${form.lineEnd}`, form.encoding);
}

/** A day in a row, columns named by clock, by interval or by number. */
export function writeDayRows(
  series: Series,
  form: Pick<Form, 'delimiter' | 'decimal' | 'unit' | 'encoding' | 'lineEnd'> & {
    columns: 'clock' | 'clockEnd' | 'number';
  },
): Uint8Array {
  const days = new Map<string, { hour: number; minute: number; wh: number }[]>();
  series.importWh.forEach((wh, index) => {
    const { year, month, day, hour, minute } = clockAt(series.startMs + index * QUARTER);
    const key = `${day}-${month}-${year}`;
    days.set(key, [...(days.get(key) ?? []), { hour: +hour, minute: +minute, wh }]);
  });
  const longest = Math.max(96, ...[...days.values()].map((day) => day.length));
  const pad = (value: number): string => String(value).padStart(2, '0');
  // With the long day of October the third hour stands twice.
  const clocks = Array.from({ length: longest }, (_, index) => (longest === 100 && index >= 12 ? index - 4 : index));
  const names = clocks.map((quarter, index) => {
    if (form.columns === 'number') return String(index + 1);
    const at = form.columns === 'clock' ? quarter : quarter + 1;
    return `${pad(Math.floor(at / 4))}:${pad((at % 4) * 15)}`;
  });
  const rows = [...days].map(([date, quarters]) => {
    const cells = Array.from({ length: longest }, () => '');
    quarters.forEach(({ hour, minute, wh }, index) => {
      let at = index;
      if (form.columns !== 'number') {
        const quarter = hour * 4 + minute / 15;
        const isSecond = quarters.slice(0, index).some((other) => other.hour === hour && other.minute === minute);
        at = longest === 96 ? quarter : quarter < 12 && !isSecond ? quarter : quarter + 4;
      }
      cells[at] = amount(wh, form);
    });
    return [date, ...cells];
  });
  const lines = [[`Datum`, ...names], ...rows].map((row) => row.join(form.delimiter));
  const title = `Afname per kwartier in ${form.unit}`;
  return encode([title, ...lines].join(form.lineEnd), form.encoding);
}

function encode(text: string, encoding: Form['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf8':
      return new TextEncoder().encode(text);
    case 'utf8bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'utf16be':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    case 'windows1252':
      return new Uint8Array(Buffer.from(text, 'latin1'));
  }
}
