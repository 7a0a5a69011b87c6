/** What the talk adds to the chapters: answers of the entrepreneur, practical questions, neighbours. */
import { measureBlocks } from './measureBlocks.ts';
import { collectiveSignal } from '../advice/talk/neighbours.ts';
import { practicalItems } from '../advice/talk/practical.ts';
import type { TopicId } from '../dossier/schema.ts';
import { localWords } from '../text/local.ts';
import { practicalWords } from '../text/practical.ts';
import { questionWords } from '../text/questions.ts';
import type { Block, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';

export function visitBlocks(topic: TopicId, context: ReportContext): Block[] {
  return [
    ...(topic === 'topic3' ? [...practicalBlocks(context), ...neighbourBlocks(context)] : []),
    ...(topic === 'topic4' ? measureBlocks(context) : []),
    ...toldBlocks(topic, context),
  ];
}

/** Only what was answered in words: a tick alone tells the reader nothing. */
function toldBlocks(topic: TopicId, { advice, language }: ReportContext): Block[] {
  const items = advice.topics[topic].points
    .flatMap((point) => point.questions)
    .filter((one) => one.state === 'answered' && one.answer.trim() !== '')
    .map((one): RichText => [{ text: `${one.text} `, italic: true }, { text: one.answer }]);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: questionWords[language].told },
    { kind: 'list', items },
  ];
}

/** Left out as long as nothing has been dealt with: then the open questions stand among the actions. */
function practicalBlocks({ dossier, assessment, language }: ReportContext): Block[] {
  const text = practicalWords[language];
  const items = practicalItems(dossier, assessment, language);
  if (items.every((one) => one.state === 'open')) return [];
  return [
    { kind: 'heading', level: 3, text: text.report.heading },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: text.report.columns.item, width: 1.2 },
        { header: text.report.columns.answer, width: 3 },
      ],
      rows: items.map((one): RichText[] => [
        text.item[one.id].name,
        one.state === 'open'
          ? [{ text: text.report.open, tone: 'open' }]
          : one.state === 'notApplicable'
            ? text.report.notApplicable(one.text)
            : one.text,
      ]),
    },
  ];
}

function neighbourBlocks({ dossier, parameters, language }: ReportContext): Block[] {
  const signal = collectiveSignal(dossier, parameters, language);
  if (signal === null) return [];
  const { signal: text } = localWords[language];
  return [
    { kind: 'heading', level: 3, text: text.heading },
    { kind: 'paragraph', text: signal.sentences.join(' ') },
    { kind: 'paragraph', text: text.whereTitle },
    { kind: 'list', items: signal.where },
  ];
}
