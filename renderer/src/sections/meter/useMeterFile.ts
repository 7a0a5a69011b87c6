import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers, Topic } from '../../../../shared/meter/reading.ts';
import type { MeterPreviewData, MeterRefusalReason, MeterReply, MeterRequest } from './messages.ts';

/** Larger than forty years of quarters in any form. */
const LARGEST_BYTES = 200_000_000;

export type MeterFileState =
  | { step: 'none' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; reason: MeterRefusalReason }
  | { step: 'preview'; fileName: string; answers: Answers; data: MeterPreviewData; catchingUp: boolean };

export interface MeterFile {
  state: MeterFileState;
  open: (file: File) => void;
  answer: (topic: Topic, choice: string) => void;
  close: () => void;
}

/** One file on its way into the dossier: chosen, read in a worker, answered, and read again. */
export function useMeterFile(): MeterFile {
  const [state, setState] = useState<MeterFileState>({ step: 'none' });
  const worker = useRef<Worker | null>(null);
  const requests = useRef(0);
  const asked = useRef<{ fileName: string; answers: Answers }>({ fileName: '', answers: {} });

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    requests.current++;
  }, []);
  useEffect(() => stop, [stop]);

  const post = useCallback(
    (bytes: ArrayBuffer | null) => {
      const { fileName, answers } = asked.current;
      const refuse = (reason: MeterRefusalReason): void => {
        stop();
        setState({ step: 'refused', fileName, reason });
      };
      if (worker.current === null) {
        const made = new Worker(new URL('./meterWorker.ts', import.meta.url), { type: 'module' });
        made.addEventListener('message', ({ data }: MessageEvent<MeterReply>) => {
          if (data.request !== requests.current) return;
          if (!data.ok) return refuse(data.reason);
          const { reading, record, load } = data;
          setState({ step: 'preview', ...asked.current, data: { reading, record, load }, catchingUp: false });
        });
        made.addEventListener('error', () => refuse('broke'));
        worker.current = made;
      }
      const request: MeterRequest = { request: ++requests.current, fileName, bytes, answers };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.current.postMessage(request, bytes === null ? [] : [bytes]);
    },
    [stop],
  );

  const open = useCallback(
    (file: File) => {
      stop();
      asked.current = { fileName: file.name, answers: {} };
      if (file.size > LARGEST_BYTES) {
        setState({ step: 'refused', fileName: file.name, reason: 'tooLarge' });
        return;
      }
      setState({ step: 'reading', fileName: file.name });
      const began = requests.current;
      file.arrayBuffer().then(
        (bytes) => began === requests.current && post(bytes),
        () => setState({ step: 'refused', fileName: file.name, reason: 'broke' }),
      );
    },
    [post, stop],
  );

  const answer = useCallback(
    (topic: Topic, choice: string) => {
      asked.current = { ...asked.current, answers: { ...asked.current.answers, [topic]: choice } };
      setState((now) => (now.step === 'preview' ? { ...now, answers: asked.current.answers, catchingUp: true } : now));
      post(null);
    },
    [post],
  );

  const close = useCallback(() => {
    stop();
    setState({ step: 'none' });
  }, [stop]);

  return { state, open, answer, close };
}
