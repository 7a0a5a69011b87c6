/** The part of the annex for all other values: one line for those that come about by the same rule. */
import type { Origin } from '../assessment/origin.ts';
import { annexRowWords, rulesTogether } from '../text/annexRows.ts';
import { ruleText } from '../text/originRules.ts';
import type { RichText } from './blocks.ts';
import { basisText, originBasis } from './originBasis.ts';
import type { ReportContext } from './report.ts';

/** Rules whose entries and figures stand, line by line, in the tables of the costs per vehicle. */
const IN_COST_TABLES: ReadonlySet<Origin['rule']> = new Set(['alternative', 'cost', 'lineDifference', 'perKm']);

export function togetherRows(context: ReportContext): RichText[][] {
  const { language, writer } = context;
  const words = annexRowWords[language];
  const all = originBasis(context).origins;
  return rulesTogether.flatMap((rule) => {
    const same = all.filter((one) => one.rule === rule);
    if (same.length === 0) return [];
    const amount = same.length === 1 ? amountText(same[0], context) : null;
    return [
      [
        words.name[rule],
        amount ?? words.several(writer.number(same.length)),
        ruleText(rule, language),
        IN_COST_TABLES.has(rule) ? words.seeCosts : basisText(same, context),
      ],
    ];
  });
}

/** Null for a value that is no plain amount. */
function amountText({ value, unit }: Origin, { writer }: ReportContext): string | null {
  if (typeof value !== 'number') return null;
  switch (unit) {
    case 'kW':
      return writer.kW(value);
    case 'kWh':
    case 'kWh/year':
      return writer.kWh(value);
    case 'km/year':
      return writer.km(value);
    case 'EUR':
    case 'EUR/year':
      return writer.euro(value);
    case 'vehicles':
      return writer.vehicles(value);
    default:
      return null;
  }
}
