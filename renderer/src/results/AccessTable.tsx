import type { ZoneAccess } from '../../../shared/access/access.ts';
import { ruleSources, type RuleId } from '../../../shared/access/rules.ts';
import { informationNotes, ruleDoubt, zoneNotes } from '../../../shared/advice/accessSentences.ts';
import { sourceText } from '../../../shared/report/standing.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { slotWords } from '../../../shared/text/passages/slotWords.ts';
import { Together } from '../ui/Together.tsx';
import styles from './access.module.css';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import tables from './tables.module.css';
import { ToneMark, type Tone } from './ToneMark.tsx';
import { useAccessSentences } from './useAccessSentences.ts';
import { useResultsText } from './useResultsText.ts';
import { useRuleText } from './useRuleText.ts';

const tones: Record<ZoneAccess['outcome'], Tone> = {
  access: 'good',
  refused: 'bad',
  planned: 'warning',
  paused: 'neutral',
  noZone: 'neutral',
  open: 'open',
};

/** One row per zone, the zones of a group under its name and the rule that holds for it. */
export function AccessTable({ assessment, dossier }: SectionProps) {
  const { text } = useResultsText();
  const { columns } = text.access;
  const { rows } = assessment.access;
  const groups = dossier.fleetGroups.filter((group) => rows.some((row) => row.groupId === group.id));
  return (
    <DataTable caption={text.access.caption}>
      <TableHead columns={[columns.zone, columns.result, columns.remark]} />
      {groups.map((group) => (
        <AccessGroup
          key={group.id}
          groupId={group.id}
          number={group.number}
          rows={rows.filter((row) => row.groupId === group.id)}
          dossier={dossier}
        />
      ))}
    </DataTable>
  );
}

interface GroupProps {
  groupId: string;
  number: number | null;
  rows: readonly ZoneAccess[];
  dossier: SectionProps['dossier'];
}

function AccessGroup({ groupId, number, rows, dossier }: GroupProps) {
  const all = useResultsText();
  const { rule } = useRuleText();
  const sentences = useAccessSentences();
  const source = (id: RuleId): string => sourceText(ruleSources[id], sentences.parameters, sentences.language);
  // The national rules are the same everywhere, so the rows of a group share them.
  const rules = [...new Set(rows.flatMap((row) => (row.rule === null ? row.possibleRules : [row.rule])))];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={tables.group}>
          {groupName(dossier, groupId, all)},{' '}
          {number === null ? slotWords[all.language].numberUnknown : all.words.vehicles(number)}
          {rules.map((id) => (
            <span key={id} className={tables.rule}>
              <Together text={[rule(id), ruleDoubt(id, sentences)].join(' ').trim()} />{' '}
              <RuleSource rows={rows} rule={id} source={source(id)} />
            </span>
          ))}
          {informationNotes(rows[0], sentences).map((note) => (
            <span key={note} className={tables.rule}>
              <Together text={note} />
            </span>
          ))}
        </th>
      </tr>
      {rows.map((row) => (
        <AccessRow key={row.zoneId} row={row} />
      ))}
    </tbody>
  );
}

/** Who says so; a press shows the whole origin of the first zone that the rule decides. */
function RuleSource({ rows, rule, source }: { rows: readonly ZoneAccess[]; rule: RuleId; source: string }) {
  const { language } = useResultsText();
  const row = rows.find((one) => one.possibleRules.includes(rule)) ?? rows[0];
  return <OriginValue id={`access/${row.groupId}/${row.zoneId}`}>{accessWords[language].source(source)}</OriginValue>;
}

function AccessRow({ row }: { row: ZoneAccess }) {
  const { text, domain } = useResultsText();
  const notes = zoneNotes(row, useAccessSentences());
  return (
    <tr>
      <th scope="row">{row.municipality}</th>
      <td className={styles.outcome}>
        <OutcomeMark row={row} />
      </td>
      <td>
        {notes.map((note) => (
          <span key={note} className={tables.remark}>
            <Together text={note} />
          </span>
        ))}
        {row.ask.length > 0 && (
          <strong className={tables.remark}>
            {text.access.askFor(row.ask.map((field) => domain.ask(field)).join(', '))}
          </strong>
        )}
      </td>
    </tr>
  );
}

function OutcomeMark({ row }: { row: ZoneAccess }) {
  const outcome = useOutcome(row);
  return (
    <ToneMark tone={tones[row.outcome]}>
      <OriginValue id={`access/${row.groupId}/${row.zoneId}`}>
        <Together text={outcome} />
      </OriginValue>
    </ToneMark>
  );
}

function useOutcome(row: ZoneAccess): string {
  const { text, write } = useResultsText();
  const { access } = text;
  switch (row.outcome) {
    case 'access':
      return access.keeps;
    case 'noZone':
      return access.noZone;
    case 'paused':
      return access.paused;
    case 'refused':
      if (row.refusedFrom !== null) return access.from(write.date(row.refusedFrom));
      return access.refusedBetween(write.date(row.earliest ?? ''), write.date(row.latest ?? ''));
    case 'planned':
      return row.plannedFrom === null ? access.plannedNoDate : access.planned(write.date(row.plannedFrom));
    case 'open':
      if (row.earliest === null) return access.openPlain;
      return row.latest === null
        ? access.openFrom(write.date(row.earliest))
        : access.openBetween(write.date(row.earliest), write.date(row.latest));
  }
}
