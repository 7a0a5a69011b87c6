/** What a kWh charged at the company costs by strategy: the parts of the bill, and with chargers and ERE all in. */
import { besidesTheBill } from '../assessment/besidesTheBill.ts';
import { strategies, type PriceResult, type Strategy, type YearPrice } from '../assessment/results.ts';
import { roundMoney } from '../format/numbers.ts';
import { billParts, type BillPart } from '../grid/bill.ts';
import { domainWords } from '../text/domain.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { reportWords, type ReportWords } from '../text/report.ts';
import type { Block } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { aimNote } from './smartAims.ts';

const DECIMALS = 4;

export function priceTable({ assessment, dossier, later, language, writer }: ReportContext): Block[] {
  const text = reportWords[language];
  const more = moneyReportWords[language].price;
  const { perStrategy } = assessment.price;
  const columns = strategies.flatMap((strategy) => {
    const price = perStrategy[strategy];
    return price === null ? [] : [{ strategy, price }];
  });
  if (columns.length === 0) return [];
  // Rounded once per line; the totals are the sums of the lines as shown.
  const share = (price: YearPrice, part: BillPart): number =>
    roundMoney((price.with.parts[part] - price.without.parts[part]) / price.chargingKWh, DECIMALS);
  const shown = billParts.filter((part) => columns.some(({ price }) => share(price, part) !== 0));
  const bill = (price: YearPrice): number => shown.reduce((sum, part) => sum + share(price, part), 0);
  const besides = besidesTheBill(assessment);
  const aim = aimNote(later.grid?.aims ?? null, assessment, dossier.site, language);
  const euro = (value: number): string => writer.euro(value, DECIMALS);
  const extra = (price: YearPrice, of: number): number => roundMoney(of / price.chargingKWh, DECIMALS);
  const row = (label: string, value: (price: YearPrice) => number): string[] => [
    label,
    ...columns.map(({ price }) => euro(value(price))),
  ];
  return [
    { kind: 'heading', level: 3, text: text.priceTable },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: text.priceColumns.part, width: 3 },
        ...columns.map(({ strategy }) => ({ header: more.strategy[strategy], align: 'right' as const, width: 1.2 })),
      ],
      rows: [
        ...shown.map((part) => row(domainWords[language].billPart[part], (price) => share(price, part))),
        [
          { text: text.priceTotal, bold: true },
          ...columns.map(({ price }) => ({ text: euro(bill(price)), bold: true })),
        ].map((run) => [run]),
        row(more.charger, (price) => extra(price, besides.charger)),
        row(more.ere, (price) => extra(price, besides.ere)),
      ],
      totalRow: row(more.allIn, (price) => bill(price) + extra(price, besides.charger) + extra(price, besides.ere)),
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: [
        more.note,
        moneyReportWords[language].roundedTotals,
        ...savings(perStrategy, language, (value) => writer.euro(value)),
        ...priceNotes(assessment.price, text),
        ...(aim === null ? [] : [aim]),
      ].join(' '),
    },
  ];
}

/** What smarter charging saves on the yearly bill, against charging at once. */
function savings(
  perStrategy: PriceResult['perStrategy'],
  language: ReportContext['language'],
  euro: (value: number) => string,
): string[] {
  const { uncontrolled } = perStrategy;
  if (uncontrolled === null) return [];
  const text = moneyReportWords[language].price;
  return (['even', 'optimal'] satisfies Strategy[]).flatMap((strategy) => {
    const price = perStrategy[strategy];
    const saved = price === null ? 0 : uncontrolled.with.total - price.with.total;
    return saved > 0 ? [text.saving(euro(saved), domainWords[language].strategyShort[strategy])] : [];
  });
}

/** What the price rests on that was not known. */
function priceNotes(price: PriceResult, text: ReportWords): string[] {
  return [
    ...(price.operatorAssumed ? [text.operatorAssumed] : []),
    ...(price.contractAssumed ? [text.contractAssumed] : []),
    ...(price.transportUnknown ? [text.transportUnknown] : []),
  ];
}
