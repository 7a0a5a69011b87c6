import { ActionIcon, Slider } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId } from 'react';
import { OriginValue } from '../results/OriginProvider.tsx';
import { useScenarioText } from './useScenarioText.ts';
import styles from './whatIf.module.css';

interface Props {
  label: string;
  value: number;
  /** It stands elsewhere than in the base case. */
  changed: boolean;
  min: number;
  max: number;
  step: number;
  write: (value: number) => string;
  onMove: (value: number) => void;
  onBack: () => void;
  /** Where its value and its ends come from; null where the adviser moves no figure. */
  origin?: string | null;
}

/** A slider with its name, its value and its ends in words; the figures move while it is dragged. */
export function Knob({ label, value, changed, min, max, step, write, onMove, onBack, origin = null }: Props) {
  const { whatIf } = useScenarioText();
  const id = useId();
  return (
    <div className={styles.knob}>
      <span id={id} className={styles.knobName}>
        {label}
      </span>
      <div className={styles.knobHead}>
        <strong data-changed={changed || undefined}>
          {/* What has been turned is no longer what the source says. */}
          <OriginValue id={changed ? null : origin}>{write(value)}</OriginValue>
        </strong>
        <ActionIcon
          variant="subtle"
          size="sm"
          className={styles.back}
          data-hidden={!changed || undefined}
          disabled={!changed}
          aria-label={whatIf.back(label)}
          title={whatIf.back(label)}
          onClick={onBack}
        >
          <IconArrowBackUp size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
      <Slider
        value={value}
        min={min}
        max={max}
        step={step}
        label={null}
        thumbValueText={write}
        thumbProps={{ 'aria-labelledby': id }}
        onChange={onMove}
      />
      <p className={styles.ends}>
        <span>
          <OriginValue id={origin && `${origin}/low`}>{write(min)}</OriginValue>
        </span>
        <span>
          <OriginValue id={origin && `${origin}/high`}>{write(max)}</OriginValue>
        </span>
      </p>
    </div>
  );
}
