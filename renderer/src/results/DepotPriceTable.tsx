import type { Assessment } from '../../../shared/assessment/results.ts';
import { roundMoney } from '../../../shared/format/numbers.ts';
import type { BillPart, DepotPrice } from '../../../shared/grid/bill.ts';
import { Card } from '../ui/Card.tsx';
import { AimNote } from './AimNote.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

const parts: readonly BillPart[] = ['supply', 'feedIn', 'energyTax', 'connection', 'contract', 'peaks', 'transport'];
const ofTransport: readonly BillPart[] = ['connection', 'contract', 'peaks', 'transport'];
const columns = ['uncontrolled', 'optimal'] as const;

/** The price of a kWh at the depot as the difference of two yearly bills, charging at once beside smart charging. */
export function DepotPriceTable({ assessment }: { assessment: Assessment }) {
  const { text, domain, write } = useResultsText();
  const { perStrategy, operatorAssumed, contractAssumed, transportUnknown } = assessment.price;
  const { uncontrolled, optimal } = perStrategy;
  if (uncontrolled === null || optimal === null) return null;
  const prices = { uncontrolled, optimal };
  const extra = (price: DepotPrice, part: BillPart): number =>
    roundMoney(price.with.parts[part] - price.without.parts[part]);
  const total = (price: DepotPrice): number => parts.reduce((sum, part) => sum + extra(price, part), 0);
  const shown = parts.filter((part) => columns.some((column) => extra(prices[column], part) !== 0));
  // A heavier connection that the plan needs is no small one any more.
  const withoutTransport = !shown.some((part) => ofTransport.includes(part));
  const saving = total(uncontrolled) - total(optimal);
  return (
    <Card title={text.grid.priceTitle} hint={text.grid.priceIntro}>
      <DataTable caption={text.grid.priceCaption}>
        <TableHead
          columns={[
            text.grid.priceItem,
            ...columns.map((column) => `${domain.strategyShort[column]}, ${text.screen.perYear}`),
          ]}
          numbers={[1, 2]}
        />
        <tbody>
          {shown.map((part) => (
            <tr key={part}>
              <th scope="row">{domain.billPart[part]}</th>
              {columns.map((column) => (
                <td key={column} className={tables.number}>
                  <OriginValue id={`price/${column}/${part}`}>{write.euro(extra(prices[column], part))}</OriginValue>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.grid.yearCost}</th>
            {columns.map((column) => (
              <td key={column} className={tables.number}>
                <OriginValue id={`price/${column}/year`}>{write.euro(total(prices[column]))}</OriginValue>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text.grid.energy}</th>
            {columns.map((column) => (
              <td key={column} className={tables.number}>
                <OriginValue id={`price/${column}/kWh`}>{write.kWh(prices[column].chargingKWh)}</OriginValue>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text.grid.perKWh}</th>
            {columns.map((column) => (
              <td key={column} className={tables.number}>
                <OriginValue id={`price/${column}`}>{write.euroExact(prices[column].perKWh)}</OriginValue>
              </td>
            ))}
          </tr>
        </tfoot>
      </DataTable>
      <div className={styles.notes}>
        {saving > 0 && (
          <p>
            {text.grid.saving(write.euro(saving))}{' '}
            <OriginLink id="price/saving" of={text.grid.saving(write.euro(saving))} />
          </p>
        )}
        <AimNote />
        {operatorAssumed && <p>{text.grid.operatorAssumed}</p>}
        {contractAssumed && <p>{text.grid.contractAssumed}</p>}
        {transportUnknown && <p>{text.grid.transportUnknown}</p>}
        {assessment.grid.limits.small === true && withoutTransport && <p>{text.grid.smallConnection}</p>}
      </div>
    </Card>
  );
}
