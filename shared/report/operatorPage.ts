/** The page that goes to the grid operator: one sheet with connection, request and profile. */
import type { GridLater } from '../assessment/gridLater.ts';
import { highestImportKW } from '../charging/stays.ts';
import type { ContractForm, RemedyId } from '../dossier/schema.ts';
import { writeShortDate } from '../format/dates.ts';
import type { YearOnGrid } from '../plan/untilWhen.ts';
import type { RemedyResult } from '../remedies/remedies.ts';
import { operatorWords } from '../text/operatorPage.ts';
import { words } from '../text/words.ts';
import type { Block, RichText } from './blocks.ts';
import { minimumLines } from './chargerSentences.ts';
import { loadFigure } from './figures.ts';
import { amountText } from './gridAnswers.ts';
import { measuredBasis } from './ownUseSentences.ts';
import type { ReportContext } from './report.ts';
import { profileWords } from './sourceWords.ts';
import { uncountedSentences } from './uncounted.ts';

const FORM_OF: Partial<Record<RemedyId, ContractForm>> = {
  raiseContract: 'firm',
  heavierConnection: 'firm',
  nonFirm: 'nonFirm',
  timeBlock: 'timeBlock',
  groupContract: 'group',
};

/** What is asked of the operator: by the adviser's choice, else by the cheapest combination; null where nothing is. */
function requested({ chosen, cheapest }: GridLater): RemedyResult | null {
  return (chosen ?? cheapest)?.steps.find((step) => FORM_OF[step.id] !== undefined) ?? null;
}

/** Height of the picture of the week, points; and years that are told: with more the sheet would become two. */
const FIGURE_HEIGHT = 150;
const MOST_YEARS = 7;

/** One page with connection, request and profile, in the form that a request to the grid operator needs. */
export function operatorPage(context: ReportContext, later: GridLater): Block[] {
  const { assessment, dossier, language, writer } = context;
  const text = operatorWords[language];
  const { charging } = assessment;
  const columns = text.profileColumns;
  const { years, firstYearNot } = later.untilWhen;
  const told = tellingYears(years, firstYearNot.optimal);
  const figure = loadFigure(assessment, dossier, language, { height: FIGURE_HEIGHT });
  const notes = [
    measuredBasis(charging, language) ??
      text.basis(writer.list(charging.profileNames.map((name) => profileWords(name, language)))),
    text.flexible,
    ...uncountedSentences(context),
    ...minimumLines(charging, language)
      .slice(0, 1)
      .map(({ text: line }) => line),
    ...(told.length < years.length ? [text.yearsLeftOut] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: text.title, startsPage: true },
    { kind: 'paragraph', text: text.intro },
    ...factsAndRequest(context, later),
    { kind: 'heading', level: 3, text: text.profile },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: columns.when },
        { header: columns.vehicles, width: 1.4, align: 'right' },
        { header: columns.own, align: 'right' },
        { header: columns.uncontrolled, align: 'right' },
        { header: columns.optimal, align: 'right' },
      ],
      rows: told.map((year) => [
        String(year.year),
        writer.number(year.vehicles),
        writer.kW(year.basePeakKW),
        writer.kW(year.peakKW.uncontrolled),
        writer.kW(year.peakKW.optimal),
      ]),
    },
    ...(figure === null ? [] : [{ kind: 'figure', figure, caption: text.figure } as const]),
    { kind: 'paragraph', role: 'note', text: notes.join(' ') },
  ];
}

/** The years in which something changes, the first in which it does not fit among them; evenly fewer where many do. */
function tellingYears(years: readonly YearOnGrid[], firstNot: number | null): YearOnGrid[] {
  const changing = years.filter((year, index) => {
    const before = years[index - 1];
    return index === 0 || year.vehicles !== before.vehicles || year.basePeakKW !== before.basePeakKW;
  });
  if (changing.length <= MOST_YEARS) return changing;
  const step = (changing.length - 1) / (MOST_YEARS - 1);
  const chosen = new Set(Array.from({ length: MOST_YEARS }, (_, index) => changing[Math.round(index * step)]));
  const turning = changing.find(({ year }) => year === firstNot);
  if (turning !== undefined && !chosen.has(turning)) {
    // In the place of its neighbour: first and last stay.
    const inner = [...chosen].slice(1, -1);
    const near = inner.reduce((one, other) =>
      Math.abs(other.year - turning.year) < Math.abs(one.year - turning.year) ? other : one,
    );
    chosen.delete(near);
    chosen.add(turning);
  }
  return changing.filter((year) => chosen.has(year));
}

/** What is there and what is asked for beside each other: below each other they would push the picture off the sheet. */
function factsAndRequest(context: ReportContext, later: GridLater): Block[] {
  const text = operatorWords[context.language];
  const facts = connectionFacts(context);
  const asked = request(context, later);
  const rows = Array.from({ length: Math.max(facts.length, asked?.length ?? 0) }, (_, row): RichText[] => [
    ...(facts[row] ?? ['', '']),
    ...(asked === null ? [] : (asked[row] ?? ['', ''])),
  ]);
  return [
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: text.facts, width: 1.2 },
        { header: '', width: 1.7 },
        ...(asked === null
          ? []
          : [
              { header: text.request, width: 1.2 },
              { header: '', width: 1.3 },
            ]),
      ],
      rows,
    },
    ...(asked === null ? [{ kind: 'paragraph', text: text.noRequest } as const] : []),
  ];
}

function connectionFacts({ assessment, dossier, language, writer }: ReportContext): [string, string][] {
  const text = operatorWords[language];
  const { company, site } = dossier;
  const { limits } = assessment.grid;
  const named = words[language];
  const connection =
    site.connection === null
      ? text.open
      : site.connection === 'kva'
        ? `${writer.number(site.connectionKVA ?? 0)} kVA`
        : named.connection[site.connection];
  const place = [company.businessPark, company.municipality].filter((one) => one !== null && one !== '').join(', ');
  const [person] = company.contacts;
  const contact = person === undefined ? '' : [person.name, person.phone, person.email].filter(Boolean).join(', ');
  const looked =
    site.congestionCheckedOn === null ? '' : ` (${text.lookedUp(writeShortDate(site.congestionCheckedOn))})`;
  const orOpen = (value: string | null): string => (value === null || value === '' ? text.open : value);
  return [
    [text.company, orOpen(company.name)],
    ...(contact === '' ? [] : [[text.contact, contact] as [string, string]]),
    [text.address, orOpen(place)],
    [text.ean, orOpen(site.ean)],
    [text.operator, site.operator === null ? text.open : named.operator[site.operator]],
    [text.connection, connection],
    [
      text.contract,
      limits.small === true
        ? text.contractSmall
        : limits.contractedKW === null
          ? text.open
          : writer.kW(limits.contractedKW),
    ],
    [text.present, assessment.charging.baseKnown ? writer.kW(highestImportKW(assessment.charging.todayKW)) : text.open],
    [text.congestion, site.congestion === null ? text.open : `${named.congestion[site.congestion]}${looked}`],
  ];
}

/** What is asked for, line by line; null where the plan fits as it is. */
function request(context: ReportContext, later: GridLater): [string, string][] | null {
  const { assessment, dossier, language, writer } = context;
  const text = operatorWords[language];
  const asked = requested(later);
  if (asked === null && later.asIs.planFits) return null;
  const { limits } = assessment.grid;
  const { uncontrolled, optimal } = assessment.charging.strategies;
  const neededKW = Math.ceil(assessment.grid.neededKW / (1 - limits.marginPercent / 100));
  const powerKW = asked === null || asked.id === 'heavierConnection' ? neededKW : (asked.amount ?? neededKW);
  const form = (asked && FORM_OF[asked.id]) ?? dossier.site.contractForm ?? 'firm';
  const since = later.untilWhen.firstYearNot.optimal;
  return [
    [text.requested, writer.kW(powerKW)],
    [text.form, text.forms[form]],
    ...(asked?.hours === undefined
      ? []
      : [[text.hours, text.hoursOf(asked.hours.from, asked.hours.until)] as [string, string]]),
    ...(asked?.id === 'heavierConnection' ? [[text.capacity, amountText(asked, language)] as [string, string]] : []),
    [text.firstYear, since === null ? text.open : String(since)],
    [text.peaks, text.peaksOf(writer.kW(uncontrolled.peakKW), writer.kW(optimal.peakKW))],
  ];
}
