import { outcomes } from '../../../shared/dossier/talk.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import styles from './visit.module.css';

/** How step 2 of the approach sorts the talk. */
export function OutcomeCard() {
  const { language } = useLanguage();
  const text = closingWords[language];
  return (
    <Card title={text.outcomeTitle} hint={text.outcomeHint}>
      <div className={styles.fields}>
        <ChoiceField
          path="talk.outcome"
          label={text.outcomeTitle}
          hiddenLabel
          wide
          mayBeUnknown={false}
          options={outcomes.map((value) => ({ value, label: text.outcome[value].name }))}
        />
        <TextField path="talk.outcomeNotes" label={text.outcomeNotes} long wide mayBeUnknown={false} />
      </div>
    </Card>
  );
}
