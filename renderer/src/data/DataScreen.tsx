import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { ScreenTools } from '../ui/ScreenTools.tsx';
import { BackupsCard } from './BackupsCard.tsx';
import styles from './data.module.css';
import { ErasureCard } from './ErasureCard.tsx';
import { ExchangeCard } from './ExchangeCard.tsx';
import { RetentionCard } from './RetentionCard.tsx';

/** The adviser's evening: copies, files, what may go. */
export function DataScreen() {
  const words = useDataText();
  const { screens } = useText();
  const list = useDossierList();

  useEffect(() => {
    document.title = `${words.title} · ${screens.product}`;
  }, [words, screens]);

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <Link href="/" className={styles.back}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {words.toStart}
        </Link>
        <ScreenTools />
      </header>
      <main className={styles.main}>
        <div className={styles.title}>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
        </div>
        {list === 'failed' && (
          <p role="alert" className={styles.trouble}>
            {screens.start.listFailed}
          </p>
        )}
        {list !== null && list !== 'failed' && (
          <div className={styles.cards}>
            <BackupsCard />
            <div className={styles.stack}>
              <ExchangeCard list={list} />
              <RetentionCard list={list} />
              <ErasureCard list={list} />
            </div>
          </div>
        )}
      </main>
    </div>
  );
}
