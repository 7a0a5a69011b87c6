import { useEffect, useRef, useState } from 'react';
import {
  matchColumns,
  namedTable,
  remembering,
  withMatch,
  type ColumnMatch,
  type NamedTable,
  type NameBook,
} from '../../../shared/intake/matching.ts';
import { readTableFile } from './readTableFile.ts';
import type { Sheet, TableRefusal } from './readTable.ts';
import { recallColumns, rememberColumns, type ListKind } from './rememberedColumns.ts';

/** One file that was read, with what its columns mean. */
export interface OpenList<F extends string> {
  id: number;
  fileName: string;
  sheets: readonly Sheet[];
  sheet: number;
  table: NamedTable;
  matches: readonly ColumnMatch<F>[];
}

export type ListStep =
  | { step: 'ready' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; reason: TableRefusal | 'alreadyRead' };

export interface Lists<F extends string> {
  step: ListStep;
  lists: readonly OpenList<F>[];
  open: (file: File) => void;
  choose: (id: number, column: number, field: F | null) => void;
  chooseSheet: (id: number, sheet: number) => void;
  remove: (id: number) => void;
  dismiss: () => void;
  close: () => void;
}

/** Files on their way in: read apart, columns matched by name and by what was chosen before. Nothing is stored. */
export function useLists<F extends string>(kind: ListKind, book: NameBook<F>): Lists<F> {
  const [step, setStep] = useState<ListStep>({ step: 'ready' });
  const [lists, setLists] = useState<readonly OpenList<F>[]>([]);
  const made = useRef(0);
  /** A file that is still being read when the screen is left, or closed, comes too late. */
  const round = useRef(0);
  useEffect(
    () => () => {
      round.current++;
    },
    [],
  );

  const matched = (sheet: Sheet): Pick<OpenList<F>, 'table' | 'matches'> | null => {
    const remembered = recallColumns(kind);
    const table = namedTable(sheet.rows, book, remembered);
    return table === null || table.rows.length === 0 ? null : { table, matches: matchColumns(table, book, remembered) };
  };
  const known = (sheet: Sheet): number => matched(sheet)?.matches.filter(({ field }) => field !== null).length ?? -1;

  const open = async (file: File): Promise<void> => {
    const began = ++round.current;
    setStep({ step: 'reading', fileName: file.name });
    const reading = await readTableFile(file);
    if (began !== round.current) return;
    const refuse = (reason: TableRefusal | 'alreadyRead'): void =>
      setStep({ step: 'refused', fileName: file.name, reason });
    if (!reading.ok) return refuse(reading.reason);
    const { sheets } = reading;
    // Its vehicles would count twice where they have no plate.
    const content = JSON.stringify(sheets);
    if (lists.some((list) => JSON.stringify(list.sheets) === content)) return refuse('alreadyRead');
    // The sheet whose columns are known best.
    const sheet = sheets.reduce((best, one, index) => (known(one) > known(sheets[best]) ? index : best), 0);
    const found = matched(sheets[sheet]);
    if (found === null) return refuse('notATable');
    setLists((before) => [...before, { id: made.current++, fileName: file.name, sheets, sheet, ...found }]);
    setStep({ step: 'ready' });
  };

  const change = (id: number, next: (list: OpenList<F>) => OpenList<F>): void =>
    setLists((before) => before.map((list) => (list.id === id ? next(list) : list)));

  return {
    step,
    lists,
    open: (file) => void open(file),
    choose: (id, column, field) => {
      const list = lists.find((one) => one.id === id);
      if (list === undefined) return;
      const matches = withMatch(list.matches, column, field);
      rememberColumns(kind, remembering(matches, recallColumns(kind)));
      change(id, (before) => ({ ...before, matches }));
    },
    chooseSheet: (id, sheet) =>
      change(id, (list) => {
        const found = matched(list.sheets[sheet]);
        return found === null ? list : { ...list, sheet, ...found };
      }),
    remove: (id) => setLists((before) => before.filter((list) => list.id !== id)),
    dismiss: () => setStep({ step: 'ready' }),
    close: () => {
      round.current++;
      setLists([]);
      setStep({ step: 'ready' });
    },
  };
}
