/**
 * Files made beside the screen. The worker is opened with the database and stays: where its server has gone meanwhile
 * (the browser fallback), a worker that is asked for only then would not come, and with it no backup.
 */
import type { StoreContent } from '../db/storeContent.ts';
import { FileTooLargeError, packFile, type FileOrder, type PackedFile } from './filePacking.ts';
import type { PackingReply, PackingRequest } from './messages.ts';

interface Waiting {
  resolve: (file: PackedFile) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let requests = 0;
const waiting = new Map<number, Waiting>();

/** The worker is not there, or broke: nothing is known about the file. */
class NoWorkerError extends Error {}

export function openPackingWorker(): void {
  if (worker !== null || typeof Worker === 'undefined') return;
  const opened = new Worker(new URL('./packingWorker.ts', import.meta.url), { type: 'module' });
  opened.addEventListener('message', ({ data }: MessageEvent<PackingReply>) => {
    const one = waiting.get(data.request);
    waiting.delete(data.request);
    if (data.ok) one?.resolve(data.file);
    else one?.reject(data.tooLarge ? new FileTooLargeError() : new Error(data.detail));
  });
  opened.addEventListener('error', (event) => {
    opened.terminate();
    worker = null;
    for (const one of waiting.values()) one.reject(new NoWorkerError(event.message));
    waiting.clear();
  });
  worker = opened;
}

/** Packs in the worker, and where there is none on the screen itself: late is better than never. */
export async function packAside(content: StoreContent, order: FileOrder): Promise<PackedFile> {
  try {
    return await packInWorker(order);
  } catch (error) {
    if (!(error instanceof NoWorkerError)) throw error;
    console.error(error);
    return packFile(content, order);
  }
}

function packInWorker(order: FileOrder): Promise<PackedFile> {
  openPackingWorker();
  const opened = worker;
  return new Promise((resolve, reject) => {
    if (opened === null) return reject(new NoWorkerError());
    requests += 1;
    const question: PackingRequest = { request: requests, order };
    waiting.set(requests, { resolve, reject });
    opened.postMessage(question, []);
  });
}
