/** A line of the annex for each rule: its values by group, year or strategy, the rule in words, and what it rests on. */
import type { Language } from '../format/numbers.ts';
import { annexWords } from '../text/annex.ts';
import { annexRowWords, type AnnexRule } from '../text/annexRows.ts';
import { ruleText } from '../text/originRules.ts';
import type { Block, RichText } from './blocks.ts';
import { originBasis, type RuleRow } from './originBasis.ts';
import { IN_COST_TABLES, valuesOf } from './originValues.ts';
import type { ReportContext } from './report.ts';

/** The rules by the chapter that shows them first, and at the end those that only others are made from. */
export function ruleBlocks(context: ReportContext): Block[] {
  const { rules } = originBasis(context);
  const words = annexWords[context.language];
  const chapters = [...new Set(rules.map(({ chapter }) => chapter))];
  return chapters.flatMap((chapter): Block[] => [
    { kind: 'heading', level: 3, text: chapter ?? words.madeFrom },
    ruleTable(
      rules.flatMap((row, index) => (row.chapter === chapter ? [ruleRow(row, index + 1, context)] : [])),
      context.language,
    ),
  ]);
}

/** Number, name with values, rule in words, and what it rests on. */
export function ruleTable(rows: readonly (readonly RichText[])[], language: Language): Block {
  const { number, value, rule, basis } = annexWords[language].resultColumns;
  return {
    kind: 'table',
    manner: 'fine',
    columns: [
      { header: number, width: 0.55 },
      { header: value, width: 4.3 },
      { header: rule, width: 3.8 },
      { header: basis, width: 1.7 },
    ],
    rows,
  };
}

function ruleRow(row: RuleRow, number: number, context: ReportContext): RichText[] {
  const { rule, ids } = row;
  const basis = originBasis(context);
  const origins = ids.flatMap((id) => basis.origin(id) ?? []);
  const from = origins.flatMap((one) => one.from).filter((id) => basis.origin(id)?.rule !== rule);
  return [
    `R${number}`,
    [
      { text: annexRowWords[context.language].name[rule as AnnexRule], bold: true },
      { text: `\n${valuesOf(row, context)}` },
    ],
    ruleText(rule, context.language),
    basis.references({
      ids: from,
      entries: IN_COST_TABLES.has(rule) ? [] : origins.flatMap((one) => one.entries),
      figures: IN_COST_TABLES.has(rule) ? [] : origins.flatMap((one) => one.parameters),
    }) || annexWords[context.language].notEntered,
  ];
}
