import type { Decoded } from '../../../../shared/meter/bytes.ts';
import type { MeasuredLoad } from '../../../../shared/charging/measuredLoad.ts';
import type { Answers, MeterReading, MeterRefusal } from '../../../../shared/meter/reading.ts';
import type { MeterRecord } from '../../../../shared/meter/record.ts';
import type { MeterWorkbook } from './xlsx/readMeterWorkbook.ts';

/** The bytes come once; later requests are other answers about the same file. */
export interface MeterRequest {
  request: number;
  fileName: string;
  bytes: ArrayBuffer | null;
  answers: Answers;
}

export type MeterRefusalReason =
  | MeterRefusal['reason']
  | (Decoded & { ok: false })['reason']
  | (MeterWorkbook & { ok: false })['reason']
  | 'tooLarge'
  | 'broke';

/** What a file was read as, and what would be kept of it. */
export interface MeterPreviewData {
  reading: MeterReading;
  record: MeterRecord;
  load: MeasuredLoad;
}

export type MeterReply =
  ({ request: number; ok: true } & MeterPreviewData) | { request: number; ok: false; reason: MeterRefusalReason };
