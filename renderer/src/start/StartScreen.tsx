import { Button } from '@mantine/core';
import { IconDatabase, IconFileImport, IconPlus, IconWifiOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { AboutLink } from '../about/AboutLink.tsx';
import { CollectiveLink } from '../collective/CollectiveLink.tsx';
import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import { Logo } from '../ui/Logo.tsx';
import { SurveyLink } from '../survey/SurveyLink.tsx';
import { ScreenTools } from '../ui/ScreenTools.tsx';
import { StartNotices } from './StartNotices.tsx';
import { ClashDialog } from './ClashDialog.tsx';
import { DossierList } from './DossierList.tsx';
import { ExampleList } from './ExampleList.tsx';
import styles from './start.module.css';
import { useStartActions } from './useStartActions.tsx';

export function StartScreen() {
  const { screens } = useText();
  const { start } = screens;
  const data = useDataText();
  const actions = useStartActions();

  useEffect(() => {
    document.title = screens.product;
  }, [screens.product]);

  return (
    <div className={styles.start}>
      <header className={styles.hero}>
        <div className={styles.brand}>
          <Logo size={34} />
          <span>{screens.product}</span>
        </div>
        <div className={styles.promise}>
          <h1>{start.promise}</h1>
          <p>{start.explanation}</p>
          <div className={styles.heroActions}>
            <Button
              className={styles.heroButton}
              size="md"
              leftSection={<IconPlus size={18} aria-hidden="true" />}
              onClick={() => void actions.begin()}
            >
              {start.begin}
            </Button>
            <Button
              className={styles.heroQuiet}
              size="md"
              leftSection={<IconFileImport size={18} aria-hidden="true" />}
              onClick={() => void actions.openFile()}
            >
              {start.open}
            </Button>
          </div>
        </div>
        <p className={styles.offline}>
          <IconWifiOff size={18} aria-hidden="true" />
          <span>{start.offline}</span>
        </p>
      </header>
      <main className={styles.shelf}>
        <div className={styles.tools}>
          <SurveyLink />
          <CollectiveLink />
          <AboutLink />
          <Link href="/data" className={styles.dataLink}>
            <IconDatabase size={17} aria-hidden="true" />
            {data.title}
          </Link>
          <ScreenTools />
        </div>
        <StartNotices />
        {actions.refusal && (
          <div role="alert" className={styles.refusal}>
            <p>{actions.refusal}</p>
            <Button size="xs" variant="default" onClick={actions.dismissRefusal}>
              {screens.close}
            </Button>
          </div>
        )}
        <DossierList actions={actions} />
        <ExampleList onOpen={(dossier) => void actions.openExample(dossier)} />
      </main>
      {actions.dialogs}
      <ClashDialog clash={actions.clash} onChoice={(choice) => void actions.settleClash(choice)} />
    </div>
  );
}
