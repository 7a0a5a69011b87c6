import { costWords, type CostWords } from '../../../shared/text/costs.ts';
import { moneyText, type MoneyText } from '../../../shared/text/money.ts';
import { useResultsText } from './useResultsText.ts';

/** The words of the money screens beside those of all results. */
export function useMoneyText(): ReturnType<typeof useResultsText> & { money: MoneyText; costs: CostWords } {
  const base = useResultsText();
  return { ...base, money: moneyText[base.language], costs: costWords[base.language] };
}
