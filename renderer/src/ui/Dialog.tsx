import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/useText.ts';
import { DialogTools } from './DialogTools.tsx';
import styles from './ui.module.css';

interface DialogProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the one that does it last. */
  actions: ReactNode;
  /** Width in pixels, where there is a list in it. */
  size?: number;
}

/**
 * A question that must be answered first. Put together here because Mantine's own header is a second banner landmark
 * on the page.
 */
export function Dialog({ opened, title, onClose, children, actions, size = 540 }: DialogProps) {
  const { screens } = useText();
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={styles.dialog}>
          <div className={styles.dialogHead}>
            <Modal.Title>{title}</Modal.Title>
            <DialogTools close={<Modal.CloseButton aria-label={screens.close} />} />
          </div>
          {children}
          <div className={styles.dialogActions}>{actions}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
