import { Drawer } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { DialogTools } from '../ui/DialogTools.tsx';
import styles from './origin.module.css';
import { DossierOrigin, OriginContent } from './OriginContent.tsx';
import type { OriginSource } from './originSource.ts';
import { useResultsText } from './useResultsText.ts';

interface Props {
  opened: boolean;
  /** Ids from the value that was asked for to the one that is shown. */
  trail: readonly string[];
  /** Null: the open dossier. */
  source: OriginSource | null;
  onFollow: (id: string) => void;
  onBack: () => void;
  onClose: () => void;
}

/** Where a value comes from: the rule in words, what was entered, the figures with their sources. */
export function OriginDrawer({ opened, trail, source, onFollow, onBack, onClose }: Props) {
  const { text } = useResultsText();
  const id = trail.at(-1);
  return (
    // In parts, because the ready-made header is a second banner to a screen reader. The scroll lock would add a style
    // tag of its own, which the content security policy refuses.
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position="right"
      size={500}
      lockScroll={false}
      // By part: a class on the content itself would also colour the box around it, which covers the page.
      classNames={{ content: styles.content }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <Drawer.Body className={styles.body}>
          <div className={styles.head}>
            <Drawer.Title className={styles.title}>{text.drawer.title}</Drawer.Title>
            <DialogTools close={<Drawer.CloseButton aria-label={text.drawer.close} />} />
          </div>
          {trail.length > 1 && (
            <button type="button" className={styles.back} onClick={onBack}>
              <IconArrowLeft size={16} aria-hidden="true" />
              {text.drawer.back}
            </button>
          )}
          {id !== undefined &&
            (source === null ? (
              <DossierOrigin id={id} onFollow={onFollow} />
            ) : (
              <OriginContent id={id} onFollow={onFollow} source={source} />
            ))}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
