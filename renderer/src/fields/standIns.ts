/** What is used where the answer is unknown, as words: the figure, its unit, and who says so. */
import { classTraits } from '../../../shared/access/vehicle.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { writeNumber, type Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import type { Figure } from '../../../shared/parameters/schema.ts';
import { forms } from '../../../shared/text/forms.ts';
import type { StandIn } from './FieldFrame.tsx';

/** The publisher in the language of the screen. Most are names and stay as they are. */
export function publisherName(figure: Figure, language: Language): string {
  const { publisher } = figure.source;
  const described = Object.entries(forms[language].publishers).find(([text]) => publisher.startsWith(text));
  return described ? described[1] : publisher;
}

/** "24.300 km per jaar". */
export function writeFigure(value: number, unit: string, language: Language): string {
  const number = writeNumber(value, language, { decimals: 4, minDecimals: 0 });
  const inWords = forms[language].figureUnit[unit] ?? unit;
  return inWords === '%' ? `${number}%` : `${number} ${inWords}`;
}

/** A sourced figure; null when the set has none under this id. */
export function figureStandIn(id: string, parameters: Parameters, language: Language): StandIn | null {
  if (!parameters.has(id)) return null;
  const figure = parameters.figure(id);
  return {
    what: writeFigure(parameters.number(id), figure.unit, language),
    source: publisherName(figure, language),
  };
}

export function yearlyKmStandIn(group: FleetGroup, parameters: Parameters, language: Language): StandIn | null {
  if (group.vehicleClass === null) return null;
  return figureStandIn(`veh.${group.vehicleClass}.km`, parameters, language);
}

/** Category that follows from the class; null where it does not. */
export function categoryStandIn(group: FleetGroup, language: Language): StandIn | null {
  const category = group.vehicleClass === null ? null : classTraits(group.vehicleClass).category;
  return category === null ? null : { what: category, source: forms[language].followsClass };
}
