import { dataWords, type DataWords } from '../../../shared/text/data.ts';
import { useLanguage } from './useLanguage.ts';

/** The words around the data: backups, files, history, deleting. */
export function useDataText(): DataWords {
  return dataWords[useLanguage().language];
}
