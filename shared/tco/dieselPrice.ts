/** The diesel price in each year of use: the price of today with the excise duty of that year in it. */
import { dayRange } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { yearOfUse, type TcoInputs } from './inputs.ts';

/**
 * Euro per litre without VAT that comes on top of the price of today in each year of use. The price figure holds the
 * excise duty of its own date; when the duty of a later year is higher (the temporary discount ends), the difference
 * comes on top, pro rata.
 */
export function dieselPriceRise(
  inputs: Pick<TcoInputs, 'purchaseDate' | 'years'>,
  parameters: Parameters,
): { perLitre: number[]; parameters: string[] } {
  const figure = parameters.figure('en.diesel.exvat');
  const day = dayRange(figure.validFrom ?? parameters.edition).first;
  const dutyThen = parameters.meanOver('tax.accijns.diesel', day, day);
  const used = new Set<string>();
  const perLitre = Array.from({ length: inputs.years }, (_, index) => {
    const { from, to } = yearOfUse(inputs.purchaseDate, index + 1);
    for (const row of parameters.seriesOver('tax.accijns.diesel', from, to)) used.add(row.figure);
    return parameters.meanOver('tax.accijns.diesel', from, to) - dutyThen;
  });
  return { perLitre, parameters: [...used] };
}
