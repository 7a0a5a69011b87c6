import type { ZoneAccess } from '../../../shared/access/access.ts';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import tables from './tables.module.css';
import { ToneMark, type Tone } from './ToneMark.tsx';
import { useResultsText } from './useResultsText.ts';
import { useRuleText } from './useRuleText.ts';

const tones: Record<ZoneAccess['outcome'], Tone> = {
  access: 'good',
  refused: 'bad',
  planned: 'warning',
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
          number={group.number ?? 0}
          rows={rows.filter((row) => row.groupId === group.id)}
          dossier={dossier}
        />
      ))}
    </DataTable>
  );
}

interface GroupProps {
  groupId: string;
  number: number;
  rows: readonly ZoneAccess[];
  dossier: SectionProps['dossier'];
}

function AccessGroup({ groupId, number, rows, dossier }: GroupProps) {
  const all = useResultsText();
  const { rule } = useRuleText();
  // The national rules are the same everywhere, so the rows of a group share them.
  const rules = [...new Set(rows.flatMap((row) => (row.rule === null ? row.possibleRules : [row.rule])))];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={tables.group}>
          {groupName(dossier, groupId, all)}, {all.words.vehicles(number)}
          {rules.map((id) => (
            <span key={id} className={tables.rule}>
              {rule(id)}
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

function AccessRow({ row }: { row: ZoneAccess }) {
  const { text, domain, language } = useResultsText();
  return (
    <tr>
      <th scope="row">{row.municipality}</th>
      <td className={tables.whole}>
        <OutcomeMark row={row} />
      </td>
      <td>
        {row.outcome === 'planned' && <span className={tables.remark}>{text.access.plannedWarning}</span>}
        {row.zone.remark && <span className={tables.remark}>{row.zone.remark[language]}</span>}
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
      <OriginValue id={`access/${row.groupId}/${row.zoneId}`}>{outcome}</OriginValue>
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
    case 'refused':
      return row.refusedFrom === null ? access.openPlain : access.from(write.date(row.refusedFrom));
    case 'planned':
      return row.plannedFrom === null ? access.plannedNoDate : access.planned(write.date(row.plannedFrom));
    case 'open':
      if (row.earliest === null) return access.openPlain;
      return row.latest === null
        ? access.openFrom(write.date(row.earliest))
        : access.openBetween(write.date(row.earliest), write.date(row.latest));
  }
}
