import { fieldLabel } from '../../../shared/advice/entries.ts';
import type { GroupCharging } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { chargerRuleWords } from '../../../shared/text/chargerRules.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

/** The charger per vehicle of each group, how many are to be bought, and the energy that a night asks. */
export function ChargerTable({
  charging,
  dossier,
}: Pick<SectionProps['assessment'], 'charging'> & { dossier: Dossier }) {
  const { text } = useResultsText();
  const { chargerColumns: columns } = text.charging;
  return (
    <Card title={text.charging.chargersTitle}>
      <DataTable caption={text.charging.chargersCaption}>
        <TableHead
          columns={[
            columns.group,
            columns.charger,
            columns.number,
            columns.present,
            columns.mean,
            columns.longest,
            columns.road,
          ]}
          numbers={[2, 3, 4, 5, 6]}
        />
        <tbody>
          {charging.groups.map((group) => (
            <ChargerRow key={group.groupId} group={group} dossier={dossier} />
          ))}
        </tbody>
      </DataTable>
      <p className={styles.notes}>{text.charging.perVehicle}</p>
    </Card>
  );
}

function ChargerRow({ group, dossier }: { group: GroupCharging; dossier: Dossier }) {
  const all = useResultsText();
  const { text, words, write } = all;
  const { charger, duty } = group;
  const assumed = duty.assumed.map(({ field }) => fieldLabel('group', field, all.language).toLowerCase());
  return (
    <tr>
      <th scope="row">
        {groupName(dossier, group.groupId, all)}
        {assumed.length > 0 && <span className={tables.remark}>{text.charging.assumed(assumed.join(', '))}</span>}
      </th>
      {charger === null ? (
        <td colSpan={3} className={tables.quiet}>
          {text.charging.notAtDepot}
        </td>
      ) : (
        <>
          <td>
            <span className={tables.whole}>
              <OriginValue id={`charging/charger/${group.groupId}`}>
                {text.charging.chargerOf(write.kW(charger.powerKW), words.chargerKind[charger.kind])}
              </OriginValue>
            </span>
            {charger.chosen && <span className={tables.remark}>{text.charging.chosen}</span>}
            {!charger.enough && <span className={tables.remark}>{text.charging.notEnough}</span>}
          </td>
          <td className={tables.number}>
            <OriginValue id={`charging/chargers/${group.groupId}`}>{write.number(charger.number)}</OriginValue>
            {charger.number < duty.number && (
              <span className={tables.remark}>
                {chargerRuleWords[all.language].sharedBy(write.number(duty.number))}
              </span>
            )}
          </td>
          <td className={tables.number}>
            <OriginValue id={`charging/present/${group.groupId}`}>{write.number(group.chargersPresent)}</OriginValue>
          </td>
        </>
      )}
      <td className={tables.number}>
        <OriginValue id={`charging/mean/${group.groupId}`}>{write.kWh(group.nightKWhAtGrid.mean)}</OriginValue>
      </td>
      <td className={tables.number}>
        <OriginValue id={`charging/need/${group.groupId}`}>{write.kWh(group.nightKWhAtGrid.longest)}</OriginValue>
      </td>
      <td className={tables.number}>
        <OriginValue id={`charging/road/${group.groupId}`}>
          {group.roadKWhLongestDay < 0.5 ? text.charging.roadNone : write.kWh(group.roadKWhLongestDay)}
        </OriginValue>
      </td>
    </tr>
  );
}
