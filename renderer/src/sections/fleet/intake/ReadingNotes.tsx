import { useMemo } from 'react';
import { columnNotes } from '../../../../../shared/intake/columnHabits.ts';
import type { ListedVehicle } from '../../../../../shared/intake/vehicles.ts';
import { readingNote, readingNotesTitle } from '../../../../../shared/text/readingNotes.ts';
import styles from '../../../intake/intake.module.css';
import { useLanguage } from '../../../language/useLanguage.ts';

/** What was read otherwise than it stands and is no doubt of any row: once, for the whole column. */
export function ReadingNotes({ vehicles }: { vehicles: readonly ListedVehicle[] }) {
  const { language } = useLanguage();
  const notes = useMemo(() => columnNotes(vehicles), [vehicles]);
  return notes.length === 0 ? null : (
    <div className={styles.asRead}>
      {readingNotesTitle(language)}
      <ul>
        {notes.map((note) => (
          <li key={`${note.field} ${note.code}`}>{readingNote(note, language)}</li>
        ))}
      </ul>
    </div>
  );
}
