import { sharingPurposes, type SharingPurpose } from '../../../shared/dossier/talk.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { DateField } from '../fields/DateField.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import { today } from '../ui/moments.ts';
import { withConsent } from './talkEdits.ts';
import styles from './closing.module.css';
import visit from './visit.module.css';

/** What the entrepreneur lets be shared, per purpose, with the day on which that was said. */
export function ConsentCard() {
  const { language } = useLanguage();
  const text = closingWords[language];
  return (
    <Card title={text.consentTitle} hint={text.consentHint}>
      <ul className={visit.list}>
        {sharingPurposes.map((purpose) => (
          <ConsentLine key={purpose} purpose={purpose} />
        ))}
      </ul>
    </Card>
  );
}

function ConsentLine({ purpose }: { purpose: SharingPurpose }) {
  const { language } = useLanguage();
  const text = closingWords[language];
  const { dossier, change } = useDossier();
  const index = dossier.talk.consents.findIndex((one) => one.purpose === purpose);
  const given = index >= 0 && dossier.talk.consents[index].given;
  const { name, text: what } = text.purpose[purpose];
  return (
    <li className={styles.consent}>
      <label className={visit.declare}>
        <input
          type="checkbox"
          checked={given}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change((now) => withConsent(now, purpose, checked, today()));
          }}
        />
        <span>
          {name}
          <small>{what}</small>
        </span>
      </label>
      {given && (
        <div className={styles.when}>
          <DateField
            path={`talk.consents[${index}].on`}
            label={text.consentOn(name)}
            hiddenLabel
            full
            mayBeUnknown={false}
          />
        </div>
      )}
    </li>
  );
}
