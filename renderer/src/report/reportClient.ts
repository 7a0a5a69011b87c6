/** Asks the worker for an outline or a PDF. One worker, opened at the first question. */
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import type {
  FinalMark,
  ReportFault,
  ReportHeading,
  ReportOrder,
  ReportProgress,
  ReportReply,
  ReportSource,
} from './messages.ts';

/** The report could not be made; `fault` says whether the adviser can do something about it. */
export class ReportFailedError extends Error {
  readonly fault: ReportFault;

  constructor(fault: ReportFault) {
    super(fault.kind === 'glyph' ? `no glyph for "${fault.character}"` : fault.detail);
    this.name = 'ReportFailedError';
    this.fault = fault;
  }
}

interface Waiting {
  resolve: (reply: ReportReply) => void;
  reject: (error: ReportFailedError) => void;
  progress: (progress: ReportProgress) => void;
}

let worker: Worker | null = null;
/** The set that the worker has. */
let posted: ParameterSet | null = null;
let requests = 0;
const waiting = new Map<number, Waiting>();

function openWorker(): Worker {
  const opened = new Worker(new URL('./reportWorker.ts', import.meta.url), { type: 'module' });
  opened.addEventListener('message', (event: MessageEvent<ReportReply>) => {
    const reply = event.data;
    const one = waiting.get(reply.request);
    if (reply.want === 'progress') return one?.progress(reply.progress);
    waiting.delete(reply.request);
    if (reply.want === 'failed') one?.reject(new ReportFailedError(reply.fault));
    else one?.resolve(reply);
  });
  opened.addEventListener('error', (event) => {
    // A worker that broke answers nothing any more: the next question opens a new one.
    opened.terminate();
    worker = null;
    posted = null;
    const failed = new ReportFailedError({ kind: 'fault', detail: event.message });
    for (const one of waiting.values()) one.reject(failed);
    waiting.clear();
  });
  return opened;
}

function ask(
  want: ReportOrder['want'],
  source: ReportSource,
  set: ParameterSet,
  final: FinalMark | null = null,
  progress: (progress: ReportProgress) => void = () => undefined,
): Promise<ReportReply> {
  worker ??= openWorker();
  const order: ReportOrder = { ...source, request: ++requests, want, final, ...(set === posted ? {} : { set }) };
  posted = set;
  return new Promise((resolve, reject) => {
    waiting.set(order.request, { resolve, reject, progress });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker?.postMessage(order);
  });
}

export async function reportOutline(source: ReportSource, set: ParameterSet): Promise<ReportHeading[]> {
  const reply = await ask('outline', source, set);
  return reply.want === 'outline' ? reply.headings : [];
}

/** The report as blocks, for the preview. */
export async function reportPreview(source: ReportSource, set: ParameterSet): Promise<ReportDocument> {
  const reply = await ask('preview', source, set);
  if (reply.want !== 'preview') throw new ReportFailedError({ kind: 'fault', detail: reply.want });
  return reply.document;
}

export async function reportPdf(
  source: ReportSource,
  set: ParameterSet,
  final: FinalMark | null,
  progress: (progress: ReportProgress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await ask('pdf', source, set, final, progress);
  if (reply.want !== 'pdf') throw new ReportFailedError({ kind: 'fault', detail: reply.want });
  return reply.bytes;
}
