import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { readDate, writeShortDate } from '../../../../shared/format/dates.ts';
import { dateSentence } from '../../../../shared/text/problems.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { standings, type FigureFilter, type Standing } from './filters.ts';
import styles from './parameters.module.css';

interface Props {
  filter: FigureFilter;
  topics: readonly string[];
  onFilter: (filter: FigureFilter) => void;
}

const confidences = ['A', 'B', 'C'] as const;

/** Words, topic, confidence and standing; the day by which, where it is about expiring. */
export function FilterBar({ filter, topics, onFilter }: Props) {
  const { words } = useText();
  const { filter: text, topic: topicNames } = useParametersText();
  const set = (change: Partial<FigureFilter>): void => onFilter({ ...filter, ...change });
  return (
    <div className={styles.filters}>
      <TextInput
        label={text.search}
        type="search"
        placeholder={text.searchPlaceholder}
        value={filter.words}
        autoComplete="off"
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <Choice label={text.topic} value={filter.topic} onChange={(topic) => set({ topic })}>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {topicNames[topic] ?? topic}
          </option>
        ))}
      </Choice>
      <Choice
        label={text.confidence}
        value={filter.confidence}
        onChange={(value) => set({ confidence: confidences.find((one) => one === value) ?? null })}
      >
        {confidences.map((one) => (
          <option key={one} value={one}>
            {words.confidence[one]}
          </option>
        ))}
      </Choice>
      <Choice
        label={text.standing}
        value={filter.standing}
        onChange={(value) => set({ standing: standings.find((one): one is Standing => one === value) ?? null })}
      >
        {standings.map((one) => (
          <option key={one} value={one}>
            {text.standings[one]}
          </option>
        ))}
      </Choice>
      {filter.standing === 'expiring' && <ByDay by={filter.by} onBy={(by) => set({ by })} />}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  children: ReactNode;
}

/** The browser's own list: short, known to every keyboard and screen reader. */
function Choice({ label, value, onChange, children }: ChoiceProps) {
  const { filter: text } = useParametersText();
  return (
    <NativeSelect label={label} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
      <option value="">{text.all}</option>
      {children}
    </NativeSelect>
  );
}

function ByDay({ by, onBy }: { by: string; onBy: (by: string) => void }) {
  const { language } = useLanguage();
  const { filter: text } = useParametersText();
  const [typed, setTyped] = useState(writeShortDate(by));
  const reading = readDate(typed, { full: true });
  return (
    <TextInput
      label={text.by}
      inputMode="numeric"
      value={typed}
      error={reading.ok ? null : dateSentence(reading.problem, typed, language, true)}
      errorProps={{ role: 'alert' }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const next = readDate(event.currentTarget.value, { full: true });
        if (next.ok) onBy(next.date);
      }}
    />
  );
}
