/**
 * Several companies of a business park as a report of its own. It holds figures of all of them, so it is no part of the
 * report of one company: who gets it is for the companies to agree on.
 */
import { writerFor, type Writer } from '../advice/write.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import type { JointOptimum, ParkProfile, Plaza } from '../collective/park.ts';
import { writeDate } from '../format/dates.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import { collectiveWords, type CollectiveWords } from '../text/collective.ts';
import { collectiveReportWords } from '../text/collectiveReport.ts';
import { reportWords } from '../text/report.ts';
import type { Block, KeyFigure, ReportDocument, RichText } from './blocks.ts';
import { nameOfCompany, type ParkCompany } from './parkCompany.ts';
import { parkFigure } from './parkFigure.ts';
import { parkOriginBlocks } from './parkOrigins.ts';
import { bringsText, parkHeadline } from './parkSentences.ts';

export interface ParkReportInput {
  park: ParkProfile;
  joint: JointOptimum;
  plaza: Plaza;
  /** As many as `park` has, in its order. */
  companies: readonly ParkCompany[];
  /** For what the standard profiles come from. */
  profiles: ProfileSet;
  preparedBy: ReportDocument['preparedBy'];
  language: Language;
}

export function parkDocument(input: ParkReportInput): ReportDocument {
  const { park, companies, language, preparedBy } = input;
  const text = collectiveReportWords[language];
  const general = reportWords[language];
  const writer = writerFor(language);
  // The latest visit, else the state of the figures: the report asks no clock.
  const date = companies
    .map(({ dossier, parameters }) => dossier.visit.date ?? parameters.edition)
    .toSorted()
    .at(-1)!;
  const parks = [...new Set(companies.flatMap(({ dossier }) => dossier.company.businessPark || []))];
  const company = parks.length === 0 ? text.companies(writer.number(companies.length)) : parks.join(', ');
  return {
    language,
    title: text.title,
    subtitle: text.subtitle(company),
    company,
    preparedBy,
    date,
    dateText: writeDate(date, language),
    draft: null,
    labels: {
      pageOf: general.pageOf,
      continued: general.continued,
      preparedFor: general.preparedFor,
      preparedBy: general.preparedBy,
      date: general.date,
    },
    cover: {
      facts: [
        { label: text.companiesLabel, value: writer.number(companies.length) },
        { label: collectiveWords[language].vehicles, value: writer.number(park.vehicles) },
      ],
      blocks: [
        { kind: 'paragraph', role: 'lead', text: parkHeadline(input.joint, language) },
        { kind: 'keyFigures', figures: keyFigures(input, writer) },
        ...againstNow(input, writer),
      ],
    },
    blocks: [
      { kind: 'heading', level: 1, text: text.together },
      ...together(input, writer),
      ...membersTable(input, writer),
      ...basisTable(input),
      ...parkOriginBlocks(input, date),
    ],
  };
}

function keyFigures({ park, joint, language }: ParkReportInput, writer: Writer): KeyFigure[] {
  const text = collectiveWords[language];
  const figure = (label: string, kW: number): KeyFigure => ({ label, value: writer.number(kW), unit: 'kW' });
  return [
    figure(text.peakUncontrolled, highest(park.uncontrolledKW)),
    figure(text.peakSingles, highest(park.singleOptimaKW)),
    figure(text.peakJoint, joint.peakKW),
    figure(text.group, joint.groupContractKW),
  ];
}

/** The contracts of now beside the one that is needed: two figures that are taken for one where nobody parts them. */
function againstNow({ park, joint, language }: ParkReportInput, writer: Writer): Block[] {
  // Of a contract that nobody knows there is no telling how much is missing.
  if (park.contractsUnknown > 0) return [];
  const text = collectiveReportWords[language];
  const [now, needed] = [Math.round(park.contractsKW), Math.round(joint.groupContractKW)];
  return [
    {
      kind: 'paragraph',
      text:
        needed > now
          ? text.moreThanNow(writer.kW(now), writer.kW(needed), writer.kW(needed - now))
          : text.enoughNow(writer.kW(now), writer.kW(needed)),
    },
  ];
}

function together({ park, joint, plaza, language }: ParkReportInput, writer: Writer): Block[] {
  const text = collectiveWords[language];
  const words = collectiveReportWords[language];
  const figure = parkFigure(park, joint, language);
  const { uncontrolled, singleOptima } = park.simultaneity;
  const share = (value: number | null): string =>
    value === null ? text.open : `${writeNumber(value * 100, language, { decimals: 0 })} %`;
  const rows: [string, string][] = [
    [text.peakBase, writer.kW(highest(park.baseKW))],
    [text.contracts, `${writer.kW(park.contractsKW)}${unknownContracts(park, text, writer)}`],
    [words.simultaneityUncontrolled, share(uncontrolled)],
    [words.simultaneitySingles, share(singleOptima)],
    [words.margin, `${writeNumber(park.marginPercent, language, { decimals: 1, minDecimals: 0 })} %`],
  ];
  return [
    ...(park.basesUnknown === 0
      ? []
      : [
          {
            kind: 'callout',
            tone: 'warning',
            title: words.incomplete,
            text: text.basesUnknown(writer.number(park.basesUnknown)),
          } as const,
        ]),
    { kind: 'figure', figure, caption: figure.title },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: text.keyColumns.item, width: 2 },
        { header: text.keyColumns.value, align: 'right' },
      ],
      rows,
    },
    { kind: 'heading', level: 3, text: text.plaza },
    {
      kind: 'paragraph',
      text: text.plazaText(writer.number(plaza.placesNeeded), writer.kW(plaza.peakKW), writer.kWh(plaza.weekKWh)),
    },
  ];
}

function unknownContracts(park: ParkProfile, text: CollectiveWords, writer: Writer): string {
  return park.contractsUnknown === 0 ? '' : ` (${text.contractsUnknown(writer.number(park.contractsUnknown))})`;
}

function membersTable({ park, language }: ParkReportInput, writer: Writer): Block[] {
  const text = collectiveWords[language];
  const { columns } = text;
  return [
    { kind: 'heading', level: 3, text: text.members },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: columns.company, width: 2.6 },
        { header: columns.vehicles, width: 1.1, align: 'right' },
        { header: columns.base, align: 'right' },
        { header: columns.uncontrolled, align: 'right' },
        { header: columns.optimal, align: 'right' },
        { header: columns.brings, width: 1.3, align: 'right' },
      ],
      rows: park.members.map((member): RichText[] => [
        member.name === '' ? text.nameless : member.name,
        writer.number(member.vehicles),
        writer.kW(member.basePeakKW),
        writer.kW(member.uncontrolledPeakKW),
        writer.kW(member.optimalPeakKW),
        bringsText(member.bringsKW, language),
      ]),
    },
  ];
}

function basisTable({ companies, language }: ParkReportInput): Block[] {
  const text = collectiveReportWords[language];
  const open = collectiveWords[language].open;
  return [
    { kind: 'heading', level: 3, text: text.basis },
    { kind: 'paragraph', text: text.basisText },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: collectiveWords[language].columns.company, width: 2.6 },
        { header: text.visited, width: 1.4 },
        { header: text.edition, width: 1.4 },
        { header: text.overruled, align: 'right' },
      ],
      rows: companies.map((company): RichText[] => {
        const { visit } = company.dossier;
        return [
          nameOfCompany(company, language),
          visit.date === null ? open : writeDate(visit.date, language),
          writeDate(company.parameters.edition, language),
          writeNumber(company.parameters.overrides.length, language),
        ];
      }),
    },
    { kind: 'paragraph', role: 'note', text: text.privacy },
  ];
}

function highest(siteKW: ArrayLike<number>): number {
  return Array.from(siteKW).reduce((most, kW) => Math.max(most, kW), 0);
}
