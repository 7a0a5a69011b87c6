import type { FileOrder, PackedFile } from './filePacking.ts';

export interface PackingRequest {
  request: number;
  order: FileOrder;
}

/** What the worker that makes files answers. */
export type PackingReply = { request: number } & (
  { ok: true; file: PackedFile } | { ok: false; tooLarge: boolean; detail: string }
);
