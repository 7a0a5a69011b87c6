/** Text as compressed bytes and back. Works in every browser of today and in Node, where the tests run. */

type Bytes = Uint8Array<ArrayBuffer>;

/** More text than this no file of ours holds; a small file that unpacks to gigabytes is an attack. */
const largestText = 450 * 1024 * 1024;

export class PackingError extends Error {
  readonly reason: 'cutOff' | 'notText' | 'tooLarge';

  constructor(reason: PackingError['reason']) {
    super(`The content cannot be unpacked: ${reason}`);
    this.name = 'PackingError';
    this.reason = reason;
  }
}

/** Pieces of text, compressed as they come. More than can be read again is refused: it would be a backup for nothing. */
export async function packed(
  pieces: Iterable<string> | AsyncIterable<string>,
  largest: number = largestText,
): Promise<Bytes> {
  const gzip = new CompressionStream('gzip');
  const result = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  try {
    let length = 0;
    for await (const piece of pieces) {
      const bytes = encoder.encode(piece);
      length += bytes.length;
      if (length > largest) throw new PackingError('tooLarge');
      // In order, and no faster than they are taken: that is what keeps the memory small.
      // oxlint-disable-next-line no-await-in-loop
      await writer.write(bytes);
    }
    await writer.close();
  } catch (error) {
    await Promise.allSettled([writer.abort(error), result]);
    throw error;
  }
  return new Uint8Array(await result);
}

/** The text in a file: compressed or plain, but never half and never in a wrong encoding. */
export async function textIn(bytes: Uint8Array, largest: number = largestText): Promise<string> {
  if (bytes.length > largest) throw new PackingError('tooLarge');
  const content = isPacked(bytes) ? await unpacked(bytes, largest) : bytes;
  const text = decoded(content);
  // Text in another encoding reads as letters with nothing between them; no file of ours holds such a nothing.
  if (text === null || text.includes('\0')) throw new PackingError('notText');
  return text;
}

function decoded(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function unpacked(bytes: Uint8Array, largest: number): Promise<Bytes> {
  const gunzip = new DecompressionStream('gzip');
  const writer = gunzip.writable.getWriter();
  // What is wrong with the bytes shows on the reading side.
  const written = writer.write(Uint8Array.from(bytes)).then(() => writer.close());
  written.catch(() => undefined);
  const reader = gunzip.readable.getReader();
  const pieces: Bytes[] = [];
  let length = 0;
  try {
    for (;;) {
      // A stream is read piece after piece.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > largest) throw new PackingError('tooLarge');
      pieces.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof PackingError ? error : new PackingError('cutOff');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
