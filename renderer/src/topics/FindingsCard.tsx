import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconInfoCircle, IconXboxX } from '@tabler/icons-react';
import type { Finding } from '../../../shared/advice/findings.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { OriginList } from '../results/OriginList.tsx';
import { OriginLink } from '../results/OriginProvider.tsx';
import hidden from '../results/results.module.css';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { Together } from '../ui/Together.tsx';
import styles from './topics.module.css';

const icons = {
  good: IconCircleCheck,
  bad: IconXboxX,
  warning: IconAlertTriangle,
  open: IconHelpCircle,
  neutral: IconInfoCircle,
};

/** What the results say on the topic, each with its tone and the way to its origin. */
export function FindingsCard({ findings }: { findings: readonly Finding[] }) {
  const { text, language } = useResultsText();
  return (
    <Card title={text.topic.findingsTitle}>
      {findings.length === 0 && <p className={styles.quiet}>{text.topic.noFindings}</p>}
      <ul className={styles.findings}>
        {findings.map((finding) => {
          const Icon = icons[finding.tone];
          return (
            <li key={finding.id} data-tone={finding.tone}>
              <Icon size={17} stroke={1.9} aria-hidden="true" />
              <div>
                <p>
                  <span className={hidden.hidden}>{text.topic.tones[finding.tone]}: </span>
                  <Together text={finding.text} />{' '}
                  {finding.explain !== null && finding.also === undefined && (
                    <OriginLink id={finding.explain} of={finding.text} />
                  )}
                </p>
                {finding.explain !== null && finding.also !== undefined && (
                  <OriginList
                    ids={[finding.explain, ...finding.also]}
                    label={originListWords[language].of(finding.text)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
