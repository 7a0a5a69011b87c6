import { useLocation } from 'wouter';
import type { Language } from '../../../../../shared/format/numbers.ts';
import type { Remembered } from '../../../../../shared/intake/matching.ts';
import { fleetTableWords } from '../../../../../shared/text/fleetTable.ts';
import { useDeskAddress } from '../../../desk/useDeskAddress.ts';
import { useDossierStore } from '../../../dossier/useDossier.ts';
import { recallColumns } from '../../../intake/rememberedColumns.ts';
import { useText } from '../../../language/useText.ts';
import { useToast } from '../../../ui/useToast.ts';
import type { CellContext } from './cells.ts';
import { blockFromClipboard, clipboardFromBlock } from './clipboard.ts';
import { tableColumns } from './columns.ts';
import { namedBlock, type NamedBlock } from './headings.ts';
import { areaOf, lowered, type Place, type Selection } from './selection.ts';
import {
  roomFor,
  textsOf,
  withCleared,
  withDuplicates,
  withFilledDown,
  withoutRows,
  withPasted,
  withTyped,
} from './tableEdits.ts';

export interface TableActions {
  type: (place: Place, text: string) => void;
  clear: (selection: Selection) => void;
  fillDown: (selection: Selection) => void;
  /** Where the copies are: what follows is meant for them. */
  duplicate: (selection: Selection) => Selection;
  remove: (selection: Selection) => void;
  copy: (selection: Selection) => string;
  paste: (selection: Selection, clipboard: string) => { rows: number; columns: number } | null;
  details: (selection: Selection) => void;
}

/** What the table does to the record. Everything that is done at once is one step of undoing. */
export function useTableActions(context: CellContext): TableActions {
  const store = useDossierStore();
  const toast = useToast();
  const { fleet } = useText().screens;
  const address = useDeskAddress();
  const [, navigate] = useLocation();
  const text = fleetTableWords[context.language];
  const newId = (): string => crypto.randomUUID();
  /** Stored at once: what follows is another step. */
  const done = (): void => void store.flush();
  return {
    type: ({ row, column }, typed) => {
      const isNew = row >= store.getDossier().fleetGroups.length;
      if (isNew && typed.trim() !== '' && roomFor(store.getDossier()) < 1)
        return toast({ text: text.full, tone: 'bad' });
      store.change((dossier) => withTyped(dossier, row, tableColumns[column], typed, context, newId));
      done();
    },
    clear: (selection) => {
      store.change((dossier) => withCleared(dossier, areaOf(selection), context));
      done();
    },
    fillDown: (selection) => {
      const area = areaOf(selection);
      if (area.top === 0 && area.bottom === 0) return toast({ text: text.nothingAbove });
      store.change((dossier) => withFilledDown(dossier, area));
      done();
    },
    duplicate: (selection) => {
      const area = areaOf(selection);
      const { fleetGroups } = store.getDossier();
      const copies = Math.min(area.bottom, fleetGroups.length - 1) - area.top + 1;
      if (copies > roomFor(store.getDossier())) {
        toast({ text: text.full, tone: 'bad' });
        return selection;
      }
      store.change((dossier) =>
        withDuplicates(dossier, area, newId, (name, row) => fleet.copyOf(name ?? fleet.nameless(row + 1))),
      );
      done();
      return copies < 1 ? selection : lowered(selection, copies);
    },
    remove: (selection) => {
      const before = store.getDossier().fleetGroups.length;
      store.change((dossier) => withoutRows(dossier, areaOf(selection)));
      const count = before - store.getDossier().fleetGroups.length;
      done();
      if (count > 0) toast({ text: text.removed(count) });
    },
    copy: (selection) => clipboardFromBlock(textsOf(store.getDossier(), areaOf(selection), context)),
    paste: (selection, clipboard) => {
      const area = areaOf(selection);
      const block = blockFromClipboard(clipboard);
      // One text in a chosen area fills all of it.
      const isOne = block.length === 1 && block[0].length === 1;
      const wide = area.right - area.left + 1;
      const high = area.bottom - area.top + 1;
      // A row of names is no group: it says where the columns belong.
      const named = namedBlock(block, context, chosenColumns());
      const filled = isOne
        ? Array.from({ length: high }, () => Array.from({ length: wide }, () => block[0][0]))
        : (named?.rows ?? block);
      const dossier = store.getDossier();
      const pasted = withPasted(dossier, area.top, named?.columns ?? area.left, filled, context, newId);
      if (pasted === null) {
        toast({ text: text.tooMany(filled.length, roomFor(dossier)), tone: 'bad' });
        return null;
      }
      store.change(() => pasted.dossier);
      done();
      const said = [
        pasted.cells > 1 ? text.pasted(filled.length, pasted.cells) : '',
        ...(named === null ? [] : saidOf(named, context.language)),
        pasted.unread > 0 ? text.unread(pasted.unread) : '',
        pasted.outside > 0 ? text.outside(pasted.outside) : '',
      ].filter((sentence) => sentence !== '');
      if (said.length > 0) {
        const isBad = pasted.unread > 0 || pasted.outside > 0 || (named !== null && named.leftOut.values > 0);
        toast({ text: said.join(' '), ...(isBad && { tone: 'bad' as const }) });
      }
      const columns = named === null ? Math.max(...filled.map((row) => row.length)) : tableColumns.length - area.left;
      return { rows: filled.length, columns };
    },
    details: (selection) => {
      const group = store.getDossier().fleetGroups.at(selection.cursor.row);
      if (group !== undefined) navigate(address('fleet', group.id));
    },
  };
}

/** What became of the rows and columns that are in no cell. */
function saidOf({ above, totals, leftOut }: NamedBlock, language: Language): string[] {
  const text = fleetTableWords[language];
  return [
    text.byName,
    above.rows > 0 ? text.above(above.rows, above.titles) : '',
    totals > 0 ? text.totals(totals) : '',
    leftOut.values > 0 ? text.unnamed(leftOut.values, leftOut.names) : '',
  ];
}

/** What the adviser once chose for the columns of a file; what was left out there may well have a place here. */
function chosenColumns(): Remembered {
  return Object.fromEntries(Object.entries(recallColumns('fleet')).filter(([, field]) => field !== null));
}
