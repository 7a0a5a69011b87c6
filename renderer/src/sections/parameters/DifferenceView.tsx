import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { compareSets } from '../../../../shared/parameters/compare.ts';
import { completedSet } from '../../../../shared/parameters/complete.ts';
import type { ParameterSet } from '../../../../shared/parameters/schema.ts';
import { useDossierStore } from '../../dossier/useDossier.ts';
import { shippedSet } from '../../parameters.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { useSetEffect } from '../../parameterSets/useSetEffect.ts';
import { Card } from '../../ui/Card.tsx';
import { SectionTitle } from '../SectionTitle.tsx';
import { BackToFigures } from './BackToFigures.tsx';
import { ChangeList } from './ChangeList.tsx';
import { EffectTable } from './EffectTable.tsx';
import styles from './parameters.module.css';

interface Decision {
  text: string;
  decide: () => void;
  /** Makes a dossier use the set, now or later: possible only once it was found that it can be calculated with. */
  uses?: boolean;
  /** The choice that is made most often. */
  main?: boolean;
}

interface Props {
  title: string;
  intro: string;
  before: ParameterSet;
  after: ParameterSet;
  onBack: () => void;
  /** Two sets that both may be others than the one in use. */
  isComparison?: boolean;
  choice?: ReactNode;
  decisions?: readonly Decision[];
}

/** Two sets: first what it means for the open dossier, then figure by figure what differs. */
export function DifferenceView({
  title,
  intro,
  before,
  after,
  onBack,
  isComparison = false,
  choice,
  decisions,
}: Props) {
  const text = useParametersText();
  const store = useDossierStore();
  // As it was when this was opened: nothing on this screen changes what is calculated from it.
  const dossier = useMemo(() => store.getDossier(), [store]);
  const difference = useMemo(() => compareSets(before, after), [before, after]);
  const [one, other] = useMemo(() => [before, after].map((set) => completedSet(set, shippedSet).set), [before, after]);
  const effect = useSetEffect(dossier, one, other);
  const usable = effect !== null && effect.ok;
  return (
    <>
      <BackToFigures onClick={onBack} />
      <SectionTitle title={title} intro={intro} />
      <div className={styles.stack}>
        {choice}
        <Card title={text.difference.results}>
          <EffectTable effect={effect} isComparison={isComparison} dossier={dossier} before={one} after={other} />
          {decisions && (
            <div className={styles.decide}>
              {decisions.map(({ text: label, decide, uses = false, main = false }) => (
                <Button key={label} variant={main ? 'filled' : 'default'} disabled={uses && !usable} onClick={decide}>
                  {label}
                </Button>
              ))}
            </div>
          )}
        </Card>
        <Card title={text.difference.changes}>
          <ChangeList difference={difference} before={one} after={other} />
        </Card>
      </div>
    </>
  );
}
