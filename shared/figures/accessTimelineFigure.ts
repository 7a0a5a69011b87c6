import { scaleLinear } from 'd3-scale';
import type { ColourToken, Figure, Mark } from './figure.ts';
import { type Box, label, line, NORMAL, nothingToShow, SMALL } from './draw.ts';
import { inParts } from './inParts.ts';
import { legend } from './legend.ts';
import { patterned } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

/** open: depends on an answer that is still missing. announced: a plan that is not decided. */
export type AccessStatus = 'allowed' | 'refused' | 'open' | 'announced';

export interface AccessSpan {
  /** ISO dates, whole: "2027-01-01". The day `to` is the first one no longer in the span; null goes on. */
  readonly from: string;
  readonly to: string | null;
  readonly status: AccessStatus;
  /** In the bar where it fits: "vanaf 1 jan 2027". */
  readonly label?: string;
}

export interface AccessTimelineInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** First and last calendar year shown. */
  readonly fromYear: number;
  readonly toYear: number;
  readonly rows: readonly { readonly group: string; readonly zone: string; readonly spans: readonly AccessSpan[] }[];
  /** The day of the visit. */
  readonly today: { readonly date: string; readonly label: string };
  readonly labels: Readonly<Record<AccessStatus, string>> & { readonly empty: string };
  readonly measure?: MeasureText;
}

const ROW = 25;
const BAR = 11;
const STATUSES: readonly AccessStatus[] = ['allowed', 'refused', 'open', 'announced'];
const TEXT_COLOUR: Readonly<Record<AccessStatus, ColourToken>> = {
  allowed: 'ink',
  refused: 'surface',
  open: 'ink',
  announced: 'ink',
};

/** Per fleet group and zone: until when it may enter, from when it is refused, what is still open. */
export function accessTimelineFigure(input: AccessTimelineInput): Figure {
  const { id, title, description, width, rows, fromYear, toYear, labels, today } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  if (rows.length === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };

  const used = STATUSES.filter((status) => rows.some((row) => row.spans.some((span) => span.status === status)));
  const names = legend(
    used.map((status) => ({ label: labels[status], sample: (box: Box) => bar(status, box) })),
    width,
    0,
    measure,
  );
  const nameWidth = Math.min(width * 0.36, Math.max(...rows.map((row) => nameWidthOf(row, measure))) + 12);
  const plot: Box = { x: nameWidth, y: names.height + 32, width: width - nameWidth - 1, height: rows.length * ROW };
  const bottom = plot.y + plot.height;
  const x = scaleLinear()
    .domain([dayOf(`${fromYear}-01-01`), dayOf(`${toYear + 1}-01-01`)])
    .range([plot.x, plot.x + plot.width])
    .clamp(true);

  const marks: Mark[] = [...names.marks];
  for (let year = fromYear; year <= toYear + 1; year++) {
    const at = x(dayOf(`${year}-01-01`));
    marks.push(line({ x: at, y: plot.y }, { x: at, y: bottom }, 'grid', 0.6));
    if (year > toYear) continue;
    const end = x(dayOf(`${year + 1}-01-01`));
    const middle = { x: (at + end) / 2, y: plot.y - 5 };
    marks.push(...label(String(year), middle, { left: at, right: end }, measure, { anchor: 'middle' }).marks);
  }
  rows.forEach((row, i) => {
    const y = plot.y + i * ROW;
    const bounds = { left: 0, right: nameWidth - 8 };
    marks.push(line({ x: 0, y }, { x: width, y }, 'grid', 0.5));
    marks.push(
      ...label(row.group, { x: 0, y: y + 11 }, bounds, measure, { size: NORMAL, weight: 'semibold', colour: 'ink' })
        .marks,
    );
    marks.push(...label(row.zone, { x: 0, y: y + 20 }, bounds, measure).marks);
    for (const span of row.spans) marks.push(...drawSpan(span, x, y + (ROW - BAR) / 2, plot, measure));
  });
  marks.push(line({ x: 0, y: bottom }, { x: width, y: bottom }, 'grid', 0.5));
  marks.push(...todayMarks(today, x, plot, measure, width));
  return { ...figure, height: bottom + 4, marks };
}

/** The same, as many figures of at most `highest` points as the rows need. The description comes with the last one. */
export function accessTimelineFigures(input: AccessTimelineInput, highest: number): Figure[] {
  const whole = accessTimelineFigure(input);
  const parts = inParts(input.rows, () => ROW, highest - (whole.height - input.rows.length * ROW));
  if (parts.length <= 1) return [whole];
  return parts.map((rows, i) => {
    const description = i === parts.length - 1 ? input.description : '';
    return accessTimelineFigure({ ...input, id: `${input.id}-${i + 1}`, description, rows });
  });
}

function nameWidthOf({ group, zone }: { group: string; zone: string }, measure: MeasureText): number {
  return Math.max(measure(group, NORMAL, 'semibold'), measure(zone, SMALL, 'regular'));
}

function drawSpan(span: AccessSpan, x: (day: number) => number, y: number, plot: Box, measure: MeasureText): Mark[] {
  const left = x(dayOf(span.from));
  const right = span.to === null ? plot.x + plot.width : x(dayOf(span.to));
  if (right - left < 0.5) return [];
  const marks = bar(span.status, { x: left, y, width: right - left, height: BAR });
  const room = right - left - 8;
  if (span.label === undefined || measure(span.label, SMALL, 'semibold') > room) return marks;
  const manner = { weight: 'semibold', colour: TEXT_COLOUR[span.status] } as const;
  const named = label(
    span.label,
    { x: left + 4, y: y + BAR - 3 },
    { left: left + 4, right: right - 4 },
    measure,
    manner,
  );
  return [...marks, ...(span.status === 'open' ? [ground(named.box)] : []), ...named.marks];
}

/** Full, light, hatched or with a dashed outline: four statuses that a grey copy tells apart. */
function bar(status: AccessStatus, box: Box): Mark[] {
  switch (status) {
    case 'allowed':
      return patterned(box, { colour: 'good', pattern: 'light' });
    case 'refused':
      return patterned(box, { colour: 'bad', pattern: 'solid' });
    case 'open':
      return patterned(box, { colour: 'warn', pattern: 'hatched' });
    case 'announced': {
      const { x, y, width, height } = box;
      const inner = { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: height - 1 };
      return [
        { kind: 'rect', ...inner, fill: { colour: 'surface' } },
        { kind: 'rect', ...inner, stroke: { colour: 'bad', width: 0.9, dash: 'dashed' } },
      ];
    }
  }
}

function ground({ x, y, width, height }: Box): Mark {
  return {
    kind: 'rect',
    x: x - 2,
    y: y - 0.5,
    width: width + 4,
    height: height + 2,
    fill: { colour: 'surface', opacity: 0.9 },
  };
}

function todayMarks(
  today: AccessTimelineInput['today'],
  x: (day: number) => number,
  plot: Box,
  measure: MeasureText,
  width: number,
): Mark[] {
  const at = x(dayOf(today.date));
  const named = label(today.label, { x: at, y: plot.y - 18 }, { left: 0, right: width }, measure, {
    anchor: 'middle',
    weight: 'semibold',
    colour: 'accent',
  });
  return [line({ x: at, y: plot.y - 15 }, { x: at, y: plot.y + plot.height }, 'accent', 1.2), ...named.marks];
}

/** Days since 1970, without a time zone coming into it. */
function dayOf(isoDate: string): number {
  const milliseconds = Date.parse(`${isoDate}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate) || Number.isNaN(milliseconds)) {
    throw new RangeError(`"${isoDate}" is not a whole date such as 2027-01-01.`);
  }
  return milliseconds / 86_400_000;
}
