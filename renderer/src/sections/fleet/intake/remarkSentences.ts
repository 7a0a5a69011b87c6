import type { Language } from '../../../../../shared/format/numbers.ts';
import { cellRemarks } from '../../../../../shared/intake/cells.ts';
import type { Remark } from '../../../../../shared/intake/remarks.ts';
import type { ListedVehicle } from '../../../../../shared/intake/vehicles.ts';
import { intakeWords } from '../../../../../shared/text/intake.ts';

/** What is said about a vehicle of a list, each remark with the column and the text that it is about. */
export function remarkSentences(vehicle: ListedVehicle, language: Language): string[] {
  return vehicle.remarks.map((remark) => remarkSentence(remark, language));
}

function remarkSentence({ code, field, text }: Remark, language: Language): string {
  const words = intakeWords[language];
  const isOfCell = (one: string): one is (typeof cellRemarks)[number] => cellRemarks.some((remark) => remark === one);
  const sentence = isOfCell(code) ? words.remark[code] : words.fleet.remark[code];
  // The word of a total may stand in a column that means nothing here.
  if (code === 'total' && field === null) return `“${text}”: ${sentence}`;
  return field === null || text === '' ? sentence : words.remarkAt(words.fleet.field[field], text, sentence);
}
