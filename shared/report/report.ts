/** From dossier, assessment and advice to the report as blocks. Words come from the catalogue, numbers from the results. */
import { adviceOf, type Advice } from '../advice/advice.ts';
import { contextOf, type AdviceContext } from '../advice/findings.ts';
import { writerFor } from '../advice/write.ts';
import type { LaterResults } from '../assessment/later.ts';
import type { Assessment } from '../assessment/results.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import { topicIds, type Dossier } from '../dossier/schema.ts';
import { dayRange, writeDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { reportWords } from '../text/report.ts';
import { words } from '../text/words.ts';
import { originBlocks } from './originBlocks.ts';
import { assumptionBlocks } from './assumptions.ts';
import type { Block, ReportDocument } from './blocks.ts';
import { topicChapter } from './chapters.ts';
import { checklistBlocks } from './checklistBlocks.ts';
import { closingBlocks } from './closingBlocks.ts';
import { ledgerBlocks } from './ledgers.ts';
import { conclusionBlocks, tellingFigures } from './conclusions.ts';
import { operatorPage } from './operatorPage.ts';

export interface ReportInput {
  dossier: Dossier;
  assessment: Assessment;
  /** What follows the assessment, to its end: the last value of `assessor.later`. */
  later: LaterResults;
  parameters: Parameters;
  profiles: ProfileSet;
  language: Language;
}

/** What every part of the report is written from. */
export interface ReportContext extends AdviceContext {
  advice: Advice;
  profiles: ProfileSet;
  language: Language;
  /** The day of the visit, else the state of the figures. */
  day: string;
}

/** The whole report. It is a draft while one of the four topics is not complete. */
export function reportDocument(input: ReportInput): ReportDocument {
  const { dossier, assessment, later, parameters, profiles, language } = input;
  const text = reportWords[language];
  const advice = adviceOf(dossier, assessment, parameters, language, later, true);
  const day = dossier.visit.date ?? dayRange(parameters.edition).first;
  const context: ReportContext = {
    ...contextOf(dossier, assessment, parameters, language, later),
    advice,
    profiles,
    language,
    day,
  };
  const missing = topicIds.filter((topic) => !advice.topics[topic].complete).map((topic) => text.chapters[topic]);
  const company = dossier.company.name ?? text.unnamed;
  const blocks: Block[] = [
    ...conclusionBlocks(context),
    ...topicIds.flatMap((topic) => topicChapter(topic, context)),
    ...checklistBlocks(context),
    ...(later.grid === null ? [] : operatorPage(context, later.grid)),
    ...ledgerBlocks(context),
    ...originBlocks(context),
    ...assumptionBlocks(context),
    ...closingBlocks(context),
  ];
  return {
    language,
    title: text.title,
    subtitle: text.subtitle(company),
    company,
    preparedBy: { adviser: dossier.visit.adviser ?? '', organisation: dossier.visit.organisation ?? '' },
    date: day,
    dateText: writeDate(day, language),
    draft: missing.length === 0 ? null : { stamp: text.draftStamp, reason: text.draftReason(missing.join('; ')) },
    labels: {
      pageOf: text.pageOf,
      continued: text.continued,
      contents: text.contents,
      preparedFor: text.preparedFor,
      preparedBy: text.preparedBy,
      date: text.date,
    },
    cover: { facts: coverFacts(context), blocks: tellingFigures(context) },
    blocks,
  };
}

function coverFacts({ dossier, assessment, parameters, language }: ReportContext): { label: string; value: string }[] {
  const text = reportWords[language].facts;
  const { company } = dossier;
  const row = (label: string, value: string | null): { label: string; value: string }[] =>
    value === null || value === '' ? [] : [{ label, value }];
  return [
    ...row(text.park, company.businessPark),
    ...row(text.municipality, company.municipality),
    ...row(text.sector, company.sector === null ? null : words[language].sector[company.sector]),
    ...row(text.fleet, writerFor(language).vehicles(assessment.access.vehicles)),
    ...row(text.edition, writeDate(parameters.edition, language)),
  ];
}
