/** Why a parameter file was refused: which figure, what is wrong with it, and what to do. */
import type { Language } from '../format/numbers.ts';
import type { ParameterRefusal, RefusalReason } from '../parameters/read.ts';

type Sentences = Record<RefusalReason, (detail: string) => string>;

/** Nothing in brackets where the file has no value. */
function bracketed(detail: string): string {
  return detail === '' ? '' : ` (${detail})`;
}

const nl: Sentences = {
  cutOff: () => 'het einde van het bestand ontbreekt. Vraag om een nieuwe kopie',
  notJson: () => 'de inhoud is niet te lezen. Kies een bestand met kengetallen van Vlootwijzer',
  notAParameterSet: () =>
    'dit is geen set kengetallen: het kenmerk “vlootwijzer-parameters” ontbreekt. Kies een ander bestand',
  newer: (version) => `de set is voor een nieuwere versie van Vlootwijzer (bestandsversie ${version}). Werk eerst bij`,
  tooLarge: () => 'het bestand is veel groter dan een set kengetallen kan zijn',
  forbiddenKey: (key) => `de naam “${key}” mag in een bestand niet voorkomen`,
  missingSource: () => 'de bron ontbreekt',
  missingConfidence: () => 'de zekerheid (A, B of C) ontbreekt',
  missingValidity: () => 'er staat niet bij wanneer het geldt',
  validityBackwards: (detail) => `de geldigheid eindigt voordat zij begint (${detail})`,
  overlappingValidity: (detail) => `twee waarden gelden op dezelfde dag (${detail})`,
  unknownUnit: (detail) => `de eenheid is onbekend${bracketed(detail)}`,
  wrongType: (detail) => `de waarde past niet bij de eenheid${bracketed(detail)}`,
  negative: (detail) => `de waarde is negatief (${detail}) en dat kan hier niet`,
  outOfScale: (detail) => `de waarde is onmogelijk groot (${detail}); kijk naar de komma en de eenheid`,
  notWhole: (detail) => `alleen een heel getal kan hier (${detail})`,
  outOfBounds: (detail) => `de waarde kan hier niet (${detail})`,
  emptySource: (detail) =>
    `aan de bron is niets na te gaan (${detail}): vul een titel of een adres in. Alleen een kengetal met zekerheid C mag zonder, als er in woorden staat waar het op rust`,
  otherUnit: (detail) => `de eenheid is een andere dan waar het programma mee rekent (${detail})`,
  otherKind: (detail) => `de waarde is van een andere soort dan het programma nodig heeft (${detail})`,
  otherForm: (detail) => `het programma kan deze waarde niet lezen (${detail})`,
  otherSign: (detail) => `het teken (plus of min) is andersom dan waar het programma mee rekent (${detail})`,
  inTwoSeries: (detail) => `dit kengetal hoort al bij een andere reeks (${detail})`,
  notRising: (detail) => `deze grens ligt niet boven de grens ervoor (${detail})`,
  tableCell: (detail) => `een vak van de tabel noemt een ander kengetal dan waar het programma mee rekent (${detail})`,
  unknownField: (detail) => `dit veld bestaat niet (${detail}); kijk naar de spelling`,
  rangeOrder: () => 'laag, gebruikelijk en hoog staan niet in die volgorde',
  duplicateId: () => 'dit id komt twee keer voor',
  unknownReference: (detail) => `er wordt verwezen naar een kengetal dat er niet is (${detail})`,
  seriesMixed: (detail) => `in deze reeks staan waarden van verschillende soort (${detail})`,
  tableShape: (detail) => `deze tabel heeft een vorm die het programma niet kent (${detail})`,
  field: (detail) => `onmogelijke waarde${bracketed(detail)}`,
};

const en: Sentences = {
  cutOff: () => 'the end of the file is missing. Ask for a new copy',
  notJson: () => 'its content cannot be read. Choose a parameter file of Vlootwijzer',
  notAParameterSet: () =>
    'this is not a parameter set: the mark “vlootwijzer-parameters” is missing. Choose another file',
  newer: (version) => `the set is for a newer version of Vlootwijzer (file version ${version}). Update first`,
  tooLarge: () => 'the file is much larger than a parameter set can be',
  forbiddenKey: (key) => `the name “${key}” may not occur in a file`,
  missingSource: () => 'the source is missing',
  missingConfidence: () => 'the confidence (A, B or C) is missing',
  missingValidity: () => 'it does not say when it holds',
  validityBackwards: (detail) => `its validity ends before it starts (${detail})`,
  overlappingValidity: (detail) => `two values hold on the same day, their validity overlaps (${detail})`,
  unknownUnit: (detail) => `unknown unit${bracketed(detail)}`,
  wrongType: (detail) => `the value does not fit the unit: wrong type${bracketed(detail)}`,
  negative: (detail) => `the value is negative (${detail}), which it cannot be here`,
  outOfScale: (detail) => `the value is impossibly large (${detail}); look at the decimal sign and the unit`,
  notWhole: (detail) => `only a whole number can stand here (${detail})`,
  outOfBounds: (detail) => `the value cannot be (${detail})`,
  emptySource: (detail) =>
    `its source cannot be looked up (${detail}): give a title or an address. Only a figure of confidence C may do without, where words say what it rests on`,
  otherUnit: (detail) => `the unit is another than the program calculates with (${detail})`,
  otherKind: (detail) => `the value is of another kind than the program needs (${detail})`,
  otherForm: (detail) => `the program cannot read this value (${detail})`,
  otherSign: (detail) => `the sign (plus or minus) is the other way round than the program calculates with (${detail})`,
  inTwoSeries: (detail) => `this figure already belongs to another series (${detail})`,
  notRising: (detail) => `this limit is not above the one before it (${detail})`,
  tableCell: (detail) => `a cell of the table names another figure than the program calculates with (${detail})`,
  unknownField: (detail) => `this field does not exist (${detail}); look at the spelling`,
  rangeOrder: () => 'low, typical and high are not in that order',
  duplicateId: () => 'this id occurs twice',
  unknownReference: (detail) => `it refers to a figure that is not there (${detail})`,
  seriesMixed: (detail) => `this series holds values of different kinds (${detail})`,
  tableShape: (detail) => `this table has a shape that the program does not know (${detail})`,
  field: (detail) => `impossible value${bracketed(detail)}`,
};

/** One sentence. `file` is its name. */
export function parameterRefusalSentence(refusal: ParameterRefusal, file: string, language: Language): string {
  const { id, field, reason, detail } = refusal;
  const why = (language === 'nl' ? nl : en)[reason](detail);
  const where = id === null ? (field ?? '') : field === null ? `“${id}”` : `“${id}” (${field})`;
  const place = where === '' ? '' : ` ${where}:`;
  return language === 'nl'
    ? `${file}:${place} ${why}. Er is niets gewijzigd.`
    : `${file}:${place} ${why}. Nothing was changed.`;
}
