import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newestSet, type KeptSet } from '../../../../shared/parameters/sets.ts';
import { useDeskAddress } from '../../desk/useDeskAddress.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { setName } from '../../parameterSets/setNames.ts';
import { useChosenSet } from '../../parameterSets/useChosenSet.ts';
import { useParameterSets } from '../../parameterSets/useParameterSets.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { SectionTitle } from '../SectionTitle.tsx';
import { BackToFigures } from './BackToFigures.tsx';
import { DifferenceView } from './DifferenceView.tsx';
import styles from './parameters.module.css';

/** Any two sets of this laptop side by side. Changes nothing. */
export function CompareView() {
  const { used } = useChosenSet();
  const { sets } = useParameterSets();
  const text = useParametersText();
  const [, navigate] = useLocation();
  const address = useDeskAddress();
  const newest = newestSet(sets).key;
  // From the older to the newer, with the one in use on one side.
  const [from, setFrom] = useState(() =>
    used.key === newest ? (sets.find(({ key }) => key !== newest) ?? used).key : used.key,
  );
  const [to, setTo] = useState(newest);
  const back = (): void => navigate(address('parameters'));
  const before = sets.find(({ key }) => key === from);
  const after = sets.find(({ key }) => key === to);
  if (sets.length < 2 || !before || !after) {
    return (
      <>
        <BackToFigures onClick={back} />
        <SectionTitle title={text.difference.compareTitle} intro={text.difference.pickTwo} />
      </>
    );
  }
  return (
    <DifferenceView
      key={`${from}|${to}`}
      title={text.difference.compareTitle}
      intro=""
      before={before.set}
      after={after.set}
      onBack={back}
      isComparison
      choice={
        <div className={styles.pickers}>
          <Picker label={text.difference.from} sets={sets} value={from} onPick={setFrom} />
          <Picker label={text.difference.to} sets={sets} value={to} onPick={setTo} />
        </div>
      }
    />
  );
}

interface PickerProps {
  label: string;
  sets: readonly KeptSet[];
  value: string;
  onPick: (key: string) => void;
}

function Picker({ label, sets, value, onPick }: PickerProps) {
  const { language } = useLanguage();
  const text = useParametersText();
  return (
    <NativeSelect
      label={label}
      value={value}
      data={sets.map(({ key }) => ({ value: key, label: setName(key, sets, language, text) }))}
      onChange={(event) => onPick(event.currentTarget.value)}
    />
  );
}
