import { sortedActions } from '../../../shared/advice/actions/order.ts';
import type { Action } from '../../../shared/dossier/schema.ts';
import { proposalWords } from '../../../shared/text/proposals.ts';
import { useDossierStore, useDossierValue } from '../dossier/useDossier.ts';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { Rows } from '../sections/Rows.tsx';
import { Card } from '../ui/Card.tsx';
import { withSortedActions } from '../visit/talkEdits.ts';
import styles from './topics.module.css';

function newAction(): Action {
  return { id: crypto.randomUUID(), what: '', who: '', by: null, status: 'open' };
}

/** Who does what by when; one list for the whole visit, at hand on every topic. */
export function ActionsCard() {
  const { text } = useResultsText();
  const { actions } = text;
  return (
    <Card title={actions.title} hint={actions.intro}>
      <Rows<Action>
        list="actions"
        columns="minmax(0, 3fr) minmax(0, 1.1fr) 118px 44px"
        make={newAction}
        addText={actions.add}
        emptyText={actions.empty}
        removeText={actions.remove}
      >
        {(action, index) => <ActionFields action={action} index={index} />}
      </Rows>
      <SortActions />
    </Card>
  );
}

/** Only where it changes something: rows must not move by themselves while they are typed in. */
function SortActions() {
  const { language } = useResultsText();
  const text = proposalWords[language];
  const store = useDossierStore();
  const actions = useDossierValue((dossier) => dossier.actions);
  const sorted = sortedActions(actions);
  if (sorted.every((action, index) => action === actions[index])) return null;
  return (
    <button
      type="button"
      className={`${styles.quietButton} ${styles.flush}`}
      onClick={() => store.change((dossier) => withSortedActions(dossier))}
    >
      {text.sort}
    </button>
  );
}

function ActionFields({ action, index }: { action: Action; index: number }) {
  const { actions } = useResultsText().text;
  const store = useDossierStore();
  const hiddenLabel = index > 0;
  const shared = { hiddenLabel, mayBeUnknown: false } as const;
  return (
    <>
      <TextField
        {...shared}
        path={`actions[${index}].what`}
        label={actions.what}
        placeholder={actions.whatPlaceholder}
        empty=""
        grows
      />
      <TextField
        {...shared}
        path={`actions[${index}].who`}
        label={actions.who}
        placeholder={actions.whoPlaceholder}
        empty=""
      />
      <DateField path={`actions[${index}].by`} label={actions.by} hiddenLabel={hiddenLabel} />
      <label className={styles.done} data-first={index === 0 || undefined}>
        <span>{actions.done}</span>
        <input
          type="checkbox"
          aria-label={`${actions.done}: ${action.what || actions.number(index + 1)}`}
          checked={action.status === 'done'}
          onChange={(event) => {
            const status = event.currentTarget.checked ? 'done' : 'open';
            store.change((dossier) => ({
              ...dossier,
              actions: dossier.actions.map((one) => (one.id === action.id ? { ...one, status } : one)),
            }));
          }}
        />
      </label>
    </>
  );
}
