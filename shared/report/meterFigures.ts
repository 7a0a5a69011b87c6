/** The company's own readings as figures: the mean week, and the week of the highest quarter. */
import { writerFor } from '../advice/write.ts';
import { writeDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Figure } from '../figures/figure.ts';
import { measuredWeekFigure } from '../figures/measuredWeekFigure.ts';
import { weekHeatFigure } from '../figures/weekHeatFigure.ts';
import type { MeasuredLoad } from '../charging/measuredLoad.ts';
import { meterWords } from '../text/meter.ts';

const HOURS_PER_WEEK = 168;
const QUARTERS_PER_HOUR = 4;

/** Mean net power of each hour of the week over all measured months, kW; NaN where none was measured. */
export function meanWeekHours(load: MeasuredLoad): number[] {
  return Array.from({ length: HOURS_PER_WEEK }, (_, hour) => {
    let sum = 0;
    let count = 0;
    for (const { weekKW } of load.months) {
      const quarters = weekKW?.subarray(hour * QUARTERS_PER_HOUR, (hour + 1) * QUARTERS_PER_HOUR) ?? [];
      for (const kW of quarters) {
        if (Number.isNaN(kW)) continue;
        sum += kW;
        count++;
      }
    }
    return count === 0 ? NaN : sum / count;
  });
}

export function meanWeekFigure(load: MeasuredLoad, language: Language, width: number): Figure {
  const text = meterWords[language].figures;
  const writer = writerFor(language);
  const hoursKW = meanWeekHours(load);
  const most = hoursKW.reduce((best, kW, hour) => (kW > hoursKW[best] || Number.isNaN(hoursKW[best]) ? hour : best), 0);
  const hour = `${String(most % 24).padStart(2, '0')}:00`;
  return weekHeatFigure({
    id: 'meter-week',
    title: text.week,
    description: text.weekText(text.days[Math.floor(most / 24)], hour, writer.kW(hoursKW[most])),
    width,
    hoursKW,
    days: text.daysShort,
    labels: { ...text, unit: 'kW' },
    format: (kW) => writer.number(kW, Math.abs(kW) < 10 ? 1 : 0),
  });
}

export function peakWeekFigure(load: MeasuredLoad, language: Language, width: number): Figure {
  const text = meterWords[language].figures;
  const writer = writerFor(language);
  return measuredWeekFigure({
    id: 'meter-peak-week',
    title: text.peakWeek(writeDate(load.peakWeek.monday, language)),
    description: text.peakWeekText(writer.kW(load.peakKW), writeDate(load.peakDay, language), load.peakTime),
    width,
    height: 190,
    powerKW: Array.from(load.peakWeek.netKW),
    days: text.days,
    labels: { ...text, unit: 'kW' },
    format: (kW) => writer.number(kW, Math.abs(kW) < 10 && kW !== 0 ? 1 : 0),
  });
}
