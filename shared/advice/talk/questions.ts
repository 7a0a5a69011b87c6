/**
 * The questions of a talk: per point that must be covered, those that matter for this company. What the record says
 * already is shown as known; the rest is answered in the talk, ticked, or skipped with a reason.
 */
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier, TopicId } from '../../dossier/schema.ts';
import type { Language } from '../../format/numbers.ts';
import { questionWords, type QuestionWords } from '../../text/questions.ts';
import { writerFor } from '../write.ts';
import {
  chargesAtDepot,
  hasTrucks,
  knownConnection,
  knownInterest,
  knownMap,
  knownNight,
  knownOffers,
  knownOwnership,
  knownOwnUse,
  knownPolicy,
  knownReplacement,
  knownSize,
  knownSolar,
  knownUse,
  knownZoneDays,
  knownZones,
  measuresOf,
  refused,
  type Known,
  type QuestionContext,
} from './knownAnswers.ts';

export type QuestionId = keyof QuestionWords['question'];

/** known: from the record. answered, skipped: in the talk. */
export type QuestionState = 'open' | 'known' | 'answered' | 'skipped';

export interface Question {
  /** Key in the answers of the dossier. */
  key: string;
  id: QuestionId;
  text: string;
  state: QuestionState;
  /** What the record says, what the entrepreneur answered, or why it was skipped; empty where only ticked. */
  answer: string;
  /** Skipped without saying why. */
  needsReason: boolean;
  /** Dealt with in the talk, here or elsewhere, and not only known from the record. */
  byTalk: boolean;
  /** Where the answer belongs in the record; null where it is of the talk alone. */
  where: 'company' | 'fleet' | 'site' | null;
}

interface Rule {
  point: string;
  id: QuestionId;
  where?: 'company' | 'fleet' | 'site';
  /** Left out where it does not concern this company. */
  matters?: (context: QuestionContext) => boolean;
  /** What the record says; null where it does not. */
  known?: (context: QuestionContext) => Known;
}

const rules: Record<TopicId, readonly Rule[]> = {
  topic1: [
    { point: 'national', id: 'stance' },
    { point: 'national', id: 'levy', matters: hasTrucks },
    { point: 'zoneImpact', id: 'zones', where: 'fleet', known: knownZones },
    {
      point: 'zoneImpact',
      id: 'zoneDays',
      where: 'fleet',
      matters: (context) => refused(context).length > 0,
      known: knownZoneDays,
    },
    { point: 'zoneImpact', id: 'customers' },
    { point: 'localPolicy', id: 'localRules', known: knownPolicy },
    { point: 'localPolicy', id: 'localContact' },
  ],
  topic2: [
    { point: 'presentUse', id: 'use', where: 'fleet', known: knownUse },
    { point: 'presentUse', id: 'season' },
    { point: 'plans', id: 'replacement', where: 'fleet', known: knownReplacement },
    { point: 'plans', id: 'growth' },
    { point: 'plans', id: 'tried' },
    { point: 'tco', id: 'offers', where: 'fleet', known: knownOffers },
    { point: 'tco', id: 'ownership', where: 'fleet', known: knownOwnership },
    { point: 'subsidies', id: 'firmSize', where: 'company', known: knownSize },
    { point: 'subsidies', id: 'signed' },
  ],
  topic3: [
    { point: 'chargingTypes', id: 'night', where: 'fleet', known: knownNight },
    { point: 'chargingTypes', id: 'away' },
    { point: 'peak', id: 'ownPeak', where: 'site', matters: chargesAtDepot, known: knownOwnUse },
    { point: 'peak', id: 'shift' },
    { point: 'connection', id: 'connection', where: 'site', matters: chargesAtDepot, known: knownConnection },
    { point: 'connection', id: 'map', where: 'site', matters: chargesAtDepot, known: knownMap },
    { point: 'connection', id: 'otherUse' },
    { point: 'remedies', id: 'solar', where: 'site', matters: chargesAtDepot, known: knownSolar },
    { point: 'remedies', id: 'neighbours', known: knownInterest },
  ],
  topic4: [
    { point: 'planning', id: 'planning', known: measuresOf('planning', 'load', 'rightsize') },
    { point: 'hubs', id: 'hubs', known: measuresOf('hub', 'decouple', 'buildhub') },
    { point: 'lev', id: 'lev', known: measuresOf('lev') },
    { point: 'modalShift', id: 'modalShift', known: measuresOf('modal', 'offpeak') },
  ],
};

/** The questions of a topic by the point they belong to. */
export function questionsByPoint(
  topic: TopicId,
  dossier: Dossier,
  assessment: Assessment,
  language: Language,
): Record<string, Question[]> {
  const context = { dossier, assessment, language, words: questionWords[language], writer: writerFor(language) };
  const byPoint: Record<string, Question[]> = {};
  for (const rule of rules[topic]) {
    if (rule.matters && !rule.matters(context)) continue;
    (byPoint[rule.point] ??= []).push(questionOf(topic, rule, context));
  }
  return byPoint;
}

/** A point is done without its own tick when all its questions are, and the talk had a part in it. */
export function questionsCover(questions: readonly Question[]): boolean {
  return (
    questions.length > 0 &&
    questions.every((one) => one.state !== 'open' && !one.needsReason) &&
    questions.some((one) => one.byTalk)
  );
}

function questionOf(topic: TopicId, { id, where, known }: Rule, context: QuestionContext): Question {
  const key = `${topic}/${id}`;
  const given = context.dossier.talk.answers[key];
  const base = { key, id, text: context.words.question[id], where: where ?? null };
  if (given !== undefined) {
    const skipped = given.state === 'notApplicable';
    return {
      ...base,
      state: skipped ? 'skipped' : 'answered',
      answer: given.text,
      needsReason: skipped && given.text.trim() === '',
      byTalk: true,
    };
  }
  const answer = known?.(context) ?? null;
  if (answer === null) return { ...base, state: 'open', answer: '', needsReason: false, byTalk: false };
  const byTalk = typeof answer !== 'string';
  return { ...base, state: 'known', answer: byTalk ? answer.talk : answer, needsReason: false, byTalk };
}
