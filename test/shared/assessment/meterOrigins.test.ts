import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { originMaker } from '../../../shared/assessment/explain.ts';
import { explainMeter, meterValues } from '../../../shared/assessment/origins/meter.ts';
import { explainMeterFile, meterCounts } from '../../../shared/assessment/origins/meterFile.ts';
import { entryFact } from '../../../shared/advice/entries.ts';
import { busiestHour } from '../../../shared/charging/meanWeek.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { decode } from '../../../shared/meter/bytes.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';
import { meterRecord } from '../../../shared/meter/record.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { originName } from '../../../shared/report/originNames.ts';
import { shippedSet } from '../../cases/shipped.ts';

const NAME = '07_kw_gaten_en_dubbelen.csv';
const decoded = decode(readFileSync(new URL(`../../fixtures/meter/${NAME}`, import.meta.url)));
if (!decoded.ok) throw new Error(decoded.reason);
const read = readMeterFile(decoded);
if (!read.ok) throw new Error(read.reason);
const { reading } = read;
const empty = emptyDossier('d', '2026-11-20T10:00:00.000Z', null);
const dossier = { ...empty, site: { ...empty.site, meter: meterRecord(reading, NAME, {}) } };
const parameters = openParameters(shippedSet, []);
const origin = (what: string) => explainMeter([what], dossier, originMaker(`meter/${what}`, parameters, null));
const count = (what: string) => explainMeterFile([what], reading, originMaker(`meterFile/${what}`, parameters, null));

describe('the origins of a meter file', () => {
  it('count what is there and what is missing: together all quarters of nine days', () => {
    // 9 days of 96 quarters; the file lacks 8 + 2 + 96 + 1 of them.
    expect(count('gaps')).toMatchObject({ value: 8 + 2 + 96 + 1, unit: 'quarters' });
    expect(origin('known')).toMatchObject({ value: 9 * 96 - 107, unit: 'quarters' });
    expect(count('conflicting')?.value).toBe(1);
  });

  it('all end in the file itself, with the days it covers, and have a name in both languages', () => {
    const all = [...meterValues.map((what) => origin(what)), ...meterCounts.map((what) => count(what))];
    for (const one of all) {
      expect(one?.entries).toEqual(['site/meter']);
      for (const language of ['nl', 'en'] as const)
        expect(originName(one?.id ?? '', dossier, parameters, language)).toMatch(/[a-z]{2}/);
    }
    expect(entryFact('site/meter', dossier, 'nl').value).toBe(`${NAME}, 6 april 2026 tot en met 14 april 2026`);
    expect(count('nothing')).toBeNull();
  });
});

describe('the busiest hour of the mean week', () => {
  it('is the mean of its quarters over the months that have them', () => {
    const week = (kW: number) => new Float64Array(672).fill(kW);
    const january = week(10);
    // Tuesday 09:00: hour 33, quarters 132 to 135.
    january.set([40, 50, 60, NaN], 132);
    const february = week(10);
    february.set([20, 20, 20, 20], 132);
    const month = { knownShare: 1, known: 672, peakKW: 60, meanKW: 10 };
    const load = {
      months: [
        { ...month, weekKW: january },
        { ...month, weekKW: february },
      ],
    };
    // (40 + 50 + 60 + 4 x 20) / 7
    expect(busiestHour(load)).toEqual({ hour: 33, meanKW: 230 / 7 });
  });
});
