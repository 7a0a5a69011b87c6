import { Button } from '@mantine/core';
import { useState } from 'react';
import { proposalOrigins } from '../../../shared/advice/actions/origins.ts';
import { proposedActions } from '../../../shared/advice/actions/proposals.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Action } from '../../../shared/dossier/schema.ts';
import { writeShortDate } from '../../../shared/format/dates.ts';
import { proposalWords } from '../../../shared/text/proposals.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { OriginList } from '../results/OriginList.tsx';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import { withAction, withoutAction, withSetAside } from './talkEdits.ts';
import styles from './closing.module.css';
import visit from './visit.module.css';

/** More than this at once is a list that nobody reads. */
const SHORT = 5;

/** Actions that follow from the results and the talk, each taken over or put aside with one press. */
export function ProposalsCard({ assessment }: { assessment: Assessment }) {
  const { language } = useLanguage();
  const text = proposalWords[language];
  const { dossier } = useDossier();
  const parameters = useParameters();
  const [whole, setWhole] = useState(false);
  const all = proposedActions(dossier, assessment, parameters, language);
  if (all.length === 0) return null;
  const shown = whole ? all : all.slice(0, SHORT);
  return (
    <Card title={text.title} hint={text.hint}>
      <ul className={visit.list}>
        {shown.map((action) => (
          <ProposalLine key={action.id} action={action} assessment={assessment} />
        ))}
      </ul>
      {all.length > shown.length && (
        <button type="button" className={`${visit.quiet} ${visit.flush}`} onClick={() => setWhole(true)}>
          {text.more(all.length - shown.length)}
        </button>
      )}
    </Card>
  );
}

function ProposalLine({ action, assessment }: { action: Action; assessment: Assessment }) {
  const { language } = useLanguage();
  const text = proposalWords[language];
  const { change } = useDossier();
  const toast = useToast();
  const { id, what, who, by } = action;
  const take = (): void => {
    change((dossier) => withAction(dossier, action));
    toast({ text: text.taken, undo: () => change((dossier) => withoutAction(dossier, id)) });
  };
  const setAside = (): void => {
    change((dossier) => withSetAside(dossier, id, true));
    toast({ text: text.put, undo: () => change((dossier) => withSetAside(dossier, id, false)) });
  };
  return (
    <li className={styles.proposal}>
      <div>
        <p>
          {what}
          <small>{by === null ? who : `${who}, ${text.by(writeShortDate(by))}`}</small>
        </p>
        <OriginList ids={proposalOrigins(id, assessment)} label={originListWords[language].of(what)} />
      </div>
      <Button size="xs" variant="light" aria-label={text.takeLabel(what)} onClick={take}>
        {text.take}
      </Button>
      <button
        type="button"
        className={`${visit.quiet} ${styles.setAside}`}
        aria-label={text.setAsideLabel(what)}
        onClick={setAside}
      >
        {text.setAside}
      </button>
    </li>
  );
}
