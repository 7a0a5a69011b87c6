/** What each variant of the report says, and in which order. */
import { topicIds, type TopicId } from '../dossier/schema.ts';
import type { Figure } from '../figures/figure.ts';
import { reportWords } from '../text/report.ts';
import { variantWords } from '../text/reportVariants.ts';
import { assumptionBlocks } from './assumptions.ts';
import type { Block } from './blocks.ts';
import { checklistBlocks } from './checklistBlocks.ts';
import { closingBlocks } from './closingBlocks.ts';
import { shortOpening, topicChapter } from './chapters.ts';
import { actionBlocks, conclusionBlocks, tellingFigures } from './conclusions.ts';
import { changeBlocks } from './editionBlocks.ts';
import { accessFigure, costFigure, headroomFigure } from './figures.ts';
import { glossaryBlocks } from './glossaryBlocks.ts';
import { ledgerBlocks } from './ledgers.ts';
import { withOneGroupPerAccess, withOneGroupPerClass } from './manyGroups.ts';
import { operatorPage } from './operatorPage.ts';
import { originBlocks } from './originBlocks.ts';
import { photoBlocks } from './photoBlocks.ts';
import { openQuestionBlocks, toPrepareBlocks } from './openQuestions.ts';
import type { ReportContext } from './report.ts';
import type { ReportVariant } from '../editions/reportVariant.ts';

/** Of a short report, in pages: what the reader can do without makes room first. */
export const SHORT_PAGES = { least: 4, most: 6 } as const;
/** Rows of the list of actions that a short report shows. */
const ACTIONS_IN_SHORT = 8;

/** Who does what by when, where page one has not all of it. */
function actionsOf(variant: ReportVariant, context: ReportContext): Block[] {
  return actionBlocks(context, variant === 'short' ? ACTIONS_IN_SHORT : Infinity);
}

/** What a variant says after page one, in order, without what every variant carries (version, disclaimer). */
export function variantBlocks(variant: ReportVariant, context: ReportContext): Block[] {
  switch (variant) {
    case 'full':
      return withGlossary(fullBlocks(context), context);
    case 'short':
      return [
        ...actionsOf(variant, context),
        ...tellingFigures(context, variant),
        ...toPrepareBlocks(context),
        ...topicIds.flatMap((topic) => shortChapter(topic, context)),
        ...changeBlocks(context.edition, context.language, variant),
        ...rest(context),
      ];
    case 'operator':
      return operatorAlone(context);
  }
}

function fullBlocks(context: ReportContext): Block[] {
  const { photos, edition, language } = context;
  const advice: Block[] = [
    ...actionsOf('full', context),
    ...tellingFigures(context, 'full'),
    { kind: 'contents', title: reportWords[language].contents },
    ...topicIds.flatMap((topic) => [
      ...topicChapter(topic, context),
      // What hangs in the meter cupboard and where vehicles stand belongs to charging.
      ...(topic === 'topic3' ? photoBlocks(photos, language) : []),
    ]),
    ...checklistBlocks(context),
    ...changeBlocks(edition, language, 'full'),
    ...operatorBlocks(context),
    ...ledgerBlocks(context),
  ];
  return [
    ...advice,
    ...originBlocks(context, [...conclusionBlocks(context), ...advice]),
    ...assumptionBlocks(context),
    ...closingBlocks(context),
  ];
}

/** Last, because it explains what was read; the terms of the terms are not explained again. */
function withGlossary(blocks: Block[], context: ReportContext): Block[] {
  return [...blocks, ...glossaryBlocks([...conclusionBlocks(context), ...blocks], context.language)];
}

function operatorBlocks(context: ReportContext): Block[] {
  return context.later.grid === null ? [] : operatorPage(context, context.later.grid);
}

function operatorAlone(context: ReportContext): Block[] {
  const blocks = operatorBlocks(context);
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: variantWords[context.language].noOperatorPage }];
}

/** The advice on a topic, and the one figure that shows it best, where there is room. */
function shortChapter(topic: TopicId, context: ReportContext): Block[] {
  const figure = tellingFigure(topic, context);
  return [
    ...shortOpening(topic, context),
    ...openQuestionBlocks(topic, context),
    ...(figure === null ? [] : [{ kind: 'figure', figure, caption: figure.title, ifRoom: true } as const]),
  ];
}

function tellingFigure(topic: TopicId, context: ReportContext): Figure | null {
  const { assessment, dossier, language } = context;
  switch (topic) {
    case 'topic1':
      return accessFigure(withOneGroupPerAccess(context), dossier, language);
    case 'topic2':
      return costFigure(withOneGroupPerClass(context), dossier, language);
    case 'topic3':
      return headroomFigure(assessment, dossier, language);
    case 'topic4':
      return null;
  }
}

function rest({ language }: ReportContext): Block[] {
  const text = variantWords[language];
  return [
    { kind: 'heading', level: 2, text: text.restTitle },
    { kind: 'paragraph', text: text.rest },
  ];
}
