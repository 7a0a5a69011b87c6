import { Button, Group } from '@mantine/core';
import { useId } from 'react';
import type { TopicAdvice } from '../../../shared/advice/advice.ts';
import type { TopicId } from '../../../shared/dossier/schema.ts';
import { questionWords } from '../../../shared/text/questions.ts';
import { visitFlowWords } from '../../../shared/text/visitFlow.ts';
import { focusField } from '../desk/focusField.ts';
import { pointPath } from '../desk/nextQuestion.ts';
import { useEnterKey } from '../desk/useEnterKey.ts';
import { useDossierStore, useDossierValue } from '../dossier/useDossier.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { useCommands } from '../palette/useCommands.ts';
import { useToast } from '../ui/useToast.ts';
import { PointQuestions } from '../visit/PointQuestions.tsx';
import { withPoint, withSkipReason, withTopicRestored } from './topicEdits.ts';
import styles from './topics.module.css';

const COVER_KEYS = 'Ctrl Shift Enter';

interface Props {
  topic: TopicId;
  points: TopicAdvice['points'];
}

/** What must be talked through: ticked, or left out with a reason. */
export function PointsCard({ topic, points }: Props) {
  const { text, language } = useResultsText();
  return (
    <Card title={text.topic.pointsTitle} hint={questionWords[language].rule}>
      <CoverAll topic={topic} points={points} />
      <ul className={styles.points}>
        {points.map((point) => (
          <PointRow key={point.id} topic={topic} point={point} />
        ))}
      </ul>
    </Card>
  );
}

/** After the talk: what was talked through is ticked at once. What was skipped stays as it is. */
function CoverAll({ topic, points }: Props) {
  const { language } = useResultsText();
  const text = visitFlowWords[language];
  const store = useDossierStore();
  const toast = useToast();
  const open = points.filter(({ state }) => state === 'open');
  const cover = (): void => {
    const before = store.getDossier().topics[topic];
    store.change((dossier) => open.reduce((after, { id }) => withPoint(after, topic, id, 'covered'), dossier));
    // The button is gone: the cursor goes to the first point that it ticked.
    focusField(pointPath(topic, open[0].id), () => undefined);
    toast({
      text: text.covered(open.length),
      undo: () => store.change((dossier) => withTopicRestored(dossier, topic, before)),
    });
  };
  const isOffered = open.length > 1;
  useEnterKey({ shift: true, isOffered }, cover);
  useCommands(() =>
    isOffered
      ? [{ id: 'cover-all', group: 'do', title: text.coverAll(open.length), place: COVER_KEYS, act: cover }]
      : [],
  );
  if (!isOffered) return null;
  return (
    <Group gap={10} mb={8}>
      <Button variant="light" size="sm" onClick={cover} aria-keyshortcuts="Control+Shift+Enter">
        {text.coverAll(open.length)}
      </Button>
      <span className={styles.keys} aria-hidden>
        {COVER_KEYS}
      </span>
    </Group>
  );
}

function PointRow({ topic, point }: { topic: TopicId; point: Props['points'][number] }) {
  const { text } = useResultsText();
  const store = useDossierStore();
  const id = useId();
  const skipped = point.state === 'skipped';
  const become = (state: 'covered' | 'skipped' | null): void =>
    store.change((dossier) => withPoint(dossier, topic, point.id, state));
  return (
    <li className={styles.point} data-state={point.state}>
      <div className={styles.pointLine}>
        <input
          id={id}
          type="checkbox"
          data-field={pointPath(topic, point.id)}
          checked={point.state === 'covered'}
          // Its questions made it so: there is no tick to take away.
          disabled={point.byQuestions}
          onChange={(event) => become(event.currentTarget.checked ? 'covered' : null)}
        />
        <label htmlFor={id}>{point.label}</label>
        {skipped && <span className={styles.tag}>{text.topic.skipped}</span>}
        <button
          type="button"
          className={styles.quietButton}
          onClick={() => become(skipped ? null : 'skipped')}
          aria-label={`${skipped ? text.topic.undoSkip : text.topic.skip}: ${point.label}`}
        >
          {skipped ? text.topic.undoSkip : text.topic.skip}
        </button>
      </div>
      {skipped ? <SkipReason topic={topic} point={point} /> : <PointQuestions point={point} />}
    </li>
  );
}

function SkipReason({ topic, point }: { topic: TopicId; point: Props['points'][number] }) {
  const { text } = useResultsText();
  const store = useDossierStore();
  const reason = useDossierValue((dossier) => dossier.topics[topic].skippedBecause[point.id] ?? '');
  const note = useId();
  const empty = reason.trim() === '';
  return (
    <div className={styles.reason}>
      <input
        type="text"
        aria-label={text.topic.skipReason(point.label)}
        aria-describedby={empty ? note : undefined}
        placeholder={text.topic.skipPlaceholder}
        maxLength={400}
        value={reason}
        autoComplete="off"
        onChange={(event) => {
          const { value } = event.currentTarget;
          store.change((dossier) => withSkipReason(dossier, topic, point.id, value));
        }}
      />
      {empty && (
        <p id={note} className={styles.needed}>
          {text.topic.skipNeeded}
        </p>
      )}
    </div>
  );
}
