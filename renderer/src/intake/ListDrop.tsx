import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import type { IntakeWords } from '../../../shared/text/intake.ts';
import { pastedListWords } from '../../../shared/text/pastedList.ts';
import { useLanguage } from '../language/useLanguage.ts';
import styles from './intake.module.css';
import type { ListStep } from './useLists.ts';
import { usePastedList } from './usePastedList.ts';

interface Props {
  text: IntakeWords;
  /** What may be in the file. */
  forms: string;
  step: ListStep;
  /** There is a list already: this one comes beside it. */
  another?: boolean;
  onFile: (file: File) => void;
  onDismiss: () => void;
}

/** Where a list is dropped or chosen, and what came of it while there is nothing to show yet. */
export function ListDrop({ text, forms, step, another = false, onFile, onDismiss }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const pasted = pastedListWords[useLanguage().language];
  usePastedList(pasted.name, step.step !== 'reading', onFile);
  if (step.step === 'reading') return <output className={styles.waiting}>{text.reading(step.fileName)}</output>;
  if (step.step === 'refused') {
    return (
      <div className={styles.refused} role="alert">
        <h3>{text.refusedTitle(step.fileName)}</h3>
        <p>{text.refused[step.reason]}</p>
        <Button variant="default" size="sm" onClick={onDismiss}>
          {text.otherFile}
        </Button>
      </div>
    );
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files.item(0);
    if (file) onFile(file);
  };
  return (
    // Dropping is an extra for who has a mouse; the button does the same for everybody.
    <div
      className={another ? styles.anotherDrop : styles.drop}
      data-over={over}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!another && <span>{text.drop}</span>}
      <Button
        variant="light"
        size="sm"
        leftSection={<IconFileUpload size={16} aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {another ? text.another : text.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={another ? text.another : text.choose}
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <p className={styles.quiet}>{forms}</p>
      {!another && <p className={styles.quiet}>{pasted.hint}</p>}
    </div>
  );
}
