/** What can go wrong between the memory and the disk, as types, so that a screen can say what to do. */

export class DossierNotFoundError extends Error {
  constructor(id: string) {
    super(`There is no dossier "${id}".`);
    this.name = 'DossierNotFoundError';
  }
}

/** The row is there and cannot be read. It is left as it is. */
export class DossierUnreadableError extends Error {
  readonly detail: string;

  constructor(id: string, detail: string) {
    super(`Dossier "${id}" cannot be read: ${detail}`);
    this.name = 'DossierUnreadableError';
    this.detail = detail;
  }
}

/** Another window stored a newer version meanwhile; overwriting it would lose work. */
export class DossierConflictError extends Error {
  readonly storedAt: string;

  constructor(id: string, storedAt: string) {
    super(`Dossier "${id}" was changed elsewhere at ${storedAt}.`);
    this.name = 'DossierConflictError';
    this.storedAt = storedAt;
  }
}

/** Another window deleted it; storing it again would bring back what was meant to be gone. */
export class DossierRemovedError extends Error {
  constructor(id: string) {
    super(`Dossier "${id}" was deleted elsewhere.`);
    this.name = 'DossierRemovedError';
  }
}

/** What was compared with a file changed before it was taken in; nothing was stored. */
export class ChangedMeanwhileError extends Error {
  constructor(id: string) {
    super(`Dossier "${id}" was changed while the file was looked at.`);
    this.name = 'ChangedMeanwhileError';
  }
}

export class StorageFailedError extends Error {
  readonly reason: 'full' | 'closed' | 'unexpected';

  constructor(reason: StorageFailedError['reason'], cause: unknown) {
    super(`The database refused: ${String(cause)}`, { cause });
    this.name = 'StorageFailedError';
    this.reason = reason;
  }
}

/** Our own errors pass; what the browser throws is sorted by what the adviser can do about it. */
export function asStorageError(error: unknown): Error {
  if (
    error instanceof DossierNotFoundError ||
    error instanceof DossierUnreadableError ||
    error instanceof DossierConflictError ||
    error instanceof DossierRemovedError ||
    error instanceof ChangedMeanwhileError ||
    error instanceof StorageFailedError
  ) {
    return error;
  }
  const names = namesIn(error);
  if (isFull(error)) return new StorageFailedError('full', error);
  if (names.some((name) => name === 'DatabaseClosedError' || name === 'InvalidStateError')) {
    return new StorageFailedError('closed', error);
  }
  return new StorageFailedError('unexpected', error);
}

export function isFull(error: unknown): boolean {
  return namesIn(error).includes('QuotaExceededError');
}

/** Runs work on the database; what it throws is one of ours. */
export async function typed<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}

/** Dexie wraps the browser's error, and an aborted transaction wraps it once more. */
function namesIn(error: unknown): string[] {
  const names: string[] = [];
  let next: unknown = error;
  for (let depth = 0; depth < 5 && typeof next === 'object' && next !== null; depth += 1) {
    if ('name' in next) names.push(String(next.name));
    next = 'inner' in next ? next.inner : 'cause' in next ? next.cause : null;
  }
  return names;
}
