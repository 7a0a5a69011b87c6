import { ActionIcon, Slider } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { OriginValue } from '../results/OriginProvider.tsx';
import { TypedValue } from './TypedValue.tsx';
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
  /** The unit of a value that may be typed as well; null where there are steps only. */
  typedIn?: string | null;
}

/**
 * A slider with its name, its value and its ends in words; the figures move while it is dragged. It runs as far as the
 * sources go; what is typed may pass them.
 */
export function Knob(props: Props) {
  const { label, value, changed, min, max, step, write, onMove, onBack, origin = null, typedIn = null } = props;
  const { whatIf } = useScenarioText();
  const id = useId();
  const [typing, setTyping] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.knob}>
      <span id={id} className={styles.knobName}>
        {label}
      </span>
      <div className={styles.knobHead}>
        {typing ? (
          <TypedValue
            label={whatIf.type(label)}
            unit={typedIn ?? ''}
            value={value}
            onType={onMove}
            min={Math.min(0, min)}
            onDone={(byKey) => {
              flushSync(() => setTyping(false));
              // Who typed goes on from where the typing began.
              if (byKey) pencil.current?.focus();
            }}
          />
        ) : (
          <strong data-changed={changed || undefined}>
            {/* What has been turned is no longer what the source says. */}
            <OriginValue id={changed ? null : origin}>{write(value)}</OriginValue>
          </strong>
        )}
        {typedIn !== null && !typing && (
          <ActionIcon
            variant="subtle"
            size="sm"
            ref={pencil}
            aria-label={whatIf.type(label)}
            title={whatIf.type(label)}
            onClick={() => setTyping(true)}
          >
            <IconPencil size={15} aria-hidden="true" />
          </ActionIcon>
        )}
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
