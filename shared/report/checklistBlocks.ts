/** The extended advice of step 3c: every item once, with its answer or with the question that is still open. */
import { checklistOf } from '../advice/talk/checklist.ts';
import { openItems } from '../advice/talk/items.ts';
import { checklistWords } from '../text/checklist.ts';
import type { Block, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';

/** Nothing while the advice follows neither checklist. */
export function checklistBlocks({ dossier, assessment, parameters, language }: ReportContext): Block[] {
  const text = checklistWords[language];
  const groups = checklistOf(dossier, assessment, parameters, language);
  if (groups.length === 0) return [];
  const all = groups.flatMap(({ items }) => items);
  return [
    { kind: 'heading', level: 1, text: text.report.chapter, startsPage: true },
    { kind: 'paragraph', text: `${text.report.intro} ${text.report.openOf(openItems(all).length, all.length)}` },
    ...groups.flatMap(({ part, items }): Block[] => [
      { kind: 'heading', level: 2, text: text.parts[part] },
      {
        kind: 'table',
        manner: 'compact',
        columns: [
          { header: text.report.columns.item, width: 1.3 },
          { header: text.report.columns.answer, width: 3.4 },
        ],
        rows: items.map((one): RichText[] => [
          text.item[one.id].name,
          one.state === 'open'
            ? [{ text: `${text.report.open} `, bold: true, tone: 'open' }, { text: text.item[one.id].ask }]
            : one.state === 'notApplicable'
              ? text.report.notApplicable(one.text)
              : one.text,
        ]),
      },
    ]),
  ];
}
