import { drawnOf, withSpokenRange } from '../../../shared/advice/spread.ts';
import { missingNames } from '../../../shared/advice/missingCosts.ts';
import { costStanding, missingCosts } from '../../../shared/assessment/costStanding.ts';
import type { GroupTco } from '../../../shared/assessment/results.ts';
import type { CostOfType } from '../../../shared/tco/calculate.ts';
import { costStandingWords } from '../../../shared/text/costStanding.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { replacementWords } from '../../../shared/text/replacement.ts';
import { Together } from '../ui/Together.tsx';
import { DataTable } from './DataTable.tsx';
import { ledgerTable, reasonsOf, type LedgerAmounts, type LedgerRow } from './ledgerRows.ts';
import { OriginList } from './OriginList.tsx';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { ToneMark } from './ToneMark.tsx';
import { useDifferenceWords } from './useDifferenceWords.ts';
import { useResultsText } from './useResultsText.ts';
import { useSimulation } from './useSimulation.ts';
import { useRuleText } from './useRuleText.ts';

interface Props {
  group: GroupTco;
  name: string;
  /** Nobody has said when the group is replaced. */
  assumed: boolean;
}

/** Every cost of one vehicle of a group, diesel beside electric, with the state of each line. */
export function CostLedger({ group, name, assumed }: Props) {
  const { text, words, write, domain, language } = useResultsText();
  const { between } = useDifferenceWords();
  const drawn = drawnOf(useSimulation(), group.groupId);
  const { columns } = text.cost;
  const table = ledgerTable(group);
  const sides = ['diesel', 'electric'] as const;
  const standing = costStandingWords[language];
  // Without what the vehicle itself costs there is no total, and no difference.
  const unknown = costStanding([group]) === 'unknown';
  const leans = (side: (typeof sides)[number]): boolean =>
    unknown && group.oneSided.some(({ powertrain }) => powertrain === side);
  const missing = standing.missing(missingNames(missingCosts([group]), language));
  return (
    <>
      <p className={styles.intro}>
        {text.cost.groupIntro(words.vehicles(group.number), write.date(group.purchaseDate), group.years)}
        {assumed &&
          ` ${replacementWords[language].assumedOf(words.vehicles(group.number), group.purchaseDate.slice(0, 4))}`}{' '}
      </p>
      <OriginList
        ids={['vehicles', 'purchase', 'years'].map((what) => `tco/${group.groupId}/${what}`)}
        label={originListWords[language].of(name)}
      />
      <DataTable caption={text.cost.caption(name)} showCaption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {columns.item}
            </th>
            {sides.map((side) => (
              <th key={side} scope="colgroup" colSpan={2} className={tables.over}>
                {domain.powertrain[side]}
              </th>
            ))}
            <th scope="col" rowSpan={2} className={`${tables.number} ${tables.apart}`}>
              {columns.difference} {columns.perYear}
            </th>
          </tr>
          <tr>
            {sides.flatMap((side) => [
              <th key={`${side}-year`} scope="col" className={tables.number}>
                {columns.perYear}
              </th>,
              <th key={`${side}-km`} scope="col" className={tables.number}>
                {columns.perKm}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <LedgerLine key={row.type} row={row} group={group} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.cost.total}</th>
            {sides.map((side) =>
              leans(side) ? (
                <td key={side} colSpan={2} className={tables.centre}>
                  <ToneMark tone="open">{domain.lineState.open}</ToneMark>
                </td>
              ) : (
                <Amounts key={side} amounts={table.totals[side]} id={`tco/${group.groupId}/${group[side].id}/lines`} />
              ),
            )}
            <td className={tables.number}>
              {unknown ? (
                domain.lineState.open
              ) : (
                <OriginValue id={`tco/${group.groupId}/difference/lines`}>
                  {write.signedEuro(table.difference.perYear)}
                </OriginValue>
              )}
            </td>
          </tr>
        </tfoot>
      </DataTable>
      <div className={styles.notes}>
        <p>
          {text.cost.differenceRow}:{' '}
          {unknown ? (
            `${standing.unknown}.`
          ) : (
            <>
              {between(withSpokenRange(group.difference, drawn))}.{' '}
              <OriginLink
                id={drawn === undefined ? `tco/${group.groupId}/difference` : `spread/${group.groupId}/range`}
                of={text.cost.differenceRow}
              />
            </>
          )}
        </p>
        {group.incomplete && (
          <p>
            <ToneMark tone="open">
              {text.cost.incomplete}
              {group.oneSided.length > 0 && ` ${missing}.`}
            </ToneMark>
          </p>
        )}
      </div>
    </>
  );
}

function Amounts({ amounts, id }: { amounts: LedgerAmounts; id: string }) {
  const { write } = useResultsText();
  return (
    <>
      <td className={tables.number}>
        <OriginValue id={id}>{write.euro(amounts.perYear)}</OriginValue>
      </td>
      <td className={tables.number}>
        <OriginValue id={`${id}/perKm`}>{write.euroExact(amounts.perKm)}</OriginValue>
      </td>
    </>
  );
}

function LedgerLine({ row, group }: { row: LedgerRow; group: GroupTco }) {
  const { groupId } = group;
  const { domain, write } = useResultsText();
  const { reason: sentence } = useRuleText();
  const reasons = reasonsOf(row);
  const sides = [row.diesel, row.electric];
  // Where one side has no amount yet, a difference would be a false one.
  const open = sides.some((cost) => cost?.line.state === 'open');
  const counts = !open && sides.some((cost) => cost?.line.state === 'known');
  return (
    <tr>
      <th scope="row">
        {domain.costType[row.type]}
        {reasons.map((reason) => (
          <span key={reason} className={tables.remark}>
            <Together text={sentence(reason)} />
          </span>
        ))}
      </th>
      <LedgerCells
        cost={row.diesel}
        amounts={row.amounts.diesel}
        id={`tco/${groupId}/${group.diesel.id}/${row.type}`}
      />
      <LedgerCells
        cost={row.electric}
        amounts={row.amounts.electric}
        id={`tco/${groupId}/${group.electric.id}/${row.type}`}
      />
      <td className={counts ? tables.number : `${tables.number} ${tables.quiet}`}>
        {open ? (
          domain.lineState.open
        ) : counts ? (
          <OriginValue id={`tco/${groupId}/difference/${row.type}`}>
            {write.signedEuro(row.difference.perYear)}
          </OriginValue>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
}

/** An amount, or the word that says why there is none: an open line never looks like a zero. */
function LedgerCells({ cost, amounts, id }: { cost: CostOfType | null; amounts: LedgerAmounts; id: string }) {
  const { domain, text, write } = useResultsText();
  if (cost?.line.state === 'known') {
    return (
      <>
        <td className={tables.number}>
          <OriginValue id={id}>{write.euro(amounts.perYear)}</OriginValue>
        </td>
        <td className={tables.number}>
          <OriginValue id={`${id}/perKm`}>{write.euroExact(amounts.perKm)}</OriginValue>
        </td>
      </>
    );
  }
  const state = cost?.line.state ?? 'none';
  return (
    <td colSpan={2} className={`${tables.centre} ${tables.quiet}`}>
      {state === 'open' ? (
        <ToneMark tone="open">{domain.lineState.open}</ToneMark>
      ) : state === 'none' ? (
        text.cost.zero
      ) : (
        domain.lineState[state]
      )}
    </td>
  );
}
