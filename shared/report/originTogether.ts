/** The part of the annex for all other values: one line for those that come about by the same rule. */
import { nameOf } from '../advice/findings.ts';
import type { Origin, RuleKey } from '../assessment/origin.ts';
import type { Strategy } from '../assessment/results.ts';
import { annexRowWords, rulesTogether } from '../text/annexRows.ts';
import { domainWords } from '../text/domain.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { ruleText } from '../text/originRules.ts';
import type { RichText } from './blocks.ts';
import { basisText, originBasis } from './originBasis.ts';
import { originName } from './originNames.ts';
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
    return [
      [
        words.name[rule],
        same.length === 1 ? amountText(same[0], context) : words.several(writer.number(same.length)),
        ruleText(rule, language),
        IN_COST_TABLES.has(rule) ? words.seeCosts : basisText(same, context) || madeFrom(same, context),
      ],
    ];
  });
}

/** As many as are read in a line of small print. */
const MOST_NAMED = 4;

/** Where nothing of its own was entered: the values that it was made from, which have lines of their own. */
function madeFrom(origins: readonly Origin[], context: ReportContext): string {
  const words = annexRowWords[context.language];
  const names = [...new Set(origins.flatMap(({ from }) => from).flatMap((id) => lineOf(id, context) ?? []))];
  if (names.length === 0) return '';
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join('; ');
  return words.from(more > 0 ? `${shown}; ${words.more(context.writer.number(more))}` : shown);
}

/** What the line of a value is called in this annex. */
function lineOf(id: string, context: ReportContext): string | null {
  const { dossier, parameters, language } = context;
  const rule = originBasis(context).origin(id)?.rule;
  const together = rulesTogether.find((one) => one === rule);
  if (together !== undefined) return annexRowWords[language].name[together];
  const own = rule === undefined ? undefined : ownLines[rule];
  return own === undefined ? originName(id, dossier, parameters, language) : own(id.split('/'), context);
}

type LineName = (path: readonly string[], context: ReportContext) => string;
const said =
  (key: 'difference' | 'limit' | 'headroom' | 'planInvestment' | 'planCash' | 'planEmissions'): LineName =>
  (_, { language }) =>
    moneyReportWords[language].origin[key];
const peak: LineName = ([, , strategy], { language }) =>
  moneyReportWords[language].origin.peak(domainWords[language].strategyShort[strategy as Strategy]);

/** Lines of this annex that are called otherwise than their values elsewhere. */
const ownLines: Partial<Record<RuleKey, LineName>> = {
  tcoDifference: said('difference'),
  limit: said('limit'),
  headroom: said('headroom'),
  planInvestment: said('planInvestment'),
  planCash: said('planCash'),
  planEmissions: said('planEmissions'),
  peakUncontrolled: peak,
  peakEven: peak,
  peakOptimal: peak,
  need: ([, , groupId], context) => moneyReportWords[context.language].origin.need(nameOf(context, groupId)),
  price: ([, strategy], { language }) =>
    moneyReportWords[language].origin.price(domainWords[language].strategyShort[strategy as Strategy]),
};

function amountText({ value, unit }: Origin, { writer, language }: ReportContext): string {
  if (typeof value !== 'number') return moneyReportWords[language].origin.open;
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
    case null:
    default:
      return `${writer.number(value, 1)} ${unit === null ? '' : domainWords[language].unit(unit)}`.trim();
  }
}
