import { IconCopy } from '@tabler/icons-react';
import { useDossierValue } from '../dossier/useDossier.ts';
import { useIsAlsoOpen } from '../dossier/useOtherWindows.ts';
import { useDataText } from '../language/useDataText.ts';
import styles from './desk.module.css';

/** Says that this dossier is open in another window as well. */
export function OpenElsewhere() {
  const { windows } = useDataText();
  const id = useDossierValue((dossier) => dossier.id);
  const isAlsoOpen = useIsAlsoOpen(id);
  return (
    <output className={styles.elsewhere} title={isAlsoOpen ? windows.alsoOpenHint : undefined}>
      {isAlsoOpen && (
        <>
          <IconCopy size={16} aria-hidden="true" />
          <span>{windows.alsoOpen}</span>
        </>
      )}
    </output>
  );
}
