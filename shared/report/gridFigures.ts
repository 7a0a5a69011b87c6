/** Figures of the answers about the grid, for screen and report. */
import { writerFor } from '../advice/write.ts';
import type { GridLater } from '../assessment/gridLater.ts';
import { strategies, type Assessment } from '../assessment/results.ts';
import { SLOTS_PER_DAY } from '../charging/sessions.ts';
import type { Dossier } from '../dossier/schema.ts';
import { chargingPlanFigure } from '../figures/chargingPlanFigure.ts';
import type { Figure } from '../figures/figure.ts';
import { heatMapFigure } from '../figures/heatMapFigure.ts';
import { growthFigure } from '../figures/growthFigure.ts';
import { loadProfileFigure } from '../figures/loadProfileFigure.ts';
import { waterfallFigure } from '../figures/waterfallFigure.ts';
import type { Language } from '../format/numbers.ts';
import type { SiteYear } from '../grid/siteYear.ts';
import type { Combination } from '../remedies/remedies.ts';
import { domainWords } from '../text/domain.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { reportWords } from '../text/report.ts';
import { resultsChargingWords } from '../text/resultsCharging.ts';
import { namesOf, roomText, untilText, whyText, yearText } from './gridAnswers.ts';

const WIDTH = 480;

/** Power per year in each manner of charging against the limit. */
export function untilFigure(
  assessment: Assessment,
  later: GridLater,
  language: Language,
  width = WIDTH,
): Figure | null {
  const { usableKW } = assessment.grid.limits;
  if (usableKW === null) return null;
  const text = gridAnswers[language];
  const writer = writerFor(language);
  const report = reportWords[language];
  const short = domainWords[language].strategyShort;
  return growthFigure({
    id: 'until',
    title: text.untilFigure,
    description: untilText(later.untilWhen, language),
    width,
    years: later.untilWhen.years.map(({ year, basePeakKW, peakKW }) => ({
      year,
      kW: { base: basePeakKW, ...peakKW },
      reading: `${year}: ${strategies.map((one) => `${short[one]} ${writer.kW(peakKW[one])}`).join(', ')}`,
    })),
    kinds: [{ kind: 'base', label: report.baseRow }, ...strategies.map((kind) => ({ kind, label: short[kind] }))],
    limit: { kW: usableKW, label: report.limitLabel(writer.kW(usableKW)) },
    labels: { unit: 'kW', empty: report.noLoad },
    format: (kW) => writer.number(kW),
  });
}

/** The week with one vehicle more than fits, and the quarters that bind. */
export function whyFigure(
  assessment: Assessment,
  later: GridLater,
  dossier: Dossier,
  language: Language,
  width = WIDTH,
): Figure | null {
  const { charging, grid } = assessment;
  const { usableKW } = grid.limits;
  const { whyNot } = later;
  if (usableKW === null || charging.limitKW === null) return null;
  const text = gridAnswers[language];
  const report = reportWords[language];
  const writer = writerFor(language);
  const siteKW = Array.from(whyNot.siteKW);
  const limits = Array.from(charging.limitKW);
  return loadProfileFigure({
    id: 'why',
    title: text.whyFigure,
    description: `${whyText(whyNot, dossier, language)} ${text.whyMarked}`,
    width,
    height: 170,
    baseLoadKW: Array.from(charging.baseKW),
    series: [{ label: domainWords[language].strategyShort.optimal, manner: 'optimal', powerKW: siteKW }],
    limit: { kW: usableKW, label: report.limitLabel(writer.kW(usableKW)), ...varying(limits) },
    marked: whyNot.slots,
    reading: (slot) => `${momentText(slot, language)}: ${writer.kW(siteKW[slot])} / ${writer.kW(limits[slot])}`,
    ticks: report.days.map((label, day) => ({ slot: day * SLOTS_PER_DAY, label })),
    tickLabels: 'between',
    labels: { unit: 'kW', baseLoad: report.baseLoad, empty: report.noLoad },
    format: (kW) => writer.number(kW),
  });
}

/** The limit per quarter where it is not the same all week. */
export function varying(limitKW: readonly number[]): { weekKW?: readonly number[] } {
  return limitKW.some((kW) => kW !== limitKW[0]) ? { weekKW: limitKW } : {};
}

/** "dinsdag 18:15". */
export function momentText(slot: number, language: Language): string {
  const minutes = (slot % SLOTS_PER_DAY) * 15;
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${resultsChargingWords[language].days[Math.floor(slot / SLOTS_PER_DAY)]} ${clock}`;
}

/** From what is short now to what is left with a combination of remedies. */
export function combinationFigure(combination: Combination, language: Language, width = WIDTH): Figure {
  const text = gridAnswers[language];
  const { start, steps, end } = combination;
  const total = (label: string, roomKW: number) =>
    ({ label, kind: 'total', from: 0, to: roomKW, value: roomText(roomKW, language) }) as const;
  return waterfallFigure({
    id: 'waterfall',
    title: text.waterfall,
    description: text.waterfallText,
    width,
    rows: [
      total(text.waterfallStart, start.roomKW),
      ...steps.map(
        (step) =>
          ({
            label: text.remedy[step.id],
            kind: 'step',
            from: step.roomBeforeKW,
            to: step.roomKW,
            value: writerFor(language).kW(step.roomKW - step.roomBeforeKW),
          }) as const,
      ),
      total(text.waterfallEnd, end.roomKW),
    ],
    zero: text.waterfallZero,
    labels: { empty: text.none },
  });
}

/** A mean week of the year in place of the coldest one. */
export function typicalWeekFigure(later: GridLater, language: Language, width = WIDTH): Figure {
  const text = gridAnswers[language];
  const report = reportWords[language];
  const writer = writerFor(language);
  const short = domainWords[language].strategyShort;
  const { baseKW, siteKW } = later.typicalWeek;
  const shown = ['uncontrolled', 'optimal'] as const;
  return loadProfileFigure({
    id: 'typical-week',
    title: text.week.typical,
    description: text.typicalText,
    width,
    height: 190,
    baseLoadKW: Array.from(baseKW),
    series: shown.map((manner) => ({ label: short[manner], manner, powerKW: Array.from(siteKW[manner]) })),
    limit: null,
    reading: (slot) =>
      `${momentText(slot, language)}: ${shown.map((one) => `${short[one]} ${writer.kW(siteKW[one][slot])}`).join(', ')}`,
    ticks: report.days.map((label, day) => ({ slot: day * SLOTS_PER_DAY, label })),
    tickLabels: 'between',
    labels: { unit: 'kW', baseLoad: report.baseLoad, empty: report.noLoad },
    format: (kW) => writer.number(kW),
  });
}

/** The year in weeks and hours. */
export function yearHeatFigure(assessment: Assessment, year: SiteYear, language: Language, width = WIDTH): Figure {
  const text = gridAnswers[language];
  const writer = writerFor(language);
  const { heatKW } = year;
  return heatMapFigure({
    id: 'year',
    title: text.yearFigure,
    description: yearText(year, language),
    width,
    columns: heatKW.map((values, week) => ({
      values,
      reading: text.heatReading(String(week + 1), writer.kW(Math.max(...values))),
    })),
    limit: assessment.grid.limits.usableKW,
    columnTicks: text.monthsShort.map((label, month) => ({ column: (month * heatKW.length) / 12, label })),
    rowTicks: [0, 6, 12, 18].map((row) => ({ row, label: `${String(row).padStart(2, '0')}:00` })),
    labels: { empty: reportWords[language].noLoad, ...text.heat },
  });
}

/** As many vehicles as a page can name. */
const MOST_ROWS = 40;

/** Who charges when: noon on a day until noon on the next. */
export function nightPlanFigure(
  assessment: Assessment,
  dossier: Dossier,
  day: number,
  language: Language,
  width = WIDTH,
): Figure {
  const text = gridAnswers[language];
  const name = namesOf(dossier, language);
  const writer = writerFor(language);
  const { plan } = assessment.charging;
  const start = day * SLOTS_PER_DAY + SLOTS_PER_DAY / 2;
  const hours = [12, 15, 18, 21, 0, 3, 6, 9, 12];
  return chargingPlanFigure({
    id: 'night-plan',
    title: text.planFigure,
    description:
      plan.length > MOST_ROWS
        ? `${text.planFigureText} ${text.planFigureFirst(writer.number(MOST_ROWS), writer.number(plan.length))}`
        : text.planFigureText,
    width,
    rows: plan.slice(0, MOST_ROWS).map(({ groupId, vehicle, powerKW }) => ({
      label: resultsChargingWords[language].vehicleOf(name(groupId), vehicle),
      powerKW: Array.from({ length: SLOTS_PER_DAY }, (_, slot) => powerKW[(start + slot) % powerKW.length]),
    })),
    ticks: hours.map((hour, index) => ({ slot: index * 12, label: `${String(hour).padStart(2, '0')}:00` })),
    labels: { empty: reportWords[language].noLoad },
  });
}
