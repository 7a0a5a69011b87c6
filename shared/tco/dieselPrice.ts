/** The diesel price in each year of use: the price of today with the excise duty of that year in it. */
import type { Pick as PickFigure } from '../charging/vehicleEnergy.ts';
import { dayRange } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { yearOfUse, type TcoInputs } from './inputs.ts';

/**
 * Euro per litre without VAT for each year of use. The price figure holds the excise duty of its own date; when the
 * duty of a later year is higher (the temporary discount ends), the difference comes on top, pro rata.
 */
export function dieselPricePath(
  inputs: Pick<TcoInputs, 'purchaseDate' | 'years'>,
  parameters: Parameters,
  pick: PickFigure,
): { perLitre: number[]; parameters: string[] } {
  const figure = parameters.figure('en.diesel.exvat');
  const day = dayRange(figure.validFrom ?? parameters.edition).first;
  const dutyThen = parameters.meanOver('tax.accijns.diesel', day, day);
  const used = new Set(['en.diesel.exvat']);
  const perLitre = Array.from({ length: inputs.years }, (_, index) => {
    const { from, to } = yearOfUse(inputs.purchaseDate, index + 1);
    for (const row of parameters.seriesOver('tax.accijns.diesel', from, to)) used.add(row.figure);
    return pick('en.diesel.exvat') + parameters.meanOver('tax.accijns.diesel', from, to) - dutyThen;
  });
  return { perLitre, parameters: [...used] };
}
