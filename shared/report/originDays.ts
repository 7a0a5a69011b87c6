/** Which vehicle on which day: what is not charged within the limit, and what is charged on the road. */
import { nameOf } from '../advice/findings.ts';
import { roadWeeks, type RoadWeek } from '../charging/roadWeek.ts';
import { shortWeeks } from '../charging/shortWeeks.ts';
import { loadDecimals } from '../format/numbers.ts';
import { annexWords } from '../text/annex.ts';
import { dutyDayWords } from '../text/dutyDay.ts';
import type { Block, RichText } from './blocks.ts';
import { spans } from './numberRuns.ts';
import { originBasis } from './originBasis.ts';
import type { ReportContext } from './report.ts';

export function dayBlocks(context: ReportContext): Block[] {
  const { charging } = context.assessment;
  return [
    ...dayTable('unmetDay', shortWeeks(charging), context),
    ...dayTable('roadDay', roadWeeks(charging.groups), context),
  ];
}

/** Of more vehicles than this a row each fills more pages than anyone reads. */
const MOST_VEHICLES = 60;

/** Only what the report states somewhere, and so has a line above. */
function dayTable(rule: 'unmetDay' | 'roadDay', weeks: readonly RoadWeek[], context: ReportContext): Block[] {
  const stated = originBasis(context).rules.some((row) => row.rule === rule);
  if (!stated || weeks.length === 0) return [];
  const { language, writer } = context;
  const text = annexWords[language];
  const words = dutyDayWords[language];
  const amount = (kWh: number): string => (kWh === 0 ? '–' : writer.number(kWh, loadDecimals(kWh)));
  const cells = (some: readonly RoadWeek[]): string[] => [
    ...words.daysShort.map((_, day) => amount(some.reduce((sum, week) => sum + week.days[day], 0))),
    amount(some.reduce((sum, week) => sum + week.weekKWh, 0)),
  ];
  const groups = [...new Set(weeks.map(({ groupId }) => groupId))];
  const rowsOf = weeks.length > MOST_VEHICLES ? groupRow : vehicleRows;
  const rows = groups.flatMap((groupId) =>
    rowsOf(
      nameOf(context, groupId),
      weeks.filter((week) => week.groupId === groupId),
    ),
  );
  return [
    { kind: 'heading', level: 3, text: text.dayTitle[rule] },
    {
      kind: 'paragraph',
      role: 'note',
      text: `${text.dayIntro[rule]}${weeks.length > MOST_VEHICLES ? ` ${text.dayVehicles}` : ''}`,
    },
    {
      kind: 'table',
      manner: 'fine',
      columns: [
        { header: words.roadVehicle, width: 3.4 },
        ...words.daysShort.map((header) => ({ header, align: 'right' as const })),
        { header: `${words.roadWeek} (kWh)`, width: 1.5, align: 'right' },
      ],
      rows,
      totalRow: [words.roadAll(writer.number(weeks.length)), ...cells(weeks)],
    },
  ];

  /** Vehicles with the same week share a row. */
  function vehicleRows(name: string, own: readonly RoadWeek[]): RichText[][] {
    const alike = new Map<string, RoadWeek[]>();
    for (const week of own) {
      const key = cells([week]).join('/');
      const same = alike.get(key);
      if (same === undefined) alike.set(key, [week]);
      else same.push(week);
    }
    const each = [...alike.values()].map((same) => [
      `${name} ${spans(same.map(({ vehicle }) => vehicle))}`,
      ...cells([same[0]]),
    ]);
    const total = [`${text.dayAll}: ${name}`, ...cells(own)].map((cell) => [{ text: cell, bold: true }]);
    return own.length === 1 ? each : [...each, total];
  }

  /** Of a large fleet the vehicles of a group share a row: on each day how much, and of which of them. */
  function groupRow(name: string, own: readonly RoadWeek[]): RichText[][] {
    const on = (day: number): string => spans(own.flatMap(({ days, vehicle }) => (days[day] > 0 ? [vehicle] : [])));
    const week = cells(own);
    return [[name, ...words.daysShort.map((_, day) => `${week[day]}\n${on(day)}`.trim()), week.at(-1) ?? '']];
  }
}
