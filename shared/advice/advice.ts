/**
 * The advice on the four topics that every visit must cover: what has to be discussed, what the results say, a
 * drafted text that the adviser may make his own, and whether the topic is complete.
 */
import { topicIds, type Dossier, type TopicId } from '../dossier/schema.ts';
import type { Assessment } from '../assessment/results.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { questionWords } from '../text/questions.ts';
import { draftOf, findingsOf } from './drafts.ts';
import { contextOf, type AdviceContext, type Finding } from './findings.ts';
import { questionsByPoint, questionsCover, type Question } from './talk/questions.ts';

/** What each topic must cover (the mandatory parts of the approach, step 3b). */
const mustCover = {
  topic1: ['national', 'zoneImpact', 'localPolicy'],
  topic2: ['presentUse', 'plans', 'tco', 'subsidies'],
  topic3: ['chargingTypes', 'peak', 'connection', 'remedies'],
  topic4: ['planning', 'hubs', 'lev', 'modalShift'],
} as const;

export interface CoverPoint {
  id: string;
  label: string;
  state: 'open' | 'covered' | 'skipped';
  /** Those that matter for this company. */
  questions: readonly Question[];
  /** Covered because all its questions are dealt with, without a tick of its own. */
  byQuestions: boolean;
}

export interface TopicAdvice {
  topic: TopicId;
  title: string;
  points: CoverPoint[];
  findings: Finding[];
  /** What the product would write from the present results. */
  draft: string;
  /** What the report prints: the adviser's own text, else the draft. */
  text: string;
  edited: boolean;
  /** The adviser's text started from a draft that would read differently now. */
  outdated: boolean;
  complete: boolean;
  /** Sentences that say what is missing; empty when complete. */
  missing: string[];
}

export interface Advice {
  topics: Record<TopicId, TopicAdvice>;
  completeTopics: number;
}

export function adviceOf(dossier: Dossier, assessment: Assessment, parameters: Parameters, language: Language): Advice {
  const context = contextOf(dossier, assessment, parameters, language);
  const topics = Object.fromEntries(topicIds.map((topic) => [topic, topicAdvice(topic, context)])) as Advice['topics'];
  return { topics, completeTopics: Object.values(topics).filter((topic) => topic.complete).length };
}

function topicAdvice(topic: TopicId, context: AdviceContext): TopicAdvice {
  const { dossier, text: catalogue, writer, assessment } = context;
  const record = dossier.topics[topic];
  const questions = questionsByPoint(topic, dossier, assessment, writer.language);
  const points = mustCover[topic].map((id): CoverPoint => {
    const own = questions[id] ?? [];
    const ticked = record.covered[id];
    const byQuestions = ticked === undefined && questionsCover(own);
    const state = ticked ?? (byQuestions ? 'covered' : 'open');
    return { id, label: catalogue.points[id], state, questions: own, byQuestions };
  });
  const draft = draftOf(topic, context);
  const own = record.text[writer.language];
  const edited = own !== null;
  const text = own ?? draft;
  const missing = points.flatMap((point) => {
    if (point.state === 'open') {
      const toAsk = point.questions.filter((one) => one.state === 'open' || one.needsReason).length;
      return [questionWords[writer.language].missing(point.label, toAsk)];
    }
    if (point.state === 'skipped' && !record.skippedBecause[point.id]?.trim())
      return [catalogue.missingReason(point.label)];
    return [];
  });
  if (assessment.charging.groups.length === 0) missing.push(catalogue.missingFleet);
  else if (text.trim() === '') missing.push(catalogue.missingText);
  return {
    topic,
    title: catalogue.titles[topic],
    points,
    findings: findingsOf(topic, context),
    draft,
    text,
    edited,
    outdated: edited && record.draftAtEdit[writer.language] !== null && record.draftAtEdit[writer.language] !== draft,
    complete: missing.length === 0,
    missing,
  };
}
