import { Checkbox } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { collectiveWords } from '../../../shared/text/collective.ts';
import about from '../about/about.module.css';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { Card } from '../ui/Card.tsx';
import { ScreenTools } from '../ui/ScreenTools.tsx';
import { ParkResults } from './ParkResults.tsx';
import { useParkAnswer } from './useParkAnswer.ts';

/** Several dossiers of one business park: choose which, and see what they need together. */
export function CollectiveScreen() {
  const { language } = useLanguage();
  const { screens } = useText();
  const text = collectiveWords[language];
  const list = useDossierList();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const answer = useParkAnswer(chosen);
  useEffect(() => {
    document.title = `${text.title} · ${screens.product}`;
  }, [text.title, screens.product]);
  const stored = list === null || list === 'failed' ? [] : list;
  const put = (id: string, on: boolean): void => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <div className={about.page}>
      <header className={about.header}>
        <button type="button" className={about.back} onClick={() => window.history.back()}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {screens.start.recent}
        </button>
        <ScreenTools />
      </header>
      <main className={about.content}>
        <div className={about.title}>
          <div>
            <h1>{text.title}</h1>
            <p>{text.intro}</p>
          </div>
        </div>
        <Card title={text.choose} hint={text.chooseHint}>
          {stored.length === 0 && <p>{text.none}</p>}
          {stored.map(({ id, name, businessPark }) => (
            <Checkbox
              key={id}
              size="sm"
              mt={6}
              checked={chosen.includes(id)}
              label={[name === '' ? text.nameless : name, businessPark].filter(Boolean).join(', ')}
              onChange={(event) => put(id, event.currentTarget.checked)}
            />
          ))}
        </Card>
        <ParkResults answer={answer} text={text} language={language} />
      </main>
    </div>
  );
}
