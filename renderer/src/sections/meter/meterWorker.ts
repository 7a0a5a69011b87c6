/** Reads a meter file beside the screen: a year is a moment's work, a hostile file may be seconds. */
import '../../zodWithoutEval.ts';
import { decode, type Decoded } from '../../../../shared/meter/bytes.ts';
import { measuredLoad } from '../../../../shared/charging/measuredLoad.ts';
import { readMeterFile } from '../../../../shared/meter/readMeterFile.ts';
import { meterRecord, siteMeterKW } from '../../../../shared/meter/record.ts';
import type { MeterReply, MeterRequest } from './messages.ts';
import { isZip } from '../../spreadsheet/readWorkbook.ts';
import { readMeterWorkbook, type MeterWorkbook } from './xlsx/readMeterWorkbook.ts';

/** The file as it came apart; later requests are other answers about the same file. */
let opened: Promise<Decoded | MeterWorkbook> | null = null;

async function open(bytes: Uint8Array): Promise<Decoded | MeterWorkbook> {
  return isZip(bytes) ? readMeterWorkbook(bytes) : decode(bytes);
}

async function answer({ request, fileName, bytes, answers }: MeterRequest): Promise<MeterReply> {
  try {
    if (bytes !== null) opened = open(new Uint8Array(bytes));
    if (opened === null) return { request, ok: false, reason: 'broke' };
    const source = await opened;
    if (!source.ok) return { request, ok: false, reason: source.reason };
    const result = readMeterFile(source, answers);
    if (!result.ok) return { request, ok: false, reason: result.reason };
    const { reading } = result;
    const record = meterRecord(reading, fileName, answers);
    // What is shown is what would be kept.
    return { request, ok: true, reading, record, load: measuredLoad(siteMeterKW(record)) };
  } catch {
    return { request, ok: false, reason: 'broke' };
  }
}

addEventListener('message', (event: MessageEvent<MeterRequest>) => {
  // It answers in every case, so there is nothing to be caught.
  void answer(event.data).then((reply) => postMessage(reply));
});
