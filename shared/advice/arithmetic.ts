/** The products that a cost is made of, written out with numbers and units, so that they can be done again on paper. */
import type { OriginPart } from '../assessment/origin.ts';
import { writeEuro, writeNumber, type Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Factor } from '../tco/terms.ts';
import { arithmeticWords } from '../text/arithmetic.ts';
import { domainWords } from '../text/domain.ts';

const NEARLY = 1e-9;

/** "42.000 km per jaar × 23,2 l per 100 km × 1,75 euro per liter"; amounts that change by year with their years. */
export function arithmeticOf(part: OriginPart, parameters: Parameters, language: Language): string {
  const { quantity, factors, atMost } = part;
  const { unit } = domainWords[language];
  const number = (value: number): string => writeNumber(value, language, { decimals: 4, minDecimals: 0 });
  const factor = (one: Factor): string => factorText(one, parameters, language);
  const own = [
    ...(quantity === null ? [] : [`${number(quantity.value)} ${unit(quantity.unit)}`]),
    ...factors.map(factor),
  ];
  const { times, years } = timesOf(part, own.length === 0, language);
  const product = [...(times === null ? [] : [times]), ...own].join(' × ');
  const most = atMost === null ? '' : ` ≤ ${atMost.map(factor).join(' × ')}`;
  return `${product}${most}${years === null ? '' : ` (${years})`}`;
}

function factorText(one: Factor, parameters: Parameters, language: Language): string {
  const number = (value: number): string => writeNumber(value, language, { decimals: 4, minDecimals: 0 });
  if ('constant' in one) return `${one.divides === true ? '1 / ' : ''}${number(one.constant)}`;
  const value = number(parameters.number(one.figure));
  const { reading } = one;
  const unit = domainWords[language].unit(parameters.figure(one.figure).unit);
  if (reading === 'value' || reading === 'percent') return `${value} ${unit}`;
  if (reading === 'grossUp') return `1 / (1 − ${value} %)`;
  if ('power' in reading && reading.power === 1) return `${value} %`;
  if ('power' in reading) return `(${value} %) ^ ${number(reading.power)}`;
  return `(1 − ${number(reading.remaining)} / ${value} ${unit})`;
}

/** What the product is multiplied by besides its quantity, and in which years; null where that goes without saying. */
function timesOf(
  { quantity, amounts, timing }: OriginPart,
  alone: boolean,
  language: Language,
): { times: string | null; years: string | null } {
  const text = arithmeticWords[language];
  const paid = amounts.flatMap((amount, year) =>
    amount === 0 ? [] : [{ year, times: amount / (quantity?.value ?? 1) }],
  );
  if (paid.length === 0) return { times: alone ? '0' : null, years: null };
  const first = paid[0];
  const last = paid[paid.length - 1];
  const write = (value: number): string =>
    alone ? writeEuro(value, language, 2) : writeNumber(value, language, { decimals: 4, minDecimals: 0 });
  const same = paid.every(({ times }) => Math.abs(times - first.times) <= NEARLY * Math.abs(first.times));
  // Every year of use is what a running cost is; a single amount now is what a purchase is.
  const always = timing === 'running' ? paid.length === amounts.length - 1 : paid.length === 1 && first.year === 0;
  const span = first.year === last.year ? text.inYear(first.year) : text.inYears(first.year, last.year);
  if (!same) return { times: `${write(first.times)} … ${write(last.times)}`, years: span };
  const one = !alone && Math.abs(first.times - 1) < NEARLY;
  return { times: one ? null : write(first.times), years: always ? null : span };
}
