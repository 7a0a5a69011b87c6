import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useDeskAddress } from '../../desk/useDeskAddress.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { recall, remember } from '../../language/remembered.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { setName } from '../../parameterSets/setNames.ts';
import { useChosenSet } from '../../parameterSets/useChosenSet.ts';
import { useParameterSets } from '../../parameterSets/useParameterSets.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { useTakingOver } from '../../parameterSets/useTakingOver.ts';
import { SectionTitle } from '../SectionTitle.tsx';
import { DifferenceView } from './DifferenceView.tsx';

/** From the set of this dossier to the newest: what changes, and the choice to take it over or leave it. */
export function UpdateView() {
  const id = useDossierValue((dossier) => dossier.id);
  const { used, newer } = useChosenSet();
  const { sets } = useParameterSets();
  const { language } = useLanguage();
  const text = useParametersText();
  const takeOver = useTakingOver();
  const [, navigate] = useLocation();
  const address = useDeskAddress();
  const back = (): void => navigate(address('parameters'));
  const name = (key: string): string => setName(key, sets, language, text);
  if (newer === null) {
    return (
      <>
        <SectionTitle title={text.difference.updateTitle} intro={text.set.inUse(name(used.key))} />
        <div>
          <Button variant="default" onClick={back}>
            {text.set.back}
          </Button>
        </div>
      </>
    );
  }
  const leave = (): void => {
    if (recall(`left.${id}`) !== newer.key) remember(`left.${id}`, newer.key);
    back();
  };
  return (
    <DifferenceView
      title={text.difference.updateTitle}
      intro={text.difference.fromTo(name(used.key), name(newer.key))}
      before={used.set}
      after={newer.set}
      onBack={back}
      decisions={[
        { text: text.set.leave, decide: leave },
        {
          text: text.set.takeOver,
          uses: true,
          main: true,
          decide: () => {
            takeOver(newer);
            back();
          },
        },
      ]}
    />
  );
}
