/** The company's own readings in sentences: for the preview on screen, and for the report. */
import { writerFor } from '../advice/write.ts';
import { missingQuarters, type MeterCount } from '../assessment/origins/meterFile.ts';
import { wallOf } from '../format/amsterdamClock.ts';
import { writeDate, writeShortDate } from '../format/dates.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import type { MeasuredLoad } from '../charging/measuredLoad.ts';
import { MOST_KEPT, type MeterRecord } from '../meter/record.ts';
import {
  topicChoices,
  type Because,
  type Decision,
  type FileForm,
  type MeterReading,
  type Topic,
} from '../meter/reading.ts';
import { meterWords } from '../text/meter.ts';

export interface Line {
  label: string;
  text: string;
  /** Where the value of what is stored comes from: an id for explain(). */
  origin?: string;
}

/** Gaps and lines that are named one by one; the rest is counted. */
const NAMED = 6;

/** "25-10-2026 02:15" on the clock of the Netherlands. */
export function writeMoment(ms: number, language: Language): string {
  const iso = new Date(wallOf(ms)).toISOString();
  return meterWords[language].dayAndTime(writeShortDate(iso.slice(0, 10)), iso.slice(11, 16));
}

/** The words of an answer; names from the file stand as they are. */
export function choiceWords(topic: Topic, choice: string, language: Language): string {
  return meterWords[language].topics[topic].choices[choice] ?? choice;
}

/** What was decided and why: "begin van het kwartier (het eerste tijdstip is 00:00, het laatste 23:45)". */
export function decisionLine(
  { topic, choice, because, values }: Pick<Decision, 'topic' | 'choice' | 'because' | 'values'>,
  language: Language,
): Line {
  const words = meterWords[language];
  const chosen = choiceWords(topic, choice, language);
  const reason = reasonWords({ because, values }, language);
  return {
    label: words.topics[topic].label,
    // Of a choice that ends in brackets the reason stands in the same ones.
    text: chosen.endsWith(')') ? `${chosen.slice(0, -1)}; ${reason})` : `${chosen} (${reason})`,
  };
}

/** Why something was decided. */
export function reasonWords({ because, values }: Pick<Decision, 'because' | 'values'>, language: Language): string {
  const { at } = values;
  return meterWords[language].because[because](typeof at === 'string' ? { ...values, at: writeShortDate(at) } : values);
}

function isTopic(text: string): text is Topic {
  return text in topicChoices;
}

/** The decisions as the dossier keeps them; of a newer version only those that this one knows. */
export function keptLines(record: MeterRecord, language: Language): Line[] {
  const words = meterWords[language];
  return record.understood.flatMap(({ topic, choice, because, values }) =>
    isTopic(topic) && because in words.because
      ? [decisionLine({ topic, choice, because: because as Because, values }, language)]
      : [],
  );
}

/** The kind of file, and its columns. */
export function formLines(form: FileForm, language: Language): Line[] {
  const words = meterWords[language];
  const parts = [
    form.kind === 'delimited' && form.delimiter !== null
      ? words.form.delimited(words.delimiters[form.delimiter], words.encodings[form.encoding ?? 'utf8'])
      : form.kind === 'json'
        ? words.form.json
        : words.form.sheet,
    ...(form.kind === 'json'
      ? []
      : [form.headerLine === null ? words.form.noHeader : words.form.header(form.headerLine)]),
    ...(form.dayRows ? [words.form.dayRows] : []),
  ];
  const columns = form.used.map(({ name, direction }) => `${name} (${words.directions[direction]})`);
  return [
    { label: words.fields.file, text: parts.join(', ') },
    { label: words.fields.columns, text: columns.join(', ') },
    ...(form.leftOut.length > 0 ? [{ label: words.fields.leftOut, text: form.leftOut.slice(0, 12).join(', ') }] : []),
  ];
}

/** Period, use and peak. */
export function measuredLines(load: MeasuredLoad, language: Language): Line[] {
  const words = meterWords[language];
  const writer = writerFor(language);
  const percent = (share: number): string =>
    `${writeNumber(Math.floor(share * 1000) / 10, language, { decimals: 1, minDecimals: 0 })}%`;
  const period = words.period(writeDate(load.from, language), writeDate(load.until, language));
  const { year } = load;
  return [
    {
      label: words.fields.period,
      origin: 'meter/known',
      text: `${period}; ${words.quarters(writer.number(load.known), writer.number(load.quarters))}`,
    },
    { label: words.fields.imported, text: writer.kWh(load.importKWh), origin: 'meter/import' },
    load.exportKWh === null
      ? { label: words.fields.exported, text: words.noExport }
      : { label: words.fields.exported, text: writer.kWh(load.exportKWh), origin: 'meter/export' },
    {
      label: words.fields.peak,
      origin: 'meter/peak',
      text: words.peakAt(writer.kW(load.peakKW), writeDate(load.peakDay, language), load.peakTime),
    },
    {
      label: words.fields.year,
      ...(year === null ? {} : { origin: 'meter/year' }),
      text:
        year === null
          ? words.noYear
          : year.knownShare === 1
            ? writer.kWh(year.yearlyKWh)
            : words.yearKnown(writer.kWh(year.yearlyKWh), percent(year.knownShare)),
    },
  ];
}

/** A sentence about what is missing or odd. */
export interface ProblemLine {
  text: string;
  /** Where its count comes from: an id for explainMeterFile(); null where it counts nothing. */
  origin: string | null;
}

/** What is missing or odd, worst first. Empty where there is nothing to say. */
export function problemLines(
  reading: MeterReading,
  record: MeterRecord,
  load: MeasuredLoad,
  language: Language,
): ProblemLine[] {
  const words = meterWords[language].problems;
  const writer = writerFor(language);
  const { problems } = reading;
  const lines: ProblemLine[] = [];
  const say = (text: string, count: MeterCount | null = null): void => {
    lines.push({ text, origin: count === null ? null : `meterFile/${count}` });
  };
  if (problems.gaps.length > 0) say(gapsText(reading, language), 'gaps');
  const { identical, conflicting, firstConflictMs } = problems.duplicates;
  if (conflicting > 0) say(words.conflicting(conflicting, writeMoment(firstConflictMs ?? 0, language)), 'conflicting');
  if (problems.rejected.total > 0) {
    const named = problems.rejected.first
      .slice(0, NAMED)
      .map(({ line, reason }) => words.rejectedLine(line, meterWords[language].faults[reason]));
    if (problems.rejected.total > NAMED) named.push(words.moreGaps(problems.rejected.total - NAMED));
    say(`${words.rejected(problems.rejected.total)} ${named.join('; ')}.`, 'rejected');
  }
  if (reading.stepMinutes > 15) say(words.hours(reading.stepMinutes), 'stepMinutes');
  if (problems.flatDays > 0) say(words.flatDays(problems.flatDays), 'flatDays');
  if (problems.meterChanges.length > 0) {
    const moments = problems.meterChanges.slice(0, NAMED).map((ms) => writeMoment(ms, language));
    say(words.meterChange(writer.list(moments)), 'meterChanges');
  }
  if (load.year === null) say(words.short);
  if (problems.blankAsZero > 0) say(words.blankAsZero(problems.blankAsZero), 'blankAsZero');
  if (identical > 0) say(words.identical(identical), 'identical');
  if (problems.estimated > 0) say(words.estimated(problems.estimated), 'estimated');
  if (reading.sourceMinutes < 15) say(words.finer(reading.sourceMinutes), 'stepMinutes');
  if (reading.importKWh.length * reading.stepMinutes > MOST_KEPT * 15) say(words.kept);
  if (record.rounded) {
    const step = writeNumber(10 ** -record.decimals, language, { decimals: record.decimals });
    say(words.rounded(step));
  }
  return lines;
}

/** How many quarters are missing, and where the longest gaps begin. */
function gapsText(reading: MeterReading, language: Language): string {
  const words = meterWords[language].problems;
  const writer = writerFor(language);
  const { gaps } = reading.problems;
  const quartersPer = reading.stepMinutes / 15;
  const longest = [...gaps].sort((one, other) => other.intervals - one.intervals).slice(0, NAMED);
  const named = longest
    .sort((one, other) => one.startMs - other.startMs)
    .map((gap) => words.gap(writeMoment(gap.startMs, language), writer.number(gap.intervals * quartersPer)));
  if (gaps.length > NAMED) named.push(words.moreGaps(gaps.length - NAMED));
  return `${words.gaps(gaps.length, writer.number(missingQuarters(reading)))} (${named.join('; ')})`;
}
