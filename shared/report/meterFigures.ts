/** The company's own readings as figures: the mean week, and the week of the highest quarter. */
import { writerFor } from '../advice/write.ts';
import { writeDate } from '../format/dates.ts';
import { loadDecimals, type Language } from '../format/numbers.ts';
import type { Figure } from '../figures/figure.ts';
import { measuredWeekFigure } from '../figures/measuredWeekFigure.ts';
import { weekHeatFigure } from '../figures/weekHeatFigure.ts';
import type { MeasuredLoad } from '../charging/measuredLoad.ts';
import { busiestHour, meanWeekHours } from '../charging/meanWeek.ts';
import { meterWords } from '../text/meter.ts';

export function meanWeekFigure(load: MeasuredLoad, language: Language, width: number): Figure {
  const text = meterWords[language].figures;
  const writer = writerFor(language);
  const { hour: most, meanKW } = busiestHour(load);
  const hour = `${String(most % 24).padStart(2, '0')}:00`;
  return weekHeatFigure({
    id: 'meter-week',
    title: text.week,
    description: text.weekText(text.days[Math.floor(most / 24)], hour, writer.kW(meanKW)),
    width,
    hoursKW: meanWeekHours(load),
    days: text.daysShort,
    labels: { ...text, unit: 'kW' },
    format: (kW) => writer.number(kW, loadDecimals(kW)),
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
    format: (kW) => writer.number(kW, loadDecimals(kW)),
  });
}
