import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconInfoCircle, IconXboxX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './results.module.css';

export type Tone = 'good' | 'bad' | 'warning' | 'open' | 'neutral';

const icons = {
  good: IconCircleCheck,
  bad: IconXboxX,
  warning: IconAlertTriangle,
  open: IconHelpCircle,
  neutral: IconInfoCircle,
} satisfies Record<Tone, unknown>;

/** A short statement with its tone: the icon and the words say the same as the colour. */
export function ToneMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <span className={styles.tone} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
