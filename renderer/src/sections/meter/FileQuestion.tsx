import { Radio } from '@mantine/core';
import type { Decision, Topic } from '../../../../shared/meter/reading.ts';
import { choiceWords, reasonWords } from '../../../../shared/report/meterSentences.ts';
import styles from './meter.module.css';
import { useMeterText } from './useMeterText.ts';

interface Props {
  decision: Decision;
  onAnswer: (topic: Topic, choice: string) => void;
}

/** One thing about a file that can be answered. An open question has no answer chosen: the adviser gives it. */
export function FileQuestion({ decision, onAnswer }: Props) {
  const { text, language } = useMeterText();
  const { topic, choice, choices, because, values, standing } = decision;
  return (
    <Radio.Group
      className={styles.question}
      label={text.topics[topic].question}
      description={standing === 'open' ? reasonWords({ because, values }, language) : undefined}
      value={standing === 'open' ? '' : choice}
      onChange={(next) => onAnswer(topic, next)}
    >
      <div className={styles.choices}>
        {choices.map((one) => (
          <Radio
            key={one}
            value={one}
            size="sm"
            label={
              standing === 'open' && one === choice
                ? `${choiceWords(topic, one, language)} (${text.likeliest})`
                : choiceWords(topic, one, language)
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}
