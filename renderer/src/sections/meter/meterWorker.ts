/** Reads a meter file beside the screen: a year is a moment's work, a hostile file may be seconds. */
import '../../zodWithoutEval.ts';
import { decode, type Decoded } from '../../../../shared/meter/bytes.ts';
import { measuredLoad } from '../../../../shared/charging/measuredLoad.ts';
import { readMeterFile } from '../../../../shared/meter/readMeterFile.ts';
import { meterRecord, siteMeterKW } from '../../../../shared/meter/record.ts';
import type { MeterReply, MeterRequest } from './messages.ts';

let decoded: Decoded | null = null;

function answer({ request, fileName, bytes, answers }: MeterRequest): MeterReply {
  try {
    if (bytes !== null) decoded = decode(new Uint8Array(bytes));
    if (decoded === null) return { request, ok: false, reason: 'broke' };
    if (!decoded.ok) return { request, ok: false, reason: decoded.reason };
    const result = readMeterFile(decoded, answers);
    if (!result.ok) return { request, ok: false, reason: result.reason };
    const { reading } = result;
    const record = meterRecord(reading, fileName, answers);
    // What is shown is what would be kept.
    return { request, ok: true, reading, record, load: measuredLoad(siteMeterKW(record)) };
  } catch {
    return { request, ok: false, reason: 'broke' };
  }
}

addEventListener('message', (event: MessageEvent<MeterRequest>) => postMessage(answer(event.data)));
