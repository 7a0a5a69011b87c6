/** The words of the variants of the report, and of a report that is a draft by choice. */
import type { Language } from '../format/numbers.ts';
import type { ReportVariant } from '../editions/reportVariant.ts';

interface VariantWords {
  name: Record<ReportVariant, string>;
  /** For whom each is meant, in one sentence. */
  meant: Record<ReportVariant, string>;
  subtitleShort: (company: string) => string;
  chosenDraft: string;
  restTitle: string;
  rest: string;
  /** Under a text of which there is only the beginning. */
  restOfText: string;
  noOperatorPage: string;
  disclaimer: string;
}

const nl: VariantWords = {
  name: { full: 'Volledig', short: 'Kort', operator: 'Netbeheerder' },
  meant: {
    full: 'Het hele advies met alle tabellen, kosten, herkomst en bronnen.',
    short: 'Vier tot zes bladzijden voor de directie: de conclusie en per onderdeel het advies.',
    operator: 'Alleen het blad met aansluiting, aanvraag en laadprofiel voor de netbeheerder.',
  },
  subtitleShort: (company) => `voor ${company}, korte versie`,
  chosenDraft: 'Dit rapport is een concept. Het is nog niet definitief gemaakt.',
  restTitle: 'Waar de rest staat',
  rest: 'Dit is de korte versie. Alle bedragen per voertuiggroep, de laadprofielen, de uitgangspunten en de bronnen staan in het volledige rapport. Beide zijn met dezelfde cijfers gemaakt.',
  restOfText: 'De rest van deze tekst staat in het volledige rapport.',
  noOperatorPage:
    'Voor dit blad is nog te weinig bekend. Vul eerst de voertuigen in die op het bedrijf laden, en de aansluiting.',
  disclaimer: 'Voorbehoud',
};

const en: VariantWords = {
  name: { full: 'Full', short: 'Short', operator: 'Grid operator' },
  meant: {
    full: 'The whole advice with all tables, costs, origins and sources.',
    short: 'Four to six pages for the directors: the conclusion, and the advice on each topic.',
    operator: 'Only the page with connection, request and load profile for the grid operator.',
  },
  subtitleShort: (company) => `for ${company}, short version`,
  chosenDraft: 'This report is a draft. It has not been made final yet.',
  restTitle: 'Where the rest is',
  rest: 'This is the short version. All amounts per vehicle group, the load profiles, the assumptions and the sources are in the full report. Both were made with the same figures.',
  restOfText: 'The rest of this text is in the full report.',
  noOperatorPage:
    'Too little is known for this page. First enter the vehicles that charge at the company, and the connection.',
  disclaimer: 'Disclaimer',
};

export const variantWords: Record<Language, VariantWords> = { nl, en };
