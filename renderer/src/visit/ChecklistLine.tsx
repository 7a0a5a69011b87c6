import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { checklistOrigins } from '../../../shared/advice/talk/checklistOrigins.ts';
import type { Item } from '../../../shared/advice/talk/items.ts';
import type { ChecklistId } from '../../../shared/dossier/talk.ts';
import { checklistWords } from '../../../shared/text/checklist.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { OriginList } from '../results/OriginList.tsx';
import { talkEditsOf } from './talkAnswers.ts';
import { useTalkAnswer } from './useTalkAnswer.ts';
import { Together } from '../ui/Together.tsx';
import styles from './checklist.module.css';
import visit from './visit.module.css';

/** One item: its name and where it stands; unfolded its question, the answer, and what the dossier proposes. */
export function ChecklistLine({ item }: { item: Item<ChecklistId> }) {
  const { language } = useLanguage();
  const text = checklistWords[language];
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const { name, ask } = text.item[item.id];
  const state = item.state === 'open' && item.proposal !== null ? 'proposed' : item.state;
  return (
    <li className={styles.item} data-state={state}>
      <button
        type="button"
        className={styles.itemHead}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>
          <b>{name}</b>
          <small>{ask}</small>
        </span>
        <span className={styles.state}>{text.state[state]}</span>
        <IconChevronDown size={16} aria-hidden="true" data-open={unfolded || undefined} />
      </button>
      {unfolded && (
        <div id={id} className={`${visit.detail} ${styles.answer}`}>
          <Answer item={item} name={name} />
        </div>
      )}
    </li>
  );
}

function Answer({ item, name }: { item: Item<ChecklistId>; name: string }) {
  const { language } = useLanguage();
  const text = checklistWords[language];
  const { assessment } = useAssessment();
  const given = useTalkAnswer(item.key);
  const edit = talkEditsOf(useDossierStore(), item.key);
  const note = useId();
  const skipped = given?.state === 'notApplicable';
  const { proposal } = item;
  return (
    <>
      {proposal !== null && given === null && (
        <div className={visit.keptNote}>
          <p className={visit.muted}>{text.proposal}</p>
          <p className={visit.keptText}>
            <Together text={proposal} />
          </p>
          {assessment && (
            <OriginList ids={checklistOrigins(item.id, assessment)} label={originListWords[language].of(name)} />
          )}
          <Button
            size="xs"
            variant="light"
            aria-label={`${text.accept}: ${name}`}
            onClick={() => edit.answer(proposal)}
          >
            {text.accept}
          </Button>
        </div>
      )}
      <textarea
        className={visit.entry}
        rows={3}
        maxLength={20_000}
        data-field={`talk.answers.${item.key}`}
        aria-label={skipped ? text.reason(name) : text.answer(name)}
        aria-describedby={item.needsReason ? note : undefined}
        placeholder={skipped ? text.reasonPlaceholder : ''}
        value={given?.text ?? ''}
        onChange={(event) => edit.type(event.currentTarget.value, skipped)}
      />
      {item.needsReason && (
        <p id={note} className={visit.needed}>
          {text.reasonNeeded}
        </p>
      )}
      <button
        type="button"
        className={visit.quiet}
        aria-label={`${skipped ? text.undo : text.notApplicable}: ${name}`}
        onClick={() => (skipped ? edit.clear() : edit.skip())}
      >
        {skipped ? text.undo : text.notApplicable}
      </button>
    </>
  );
}
