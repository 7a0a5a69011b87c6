import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { municipalityKey, placesOf, type Place } from '../../../shared/advice/talk/municipalities.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import { localWords } from '../../../shared/text/local.ts';
import type { MunicipalityNote } from '../db/municipalityNotes.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossier, useDossierStore } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import { today } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import { withMunicipalityNote } from './talkEdits.ts';
import styles from './municipality.module.css';
import visit from './visit.module.css';

/** Local policy of the municipalities concerned; what was noted in an earlier visit is at hand. */
export function MunicipalityCard({ assessment }: { assessment: Assessment }) {
  const { language } = useLanguage();
  const { municipality: text } = localWords[language];
  const { dossier } = useDossier();
  const { municipalities } = useStorage();
  const places = placesOf(dossier, assessment);
  const names = places.map((one) => one.municipality);
  // Without its notes the card still works: they are an offer.
  const kept = useLiveQuery(async () => municipalities.of(names).catch(() => null), [municipalities, names.join('|')]);
  return (
    <Card title={text.title} hint={text.intro}>
      {places.length === 0 && <p className={visit.muted}>{text.none}</p>}
      <ul className={visit.list}>
        {places.map((place) => (
          <PlaceLine
            key={municipalityKey(place.municipality)}
            place={place}
            kept={kept?.get(municipalityKey(place.municipality)) ?? null}
          />
        ))}
      </ul>
    </Card>
  );
}

function PlaceLine({ place, kept }: { place: Place; kept: MunicipalityNote | null }) {
  const { language } = useLanguage();
  const { municipality: text } = localWords[language];
  const store = useDossierStore();
  const { municipalities } = useStorage();
  const toast = useToast();
  const id = useId();
  const { municipality, why, note } = place;
  const write = (words: string, on = today()): void =>
    store.change((dossier) => withMunicipalityNote(dossier, municipality, words, on));
  const keep = (words: string): void => {
    municipalities
      .keep({ municipality, text: words, savedOn: today() })
      .then(() => toast({ text: text.keptNow(municipality) }))
      .catch((error: unknown) => {
        console.error(error);
        toast({ text: text.failed, tone: 'bad' });
      });
  };
  const isEmpty = (note?.text.trim() ?? '') === '';
  const differs = kept !== null && kept.text.trim() !== (note?.text.trim() ?? '');
  return (
    <li className={styles.place}>
      <div className={styles.placeHead}>
        <h3 id={id}>{municipality}</h3>
        <span className={visit.muted}>{text.reasons[why]}</span>
        {note === null && kept === null && (
          <button
            type="button"
            className={`${visit.quiet} ${styles.write}`}
            aria-label={`${text.write}: ${municipality}`}
            onClick={() => write('')}
          >
            {text.write}
          </button>
        )}
      </div>
      {differs && (
        <div className={visit.keptNote}>
          <p className={visit.muted}>{(isEmpty ? text.known : text.other)(writeDate(kept.savedOn, language))}</p>
          <p className={visit.keptText}>{kept.text}</p>
          <Button size="xs" variant="light" onClick={() => write(kept.text, kept.savedOn)} aria-describedby={id}>
            {isEmpty ? text.take : text.replace}
          </Button>
        </div>
      )}
      {note !== null && (
        <>
          <textarea
            className={visit.entry}
            rows={3}
            maxLength={20_000}
            aria-label={text.label(municipality)}
            data-field={`talk.municipalities.${municipality}`}
            placeholder={text.placeholder}
            value={note.text}
            onChange={(event) => write(event.currentTarget.value)}
          />
          {kept !== null && !differs ? (
            <p className={visit.muted}>{text.kept(writeDate(kept.savedOn, language))}</p>
          ) : (
            note.text.trim() !== '' && (
              <button
                type="button"
                className={visit.quiet}
                aria-label={`${text.keep}: ${municipality}`}
                onClick={() => keep(note.text)}
              >
                {text.keep}
              </button>
            )
          )}
        </>
      )}
    </li>
  );
}
