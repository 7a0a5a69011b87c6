import type { TcoResult } from '../../../shared/assessment/results.ts';
import type { BreakEven } from '../../../shared/tco/breakEven.ts';
import { Card } from '../ui/Card.tsx';
import styles from './screen.module.css';
import { useResultsText } from './useResultsText.ts';

/** At which value of the most telling figures electric and diesel cost the same. */
export function FlipList({ tco }: { tco: TcoResult }) {
  const { text } = useResultsText();
  const sentence = useFlipSentence((tco.difference?.typical ?? 0) < 0);
  if (tco.breakEven.length === 0) return null;
  return (
    <Card title={text.cost.flipTitle}>
      <ul className={styles.list}>
        {tco.breakEven.map((flip) => (
          <li key={flip.figure}>{sentence(flip)}</li>
        ))}
      </ul>
    </Card>
  );
}

function useFlipSentence(electricIsCheaper: boolean): (flip: BreakEven) => string {
  const { text, write, domain } = useResultsText();
  const side = electricIsCheaper ? 'cheaper' : 'dearer';
  return ({ figure, value, now, unit }) => {
    const { flip } = text.cost;
    if (value === null) return flip.none[figure];
    if (figure === 'electricPurchase') return flip[figure][side](write.percent(Math.abs(value - now)));
    if (figure === 'yearlyKm') return flip[figure][side](write.number(value), write.number(now));
    const perUnit = domain.unit(unit).replace(/^euro /, '');
    const decimals = unit === 'EUR/l' ? 2 : 3;
    const price = (euro: number): string => `€\u00a0${write.number(euro, decimals)} ${perUnit}`;
    return flip[figure][side](price(value), price(now));
  };
}
