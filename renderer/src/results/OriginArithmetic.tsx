import type { OriginPart } from '../../../shared/assessment/explain.ts';
import { writeNumber } from '../../../shared/format/numbers.ts';
import type { Factor } from '../../../shared/tco/terms.ts';
import { partName } from '../../../shared/text/costs.ts';
import { useParameters } from '../dossier/useParameters.ts';
import styles from './origin.module.css';
import { useMoneyText } from './useMoneyText.ts';

/** Each product of a cost, written out with its numbers and units, so that it can be done again on paper. */
export function OriginArithmetic({ parts }: { parts: readonly OriginPart[] }) {
  const { money, costs, write } = useMoneyText();
  const arithmetic = useArithmetic();
  if (parts.length === 0) return null;
  return (
    <section>
      <h4>{money.drawer.parts}</h4>
      <ul className={styles.from}>
        {parts.map((part, index) => (
          // Two parts may have the same name (price and civil works of a charger); their order is fixed.
          <li key={`${part.part}-${index}`}>
            <span>
              {partName(part.part, costs)}
              <small className={styles.arithmetic}>{arithmetic(part)}</small>
            </span>
            <span>
              {write.euro(part.perYear)} {money.drawer.partOf}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The undiscounted amounts, year 0 first. */
export function OriginCashFlow({ cashFlow }: { cashFlow: readonly number[] }) {
  const { money, write } = useMoneyText();
  return (
    <section>
      <h4>{money.drawer.cash}</h4>
      <dl className={styles.entries}>
        {cashFlow.map((amount, year) => (
          // The place in the list is the year.
          <div key={`year-${year}`}>
            <dt>
              {money.drawer.year} {year}
            </dt>
            <dd>{write.euro(amount)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useArithmetic(): (part: OriginPart) => string {
  const { domain, language } = useMoneyText();
  const parameters = useParameters();
  const number = (value: number): string => writeNumber(value, language, { decimals: 4, minDecimals: 0 });
  const factor = (one: Factor): string => {
    if ('constant' in one) return number(one.constant);
    const value = number(parameters.number(one.figure));
    const { reading } = one;
    const unit = domain.unit(parameters.figure(one.figure).unit);
    if (reading === 'value') return `${value} ${unit}`;
    if (reading === 'percent') return unit === '%' ? `${value} %` : `${value} ${unit}`;
    if (reading === 'grossUp') return `1 / (1 − ${value} %)`;
    if ('power' in reading) return `(${value} %) ^ ${number(reading.power)}`;
    return `(1 − ${number(reading.remaining)} / ${value} ${unit})`;
  };
  return ({ quantity, factors, atMost }) => {
    const product = [
      ...(quantity === null ? [] : [`${number(quantity.value)} ${domain.unit(quantity.unit)}`]),
      ...factors.map(factor),
    ].join(' × ');
    return atMost === null ? product : `${product} ≤ ${atMost.map(factor).join(' × ')}`;
  };
}
