import { ActionIcon, Slider } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId } from 'react';
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
}

/** A slider with its name, its value and its ends in words; the figures move while it is dragged. */
export function Knob({ label, value, changed, min, max, step, write, onMove, onBack }: Props) {
  const { whatIf } = useScenarioText();
  const id = useId();
  return (
    <div className={styles.knob}>
      <span id={id} className={styles.knobName}>
        {label}
      </span>
      <div className={styles.knobHead}>
        <strong data-changed={changed || undefined}>{write(value)}</strong>
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
        <span>{write(min)}</span>
        <span>{write(max)}</span>
      </p>
    </div>
  );
}
