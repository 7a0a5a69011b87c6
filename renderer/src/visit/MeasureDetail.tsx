import { groupName } from '../../../shared/advice/findings.ts';
import { measureOf } from '../../../shared/advice/measures/catalogue.ts';
import { quantities, type MeasureEffect, type Saving } from '../../../shared/advice/measures/effects.ts';
import type { MeasureId } from '../../../shared/dossier/talk.ts';
import { percentText, savedText } from '../../../shared/advice/measures/write.ts';
import { writerFor } from '../../../shared/advice/write.ts';
import { measureWords } from '../../../shared/text/measures.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { OriginLink, OriginValue } from '../results/OriginProvider.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { withMeasure } from './talkEdits.ts';
import { Together } from '../ui/Together.tsx';
import styles from './measures.module.css';
import visit from './visit.module.css';

interface Props {
  effect: MeasureEffect;
  /** Groups that the measure can touch. */
  able: readonly string[];
}

/** Which kilometres a measure touches, and what follows from it. */
export function MeasureDetail({ effect, able }: Props) {
  const { language } = useLanguage();
  const text = measureWords[language];
  const { dossier } = useDossier();
  const index = dossier.talk.measures.findIndex((one) => one.id === effect.id);
  const { name, share, caution } = text.measure[effect.id];
  const ownFigure = measureOf(effect.id).figure === null;
  const percent = effect.effectPercent;
  return (
    <div className={`${visit.detail} ${styles.effect}`}>
      {able.length > 1 && <Groups effect={effect} able={able} />}
      <div className={visit.fields}>
        <NumberField
          path={`talk.measures[${index}].sharePercent`}
          label={text.share}
          about={name}
          unit={text.percent}
          mayBeUnknown={false}
          help={share}
        />
        {ownFigure && (
          <NumberField
            path={`talk.measures[${index}].ownEffectPercent`}
            label={text.ownEffect}
            about={name}
            unit={text.percent}
            mayBeUnknown={false}
            help={text.ownEffectHelp}
          />
        )}
      </div>
      {effect.saving !== null && <SavedTable saving={effect.saving} title={name} of={effect.id} />}
      <p className={visit.muted}>
        {[
          effect.ask === 'share' ? text.needsShare : effect.ask === 'effect' ? text.needsEffect : null,
          effect.timePercent === null ? null : text.time(percentText(effect.timePercent, language)),
          percent === null || effect.timePercent !== null
            ? null
            : `${text.effect(percentText(percent, language))}, ${text.confidence[effect.confidence]}.`,
          caution,
        ]
          .filter(Boolean)
          .join(' ')}{' '}
        {percent !== null && <OriginLink id={`measure/${effect.id}/effect`} of={name} />}
      </p>
      {effect.touchedKm !== null && (
        <p className={visit.muted}>
          <OriginValue id={`measure/${effect.id}/touched`}>
            {text.touches(writerFor(language).km(effect.touchedKm))}
          </OriginValue>
        </p>
      )}
    </div>
  );
}

function Groups({ effect, able }: Props) {
  const { language } = useLanguage();
  const text = measureWords[language];
  const { dossier, change } = useDossier();
  const turn = (groupId: string): void => {
    const on = effect.groups.includes(groupId);
    const next = on ? effect.groups.filter((one) => one !== groupId) : [...effect.groups, groupId];
    // All of them is the same as none named: a group that is added later is then in it too.
    const groups = next.length === able.length ? [] : able.filter((one) => next.includes(one));
    change((now) => withMeasure(now, effect.id, { groups }));
  };
  return (
    <fieldset className={styles.groups} aria-label={`${text.groups} ${text.measure[effect.id].name}`}>
      <span>{text.groups}</span>
      {able.map((groupId) => {
        const group = dossier.fleetGroups.find((one) => one.id === groupId);
        const on = effect.groups.includes(groupId);
        return (
          group && (
            <button
              key={groupId}
              type="button"
              aria-pressed={on}
              // The last one stays: a measure that touches nobody is a no.
              disabled={on && effect.groups.length === 1}
              onClick={() => turn(groupId)}
            >
              {groupName(group, language)}
            </button>
          )
        );
      })}
    </fieldset>
  );
}

/** What is saved in a year, with the range below. */
export function SavedTable({ saving, title, of }: { saving: Saving; title: string; of: MeasureId | 'together' }) {
  const { language } = useLanguage();
  const text = measureWords[language];
  return (
    <dl className={styles.saved} aria-label={title}>
      {quantities.map((quantity) => {
        const { typical, range } = savedText(quantity, saving[quantity], language);
        return (
          <div key={quantity}>
            <dt>{text.saves[quantity]}</dt>
            <dd>
              <OriginValue id={`measure/${of}/${quantity}`}>{typical}</OriginValue>
              {range !== null && (
                <small>
                  <Together text={range} />
                </small>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
