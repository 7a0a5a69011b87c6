import type { TableReply, TableRequest } from './messages.ts';
import type { TableReading } from './readTable.ts';

/** A list of thousands of vehicles is smaller. */
const LARGEST_BYTES = 25_000_000;
/** A list is read in a second; what takes longer is made to. */
const LONGEST_MS = 30_000;

/** Reads one file in a worker that ends with it, whatever is in the file. */
export async function readTableFile(file: File): Promise<TableReading> {
  if (file.size > LARGEST_BYTES) return { ok: false, reason: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, reason: 'broke' };
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' });
    const end = (reading: TableReading): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => end({ ok: false, reason: 'tooSlow' }), LONGEST_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<TableReply>) => end(data));
    worker.addEventListener('error', () => end({ ok: false, reason: 'broke' }));
    const request: TableRequest = { bytes };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(request, [bytes]);
  });
}
