/** Every group in one row: what changes when, and what electric costs or saves, with the sum of the fleet. */
import { certainFrom } from '../access/access.ts';
import { nameOf } from '../advice/findings.ts';
import { groupSpread, totalSpread, type SpokenRange } from '../advice/spread.ts';
import { costStanding, tellableDifference } from '../assessment/costStanding.ts';
import { writeShortDate } from '../format/dates.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { reportWords } from '../text/report.ts';
import { uncountedWords } from '../text/uncounted.ts';
import { words } from '../text/words.ts';
import type { Block, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { everyGroupIsCounted, uncountedSentences } from './uncounted.ts';

/** More groups than this are set closer. */
const ROOMY_GROUPS = 4;

export function groupTable(context: ReportContext): Block[] {
  const { assessment, dossier, language, writer } = context;
  const text = reportWords[language];
  const columns = text.groupColumns;
  const more = moneyReportWords[language].conclusions;
  const groups = dossier.fleetGroups.filter(
    (group) => (group.number ?? 0) > 0 || assessment.access.uncounted.includes(group.id),
  );
  if (groups.length === 0) return [];
  // A heavier connection that the plan asks for is in the costs; where it has no figure the text says so.
  const counted = assessment.price.heavier !== null;
  const range = (one: SpokenRange | null): string =>
    one === null ? '' : text.fromTo(writer.euro(one.low), writer.euro(one.high));
  const { difference } = assessment.tco;
  const told = tellableDifference(assessment.tco);
  return [
    { kind: 'heading', level: 3, text: text.groupTable },
    {
      kind: 'table',
      manner: groups.length > ROOMY_GROUPS ? 'compact' : 'normal',
      columns: [
        { header: columns.group, width: 3 },
        { header: columns.number, width: 0.9, align: 'right' },
        { header: columns.access, width: 2.9 },
        { header: columns.cost, width: 2.1, align: 'right' },
        { header: more.rangeColumn, width: 2.5, align: 'right' },
      ],
      rows: groups.map((group): RichText[] => {
        const tco = assessment.tco.groups.find((one) => one.groupId === group.id);
        const unknown = tco !== undefined && costStanding([tco]) === 'unknown';
        return [
          nameOf(context, group.id),
          group.number === null ? words[language].unknown.toLowerCase() : writer.number(group.number),
          accessInShort(group.id, context),
          tco === undefined || unknown
            ? text.key.open
            : tco.oneSided.length > 0
              ? [{ text: `${writer.euro(tco.difference.typical)}, ${more.incomplete}`, tone: 'open' }]
              : [{ text: writer.euro(tco.difference.typical), tone: tco.difference.typical < 0 ? 'good' : 'bad' }],
          unknown ? '' : range(groupSpread(group.id, context)),
        ];
      }),
      ...(difference === null
        ? {}
        : {
            totalRow: [
              everyGroupIsCounted(context) ? text.groupTotal : uncountedWords[language].total,
              writer.number(groups.reduce((sum, group) => sum + (group.number ?? 0), 0)),
              '',
              told === null ? text.key.open : writer.euro(told.typical),
              told === null ? '' : range(totalSpread(context)),
            ],
          }),
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: [text.groupNote, ...(counted ? [text.upgradeNote] : []), ...uncountedSentences(context)].join(' '),
    },
  ];
}

/** The first thing that happens to a group in the zones that it visits. */
function accessInShort(groupId: string, { assessment, language, day }: ReportContext): RichText {
  const text = reportWords[language].inShort;
  const rows = assessment.access.rows.filter((row) => row.groupId === groupId);
  const first = rows.flatMap((row) => certainFrom(row) ?? []).sort()[0];
  if (first !== undefined) {
    const date = writeShortDate(first);
    const known = rows.some((row) => row.refusedFrom === first);
    if (first <= day) return [{ text: text.since(date), tone: 'bad' }];
    return [{ text: known ? text.from(date) : text.atLatest(date), tone: 'bad' }];
  }
  if (rows.some((row) => row.outcome === 'open')) return [{ text: text.open, tone: 'open' }];
  if (rows.some((row) => row.outcome === 'planned')) return [{ text: text.planned, tone: 'warning' }];
  if (rows.length > 0) return [{ text: text.keeps, tone: 'good' }];
  return assessment.access.zonesNotAsked.includes(groupId) ? [{ text: text.notAsked, tone: 'open' }] : text.noZone;
}
