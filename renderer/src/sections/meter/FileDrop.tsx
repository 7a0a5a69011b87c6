import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import styles from './meter.module.css';
import { useMeterText } from './useMeterText.ts';

/** Where a meter file is dropped or chosen. It is read here and goes nowhere else. */
export function FileDrop({ replaces, onFile }: { replaces: boolean; onFile: (file: File) => void }) {
  const { text } = useMeterText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files.item(0);
    if (file) onFile(file);
  };
  return (
    // Dropping is an extra for who has a mouse; the button does the same for everybody.
    <div
      className={styles.drop}
      data-over={over}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{replaces ? text.dropOther : text.drop}</span>
      <Button
        variant="light"
        size="sm"
        leftSection={<IconFileUpload size={16} aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {text.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.json,.xlsx,text/*,application/json"
        aria-label={text.choose}
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <p className={styles.quiet}>{text.forms}</p>
    </div>
  );
}
