/** Where the figures of the company's own readings come from. */
import { busiestHour } from '../../charging/meanWeek.ts';
import { measuredLoad } from '../../charging/measuredLoad.ts';
import { siteMeterKW } from '../../meter/record.ts';
import type { Dossier } from '../../dossier/schema.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';

/** In the order in which they are shown. */
export const meterValues = ['period', 'known', 'import', 'export', 'peak', 'year', 'busiest'] as const;
export type MeterValue = (typeof meterValues)[number];

/** `meter/<value>`: of all that the file holds, and `year` of its last 365 days. */
export function explainMeter([which]: string[], dossier: Pick<Dossier, 'site'>, make: Make): Origin | null {
  const { meter } = dossier.site;
  const what = meterValues.find((one) => one === which);
  if (meter === null || what === undefined) return null;
  const load = measuredLoad(siteMeterKW(meter));
  const { importKWh, exportKWh, peakKW, year } = load;
  const own = { entries: ['site/meter'], parameters: [], from: [] };
  switch (what) {
    case 'period':
      return make({ ...own, rule: 'meterPeriod', value: `${load.from}/${load.until}`, unit: 'days' });
    case 'known':
      return make({ ...own, rule: 'meterKnown', value: load.known, of: load.quarters, unit: 'quarters' });
    case 'busiest':
      return make({ ...own, rule: 'meterBusiest', value: busiestHour(load).meanKW, unit: 'kW' });
    case 'import':
      return make({ ...own, rule: 'meterSum', value: importKWh, unit: 'kWh' });
    case 'export':
      return make({ ...own, rule: 'meterSum', value: exportKWh, unit: 'kWh' });
    case 'peak':
      return make({
        ...own,
        rule: 'meterPeak',
        value: peakKW,
        unit: 'kW',
        at: { day: load.peakDay, time: load.peakTime },
      });
    case 'year':
      return make({ ...own, rule: 'meterYear', value: year?.yearlyKWh ?? null, unit: 'kWh/year' });
  }
}

/** `ownUse/weekFilled` and `ownUse/yearKnown`: how complete the readings are that the calculation rests on. */
export function explainOwnUse([which]: string[], { assessment }: Explained, make: Make): Origin | null {
  const { meter } = assessment.charging;
  if (meter === null) return null;
  const own = { entries: ['site/meter'], parameters: [], from: ['meter/known'] };
  if (which === 'weekFilled') return make({ ...own, rule: 'weekFilled', value: meter.weekFilled, unit: 'quarters' });
  if (which !== 'yearKnown' || meter.yearKnown === null) return null;
  return make({ ...own, rule: 'yearKnown', value: Math.floor(meter.yearKnown * 100), unit: '%' });
}
