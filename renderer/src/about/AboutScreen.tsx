import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useDesktopText } from '../desktop/useDesktopText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Card } from '../ui/Card.tsx';
import { Logo } from '../ui/Logo.tsx';
import { ScreenTools } from '../ui/ScreenTools.tsx';
import { Together } from '../ui/Together.tsx';
import styles from './about.module.css';
import { shippedDataLines } from './dataSources.ts';
import { PackageList } from './PackageList.tsx';
import { ProgramCard } from './ProgramCard.tsx';

/** What the program is, which data it carries and whose work is in it. */
export function AboutScreen() {
  const { screens } = useText();
  const { about } = useDesktopText();
  const sources = useDataSources();
  useEffect(() => {
    document.title = `${about.title} · ${screens.product}`;
  }, [about.title, screens.product]);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <button type="button" className={styles.back} onClick={() => window.history.back()}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {about.back}
        </button>
        <ScreenTools />
      </header>
      <main className={styles.content}>
        <div className={styles.title}>
          <Logo size={44} />
          <div>
            <h1>{about.title}</h1>
            <p>{about.intro}</p>
          </div>
        </div>
        <ProgramCard />
        <Card title={about.sourcesHeading} hint={about.sourcesHint}>
          <ul className={styles.sources}>
            {sources.map((line) => (
              <li key={line}>
                <Together text={line} />
              </li>
            ))}
          </ul>
        </Card>
        <PackageList />
      </main>
    </div>
  );
}

function useDataSources(): readonly string[] {
  const { language } = useLanguage();
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void shippedDataLines(language).then((known) => {
      if (wanted) setLines(known);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return lines;
}
