import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import { checklistOf, type ChecklistGroup } from '../../../shared/advice/talk/checklist.ts';
import { checklistWords } from '../../../shared/text/checklist.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { SectionTitle } from '../sections/SectionTitle.tsx';
import { Card } from '../ui/Card.tsx';
import { ChecklistLine } from './ChecklistLine.tsx';
import { withTalk, withTalkAnswers } from './talkEdits.ts';
import styles from './checklist.module.css';
import visit from './visit.module.css';

/** Step 3c of the approach: the list for individual and for collective charging, each item folded to one line. */
export function ChecklistScreen() {
  const { language } = useLanguage();
  const text = checklistWords[language];
  const { dossier, change } = useDossier();
  const { assessment } = useAssessment();
  const parameters = useParameters();
  const address = useDeskAddress();
  const groups = assessment === null ? [] : checklistOf(dossier, assessment, parameters, language);
  const { extended } = dossier.talk;
  return (
    <div className={visit.stack}>
      <Link href={address('closing')} className={visit.link}>
        <IconArrowLeft size={16} aria-hidden="true" /> {closingWords[language].back}
      </Link>
      <SectionTitle title={text.title} intro={text.intro} />
      <Card title={text.which}>
        <div className={styles.choices}>
          {(['individual', 'collective'] as const).map((part) => (
            <label key={part} className={visit.declare}>
              <input
                type="checkbox"
                checked={extended[part]}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  change((now) => withTalk(now, { extended: { ...now.talk.extended, [part]: checked } }));
                }}
              />
              <span>
                {text.parts[part]} <small>{text.partHint[part]}</small>
              </span>
            </label>
          ))}
        </div>
      </Card>
      {groups.map((group) => (
        <ChecklistCard key={group.part} group={group} />
      ))}
    </div>
  );
}

function ChecklistCard({ group: { part, items } }: { group: ChecklistGroup }) {
  const { language } = useLanguage();
  const text = checklistWords[language];
  const { change } = useDossier();
  const done = items.filter((one) => one.state !== 'open').length;
  const offered = items.filter((one) => one.state === 'open' && !one.needsReason && one.proposal !== null);
  const acceptAll = (): void =>
    change((now) =>
      withTalkAnswers(
        now,
        Object.fromEntries(offered.map(({ key, proposal }) => [key, { state: 'answered', text: proposal ?? '' }])),
      ),
    );
  return (
    <Card title={text.parts[part]} hint={`${text.partHint[part]}. ${text.done(done, items.length)}.`}>
      {offered.length > 0 && (
        <Button size="xs" variant="light" onClick={acceptAll}>
          {text.acceptAll(offered.length)}
        </Button>
      )}
      <ul className={`${visit.list} ${styles.checklist}`}>
        {items.map((item) => (
          <ChecklistLine key={item.key} item={item} />
        ))}
      </ul>
    </Card>
  );
}
