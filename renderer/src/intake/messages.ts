import type { TableReading } from './readTable.ts';

export interface TableRequest {
  bytes: ArrayBuffer;
}

export type TableReply = TableReading;
