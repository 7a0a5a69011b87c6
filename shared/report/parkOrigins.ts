/** The annex of the report of several companies: from a heading to rules, and of each company down to answers and figures. */
import { writerFor } from '../advice/write.ts';
import { companyFigure, companyValue, ownFigure } from '../assessment/origins/park.ts';
import type { Origin } from '../assessment/origin.ts';
import type { ParkProfile } from '../collective/park.ts';
import { writeDate } from '../format/dates.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import { annexWords } from '../text/annex.ts';
import { annexRowWords } from '../text/annexRows.ts';
import { collectiveWords } from '../text/collective.ts';
import { collectiveReportWords } from '../text/collectiveReport.ts';
import { originDrawerWords } from '../text/originDrawer.ts';
import { ruleText } from '../text/originRules.ts';
import { parkAnnexWords } from '../text/parkAnnex.ts';
import { parkValueNames } from '../text/parkValues.ts';
import { reportWords } from '../text/report.ts';
import type { Block, RichText } from './blocks.ts';
import { ownMeterLine, usedSourceLines } from './dataSources.ts';
import { answersOf, entryTable, whereTable } from './originBlocks.ts';
import type { RuleRow } from './originBasis.ts';
import { ruleTable } from './originRows.ts';
import { valuesInLines } from './originValues.ts';
import { BRINGS, nameOfCompany, type ParkCompany } from './parkCompany.ts';
import type { ParkReportInput } from './parkDocument.ts';
import { figureBlocks, visitText } from './parkFigures.ts';
import { bringsText } from './parkSentences.ts';
import { parkLines, type CompanyLines, type ParkLines } from './parkLines.ts';

type Annexed = Omit<ParkReportInput, 'preparedBy'>;

/** `day` is that of the report. */
export function parkOriginBlocks(input: Annexed, day: string): Block[] {
  const { companies, language } = input;
  const words = annexWords[language];
  const text = parkAnnexWords[language];
  const lines = parkLines(input, companies, language);
  return [
    { kind: 'heading', level: 1, text: collectiveReportWords[language].origin },
    { kind: 'paragraph', text: words.intro },
    { kind: 'paragraph', text: text.intro },
    { kind: 'heading', level: 2, text: words.whereTitle },
    whereTable(whereRows(lines, input), language),
    { kind: 'heading', level: 2, text: text.together },
    ruleTable(
      lines.rules.map((row, index) => wholeRow(row, index + 1, lines, input)),
      language,
    ),
    ...lines.companies.flatMap((one) => companyBlocks(one, language)),
    ...figureBlocks(lines.sets, day, language),
    ...dataBlocks(input),
  ];
}

/** The headings of the report in their order, each with the lines of what is stated under it. */
function whereRows({ references }: ParkLines, { park, companies, language }: Annexed): RichText[][] {
  const text = collectiveReportWords[language];
  const words = collectiveWords[language];
  const of = (...what: string[]): string[] => what.map((one) => `park/${one}`);
  // Whichever company keeps the highest margin: its line is the one that the group contract rests on.
  const margins = park.members
    .filter((one) => one.marginPercent === park.marginPercent)
    .map(({ id }) => companyValue(id, 'figure/grid.margin'));
  const members = park.members.flatMap(({ id }) => [
    ...(['vehicles', 'base', 'uncontrolled', 'optimal'] as const).map((what) => companyFigure(id, what)),
    `park/${BRINGS}/${id}`,
  ]);
  const bold = (title: string): RichText => [{ text: title, bold: true }];
  const lines = (ids: string[]): string => references({ ids });
  return [
    [bold(text.title), lines(of('vehicles', 'uncontrolled', 'singles', 'joint', 'won', 'contracts', 'group', 'more'))],
    [
      bold(text.together),
      lines([
        ...of('base', 'uncontrolled', 'singles', 'joint', 'contracts', 'simultaneity', 'simultaneitySingles'),
        ...margins,
      ]),
    ],
    [words.plaza, lines(of('plaza/places', 'plaza/peak', 'plaza/energy'))],
    [words.members, lines(members)],
    [text.basis, references({ entries: companies.map(({ dossier }) => `member/${dossier.id}`) })],
  ];
}

function wholeRow({ rule, ids }: RuleRow, number: number, lines: ParkLines, input: Annexed): RichText[] {
  const { park, language } = input;
  const origins = ids.flatMap((id) => lines.origin(id) ?? []);
  return [
    `R${number}`,
    origins.flatMap((origin, index) =>
      namedValue(
        index,
        wholeName(origin.id, language),
        `${valueOf(origin, language)}${unknown(origin.id, park, language)}`,
      ),
    ),
    ruleText(rule, language),
    lines.references({
      ids: origins.flatMap(({ from }) => from).filter((id) => lines.origin(id)?.rule !== rule),
      entries: origins.flatMap(({ entries }) => entries),
    }),
  ];
}

/** The name of a value, and the value under it. */
function namedValue(index: number, name: string, value: string): { text: string; bold?: boolean }[] {
  return [{ text: `${index === 0 ? '' : '\n'}${name}`, bold: true }, { text: `\n${value}` }];
}

function companyBlocks(lines: CompanyLines, language: Language): Block[] {
  const { company, context, rules, entries, firstRule, firstEntry } = lines;
  const words = annexWords[language];
  const text = parkAnnexWords[language];
  const { dossier, parameters, leavesOut } = company;
  const visited = dossier.visit.date;
  const changed = writeNumber(parameters.overrides.length, language);
  const endsHere = rules.some(({ rule }) => rule === 'parkMember' || rule === 'parkVehicles');
  const notes = [
    visited === null ? words.entriesIntroUndated : words.entriesIntro(writeDate(visited, language)),
    ...(leavesOut ? [text.leavesOut] : []),
    ...(endsHere ? [text.endsHere] : []),
  ];
  return [
    { kind: 'heading', level: 2, text: nameOfCompany(company, language) },
    { kind: 'paragraph', role: 'note', text: notes.join(' ') },
    ruleTable(
      rules.map((row, index) => companyRow(row, firstRule + index, lines, language)),
      language,
    ),
    entryTable(
      [
        [
          `I${firstEntry}`,
          text.dossier,
          text.dossierFacts(visitText(company, language), writeDate(parameters.edition, language), changed),
        ],
        ...entries.map((row, index) => [`I${firstEntry + 1 + index}`, row.label, answersOf(row, context)]),
      ],
      language,
    ),
  ];
}

function companyRow(row: RuleRow, number: number, lines: CompanyLines, language: Language): RichText[] {
  const { origin, context, references } = lines;
  const origins = row.ids.flatMap((id) => origin(id) ?? []);
  const names: Readonly<Record<string, string | undefined>> = annexRowWords[language].name;
  const name = names[row.rule];
  return [
    `R${number}`,
    name === undefined
      ? row.ids.flatMap((id, index) => {
          const found = origin(id);
          return namedValue(index, columnName(id, language), found === null ? '–' : valueOf(found, language));
        })
      : namedValue(0, name, valuesInLines(row, origin, context)),
    ruleText(row.rule, language),
    references({
      ids: origins.flatMap(({ from }) => from).filter((id) => origin(id)?.rule !== row.rule),
      entries: origins.flatMap(({ entries }) => entries),
      figures: origins.flatMap(({ parameters }) => parameters),
    }) || annexWords[language].notEntered,
  ];
}

/** What a company brings, and what its dossier has otherwise, by the column that shows it. */
function columnName(id: string, language: Language): string {
  const { columns } = collectiveWords[language];
  return id === BRINGS ? columns.brings : columns[ownFigure(id) ?? 'vehicles'];
}

/** Readings of companies and the profiles that stand in for those of others. */
function dataBlocks({ companies, profiles, language }: Annexed): Block[] {
  const own = companies.flatMap((company: ParkCompany) => {
    const { meter } = company.dossier.site;
    return meter === null ? [] : [`${nameOfCompany(company, language)}: ${ownMeterLine(meter, language)}`];
  });
  const names = new Set(companies.flatMap(({ assessment }) => assessment.charging.profileNames));
  const items = [...own, ...usedSourceLines([...names], profiles, language)];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: reportWords[language].dataSources },
    { kind: 'list', items },
  ];
}

function valueOf({ rule, value, unit }: Origin, language: Language): string {
  const writer = writerFor(language);
  if (typeof value !== 'number') return '–';
  if (rule === 'parkBrings') return bringsText(value, language);
  if (unit === 'kW') return writer.kW(value);
  if (unit === 'kWh') return writer.kWh(value);
  return unit === '%' ? `${writer.number(value)} %` : writer.number(value);
}

/** Of how many companies the sum leaves out what is not known. */
function unknown(id: string, { basesUnknown, contractsUnknown }: ParkProfile, language: Language): string {
  const count = id === 'park/base' ? basesUnknown : id === 'park/contracts' ? contractsUnknown : 0;
  return count === 0 ? '' : ` (${collectiveWords[language].contractsUnknown(writeNumber(count, language))})`;
}

function wholeName(id: string, language: Language): string {
  const [, what, which] = id.split('/');
  return what === 'plaza' ? originDrawerWords[language].plaza[which as 'places'] : parkValueNames(language)[what];
}
