import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { collectiveWords } from '../../../shared/text/collective.ts';
import about from '../about/about.module.css';
import { WithoutConsent } from '../data/WithoutConsent.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { ScreenTools } from '../ui/ScreenTools.tsx';
import { ParkChoice } from './ParkChoice.tsx';
import { ParkResults } from './ParkResults.tsx';
import { SavePark } from './SavePark.tsx';
import { useParkAnswer } from './useParkAnswer.ts';

/** Several dossiers of one business park: choose which, and see what they need together. */
export function CollectiveScreen() {
  const { language } = useLanguage();
  const { screens } = useText();
  const text = collectiveWords[language];
  const list = useDossierList();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { answer, report } = useParkAnswer(chosen);
  useEffect(() => {
    document.title = `${text.title} · ${screens.product}`;
  }, [text.title, screens.product]);
  const stored = list === null || list === 'failed' ? [] : list;
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
        <ParkChoice stored={stored} chosen={chosen} onChoose={setChosen} text={text} language={language} />
        <ParkResults answer={answer} text={text} language={language} />
        {answer.park !== null && <WithoutConsent chosen={stored.filter(({ id }) => chosen.includes(id))} />}
        {answer.park !== null && <SavePark ready={answer.joint !== null} language={language} make={report} />}
      </main>
    </div>
  );
}
