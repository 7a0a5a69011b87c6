import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Decision } from '../../../../shared/meter/reading.ts';
import { decisionLine, formLines, measuredLines, problemLines } from '../../../../shared/report/meterSentences.ts';
import { FileQuestion } from './FileQuestion.tsx';
import { OriginLink, OriginProvider } from '../../results/OriginProvider.tsx';
import { Together } from '../../ui/Together.tsx';
import { LineList } from './LineList.tsx';
import styles from './meter.module.css';
import { MeterFigures } from './MeterFigures.tsx';
import { useMeterOrigins } from './useMeterOrigins.ts';
import type { MeterFile, MeterFileState } from './useMeterFile.ts';
import { useMeterText } from './useMeterText.ts';

interface Props {
  preview: Extract<MeterFileState, { step: 'preview' }>;
  file: MeterFile;
  onTake: () => void;
}

/** What was understood of a file, in words and as a picture, what is asked, and what is odd; before it is taken over. */
export function MeterPreview({ preview, file, onTake }: Props) {
  const { text, language } = useMeterText();
  const { reading, record, load } = preview.data;
  const [changing, setChanging] = useState(false);
  // A question keeps its place when it is answered: it must not vanish under the finger.
  const [asked, setAsked] = useState<ReadonlySet<string>>(
    () => new Set(reading.decisions.filter((one) => one.standing === 'open').map((one) => one.topic)),
  );
  const isOpen = ({ standing }: Decision): boolean => standing === 'open';
  const newlyOpen = reading.decisions.filter((one) => isOpen(one) && !asked.has(one.topic));
  if (newlyOpen.length > 0) setAsked(new Set([...asked, ...newlyOpen.map((one) => one.topic)]));
  const questions = reading.decisions.filter((one) => asked.has(one.topic));
  const settled = reading.decisions.filter((one) => !asked.has(one.topic));
  const changeable = settled.filter((one) => one.choices.length > 1);
  const open = reading.decisions.filter(isOpen).length;
  const problems = problemLines(reading, record, load, language);
  const source = useMeterOrigins(record, reading);
  return (
    <div className={styles.stack} aria-busy={preview.catchingUp}>
      <h3>{preview.fileName}</h3>
      {questions.length > 0 && (
        <section className={styles.questions} aria-label={text.questionsTitle(questions.length)}>
          <h4>{text.questionsTitle(questions.length)}</h4>
          <p className={styles.quiet}>{text.questionsHint}</p>
          {questions.map((one) => (
            <FileQuestion key={one.topic} decision={one} onAnswer={file.answer} />
          ))}
        </section>
      )}
      <OriginProvider source={source}>
        <LineList lines={measuredLines(load, language)} />
        <section className={styles.warnings} data-quiet={problems.length === 0}>
          <h4>
            {problems.length > 0 && <IconAlertTriangle size={16} aria-hidden="true" />}
            {problems.length > 0 ? text.problemsTitle : text.nothingOdd}
          </h4>
          <ul>
            {problems.map((line) => (
              <li key={line.text}>
                <Together text={line.text} /> {line.origin !== null && <OriginLink id={line.origin} of={line.text} />}
              </li>
            ))}
          </ul>
        </section>
        <MeterFigures load={load} />
      </OriginProvider>
      <section className={styles.understood}>
        <h4>{text.understoodTitle}</h4>
        <LineList
          lines={[...formLines(reading.form, language), ...settled.map((one) => decisionLine(one, language))]}
        />
        {changeable.length > 0 && !changing && (
          <Button variant="subtle" size="compact-sm" ml={-8} mt={6} onClick={() => setChanging(true)}>
            {text.change}
          </Button>
        )}
        {changing && changeable.map((one) => <FileQuestion key={one.topic} decision={one} onAnswer={file.answer} />)}
      </section>
      <div className={styles.actions}>
        {open > 0 && <p className={styles.quiet}>{text.answerFirst}</p>}
        <Button variant="default" size="sm" onClick={file.close}>
          {text.cancel}
        </Button>
        <Button size="sm" disabled={open > 0 || preview.catchingUp} onClick={onTake}>
          {text.takeOver}
        </Button>
      </div>
    </div>
  );
}
