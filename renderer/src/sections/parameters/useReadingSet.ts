import { readParameterSet } from '../../../../shared/parameters/read.ts';
import { parameterRefusalSentence } from '../../../../shared/text/parameterFiles.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useSaid } from '../../language/useSaid.ts';
import { shippedSet } from '../../parameters.ts';
import { setName } from '../../parameterSets/setNames.ts';
import { useParameterSets } from '../../parameterSets/useParameterSets.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { usePlatform } from '../../platform/usePlatform.ts';
import { useToast } from '../../ui/useToast.ts';
import type { ArrivingSet } from './ParametersSection.tsx';

/** Asks for a file, checks it, and hands over the set; or says why it is refused. Nothing is kept yet. */
export function useReadingSet(onArriving: (arriving: ArrivingSet) => void): {
  read: () => Promise<void>;
  refusal: string | null;
} {
  const platform = usePlatform();
  const { sets } = useParameterSets();
  const { language } = useLanguage();
  const text = useParametersText();
  const toast = useToast();
  const [refusal, refuse] = useSaid();

  const read = async (): Promise<void> => {
    // A parameter file is chosen in the same dialog as a dossier: both are JSON, and what is in it is judged here.
    const answer = await platform.openDossierFile();
    if (answer.status !== 'ok') return toast({ text: text.set.notOpened, tone: 'bad' });
    if (answer.value.outcome !== 'opened') return;
    const { fileName } = answer.value;
    const reading = readParameterSet(new TextDecoder().decode(answer.value.bytes), shippedSet);
    if (!reading.ok) return refuse((spoken) => parameterRefusalSentence(reading, fileName, spoken));
    refuse(null);
    const { key } = reading;
    if (sets.some((one) => one.key === key)) {
      return toast({ text: text.set.alreadyThere(setName(key, sets, language, text)) });
    }
    onArriving({ file: reading, fileName });
  };
  return { read, refusal };
}
