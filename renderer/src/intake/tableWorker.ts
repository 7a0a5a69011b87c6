/** Reads a list beside the screen, with the readers of workbooks and of separated text: loaded when one is chosen. */
import '../zodWithoutEval.ts';
import type { TableReply, TableRequest } from './messages.ts';
import { readTable } from './readTable.ts';

addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
  readTable(new Uint8Array(data.bytes)).then(
    (reply: TableReply) => postMessage(reply),
    () => postMessage({ ok: false, reason: 'broke' } satisfies TableReply),
  );
});
