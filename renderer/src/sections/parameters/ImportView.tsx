import type { KeptSet } from '../../../../shared/parameters/sets.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { setName } from '../../parameterSets/setNames.ts';
import { useChosenSet } from '../../parameterSets/useChosenSet.ts';
import { useParameterSets } from '../../parameterSets/useParameterSets.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { useTakingOver } from '../../parameterSets/useTakingOver.ts';
import { useToast } from '../../ui/useToast.ts';
import { DifferenceView } from './DifferenceView.tsx';
import type { ArrivingSet } from './ParametersSection.tsx';

/** A set from a file: what it changes, and the choice to keep it, use it or send it away. */
export function ImportView({ file, fileName, onDone }: ArrivingSet & { onDone: () => void }) {
  const { used } = useChosenSet();
  const { sets, add } = useParameterSets();
  const { language } = useLanguage();
  const text = useParametersText();
  const takeOver = useTakingOver();
  const toast = useToast();
  const name = (key: string): string => setName(key, sets, language, text);
  const keep = async (then: (kept: KeptSet) => void): Promise<void> => {
    try {
      then(await add(file));
      onDone();
    } catch (error) {
      console.error(error);
      toast({ text: text.set.notKept, tone: 'bad' });
    }
  };
  return (
    <DifferenceView
      title={text.difference.importTitle(fileName)}
      intro={text.difference.fromTo(name(used.key), name(file.key))}
      before={used.set}
      after={file.set}
      onBack={onDone}
      decisions={[
        { text: text.difference.refuse, decide: onDone },
        {
          text: text.difference.keepOnly,
          uses: true,
          decide: () => void keep((kept) => toast({ text: text.set.kept(name(kept.key)) })),
        },
        { text: text.difference.accept, uses: true, main: true, decide: () => void keep(takeOver) },
      ]}
    />
  );
}
