/** What the names of columns and channels mean, in Dutch and English and in the codes of the metering companies. */
import type { Direction } from './reading.ts';

export type Unit = 'Wh' | 'kWh' | 'MWh' | 'W' | 'kW' | 'MW';
export type TimeRole = 'moment' | 'from' | 'to';

export type Meaning =
  | { role: 'time'; time: TimeRole }
  | { role: 'quarter' }
  | { role: 'register' | 'unit' | 'factor' | 'meter' | 'origin' | 'ignore' }
  /** `direction` null: a value that the name says nothing more about. */
  | { role: 'value'; direction: Direction | null; unit: Unit | null; counter: boolean; total: boolean; use: boolean };

/** Lower case, without accents, camel case and punctuation as spaces. The capital in kWh is no camel. */
export function plainName(name: string): string {
  return name
    .replace(/([a-z]{2})([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const FROM = /^(van|vanaf|from|start|begin|aanvang|valid from|period start|interval start)\b/;
const TO = /^(tot|to|t m|eind|einde|end|date to|until|valid to|period end|interval end)\b/;
const MOMENT =
  /^(datum|date|dag|day|tijd|time|tijdstip|tijdstempel|timestamp|moment|uur|hour|reading (time ?stamp|date|time)|meter ?reading ?date|opname ?(datum|moment)|meet ?(datum|moment|tijdstip)|date ?time|stamp|ts|periode|period|interval)\b/;
const NOT_COUNTED =
  /kvar|blind|reactie|reactive|kva\b|\bgas|\bm3\b|temperatuur|temperature|prijs|price|kosten|cost|tarief$|tariff$|\beuro?\b|cos ?phi|spanning|voltage|ampere|stroomsterkte|water|warmte|zonnepanelen|opwek\b|opwekking|generation|^piek$|^peak$|^max|^min\b|gecontracteerd|contracted/;

/** The role of a time column by its name, or null. */
export function timeColumn(name: string): TimeRole | null {
  const plain = plainName(name);
  if (FROM.test(plain)) return 'from';
  if (TO.test(plain)) return 'to';
  return MOMENT.test(plain) ? 'moment' : null;
}

const EXPORT = /terug|export|produc|invoed|injecti|\breturn|feed ?in|\bodn\b|levering aan|geleverd aan/;
const IMPORT = /afname|verbruik|import|consum|usage|inkoop|levering|geleverd|afgenomen|onttrek|demand|\bload\b|\bldn\b/;
const NET = /\bnetto\b|^net\b|saldo|balance/;
const VALUE =
  /value|waarde|volume|vermogen|power|hoeveelheid|energie|energy|wh\b|\bw\b|kw\b|mw\b|meting|stand|reading|belasting/;
const COUNTER = /stand|reading|cumulat/;
const USE = /verbruik|consum|usage|afname|inkoop/;

/** A+ and -A as meters name them: active power taken and given back; R is reactive. */
const SIGNED = /^\s*(?:([APR])\s?([+\-\u2212])|([+\-\u2212])\s?([APR]))(?!\w)/i;

function signedMeaning(letter: string, sign: string, plain: string): Meaning {
  if (letter.toUpperCase() === 'R') return { role: 'ignore' };
  const direction = sign === '+' ? 'import' : 'export';
  return { role: 'value', direction, unit: unitIn(plain), counter: COUNTER.test(plain), total: false, use: false };
}

/** "1-1:1.8.0" and "2.8.1": the code of a register as the name of a column. */
export function isObisCode(name: string): boolean {
  return /^\s*(?:\d-\d{1,2}:)?\d{1,2}\.\d{1,2}\.\d{1,3}(?:\D|$)/.test(name);
}

/** Null where the name says nothing that this reader knows. */
export function meaningOf(name: string): Meaning | null {
  const plain = plainName(name);
  if (plain === '') return null;
  const signed = SIGNED.exec(name);
  if (signed) return signedMeaning(signed[1] ?? signed[4], signed[2] ?? signed[3], plain);
  if (isObisCode(name)) return valueMeaning(plain);
  if (/^(kwartier|quarter|kwartier ?(nr|nummer)|quarter number|ptu|pte|isp|periode nummer)$/.test(plain))
    return { role: 'quarter' };
  if (/^(eenheid|unit|units)$/.test(plain)) return { role: 'unit' };
  if (/^(factor|vermenigvuldigingsfactor|multiplier)$/.test(plain)) return { role: 'factor' };
  if (/^(ean|aansluiting|meter$|meter ?(nummer|id|number)|connection ?id|metering ?point|meetpunt)/.test(plain))
    return { role: 'meter' };
  if (
    /^(register|kanaal|channel|supplier channel|code|obis|type|richting|direction|soort|product|energierichting|subcode|stroomrichting)\b/.test(
      plain,
    )
  ) {
    return { role: 'register' };
  }
  if (/^(status|origin|herkomst|validat|is valid|kwaliteit|quality|repair)/.test(plain)) return { role: 'origin' };
  const time = timeColumn(name);
  if (time !== null) return { role: 'time', time };
  if (NOT_COUNTED.test(plain))
    return /terug|afname|verbruik|levering|import|export/.test(plain) ? valueMeaning(plain) : { role: 'ignore' };
  return EXPORT.test(plain) || IMPORT.test(plain) || NET.test(plain) || VALUE.test(plain) || /totaal|total/.test(plain)
    ? valueMeaning(plain)
    : null;
}

function valueMeaning(plain: string): Meaning {
  if (/kvar|blind|reactie|reactive|\bgas\b|\bm3\b|kva\b|euro?\b|price|prijs|kosten|cost/.test(plain))
    return { role: 'ignore' };
  const direction: Direction | null = NET.test(plain)
    ? 'net'
    : EXPORT.test(plain)
      ? 'export'
      : IMPORT.test(plain)
        ? 'import'
        : null;
  return {
    role: 'value',
    direction,
    unit: unitIn(plain),
    counter: COUNTER.test(plain),
    total: direction === null && /totaal|total/.test(plain),
    use: USE.test(plain),
  };
}

const UNITS: Readonly<Record<string, Unit>> = { wh: 'Wh', kwh: 'kWh', mwh: 'MWh', w: 'W', kw: 'kW', mw: 'MW' };

/** The unit that a name or a cell holds as a word of its own. */
export function unitIn(text: string): Unit | null {
  const found = /\b([km]?wh?)\b/i.exec(plainName(text));
  return found ? UNITS[found[1].toLowerCase()] : null;
}

export interface KnownRegister {
  direction: Direction;
  /** The code says that it counts on. */
  counter: boolean;
  /** The total of others that may stand beside it, one of the others, or neither. */
  part: 'total' | 'tariff' | null;
  /** A second channel of the same: only counted where the first is missing. */
  second: boolean;
}

export type Register = KnownRegister | 'leftOut' | null;

const register = (direction: Direction, more: Partial<KnownRegister> = {}): KnownRegister => ({
  direction,
  counter: false,
  part: null,
  second: false,
  ...more,
});

/** Kenter: the first two digits are the kind, the third the direction. */
const KENTER: Readonly<Record<string, KnownRegister>> = {
  '10180': register('import'),
  '10280': register('export'),
  '16180': register('import', { second: true }),
  '16280': register('export', { second: true }),
};

/** The direction of a channel or register by its code or name; null where it is not known. */
export function registerOf(text: string): Register {
  const plain = plainName(text);
  if (plain === '') return null;
  if (KENTER[plain]) return KENTER[plain];
  const counters = /^11([12])8([0-2])$/.exec(plain);
  if (counters) {
    const part = counters[2] === '0' ? 'total' : 'tariff';
    return register(counters[1] === '1' ? 'import' : 'export', { counter: true, part, second: true });
  }
  if (/^(18|7\d)\d{3}$/.test(plain)) return 'leftOut';
  const obis = /^(?:\d \d{1,2} )?(\d{1,2}) (\d{1,2})(?: (\d{1,3}))?(?: \d{1,3})?(?: [km]?wh?)?$/.exec(plain);
  if (obis) return obisRegister(Number(obis[1]), Number(obis[2]), Number(obis[3] ?? 0));
  if (/^el[lh]m$/.test(plain)) return register('import', { counter: true, part: 'tariff' });
  if (plain.startsWith('elt')) return register('export', { counter: true });
  if (/\bgas|water|warmte|heat|kvar|reactive|blind|temperat/.test(plain)) return 'leftOut';
  if (plain === 'e17') return register('import');
  if (plain === 'e18') return register('export');
  const counter = COUNTER.test(plain);
  if (NET.test(plain) || plain === 'unknown') return register('net', { counter });
  if (EXPORT.test(plain)) return register('export', { counter });
  if (IMPORT.test(plain) || /elektr|electr|stroom/.test(plain)) return register('import', { counter });
  return null;
}

/** Group 1 is what the site takes, 2 what it gives back, 16 both; 3 to 8 are reactive. A maximum (6) is no series. */
function obisRegister(group: number, kind: number, tariff: number): Register {
  if (kind === 6 || (group !== 1 && group !== 2 && group !== 16)) return 'leftOut';
  const direction: Direction = group === 1 ? 'import' : group === 2 ? 'export' : 'net';
  return register(direction, { part: tariff === 0 ? 'total' : 'tariff' });
}
