/** The annex of the report of several companies: the rule behind every figure, and what it rests on. */
import { writerFor } from '../advice/write.ts';
import type { Origin } from '../assessment/origin.ts';
import { explainPark, parkIds } from '../assessment/origins/park.ts';
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
  return parkIds(input).flatMap((id) => {
    const [, what, which, field] = id.split('/');
    const isMember = what === 'member';
    if (isMember && which !== first?.id) return [];
    const origin = explainPark(id, input);
    if (origin === null) return [];
    const values = isMember
      ? park.members
          .map((one) => {
            const own = explainPark(`park/member/${one.id}/${field}`, input);
            return `${one.name === '' ? nameless : one.name}: ${own === null ? '–' : valueOf(own, language)}`;
          })
          .join('; ')
      : valueOf(origin, language);
    const basis =
      origin.parameters.length > 0
        ? text.originMargin(`${writeNumber(park.marginPercent, language, { decimals: 1, minDecimals: 0 })} %`)
        : text.originDossiers;
    return [[nameOf(id, language), values, ruleText(origin.rule, language), isMember ? text.originDossier : basis]];
  });
}

function valueOf({ value, unit }: Origin, language: Language): string {
  const writer = writerFor(language);
  if (typeof value !== 'number') return '–';
  if (unit === 'kW') return writer.kW(value);
  if (unit === 'kWh') return writer.kWh(value);
  return unit === '%' ? `${writer.number(value)} %` : writer.number(value);
}

function nameOf(id: string, language: Language): string {
  const [, what, which, field] = id.split('/');
  const text = collectiveWords[language];
  if (what === 'member') return `${text.members}: ${text.columns[field as keyof typeof text.columns].toLowerCase()}`;
  if (what === 'plaza') return originDrawerWords[language].plaza[which as 'places'];
  return parkValueNames(language)[what];
}
