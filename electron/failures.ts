import type { Failure, Refusal } from '../shared/ipc/contract.ts';

/** A verb that knows why it could not: the reason reaches the screen as it is. */
export class VerbFailure extends Error {
  readonly reason: Failure;
  constructor(reason: Failure, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** A verb that would not, before it attempted anything. */
export class VerbRefusal extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** What the operating system's error codes mean to the adviser. */
const reasons: Record<string, Failure> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EBUSY: 'file-locked',
  ENOENT: 'file-missing',
};

export function failureReason(error: unknown): Failure {
  if (error instanceof VerbFailure) return error.reason;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return (code === undefined ? undefined : reasons[code]) ?? 'unexpected';
}
