import { Button } from '@mantine/core';
import { IconArrowsDiff, IconDeviceFloppy, IconFileImport } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { useDeskAddress } from '../../desk/useDeskAddress.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { setName } from '../../parameterSets/setNames.ts';
import { useChosenSet } from '../../parameterSets/useChosenSet.ts';
import { useParameterSets } from '../../parameterSets/useParameterSets.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { useTakingOver } from '../../parameterSets/useTakingOver.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './parameters.module.css';
import type { ArrivingSet } from './ParametersSection.tsx';
import { useReadingSet } from './useReadingSet.ts';
import { useSavingSet } from './useSavingSet.ts';

/** Which set this dossier has, whether there is a newer one, and the way to read or compare others. */
export function SetCard({ onArriving }: { onArriving: (arriving: ArrivingSet) => void }) {
  const named = useDossierValue((dossier) => dossier.parameterEdition);
  const { used, standing, newer, filledIn } = useChosenSet();
  const { sets } = useParameterSets();
  const { language } = useLanguage();
  const text = useParametersText();
  const [, navigate] = useLocation();
  const address = useDeskAddress();
  const takeOver = useTakingOver();
  const { read, refusal } = useReadingSet(onArriving);
  const save = useSavingSet();
  const name = (key: string): string => setName(key, sets, language, text);
  const sentence = {
    own: () => text.set.inUse(name(used.key)),
    new: () => text.set.isNew(name(used.key)),
    missing: () => text.set.missing(name(named ?? ''), name(used.key)),
  }[standing]();
  return (
    <Card title={text.set.heading}>
      <div className={styles.setLines}>
        <p data-missing={standing === 'missing' || undefined}>
          {sentence} <span className={styles.muted}>({used.shipped ? text.set.shipped : text.set.imported})</span>
        </p>
        {filledIn.length > 0 && (
          <p className={styles.muted} title={filledIn.join(', ')}>
            {text.set.filledIn(filledIn.length)}
          </p>
        )}
        {newer !== null && <p>{text.set.newer(name(newer.key))}</p>}
      </div>
      <div className={styles.buttons}>
        {newer !== null && (
          <Button size="xs" onClick={() => navigate(address('parameters', 'update'))}>
            {text.set.see}
          </Button>
        )}
        {standing === 'missing' && (
          <Button size="xs" onClick={() => takeOver(used)}>
            {text.set.takeOver}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileImport size={15} aria-hidden="true" />}
          onClick={() => void read()}
        >
          {text.set.import}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowsDiff size={15} aria-hidden="true" />}
          onClick={() => navigate(address('parameters', 'compare'))}
        >
          {text.set.compare}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDeviceFloppy size={15} aria-hidden="true" />}
          onClick={() => void save(used)}
        >
          {text.set.save}
        </Button>
      </div>
      {refusal !== null && (
        <div role="alert" className={styles.refusal}>
          <strong>{text.set.refused}</strong>
          <p>{refusal}</p>
        </div>
      )}
    </Card>
  );
}
