import type { GroupTco, TcoResult } from '../../../shared/assessment/results.ts';
import { wholeWords } from '../../../shared/format/unbroken.ts';
import { LAST_PLAN_YEAR } from '../../../shared/plan/replacements.ts';
import type { BreakEven } from '../../../shared/tco/breakEven.ts';
import { Card } from '../ui/Card.tsx';
import { Together } from '../ui/Together.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import styles from './screen.module.css';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { useMoneyText } from './useMoneyText.ts';

/** At which value the outcome turns, for all vehicles together and for the group that is shown. */
export function BreakEvenCard({ tco, group, name }: { tco: TcoResult; group: GroupTco; name: string }) {
  const { money } = useMoneyText();
  const text = money.breakEven;
  return (
    <Card title={text.title}>
      <Values caption={`${text.caption}: ${money.spread.all.toLowerCase()}`} of="total" values={tco.breakEven} />
      {tco.groups.length > 1 && (
        <Values caption={`${text.caption}: ${name}`} of={group.groupId} values={group.breakEven} />
      )}
      <div className={styles.notes}>
        {tco.groups.length > 1 && (
          <p>
            {money.spread.all}:{' '}
            {tco.firstCheaperYear === null
              ? text.noYearAll(String(LAST_PLAN_YEAR))
              : text.firstYearAll(String(tco.firstCheaperYear))}{' '}
            <OriginLink id="tco/firstCheaper" of={money.spread.all} />
          </p>
        )}
        <p>
          {name}:{' '}
          {group.firstCheaperYear === null
            ? text.noYear(String(LAST_PLAN_YEAR))
            : text.firstYear(String(group.firstCheaperYear))}{' '}
          <OriginLink id={`tco/${group.groupId}/firstCheaper`} of={name} />{' '}
          {group.paybackYear === null ? (
            text.noPayback
          ) : (
            <span className={tables.whole}>{text.payback(String(group.paybackYear))}</span>
          )}{' '}
          <OriginLink id={`tco/${group.groupId}/payback`} of={name} />
        </p>
      </div>
    </Card>
  );
}

function Values({ caption, of, values }: { caption: string; of: string; values: readonly BreakEven[] }) {
  const { money, costs } = useMoneyText();
  const write = useBreakEvenValue();
  const { columns, never, above, below, always, nowhere, range, inside, outside, noRange } = money.breakEven;
  return (
    <DataTable caption={caption} showCaption>
      <TableHead columns={[columns.what, columns.now, columns.turns, columns.cheaper, range]} numbers={[1, 2]} />
      <tbody>
        {values.map((one) => (
          <tr key={one.figure}>
            <th scope="row">
              <Together text={wholeWords(costs.flip[one.figure])} />
            </th>
            <td className={tables.number}>
              <OriginValue id={`breakEven/${of}/${one.figure}/now`}>{write(one.now, one)}</OriginValue>
            </td>
            <td className={tables.number}>
              <OriginValue id={`breakEven/${of}/${one.figure}`}>
                {one.value === null ? never(write(one.until, one)) : write(one.value, one)}
              </OriginValue>
            </td>
            <td>
              {one.cheaper === null ? (one.cheaperNow ? always : nowhere) : one.cheaper === 'above' ? above : below}
            </td>
            <td className={tables.whole}>
              {one.value === null ? '' : one.within === null ? noRange : one.within ? inside : outside}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** A value in the unit of what changes. */
function useBreakEvenValue(): (value: number, one: BreakEven) => string {
  const { money, write, domain } = useMoneyText();
  return (value, { unit }) => {
    switch (unit) {
      case '%':
        return money.breakEven.ofNow(write.percent(value));
      case 'km/year':
        return `${write.number(value)} ${domain.unit(unit)}`;
      case 'EUR':
        return write.euro(value);
      case 'EUR/l':
      case 'EUR/kWh':
        return `€ ${write.number(value, unit === 'EUR/l' ? 2 : 3)} ${domain.unit(unit).replace(/^euro /, '')}`;
    }
  };
}
