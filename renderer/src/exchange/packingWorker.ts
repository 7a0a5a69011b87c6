/** Makes a file beside the screen, with a connection to the database of its own: typing does not wait for a backup. */
import '../zodWithoutEval.ts';
import { openDatabase } from '../db/database.ts';
import { dossierHistory } from '../db/history.ts';
import { storeContent } from '../db/storeContent.ts';
import { FileTooLargeError, packFile, type PackedFile } from './filePacking.ts';
import type { PackingReply, PackingRequest } from './messages.ts';

/** The connection is closed again: an open one would keep the last resort from emptying a broken database. */
async function make({ order }: PackingRequest): Promise<PackedFile> {
  const database = await openDatabase();
  try {
    return await packFile(storeContent(database, dossierHistory(database)), order);
  } finally {
    database.close();
  }
}

function reply(message: PackingReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

addEventListener('message', ({ data }: MessageEvent<PackingRequest>) => {
  const { request } = data;
  make(data).then(
    (file) => reply({ request, ok: true, file }, [file.bytes.buffer]),
    (error: unknown) => {
      reply({ request, ok: false, tooLarge: error instanceof FileTooLargeError, detail: String(error) });
    },
  );
});
