import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import { recall, remember } from '../language/remembered.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { setName } from './setNames.ts';
import styles from './notice.module.css';
import { useChosenSet } from './useChosenSet.ts';
import { useParameterSets } from './useParameterSets.ts';
import { useParametersText } from './useParametersText.ts';

/** Says that the dossier's own figures are not here, or that newer ones are. Left alone once, it stays away. */
export function SetNotice() {
  const id = useDossierValue((dossier) => dossier.id);
  const named = useDossierValue((dossier) => dossier.parameterEdition);
  const { sets } = useParameterSets();
  const { used, standing, newer } = useChosenSet();
  const { language } = useLanguage();
  const text = useParametersText();
  const [location, navigate] = useLocation();
  const address = useDeskAddress();
  const [left, setLeft] = useState(() => recall(`left.${id}`));
  const name = (key: string): string => setName(key, sets, language, text);
  // On the screen about the sets it is all said already.
  if (location.startsWith(address('parameters'))) return null;
  if (standing !== 'missing' && (newer === null || newer.key === left)) return null;
  const leave = (key: string): void => {
    remember(`left.${id}`, key);
    setLeft(key);
  };
  return (
    <aside className={styles.notice} aria-label={text.set.heading}>
      <IconInfoCircle size={18} aria-hidden="true" />
      <p>
        {standing === 'missing'
          ? text.set.missing(name(named ?? ''), name(used.key))
          : text.set.newer(name(newer?.key ?? used.key))}
      </p>
      <div>
        <Button
          size="compact-sm"
          onClick={() => navigate(address('parameters', newer === null ? undefined : 'update'))}
        >
          {newer === null ? text.section : text.set.see}
        </Button>
        {newer !== null && (
          <Button size="compact-sm" variant="default" onClick={() => leave(newer.key)}>
            {text.set.leave}
          </Button>
        )}
      </div>
    </aside>
  );
}
