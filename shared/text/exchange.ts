/** Why a file with dossiers was refused: what is wrong, and what to do. */
import type { ExchangeRefusal } from '../exchange/read.ts';
import type { Language } from '../format/numbers.ts';
import { refusalSentence } from './problems.ts';

export type FileRefusal =
  ExchangeRefusal | { reason: 'notText' } | { reason: 'tooLarge' } | { reason: 'wrongPassphrase' };

/** `file` is the name of the file. */
export function fileRefusalSentence(refusal: FileRefusal, file: string, language: Language): string {
  const nl = language === 'nl';
  switch (refusal.reason) {
    case 'damaged':
      return nl
        ? `${file} is beschadigd of met de hand gewijzigd: de inhoud past niet bij het zegel. Gebruik een andere back-up of vraag om een nieuwe kopie; er is niets gewijzigd.`
        : `${file} is damaged or was edited by hand: its content does not fit its seal. Use another backup or ask for a new copy; nothing was changed.`;
    case 'twice':
      return nl
        ? `${file} bevat twee keer hetzelfde dossier (${refusal.id}). Vraag om een nieuwe kopie; er is niets gewijzigd.`
        : `${file} holds the same dossier twice (${refusal.id}). Ask for a new copy; nothing was changed.`;
    case 'notText':
      return nl
        ? `${file} is geen bestand van Vlootwijzer, of de tekens erin zijn beschadigd. Kies een bestand dat met Vlootwijzer is bewaard; er is niets gewijzigd.`
        : `${file} is not a file of Vlootwijzer, or its characters are damaged. Choose a file saved by Vlootwijzer; nothing was changed.`;
    case 'tooLarge':
      return nl
        ? `${file} is te groot om te openen. Laat de dossiers in delen exporteren; er is niets gewijzigd.`
        : `${file} is too large to open. Have the dossiers exported in parts; nothing was changed.`;
    case 'wrongPassphrase':
      return nl
        ? `${file} gaat met deze wachtzin niet open; er is niets gewijzigd.`
        : `${file} does not open with this passphrase; nothing was changed.`;
    case 'cutOff':
    case 'notJson':
    case 'notADossier':
    case 'newer':
    case 'field':
      return refusalSentence(refusal, file, language);
  }
}
