/**
 * Files behind a passphrase: AES-256-GCM, with a key that PBKDF2 makes of the passphrase. The parameters stand in the
 * file and are bound to its content, so that none can be changed unnoticed. Nobody can open it without the passphrase.
 */
import { ENCRYPTED_FORMAT, ENCRYPTED_VERSION, type EncryptedFile } from '../../../shared/exchange/schema.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const rounds = 600_000;

export class WrongPassphraseError extends Error {
  constructor() {
    super('The passphrase does not open this file, or the file was changed.');
    this.name = 'WrongPassphraseError';
  }
}

/** Makes the key. The same for the same passphrase, salt and rounds, whatever the keyboard composed its accents of. */
export type KeyMaker = (passphrase: string, salt: Bytes, rounds: number) => Promise<CryptoKey>;

export const makeKey: KeyMaker = async (passphrase, salt, count) => {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** Locks the bytes of an exchange file. */
export async function locked(content: Bytes, passphrase: string, keyOf: KeyMaker = makeKey): Promise<EncryptedFile> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const head = {
    format: ENCRYPTED_FORMAT,
    version: ENCRYPTED_VERSION,
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    rounds,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
  } as const;
  const key = await keyOf(passphrase, salt, rounds);
  const secret = await crypto.subtle.encrypt(algorithm(nonce, head), key, content);
  return { ...head, content: toBase64(new Uint8Array(secret)) };
}

/** Opens them again, or throws WrongPassphraseError. */
export async function unlocked(file: EncryptedFile, passphrase: string, keyOf: KeyMaker = makeKey): Promise<Bytes> {
  try {
    const key = await keyOf(passphrase, fromBase64(file.salt), file.rounds);
    const plain = await crypto.subtle.decrypt(algorithm(fromBase64(file.nonce), file), key, fromBase64(file.content));
    return new Uint8Array(plain);
  } catch {
    throw new WrongPassphraseError();
  }
}

function algorithm(nonce: Bytes, head: Omit<EncryptedFile, 'content'>): AesGcmParams {
  const { format, version, cipher, derivation, rounds: count, salt, nonce: text } = head;
  const bound = JSON.stringify([format, version, cipher, derivation, count, salt, text]);
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(bound) };
}

/** In pieces: a call with millions of arguments overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Bytes {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
