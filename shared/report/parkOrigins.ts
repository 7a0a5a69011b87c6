/** The annex of the report of several companies: the rule behind every figure, and what it rests on. */
import { writerFor } from '../advice/write.ts';
import type { Origin } from '../assessment/origin.ts';
import { companyFigure, explainPark, inCompany, ownFigure, parkIds } from '../assessment/origins/park.ts';
import { collectiveWords } from '../text/collective.ts';
import { collectiveReportWords } from '../text/collectiveReport.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { originDrawerWords } from '../text/originDrawer.ts';
import { parkValueNames } from '../text/parkValues.ts';
import { ruleText } from '../text/originRules.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import type { Block, RichText } from './blocks.ts';
import type { ParkReportInput } from './parkDocument.ts';

export function parkOriginBlocks(input: Omit<ParkReportInput, 'preparedBy' | 'basis'>): Block[] {
  const { language } = input;
  const text = collectiveReportWords[language];
  const { value, amount, rule, basis } = moneyReportWords[language].origin.resultColumns;
  return [
    { kind: 'heading', level: 3, text: text.origin },
    { kind: 'paragraph', role: 'note', text: text.originText },
    {
      kind: 'table',
      manner: 'fine',
      columns: [
        { header: value, width: 2.2 },
        { header: amount, width: 2.4 },
        { header: rule, width: 3.4 },
        { header: basis, width: 2 },
      ],
      rows: rows(input),
    },
  ];
}

/** The figures of the companies have the same rules: one line for each kind, with the value of every company. */
function rows(input: Omit<ParkReportInput, 'preparedBy' | 'basis'>): RichText[][] {
  const { language, park } = input;
  const text = collectiveReportWords[language];
  const { nameless } = collectiveWords[language];
  const [first] = park.members;
  const lines = parkIds(input).flatMap((id) => {
    const company = companyOf(id);
    if (company !== null && company !== first?.id) return [];
    const origin = explainPark(id, input);
    if (origin === null) return [];
    const values =
      company === null
        ? valueOf(origin, language)
        : park.members
            .map((one) => {
              const own = explainPark(ofCompany(id, one.id), input);
              return `${one.name === '' ? nameless : one.name}: ${own === null ? '–' : valueOf(own, language)}`;
            })
            .join('; ');
    const basis =
      id === 'park/group'
        ? text.originMargin(`${writeNumber(park.marginPercent, language, { decimals: 1, minDecimals: 0 })} %`)
        : text.originDossiers;
    return [
      [nameOf(id, language), values, ruleText(origin.rule, language), company === null ? basis : text.originDossier],
    ];
  });
  return [...lines, ...moreRow(input)];
}

/** What the sentence on page one says of contract and need. */
function moreRow({ park, joint, language }: Pick<ParkReportInput, 'park' | 'joint' | 'language'>): RichText[][] {
  const more = Math.round(joint.groupContractKW) - Math.round(park.contractsKW);
  if (more <= 0) return [];
  const text = collectiveReportWords[language];
  return [[text.more, writerFor(language).kW(more), ruleText('parkMore', language), text.originDossiers]];
}

/** Whose figure it is; null for those of all together. */
function companyOf(id: string): string | null {
  const [, what, which] = id.split('/');
  return inCompany(id)?.company ?? (what === 'brings' ? which : null);
}

/** The same figure of another company. */
function ofCompany(id: string, company: string): string {
  const own = ownFigure(inCompany(id)?.id ?? '');
  return own === null ? `park/brings/${company}` : companyFigure(company, own);
}

function valueOf({ value, unit }: Origin, language: Language): string {
  const writer = writerFor(language);
  if (typeof value !== 'number') return '–';
  if (unit === 'kW') return writer.kW(value);
  if (unit === 'kWh') return writer.kWh(value);
  return unit === '%' ? `${writer.number(value)} %` : writer.number(value);
}

function nameOf(id: string, language: Language): string {
  const [, what, which] = id.split('/');
  const text = collectiveWords[language];
  const own = inCompany(id);
  const column = own === null ? (what === 'brings' ? what : null) : ownFigure(own.id);
  if (column !== null) return `${text.members}: ${text.columns[column].toLowerCase()}`;
  if (what === 'plaza') return originDrawerWords[language].plaza[which as 'places'];
  return parkValueNames(language)[what];
}
