/** Which series a file holds, and which of them together are what the site takes and gives. */
import { isObisCode, registerOf, unitIn, type Unit } from './columnNames.ts';
import type { ValueColumn } from './columns.ts';
import { decided, type Decide } from './decide.ts';
import type { Direction } from './reading.ts';

/** One series of a file: a column, or the rows of one channel in it. */
export interface Series {
  name: string;
  column: ValueColumn;
  meter: string;
  direction: Direction | null;
  counter: boolean;
  part: 'total' | 'tariff' | null;
  second: boolean;
  /** Its source is known to write kWh. */
  knownForm: boolean;
  unit: Unit | null;
  /** Moments as the file has them, in the order of the file, with value and row. */
  times: number[];
  values: number[];
  rows: number[];
  hasNegative: boolean;
}

/** Channels of Kenter, codes of Energie Manager, columns of the portal for small connections: all in kWh. */
const KNOWN_FORMS = /^(1[016][12]8[0-2]|el[a-z]+m|(terug)?levering_(normaal|laag))$/i;

/** Null where the channel is no electricity, reactive, or of another kind that is not counted. */
export function openSeries(
  column: ValueColumn,
  texts: readonly string[],
  meter: string,
  unitText: string,
  factor: number,
): Series | null {
  const named = isObisCode(column.name) ? [...texts, column.name] : texts;
  const known = named.map(registerOf).filter((one) => one !== null);
  if (known.includes('leftOut')) return null;
  if (unitText !== '' && unitIn(unitText) === null) return null;
  const channel = known.find((one) => one !== 'leftOut') ?? null;
  let direction = channel?.direction === 'export' ? 'export' : (column.direction ?? channel?.direction ?? null);
  // A factor below zero marks what is given back.
  if (factor < 0) direction = 'export';
  const name = [column.name, ...texts.filter((text) => text !== '')].join(' ');
  return {
    name,
    column,
    meter,
    direction,
    counter: column.counter || (channel?.counter ?? false),
    part: channel?.part ?? (column.total ? 'total' : null),
    second: channel?.second ?? false,
    knownForm: [column.name, ...texts].some((text) => KNOWN_FORMS.test(text)),
    unit: column.unit ?? unitIn(unitText),
    times: [],
    values: [],
    rows: [],
    hasNegative: false,
  };
}

export interface Chosen {
  series: readonly Series[];
  leftOut: readonly string[];
}

/** Leaves out what would be counted twice, and asks where names do not say what is what. */
export function chooseSeries(all: readonly Series[], decide: Decide): Chosen {
  let left = all.filter((one) => one.values.length > 0);
  const keep = (test: (one: Series) => boolean): void => {
    if (left.some(test)) left = left.filter(test);
  };
  const within = (direction: Direction, test: (one: Series) => boolean): void => {
    if (left.some((one) => one.direction === direction && test(one))) {
      left = left.filter((one) => one.direction !== direction || test(one));
    }
  };
  keep((one) => one.direction !== null);
  if (left.some((one) => one.direction === null)) keep((one) => one.column.total);
  if (left.length > 1 && left.every((one) => one.direction === null)) {
    const names = [...new Set(left.map((one) => one.name))];
    if (names.length > 1) {
      const values = { count: names.length };
      const chosen = decide('importColumn', {
        choice: names[0],
        because: 'severalColumns',
        values,
        certain: false,
        choices: names,
      });
      left = left.filter((one) => one.name === chosen);
    }
  }
  if (left.some((one) => one.direction === 'import')) left = left.filter((one) => one.direction !== 'net');
  else if (left.some((one) => one.direction === 'net')) left = left.filter((one) => one.direction === 'net');
  for (const direction of ['import', 'export', 'net'] as const) {
    within(direction, (one) => !one.second);
    within(direction, (one) => !one.counter);
    within(direction, (one) => one.unit === null || one.unit.endsWith('h'));
    if (left.some((one) => one.direction === direction && one.part === 'total')) {
      left = left.filter((one) => one.direction !== direction || one.part !== 'tariff');
    }
  }
  const meters = [...new Set(left.map((one) => one.meter))].filter((meter) => meter !== '');
  if (meters.length > 1) {
    const choices = ['all', ...meters];
    const verdict = {
      choice: 'all',
      because: 'severalMeters' as const,
      values: { count: meters.length },
      certain: false,
      choices,
    };
    const chosen = decide('meter', verdict);
    if (chosen !== 'all') left = left.filter((one) => one.meter === chosen);
  }
  for (const one of left) one.direction ??= 'import';
  return { series: left, leftOut: all.filter((one) => !left.includes(one)).map((one) => one.name) };
}

/** Energy of one unit of a value in an interval of an hour, kWh. */
export const KWH_PER_UNIT: Readonly<Record<Unit, number>> = { Wh: 0.001, kWh: 1, MWh: 1000, W: 0.001, kW: 1, MW: 1000 };

export function isPower(unit: Unit): boolean {
  return unit === 'W' || unit === 'kW' || unit === 'MW';
}

/** The unit of each series; asked where neither a name nor a line above the table says it. */
export function unitsOf(series: readonly Series[], above: Unit | null, decide: Decide): Unit[] {
  const named = series.find((one) => one.unit !== null);
  const words = series.map((one) => one.name.toLowerCase()).join(' ');
  const verdict =
    named !== undefined
      ? decided(named.unit!, 'unitNamed', { name: named.name })
      : above !== null
        ? decided(above, 'unitAbove')
        : series.some((one) => one.knownForm)
          ? decided('kWh', 'formOfSource')
          : /vermogen|power|belasting/.test(words)
            ? { choice: 'kW', because: 'notSettled' as const, values: {}, certain: false }
            : series.some((one) => one.column.use)
              ? decided('kWh', 'useWord', { name: series.find((one) => one.column.use)!.name })
              : { choice: 'kWh', because: 'notSettled' as const, values: {}, certain: false };
  const chosen = decide('unit', verdict) as Unit;
  const answered = chosen !== verdict.choice;
  return series.map((one) => (answered ? chosen : (one.unit ?? chosen)));
}

/** Values that say whether a series only rises. */
const ENOUGH = 48;

/** Whether the values are use per interval or readings of a counter. */
export function kindOf(series: readonly Series[], units: readonly Unit[], decide: Decide): 'interval' | 'counter' {
  const named = series.some((one) => one.counter);
  if (units.some(isPower)) return 'interval';
  const rising = series.every(onlyRises) && series.some(changesOften);
  const most = Math.max(...series.map((one) => one.values.length));
  if (named && rising) return decide('kind', decided('counter', 'onlyRises')) as 'counter';
  if (rising && most >= 8) {
    return decide('kind', {
      choice: 'counter',
      because: 'onlyRises',
      values: {},
      certain: most >= ENOUGH,
    }) as 'counter';
  }
  if (named) {
    return decide('kind', {
      choice: most < 8 ? 'counter' : 'interval',
      because: 'conflict',
      values: {},
      certain: false,
    }) as 'interval';
  }
  return decide('kind', decided('interval', 'goesUpAndDown')) as 'interval';
}

/** Up to the changes of a meter; in a file with the newest first it only falls. */
function onlyRises({ values }: Series): boolean {
  let up = 0;
  let down = 0;
  for (let index = 1; index < values.length; index++) {
    if (values[index] > values[index - 1]) up++;
    else if (values[index] < values[index - 1]) down++;
  }
  return Math.min(up, down) <= Math.max(up, down) * 0.005 + (Math.max(up, down) > 40 ? 1 : 0);
}

function changesOften({ values }: Series): boolean {
  let changes = 0;
  for (let index = 1; index < values.length; index++) if (values[index] !== values[index - 1]) changes++;
  return values.length > 1 && changes > values.length * 0.25;
}
