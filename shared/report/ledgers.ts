/** The ledger of each group: every cost line, both sides, with the total as the sum of the lines as shown. */
import { nameOf } from '../advice/findings.ts';
import type { GroupTco } from '../assessment/results.ts';
import { roundMoney } from '../format/numbers.ts';
import type { CostOfType } from '../tco/calculate.ts';
import type { LineReason } from '../tco/lines.ts';
import { domainWords } from '../text/domain.ts';
import { fillIn } from '../text/fillIn.ts';
import { reportWords } from '../text/report.ts';
import type { Block } from './blocks.ts';
import type { ReportContext } from './report.ts';

export function ledgerBlocks(context: ReportContext): Block[] {
  return context.assessment.tco.groups.flatMap((group) => ledger(group, context));
}

/** What a line adds to a total as shown: rounded once, here, to whole euros. */
function shown(cost: CostOfType): number {
  return roundMoney(cost.perYear);
}

function ledger(group: GroupTco, context: ReportContext): Block[] {
  const { language, writer } = context;
  const text = reportWords[language];
  const domain = domainWords[language];
  const columns = text.ledgerColumns;
  const pairs = group.diesel.costs.flatMap((diesel) => {
    const electric = group.electric.costs.find((cost) => cost.type === diesel.type);
    if (!electric) return [];
    const absent = diesel.line.state === 'none' && electric.line.state === 'none' && diesel.type !== 'subsidy';
    return absent ? [] : [{ diesel, electric }];
  });
  const cell = (cost: CostOfType): string => {
    if (cost.line.state === 'open') return text.lineOpen;
    if (cost.line.state === 'included') return text.lineIncluded;
    if (cost.line.state === 'none') return text.lineNone;
    return writer.euro(shown(cost));
  };
  const sumOf = (costs: readonly CostOfType[]): number => costs.reduce((sum, cost) => sum + shown(cost), 0);
  const diesel = sumOf(pairs.map((pair) => pair.diesel));
  const electric = sumOf(pairs.map((pair) => pair.electric));
  const sentence = (reason: LineReason): string => fillIn(domain.lineReason[reason], context.parameters, language);
  const notes = [
    ...new Set(
      pairs
        .flatMap((pair) => [pair.diesel.line, pair.electric.line])
        .flatMap((line) => (line.state === 'open' && line.reason !== null ? [sentence(line.reason)] : [])),
    ),
  ];
  const subsidy = group.electric.costs.find((cost) => cost.type === 'subsidy');
  const refused = subsidy?.line.reason;
  if (refused === 'schemeClosed' || refused === 'schemeTooLate') notes.push(sentence(refused));
  return [
    { kind: 'heading', level: 3, text: text.ledgerTable(nameOf(context, group.groupId), writer.number(group.years)) },
    {
      kind: 'table',
      columns: [
        { header: columns.cost, width: 2.6 },
        { header: columns.diesel, align: 'right', width: 1.4 },
        { header: columns.electric, align: 'right', width: 1.4 },
        { header: columns.difference, align: 'right', width: 1.4 },
      ],
      rows: [
        ...pairs.map((pair) => [
          domain.costType[pair.diesel.type],
          cell(pair.diesel),
          cell(pair.electric),
          pair.diesel.line.state === 'open' || pair.electric.line.state === 'open'
            ? text.lineOpen
            : writer.euro(shown(pair.electric) - shown(pair.diesel)),
        ]),
        [
          text.ledgerPerKm,
          writer.euro(group.diesel.perKm, 3),
          writer.euro(group.electric.perKm, 3),
          writer.euro(group.electric.perKm - group.diesel.perKm, 3),
        ],
      ],
      totalRow: [text.ledgerTotal, writer.euro(diesel), writer.euro(electric), writer.euro(electric - diesel)],
    },
    ...(notes.length === 0 ? [] : [{ kind: 'paragraph', role: 'note', text: notes.join(' ') } as const]),
  ];
}
