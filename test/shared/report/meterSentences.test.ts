import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/meter/bytes.ts';
import { measuredLoad } from '../../../shared/charging/measuredLoad.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';
import { meterRecord, siteMeterKW } from '../../../shared/meter/record.ts';
import { profileWords } from '../../../shared/report/sourceWords.ts';
import { dataSourceLines, ownMeterLine, usedSourceLines } from '../../../shared/report/dataSources.ts';
import {
  decisionLine,
  formLines,
  keptLines,
  measuredLines,
  problemLines,
} from '../../../shared/report/meterSentences.ts';
import { readingOf } from '../../cases/meterReadings.ts';
import { shippedProfiles, shippedYearProfiles } from '../../cases/shipped.ts';

function sample(name: string) {
  const decoded = decode(readFileSync(new URL(`../../fixtures/meter/${name}`, import.meta.url)));
  if (!decoded.ok) throw new Error(decoded.reason);
  const result = readMeterFile(decoded);
  if (!result.ok) throw new Error(result.reason);
  const record = meterRecord(result.reading, name, {});
  return { reading: result.reading, record, load: measuredLoad(siteMeterKW(record)) };
}

describe('a reading in words', () => {
  const { reading, record, load } = sample('07_kw_gaten_en_dubbelen.csv');

  it('says the period, the use and the peak', () => {
    const lines = measuredLines(load, 'nl').map(({ label, text }) => `${label}: ${text}`);
    expect(lines).toEqual([
      'Periode: 6 april 2026 tot en met 14 april 2026; 757 van 864 kwartieren',
      'Afgenomen: 12.629 kWh',
      'Teruggeleverd: staat niet in dit bestand',
      'Hoogste kwartier: 122 kW op 9 april 2026 om 09:15',
      'Afname in een jaar: nog niet bekend: het bestand is korter dan een jaar',
    ]);
  });

  it('names gaps, duplicates and what they mean, in both languages', () => {
    const lines = problemLines(reading, record, load, 'nl');
    const nl = lines.map(({ text }) => text);
    expect(nl[0]).toBe(
      '107 kwartieren ontbreken, in 4 blokken. Ze worden niet ingevuld. (8 vanaf 08-04-2026 02:00; 2 vanaf 09-04-2026 03:00; 96 vanaf 10-04-2026 04:00; 1 vanaf 12-04-2026 08:30)',
    );
    expect(nl[1]).toBe('1 kwartier heeft twee verschillende waarden, voor het eerst op 13-04-2026 07:00.');
    expect(problemLines(reading, record, load, 'en')).toHaveLength(nl.length);
    expect(lines.slice(0, 2).map(({ origin }) => origin)).toEqual(['meterFile/gaps', 'meterFile/conflicting']);
  });

  it('gives the reason of every decision', () => {
    const lines = reading.decisions.map((decision) => decisionLine(decision, 'nl'));
    expect(lines).toContainEqual({
      label: 'Tijdstip',
      text: 'begin van het kwartier (het eerste tijdstip is 00:00, het laatste 23:45)',
    });
    expect(lines).toContainEqual({ label: 'Eenheid', text: 'kW (vermogen; staat bij “Vermogen kW”)' });
    expect(formLines(reading.form, 'nl')[0].text).toBe(
      'tekstbestand met een puntkomma tussen de kolommen, UTF-8, kolomnamen op regel 1',
    );
  });

  it('says the same of what the dossier keeps, and leaves out what it does not know', () => {
    expect(keptLines(record, 'en')).toEqual(reading.decisions.map((decision) => decisionLine(decision, 'en')));
    const newer = { topic: 'phase', choice: 'x', because: 'later', values: {} };
    expect(keptLines({ ...record, understood: [newer] }, 'nl')).toEqual([]);
  });

  it('warns that the peak of hours is lower than that of quarters', () => {
    const hours = sample('10_leverancier_uurwaarden_offset.csv');
    expect(problemLines(hours.reading, hours.record, hours.load, 'nl').map(({ text }) => text)).toContain(
      'Het bestand heeft waarden per 60 minuten. De echte kwartierpiek is hoger dan hier staat.',
    );
  });

  it('has nothing odd to say of a whole year', () => {
    const whole = readingOf(
      Date.UTC(2025, 11, 31, 23),
      Array.from({ length: 35_040 }, (_, index) => 1 + (index % 7)),
    );
    const kept = meterRecord(whole, 'jaar.csv', {});
    expect(problemLines(whole, kept, measuredLoad(siteMeterKW(kept)), 'nl')).toEqual([]);
  });
});

describe('the sources of the shipped data', () => {
  it('are a line each, with licence', () => {
    const lines = dataSourceLines(shippedProfiles, shippedYearProfiles.about, 'nl');
    for (const named of ['NEDU', 'BDEW', 'KNMI', 'SMARD', 'CC BY 4.0', 'MPL-2.0', 'Inter']) {
      expect(lines.join('\n')).toContain(named);
    }
    for (const profile of shippedProfiles.profiles) {
      expect(lines.filter((line) => line.includes(profileWords(profile.source, 'nl')))).toHaveLength(1);
    }
    expect(lines.every((line) => /\(.+\)$/.test(line))).toBe(true);
  });

  it('of a calculation are those of its profiles and of the sun', () => {
    expect(usedSourceLines(['BDEW G5'], shippedProfiles, 'en')).toEqual([
      'BDEW G5: BDEW 1999, oemof demandlib (MIT)',
      'Solar power, flat roof, south 13 degrees: KNMI, radiation De Bilt 1987, 1997 and 2004; own computation (KNMI: free use with source named)',
    ]);
  });

  it('name the own readings with their period', () => {
    const { record } = sample('03_kenter_api_unix_einde_kwartier.json');
    expect(ownMeterLine(record, 'nl')).toBe(
      'Eigen kwartiermeting: 03_kenter_api_unix_einde_kwartier.json, 8 juni 2026 tot en met 9 juni 2026',
    );
  });
});
