import type { ZoneAccess } from '../../../shared/access/access.ts';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import tables from './tables.module.css';
import { ToneMark, type Tone } from './ToneMark.tsx';
import { useResultsText } from './useResultsText.ts';

const tones: Record<ZoneAccess['outcome'], Tone> = {
  access: 'good',
  refused: 'bad',
  planned: 'warning',
  noZone: 'neutral',
  open: 'open',
};

/** One row per zone, the zones of a group under its name. */
export function AccessTable({ assessment, dossier }: SectionProps) {
  const all = useResultsText();
  const { text, words } = all;
  const { columns } = text.access;
  const groups = dossier.fleetGroups.filter((group) => assessment.access.rows.some((row) => row.groupId === group.id));
  return (
    <DataTable caption={text.access.caption}>
      <TableHead columns={[columns.zone, columns.result, columns.rule, columns.remark]} />
      {groups.map((group) => (
        <tbody key={group.id}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={tables.group}>
              {groupName(dossier, group.id, all)}, {words.vehicles(group.number ?? 0)}
            </th>
          </tr>
          {assessment.access.rows
            .filter((row) => row.groupId === group.id)
            .map((row) => (
              <AccessRow key={row.zoneId} row={row} />
            ))}
        </tbody>
      ))}
    </DataTable>
  );
}

function AccessRow({ row }: { row: ZoneAccess }) {
  const { text, domain, language } = useResultsText();
  const outcome = useOutcome(row);
  const rules = row.rule === null ? row.possibleRules : [row.rule];
  return (
    <tr>
      <th scope="row">{row.municipality}</th>
      <td>
        <ToneMark tone={tones[row.outcome]}>
          <OriginValue id={`access/${row.groupId}/${row.zoneId}`}>{outcome}</OriginValue>
        </ToneMark>
      </td>
      <td>
        {rules.map((rule) => (
          <span key={rule} className={tables.remark}>
            {domain.rule[rule]}
          </span>
        ))}
      </td>
      <td>
        {row.outcome === 'planned' && <span className={tables.remark}>{text.access.plannedWarning}</span>}
        {row.zone.remark && <span className={tables.remark}>{row.zone.remark[language]}</span>}
        {row.ask.length > 0 && (
          <span className={tables.remark}>
            <strong>{text.access.askFor(row.ask.map((field) => domain.ask(field)).join(', '))}</strong>
          </span>
        )}
      </td>
    </tr>
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
