import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useSaveState } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { savedMoment } from '../ui/moments.ts';
import styles from './desk.module.css';

/** Whether the work is on the disk. */
export function SaveIndicator() {
  const { language } = useLanguage();
  const { saveState } = useText().screens;
  const state = useSaveState();
  return (
    <output className={styles.save} data-save={state.state}>
      {state.state === 'saved' && <IconCheck size={16} aria-hidden="true" />}
      {state.state === 'busy' && <IconLoader2 size={16} aria-hidden="true" />}
      {state.state === 'failed' && <IconAlertTriangle size={16} aria-hidden="true" />}
      <span>
        {state.state === 'saved' && saveState.saved(savedMoment(state.at, language))}
        {state.state === 'busy' && saveState.busy}
        {state.state === 'failed' && saveState.failed}
      </span>
    </output>
  );
}
