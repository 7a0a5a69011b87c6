/**
 * The advice on the four topics that every visit must cover: what has to be discussed, what the results say, a
 * drafted text that the adviser may make his own, and whether the topic is complete.
 */
import { topicIds, type Dossier, type TopicId } from '../dossier/schema.ts';
import type { Assessment } from '../assessment/results.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { placeNoteWords } from '../text/placeNotes.ts';
import { questionWords } from '../text/questions.ts';
import { nothingLater, type LaterResults } from '../assessment/later.ts';
import { draftOf, findingsOf } from './drafts.ts';
import { contextOf, type AdviceContext, type Finding } from './findings.ts';
import { disagreements, type Disagreement } from './passages/compare.ts';
import { passagesOf, writeDraft, type Passage } from './passages/passage.ts';
import { notesOf } from './talk/municipalities.ts';
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
  /** What the product would write from the present results, and the passages that it is made of. */
  draft: string;
  passages: readonly Passage[];
  /** What the report prints: the adviser's own text, else the draft. */
  text: string;
  edited: boolean;
  /** The adviser's text started from a draft that would read differently now. */
  outdated: boolean;
  /** Which of its sentences no longer agree with the figures. */
  disagreements: readonly Disagreement[];
  /** The adviser wrote an own text in the other language, and none in this one. */
  untranslated: boolean;
  /** Municipalities with a note in the other language only, while there is no own text in this one. */
  untranslatedNotes: readonly string[];
  complete: boolean;
  /** Sentences that say what is missing; empty when complete. */
  missing: string[];
}

export interface Advice {
  topics: Record<TopicId, TopicAdvice>;
  completeTopics: number;
}

/** `later` with `settled`: what follows the assessment is complete, and nothing more will change the drafts. */
export function adviceOf(
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  language: Language,
  later: LaterResults = nothingLater,
  settled = later !== nothingLater,
): Advice {
  const context = contextOf(dossier, assessment, parameters, language, later);
  const topics = Object.fromEntries(
    topicIds.map((topic) => [topic, topicAdvice(topic, context, settled)]),
  ) as Advice['topics'];
  return { topics, completeTopics: Object.values(topics).filter((topic) => topic.complete).length };
}

function topicAdvice(topic: TopicId, context: AdviceContext, settled: boolean): TopicAdvice {
  const { dossier, text: catalogue, writer, assessment } = context;
  const record = dossier.topics[topic];
  const { language } = writer;
  const questions = questionsByPoint(topic, dossier, assessment, language);
  const points = mustCover[topic].map((id): CoverPoint => {
    const asked = questions[id] ?? [];
    const ticked = record.covered[id];
    const byQuestions = ticked === undefined && questionsCover(asked);
    const state = ticked ?? (byQuestions ? 'covered' : 'open');
    return { id, label: catalogue.points[id], state, questions: asked, byQuestions };
  });
  const blocks = draftOf(topic, context);
  const passages = passagesOf(blocks);
  const draft = writeDraft(blocks, language);
  const own = record.text[language];
  const edited = own !== null;
  const text = own ?? draft;
  const untranslated = !edited && record.text[language === 'nl' ? 'en' : 'nl'] !== null;
  const untranslatedNotes =
    topic !== 'topic1' || edited
      ? []
      : notesOf(dossier, assessment)
          .filter((note) => note.language !== language)
          .map((note) => note.municipality);
  const before = record.passagesAtEdit[language];
  const disagreeing = edited && before !== null ? disagreements(before, passages, own, language, settled) : [];
  // Texts of earlier versions of the program come without passages: then only the whole draft can be compared.
  const otherDraft = before === null && record.draftAtEdit[language] !== null && record.draftAtEdit[language] !== draft;
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
  if (untranslated) missing.push(catalogue.missingTranslation);
  if (untranslatedNotes.length > 0) missing.push(placeNoteWords[language].missing(writer.list(untranslatedNotes)));
  return {
    topic,
    title: catalogue.titles[topic],
    points,
    findings: findingsOf(topic, context),
    draft,
    passages,
    text,
    edited,
    outdated: disagreeing.length > 0 || (edited && otherDraft),
    disagreements: disagreeing,
    untranslated,
    untranslatedNotes,
    complete: missing.length === 0,
    missing,
  };
}
