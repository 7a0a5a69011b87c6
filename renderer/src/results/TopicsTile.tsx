import { IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Advice } from '../../../shared/advice/advice.ts';
import { topicIds } from '../../../shared/dossier/schema.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import styles from './panel.module.css';
import { Tile } from './Tile.tsx';
import { useResultsText } from './useResultsText.ts';

/** Which of the four topics of every advice are complete; each leads to its own screen. */
export function TopicsTile({ advice, follows }: { advice: Advice; follows: boolean }) {
  const { text } = useResultsText();
  const address = useDeskAddress();
  return (
    <Tile title={`${text.panel.topics}: ${text.panel.topicsOf(advice.completeTopics)}`} follows={follows}>
      <div className={styles.topics}>
        {topicIds.map((topic, index) => {
          const { title, complete } = advice.topics[topic];
          const name = text.panel.topicState(title, complete);
          return (
            <Link
              key={topic}
              href={address(topic)}
              className={styles.topic}
              data-complete={complete || undefined}
              aria-label={`${index + 1}: ${name}`}
              title={name}
            >
              {index + 1}
              {complete && <IconCheck size={14} stroke={2.4} aria-hidden="true" />}
            </Link>
          );
        })}
      </div>
    </Tile>
  );
}
