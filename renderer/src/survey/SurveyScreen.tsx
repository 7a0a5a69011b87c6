import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { surveyBook } from '../../../shared/intake/books.ts';
import { readSurvey } from '../../../shared/intake/survey.ts';
import { intakeWords } from '../../../shared/text/intake.ts';
import about from '../about/about.module.css';
import { ColumnMatching } from '../intake/ColumnMatching.tsx';
import styles from '../intake/intake.module.css';
import { ListDrop } from '../intake/ListDrop.tsx';
import { useLists } from '../intake/useLists.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { Card } from '../ui/Card.tsx';
import { ScreenTools } from '../ui/ScreenTools.tsx';
import { useToast } from '../ui/useToast.ts';
import { CompanyList } from './CompanyList.tsx';
import { useMakingDossiers } from './useMakingDossiers.ts';

/** Answers to a survey become prepared dossiers, after a look at each; what is on this laptop stays as it is. */
export function SurveyScreen() {
  const { language } = useLanguage();
  const { screens } = useText();
  const text = intakeWords[language];
  const { survey } = text;
  const toast = useToast();
  const [, navigate] = useLocation();
  const files = useLists('survey', surveyBook);
  const [list] = files.lists;
  const stored = useDossierList();
  const make = useMakingDossiers();
  const [making, setMaking] = useState(false);
  useEffect(() => {
    document.title = `${survey.title} · ${screens.product}`;
  }, [survey.title, screens.product]);

  const answers = useMemo(() => {
    if (list === undefined) return [];
    const known = new Set(stored === null || stored === 'failed' ? [] : stored.map(({ name }) => name));
    const { groupNames, notesHeading } = intakeWords[language].survey;
    return readSurvey(list.table, list.matches, known, { groupNames, notesHeading });
  }, [list, stored, language]);
  const [choices, setChoices] = useState<ReadonlyMap<number, boolean>>(new Map());
  // A company that has a dossier, or is there twice, is taken only when the adviser says so.
  const isTaken = (answer: (typeof answers)[number]): boolean =>
    answer.standing !== 'refused' &&
    (choices.get(answer.id) ?? !answer.remarks.some(({ code }) => code === 'answeredTwice' || code === 'nameKnown'));
  const taken = answers.filter(isTaken);

  const takeOver = async (): Promise<void> => {
    setMaking(true);
    const made = await make(taken);
    setMaking(false);
    if (!made) return toast({ text: survey.failed, tone: 'bad' });
    toast({ text: survey.made(taken.length) });
    navigate('/');
  };

  return (
    <div className={about.page}>
      <header className={about.header}>
        <button type="button" className={about.back} onClick={() => navigate('/')}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {screens.start.recent}
        </button>
        <ScreenTools />
      </header>
      <main id="content" className={about.content} data-wide={list !== undefined || undefined}>
        <div className={about.title}>
          <div>
            <h1>{survey.title}</h1>
            <p>{survey.intro}</p>
          </div>
        </div>
        <Card title={text.columns.title} hint={text.columns.hint}>
          {list === undefined ? (
            <ListDrop
              text={text}
              forms={survey.forms}
              step={files.step}
              onFile={files.open}
              onDismiss={files.dismiss}
            />
          ) : (
            <ColumnMatching
              list={list}
              text={text}
              fields={surveyBook.fields}
              names={survey.field}
              onChoose={(column, field) => files.choose(list.id, column, field)}
              onSheet={(sheet) => files.chooseSheet(list.id, sheet)}
              onRemove={() => {
                files.close();
                setChoices(new Map());
              }}
            />
          )}
        </Card>
        {list !== undefined && (
          <>
            <CompanyList
              answers={answers}
              isTaken={isTaken}
              onTake={(id, on) => setChoices(new Map([...choices, [id, on]]))}
            />
            <div className={styles.actions}>
              <Button
                variant="default"
                onClick={() => {
                  files.close();
                  setChoices(new Map());
                }}
              >
                {text.cancel}
              </Button>
              <Button disabled={taken.length === 0 || making || stored === null} onClick={() => void takeOver()}>
                {survey.takeOver(taken.length)}
              </Button>
            </div>
          </>
        )}
      </main>
    </div>
  );
}
