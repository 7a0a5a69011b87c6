import { topicIds } from '../../../shared/dossier/schema.ts';
import { brandsIn } from '../../../shared/text/brands.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { TextField } from '../fields/TextField.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { ToneMark } from '../results/ToneMark.tsx';
import { Card } from '../ui/Card.tsx';
import { withTalk } from './talkEdits.ts';
import styles from './visit.module.css';

/** The adviser's declaration, and the brands that slipped into the texts of the report. */
export function IndependenceCard() {
  const { language } = useLanguage();
  const text = closingWords[language];
  const { dossier, change } = useDossier();
  const { independence } = dossier.talk;
  const written = topicIds.flatMap((topic) => [
    dossier.topics[topic].text.nl ?? '',
    dossier.topics[topic].text.en ?? '',
  ]);
  const brands = brandsIn(written.join('\n'));
  return (
    <Card title={text.independenceTitle}>
      <label className={styles.declare}>
        <input
          type="checkbox"
          checked={independence.declared}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change((now) => withTalk(now, { independence: { ...now.talk.independence, declared: checked } }));
          }}
        />
        <span>{text.declare}</span>
      </label>
      {brands.length > 0 && <ToneMark tone="warning">{text.brandsFound(brands.join(', '))}</ToneMark>}
      <div className={styles.fields}>
        <TextField
          path="talk.independence.interests"
          label={text.interests}
          placeholder={text.interestsPlaceholder}
          wide
          mayBeUnknown={false}
        />
      </div>
    </Card>
  );
}
