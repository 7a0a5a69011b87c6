import { useState } from 'react';
import { isFurther, measuresToAsk, touchableGroups } from '../../../shared/advice/measures/catalogue.ts';
import { measureEffects, type MeasureEffect } from '../../../shared/advice/measures/effects.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { measureIds, type MeasureId } from '../../../shared/dossier/talk.ts';
import { measureWords } from '../../../shared/text/measures.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import { MeasureDetail, SavedTable } from './MeasureDetail.tsx';
import { withMeasure } from './talkEdits.ts';
import styles from './measures.module.css';
import visit from './visit.module.css';

/** The interview on efficient logistics: only what concerns this fleet, and with a yes what it brings. */
export function MeasuresCard({ assessment }: { assessment: Assessment }) {
  const { language } = useLanguage();
  const text = measureWords[language];
  const { dossier } = useDossier();
  const [whole, setWhole] = useState(false);
  const parameters = useParameters();
  const asked = measuresToAsk(dossier, assessment);
  const effects = measureEffects(dossier, assessment, parameters);
  const left = measureIds.filter((id) => !asked.includes(id));
  const given = dossier.talk.measures.map((one) => one.id);
  const shown = whole ? asked : asked.filter((id) => !isFurther(id) || given.includes(id));
  const counted = effects.measures.filter((one) => one.saving !== null);
  return (
    <Card title={text.title} hint={text.intro}>
      {asked.length === 0 ? (
        <p className={visit.muted}>{text.noFleet}</p>
      ) : (
        <ul className={`${visit.list} ${styles.measures}`}>
          {shown.map((id) => (
            <MeasureLine
              key={id}
              id={id}
              able={touchableGroups(id, dossier, assessment)}
              effect={effects.measures.find((one) => one.id === id) ?? null}
            />
          ))}
        </ul>
      )}
      {shown.length < asked.length && (
        <button type="button" className={`${visit.quiet} ${visit.flush}`} onClick={() => setWhole(true)}>
          {text.further(asked.length - shown.length)}
        </button>
      )}
      {asked.length > 0 && left.length > 0 && (
        <p className={visit.muted}>{text.notAsked(left.map((id) => text.measure[id].name.toLowerCase()).join(', '))}</p>
      )}
      {counted.length > 1 && effects.together !== null && (
        <section className={styles.together} aria-label={text.together}>
          <h3>{text.together}</h3>
          <SavedTable saving={effects.together} title={text.together} of="together" />
          <p className={visit.muted}>{text.togetherText}</p>
        </section>
      )}
      {counted.length > 0 && <p className={visit.muted}>{text.basis}</p>}
    </Card>
  );
}

interface LineProps {
  id: MeasureId;
  able: readonly string[];
  effect: MeasureEffect | null;
}

function MeasureLine({ id, able, effect }: LineProps) {
  const { language } = useLanguage();
  const text = measureWords[language];
  const { dossier, change } = useDossier();
  const record = dossier.talk.measures.find((one) => one.id === id);
  const { name, ask } = text.measure[id];
  const press = (suits: 'yes' | 'no'): void =>
    change((now) => withMeasure(now, id, record?.suits === suits ? null : { suits }));
  return (
    <li className={styles.measure} data-suits={record?.suits}>
      <div className={styles.measureHead}>
        <p>
          <b>{name}</b>
          <span>{ask}</span>
        </p>
        <fieldset className={styles.yesNo} aria-label={ask}>
          {(['yes', 'no'] as const).map((suits) => (
            <button
              key={suits}
              type="button"
              aria-pressed={record?.suits === suits}
              aria-label={`${text[suits]}: ${name}`}
              onClick={() => press(suits)}
            >
              {text[suits]}
            </button>
          ))}
        </fieldset>
      </div>
      {effect !== null && <MeasureDetail effect={effect} able={able} />}
    </li>
  );
}
