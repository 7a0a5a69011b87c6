/** The figures that several companies rest on: those of a set once, and what an adviser overruled beside them. */
import { dayRange, writeDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import { parkAnnexWords } from '../text/parkAnnex.ts';
import { sourceListWords } from '../text/sourceList.ts';
import { sourceStanding } from '../text/sourceStanding.ts';
import type { Block, RichText } from './blocks.ts';
import { figureTable, figureValidity, figureValue } from './figureTable.ts';
import { nameOfCompany, type ParkCompany } from './parkCompany.ts';
import { sourceLink } from './sourceLinks.ts';
import { numberedSources } from './sourceList.ts';
import { figureName } from './sourceWords.ts';
import { standingText } from './standing.ts';

interface FigureLine {
  key: string;
  figure: string;
  /** Number of its line, through all sets. */
  place: number;
  /** One of the companies that use it: it has the same value for all of them. */
  company: ParkCompany;
}

export interface FigureSet {
  companies: readonly ParkCompany[];
  lines: readonly FigureLine[];
}

/** Companies with the same set share a figure, unless it was overruled in the dossier of one of them. */
export function keyOf(company: ParkCompany, figure: string): string {
  return `${overruling(company, figure) === null ? company.set : company.dossier.id}/${figure}`;
}

function overruling({ parameters }: ParkCompany, figure: string): { reason: string } | null {
  return parameters.overrides.find(({ id }) => id === figure) ?? null;
}

/** By set, in the order of the companies; within a set by topic. */
export function figureSets(used: readonly { company: ParkCompany; figures: readonly string[] }[]): FigureSet[] {
  let place = 0;
  return [...new Set(used.map(({ company }) => company.set))].map((set) => {
    const members = used.filter(({ company }) => company.set === set);
    const lines = new Map<string, Omit<FigureLine, 'place'>>();
    for (const { company, figures } of members)
      for (const figure of figures) {
        const key = keyOf(company, figure);
        if (!lines.has(key) && company.parameters.has(figure)) lines.set(key, { key, figure, company });
      }
    const { topics } = members[0].company.parameters;
    const topicOf = ({ figure, company }: Omit<FigureLine, 'place'>): number =>
      topics.indexOf(company.parameters.figure(figure).topic);
    const sorted = [...lines.values()].sort(
      (one, other) =>
        topicOf(one) - topicOf(other) ||
        (one.figure < other.figure ? -1 : one.figure > other.figure ? 1 : 0) ||
        Number(isOwn(one)) - Number(isOwn(other)),
    );
    return {
      companies: members.map(({ company }) => company),
      lines: sorted.map((line) => ({ ...line, place: ++place })),
    };
  });
}

function isOwn({ company, figure }: Pick<FigureLine, 'company' | 'figure'>): boolean {
  return overruling(company, figure) !== null;
}

/** A list for each set, and the sources of all; `day` is that of the report. */
export function figureBlocks(sets: readonly FigureSet[], day: string, language: Language): Block[] {
  const text = parkAnnexWords[language];
  const filled = sets.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return [];
  const sources = numberedSources(
    filled.flatMap(({ lines }) => lines.map((line) => sourceOf(line, language))),
    language,
  );
  const row = (line: FigureLine): RichText[] => {
    const { figure, place, company } = line;
    const { parameters } = company;
    const own = isOwn(line);
    const name = figureName(parameters.figure(figure), language);
    const label = sources.label(sourceOf(line, language));
    return [
      `K${place}`,
      own ? text.ownValue(name, nameOfCompany(company, language)) : name,
      figureValue(figure, parameters, language),
      own ? label : `${label} (${parameters.figure(figure).confidence})`,
      own ? '' : figureValidity(figure, parameters, language),
      own ? '' : standingText(figure, day, parameters, language),
    ];
  };
  const several = filled.length > 1;
  return [
    { kind: 'heading', level: 2, text: text.figures },
    {
      kind: 'paragraph',
      role: 'note',
      text: `${sourceListWords[language].intro} ${sourceStanding[language].whichDay}`,
    },
    ...filled.flatMap(({ companies, lines }): Block[] => {
      const { edition } = companies[0].parameters;
      const names = companies.map((company) => nameOfCompany(company, language)).join(', ');
      return [
        { kind: 'heading', level: 3, text: text.figuresOf(writeDate(edition, language)) },
        ...(several ? [{ kind: 'paragraph', role: 'note', text: text.usedFor(names) } as const] : []),
        figureTable(lines.map(row), language),
      ];
    }),
    ...sources.blocks,
  ];
}

function sourceOf({ figure, company }: FigureLine, language: Language): RichText {
  const own = overruling(company, figure);
  if (own === null) return sourceLink(figure, company.parameters, language);
  return parkAnnexWords[language].ownSource(visitText(company, language), own.reason);
}

/** "bezoek van 23 november 2026". */
export function visitText({ dossier }: ParkCompany, language: Language): string {
  const { visitOn, visitUndated } = parkAnnexWords[language];
  const { date } = dossier.visit;
  return date === null ? visitUndated : visitOn(writeDate(dayRange(date).first, language));
}
