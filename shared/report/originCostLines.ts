/** The lines of a ledger in the annex: which of them say something, which are as in another, and their arithmetic. */
import { arithmeticOf } from '../advice/arithmetic.ts';
import type { Origin } from '../assessment/origin.ts';
import type { GroupTco } from '../assessment/results.ts';
import { roundMoney } from '../format/numbers.ts';
import type { Alternative, CostOfType } from '../tco/calculate.ts';
import { annexWords } from '../text/annex.ts';
import { costWords, partName } from '../text/costs.ts';
import { fillIn } from '../text/fillIn.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import type { RichText } from './blocks.ts';
import { originBasis } from './originBasis.ts';
import { originValue } from './originLabels.ts';
import type { ReportContext } from './report.ts';

/** A ledger with what the ids of its values begin with. */
export interface Told {
  ledger: Alternative;
  id: string;
  /** Whether it is one that the ledgers of the report show. */
  shown: boolean;
  missing: boolean;
}

/** A ledger of the plan. */
export function toldOf({ groupId, diesel, electric, planned }: GroupTco, ledger: Alternative): Told {
  return {
    ledger,
    id: `tco/${groupId}/${ledger.id}`,
    shown: ledger === diesel || ledger === electric,
    missing: (planned.alternatives.find((one) => one.id === ledger.id)?.oneSided.length ?? 0) > 0,
  };
}

/** By how much an amount of now is divided to become a yearly one. */
export function factorText(group: GroupTco, { language, writer }: ReportContext): string {
  const { presentValue, perYear } = group.diesel;
  const factor = perYear === 0 ? 0 : presentValue / perYear;
  return moneyReportWords[language].origin.factor(writer.number(group.years), writer.number(factor, 3));
}

/** The sum of a ledger as the report shows it. */
export function totalOf({ id, missing, shown }: Told, context: ReportContext): string {
  const origin = originBasis(context).origin(id);
  const amount = origin === null ? '' : originValue(origin, context);
  // A sum that misses a line which the reference has would look like a bargain.
  if (!missing) return amount;
  return shown ? annexWords[context.language].withoutOpen(amount) : moneyReportWords[context.language].origin.open;
}

/** The lines that are otherwise than those of another ledger. */
export function differing({ ledger }: Told, base: Alternative): CostOfType[] {
  const inBase = new Map(base.costs.map((cost) => [cost.type, cost]));
  return ledger.costs.filter((cost) => {
    const other = inBase.get(cost.type);
    return (says(cost) || (other !== undefined && says(other))) && !sameAs(cost, other);
  });
}

/** Answers and figures in a sum or a line, by number. */
export function basisOf(origin: Origin | null, context: ReportContext): string {
  return origin === null
    ? ''
    : originBasis(context).references({ entries: origin.entries, figures: origin.parameters });
}

/** Whether a line has an amount, or a reason why it is open or counts as nothing that somebody could expect. */
export function says(cost: CostOfType): boolean {
  return cost.line.state === 'open' || roundMoney(cost.perYear) !== 0;
}

function sameAs(cost: CostOfType, other: CostOfType | undefined): boolean {
  return (
    other !== undefined &&
    other.line.state === cost.line.state &&
    roundMoney(other.perYear) === roundMoney(cost.perYear)
  );
}

/** A row for a line of costs: its amount, its arithmetic, and the answers and figures in it. */
export function costRow(cost: CostOfType, told: Told, context: ReportContext): RichText[] {
  const { language, writer } = context;
  return [
    costWords[language].costType[cost.type],
    cost.line.state === 'open' ? moneyReportWords[language].origin.open : writer.euro(cost.perYear),
    arithmeticLines(cost, told, context).join('\n'),
    basisOf(originBasis(context).origin(`${told.id}/${cost.type}`), context),
  ];
}

/** The products of a line of costs, and why it is open or counts as nothing. */
export function arithmeticLines(cost: CostOfType, { id }: Told, context: ReportContext): string[] {
  const { parameters, language, writer } = context;
  const words = costWords[language];
  const origin = originBasis(context).origin(`${id}/${cost.type}`);
  const parts = origin?.parts ?? [];
  const named = [...new Set(parts.map(({ part }) => part))].map((name) => parts.filter(({ part }) => part === name));
  const products = named.map((same) => {
    const each = same.filter((part) => same.length === 1 || part.amounts.some((amount) => amount !== 0));
    const sum = same.reduce((total, part) => total + part.perYear, 0);
    const product = each.map((part) => arithmeticOf(part, parameters, language)).join(' + ');
    return parts.length === 1 ? product : `${partName(same[0].part, words)}: ${product} = ${writer.euro(sum)}`;
  });
  const reason = cost.line.reason === null ? [] : [fillIn(words.lineReason[cost.line.reason], parameters, language)];
  return [...products, ...reason];
}
