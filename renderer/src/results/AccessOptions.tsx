import type { ZoneAccess } from '../../../shared/access/access.ts';
import {
  exemptionNotes,
  nothingNotes,
  otherGrounds,
  permitNotes,
  type AccessNote,
} from '../../../shared/advice/accessSentences.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { Card } from '../ui/Card.tsx';
import styles from './access.module.css';
import { groupName } from './groupNames.ts';
import { Stated } from './Stated.tsx';
import type { SectionProps } from './sectionProps.ts';
import { useAccessSentences } from './useAccessSentences.ts';
import { useResultsText } from './useResultsText.ts';

/** Per group: which exemption or permit could apply, and what driving on costs and risks. */
export function AccessOptions({ assessment, dossier }: SectionProps) {
  const { language } = useResultsText();
  const text = accessWords[language];
  const { rows } = assessment.access;
  const groups = dossier.fleetGroups
    .map(({ id }) => ({ id, rows: rows.filter((row) => row.groupId === id) }))
    .filter((group) => group.rows.some((row) => row.doingNothing !== null || row.exemptions.length > 0));
  if (groups.length === 0) return null;
  return (
    <Card title={text.optionsTitle} hint={text.optionsHint}>
      {groups.map((group) => (
        <GroupOptions key={group.id} id={group.id} rows={group.rows} dossier={dossier} />
      ))}
    </Card>
  );
}

function GroupOptions({ id, rows, dossier }: Pick<SectionProps, 'dossier'> & { id: string; rows: ZoneAccess[] }) {
  const all = useResultsText();
  const text = accessWords[all.language];
  const sentences = useAccessSentences();
  const others = otherGrounds(rows, sentences);
  return (
    <section className={styles.group}>
      <h3>{groupName(dossier, id, all)}</h3>
      <dl className={styles.options}>
        <Notes term={text.nothingTitle} notes={nothingNotes(rows, sentences)} />
        <Notes term={text.exemptionTitle} notes={exemptionNotes(rows, sentences)} />
        <Notes term={text.permitTitle} notes={permitNotes(rows, sentences)} others={others} />
      </dl>
    </section>
  );
}

function Notes({ term, notes, others = null }: { term: string; notes: AccessNote[]; others?: string | null }) {
  if (notes.length === 0 && others === null) return null;
  return (
    <div>
      <dt>{term}</dt>
      {notes.map((note) => (
        <dd key={note.text}>
          <Stated text={note.text} ids={[note.id, ...(note.also ?? [])]} />
        </dd>
      ))}
      {others !== null && <dd className={styles.others}>{others}</dd>}
    </div>
  );
}
