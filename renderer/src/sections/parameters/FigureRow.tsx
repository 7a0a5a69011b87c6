import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import { writeShortDate } from '../../../../shared/format/dates.ts';
import type { Figure } from '../../../../shared/parameters/schema.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { parameterFact } from '../../results/parameterFacts.ts';
import { ToneMark } from '../../results/ToneMark.tsx';
import { useResultsText } from '../../results/useResultsText.ts';
import { Together } from '../../ui/Together.tsx';
import { FigureDetail } from './FigureDetail.tsx';
import { lastDay } from './filters.ts';
import styles from './parameters.module.css';

interface Props {
  figure: Figure;
  day: string;
  usedIn: readonly string[] | undefined;
}

/** One line per figure: name, value, until when, how certain. All else opens under it. */
export const FigureRow = memo(function FigureRow({ figure, day, usedIn }: Props) {
  const [opened, setOpened] = useState(false);
  const id = useId();
  const parameters = useParameters();
  const all = useResultsText();
  const { figure: text } = useParametersText();
  const fact = parameterFact(figure.id, parameters, day, all);
  const last = lastDay(figure);
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles.figure} data-figure={figure.id}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={() => setOpened(!opened)}
      >
        <Chevron size={16} aria-hidden="true" />
        <span className={styles.name}>
          <Together text={fact.name} />
        </span>
        <span className={styles.value} data-long={fact.value.length > 30 || undefined} data-tabular>
          <strong>{fact.value}</strong> {fact.unit}
          {fact.range !== null && <span className={styles.range}>{fact.range}</span>}
        </span>
        <span className={styles.marks}>
          {fact.own !== null && <ToneMark tone="neutral">{text.own}</ToneMark>}
          {last !== null && (
            <span className={styles.until} data-expired={fact.expired || undefined}>
              {fact.expired ? text.expired(writeShortDate(last)) : text.expires(writeShortDate(last))}
            </span>
          )}
          {fact.toCheck && <ToneMark tone="warning">{text.toCheck}</ToneMark>}
        </span>
        <span
          className={styles.confidence}
          data-confidence={figure.confidence}
          title={all.words.confidence[figure.confidence]}
        >
          {figure.confidence}
        </span>
      </button>
      {opened && (
        <div id={id}>
          <FigureDetail figure={figure} day={day} usedIn={usedIn ?? []} />
        </div>
      )}
    </li>
  );
});
