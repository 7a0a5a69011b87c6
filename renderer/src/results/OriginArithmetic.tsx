import { arithmeticOf } from '../../../shared/advice/arithmetic.ts';
import type { OriginPart } from '../../../shared/assessment/origin.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import { partName } from '../../../shared/text/costs.ts';
import styles from './origin.module.css';
import { useMoneyText } from './useMoneyText.ts';

/** Each product of a cost, written out with its numbers and units, so that it can be done again on paper. */
export function OriginArithmetic({ parts, parameters }: { parts: readonly OriginPart[]; parameters: Parameters }) {
  const { money, costs, write, language } = useMoneyText();
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
              <small className={styles.arithmetic}>{arithmeticOf(part, parameters, language)}</small>
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
