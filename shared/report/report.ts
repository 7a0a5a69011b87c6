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
import { uncountedWords } from '../text/uncounted.ts';
import { words } from '../text/words.ts';
import { operatorWords } from '../text/operatorPage.ts';
import { variantWords } from '../text/reportVariants.ts';
import { editionWords } from '../text/reportEditions.ts';
import type { Photo } from '../photos/photo.ts';
import type { Block, ReportDocument } from './blocks.ts';
import { editionFacts, markBlocks, type PrintedEdition } from './editionBlocks.ts';
import { houseColours, type HouseStyle } from './houseStyle.ts';
import { conclusionBlocks } from './conclusions.ts';
import type { ReportVariant } from '../editions/reportVariant.ts';
import { SHORT_PAGES, variantBlocks } from './variants.ts';

export interface ReportInput {
  dossier: Dossier;
  assessment: Assessment;
  /** What follows the assessment, to its end: the last value of `assessor.later`. */
  later: LaterResults;
  parameters: Parameters;
  profiles: ProfileSet;
  language: Language;
  /** Default: full. */
  variant?: ReportVariant;
  /** A draft although nothing is missing: it has not been made final. */
  asDraft?: boolean;
  /** Set for a report that is made final. */
  edition?: PrintedEdition | null;
  photos?: readonly Photo[];
  house?: HouseStyle | null;
}

/** What every part of the report is written from. */
export interface ReportContext extends AdviceContext {
  advice: Advice;
  profiles: ProfileSet;
  language: Language;
  /** The day of the visit, else the state of the figures. */
  day: string;
  photos: readonly Photo[];
  edition: PrintedEdition | null;
}

/** The whole report. It is a draft while one of the four topics is not complete. */
export function reportDocument(input: ReportInput): ReportDocument {
  const { dossier, assessment, later, parameters, profiles, language } = input;
  const { variant = 'full', asDraft = false, edition = null, house = null } = input;
  const text = reportWords[language];
  const advice = adviceOf(dossier, assessment, parameters, language, later, true);
  const day = dossier.visit.date ?? dayRange(parameters.edition).first;
  const context: ReportContext = {
    ...contextOf(dossier, assessment, parameters, language, later),
    advice,
    profiles,
    language,
    day,
    photos: input.photos ?? [],
    edition,
  };
  const company = dossier.company.name ?? text.unnamed;
  const organisation = dossier.visit.organisation ?? house?.name ?? '';
  const dateText = writeDate(day, language);
  return {
    language,
    title: variant === 'operator' ? operatorWords[language].title : text.title,
    subtitle: variant === 'short' ? variantWords[language].subtitleShort(company) : text.subtitle(company),
    company,
    preparedBy: { adviser: dossier.visit.adviser ?? '', organisation },
    date: day,
    dateText,
    draft: draftOf(context, asDraft),
    labels: {
      pageOf: text.pageOf,
      continued: text.continued,
      preparedFor: text.preparedFor,
      preparedBy: text.preparedBy,
      date: text.date,
    },
    ...houseOf(house),
    footer: [
      house === null || house.footer === '' ? organisation : house.footer,
      dateText,
      edition === null ? '' : editionWords[language].versionOf(String(edition.number)),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    ...(edition === null ? {} : { keywords: edition.hash }),
    cover:
      variant === 'operator'
        ? null
        : {
            facts: [...coverFacts(context), ...(edition === null ? [] : editionFacts(edition, language))],
            blocks: conclusionBlocks(context),
            alone: true,
          },
    blocks: [...variantBlocks(variant, context), ...markBlocks(edition, language), ...disclaimer(house, language)],
    ...(variant === 'short' ? { pages: SHORT_PAGES } : {}),
  };
}

function houseOf(house: HouseStyle | null): Pick<ReportDocument, 'colours' | 'logo'> {
  return house === null ? {} : { colours: houseColours(house.colour), logo: house.logo };
}

function disclaimer(house: HouseStyle | null, language: Language): Block[] {
  const said = house?.disclaimer.trim() ?? '';
  if (said === '') return [];
  return [
    { kind: 'heading', level: 3, text: variantWords[language].disclaimer },
    { kind: 'paragraph', role: 'note', text: said },
  ];
}

/** A report without one of the four topics is a draft whatever was chosen. */
function draftOf({ advice, language }: ReportContext, asDraft: boolean): ReportDocument['draft'] {
  const text = reportWords[language];
  const missing = topicIds.filter((topic) => !advice.topics[topic].complete).map((topic) => text.chapters[topic]);
  if (missing.length > 0) return { stamp: text.draftStamp, reason: text.draftReason(missing.join('; ')) };
  return asDraft ? { stamp: text.draftStamp, reason: variantWords[language].chosenDraft } : null;
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
    ...row(text.fleet, fleetFact(assessment, language)),
    ...row(text.edition, writeDate(parameters.edition, language)),
  ];
}

function fleetFact({ access }: Assessment, language: Language): string {
  const vehicles = writerFor(language).vehicles(access.vehicles);
  return access.uncounted.length === 0 ? vehicles : uncountedWords[language].atLeast(vehicles);
}
