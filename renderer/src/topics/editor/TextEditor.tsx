import type { Command, EditorState } from 'prosemirror-state';
import { redo, undo } from 'prosemirror-history';
import { EditorView } from 'prosemirror-view';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../../../shared/format/numbers.ts';
import { textCardWords } from '../../../../shared/text/textCard.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import styles from './editor.module.css';
import { editorPlugins, editorState, LONGEST, withOtherDocument } from './editorState.ts';
import { cleanHtml, sliceOfText } from './pastedText.ts';
import { withMarked, type MarkedSentence } from './passageMarks.ts';
import { documentOf, textOf } from './textDocument.ts';
import { Toolbar } from './Toolbar.tsx';

/** So much stays free around the cursor: above it the toolbar covers the text, in two rows on a narrow screen. */
const ROOM = { top: 96, bottom: 24, left: 0, right: 0 };

interface TextEditorProps {
  text: string;
  label: string;
  language: Language;
  readOnly: boolean;
  marked: readonly MarkedSentence[];
  onChange: (text: string) => void;
}

/** The text as the report lays it out, to write in. It says what changed only when the adviser changed something. */
export function TextEditor({ text, label, language, readOnly, marked, onChange }: TextEditorProps) {
  const words = textCardWords[useLanguage().language];
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  /** The text that the document stands for. */
  const kept = useRef(text);
  const change = useRef(onChange);
  const [state, setState] = useState<EditorState | null>(null);
  const [full, setFull] = useState(false);

  useLayoutEffect(() => {
    change.current = onChange;
  });

  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const editor = new EditorView(place.current, {
      state: editorState(
        documentOf(kept.current),
        editorPlugins({ disagreeing: styles.disagreeing, unit: styles.unit }),
      ),
      dispatchTransaction: (tr) => {
        const before = editor.state;
        const next = before.apply(tr);
        const changed = next.doc.eq(before.doc) ? null : changedText(before, next);
        if (changed !== null && changed.now.length > LONGEST && changed.now.length > changed.was.length) {
          setFull(true);
          return;
        }
        editor.updateState(next);
        setState(next);
        if (changed === null || changed.now === changed.was) return;
        setFull(false);
        kept.current = changed.now;
        change.current(changed.now);
      },
      transformPastedHTML: cleanHtml,
      clipboardTextParser: (pasted) => sliceOfText(pasted),
      scrollThreshold: ROOM,
      scrollMargin: ROOM,
      handleDOMEvents: {
        keydown: () => tellSelection(editor),
        paste: () => tellSelection(editor),
        beforeinput: (_, event) => takeMenuUndo(editor, event),
      },
    });
    view.current = editor;
    setState(editor.state);
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    view.current?.setProps({
      editable: () => !readOnly,
      attributes: {
        class: styles.text,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-readonly': String(readOnly),
        lang: language,
        spellcheck: 'true',
        tabindex: '0',
      },
    });
  }, [label, language, readOnly]);

  // Trap: with the layout and not after it. A key pressed in between would be ahead of this text, and be taken back.
  useLayoutEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    if (text !== kept.current) {
      kept.current = text;
      setFull(false);
      editor.updateState(withOtherDocument(editor.state, documentOf(text)));
    }
    editor.updateState(editor.state.apply(withMarked(editor.state.tr, marked)));
    setState(editor.state);
  }, [text, marked]);

  const run = (command: Command): void => {
    const editor = view.current;
    if (editor !== null) command(editor.state, editor.dispatch.bind(editor), editor);
  };

  return (
    <div className={styles.editor} data-read-only={readOnly || undefined}>
      <Toolbar state={state} disabled={readOnly} onCommand={run} />
      <div ref={place} className={styles.paper} />
      <output className={styles.full}>{full && words.full(LONGEST)}</output>
    </div>
  );
}

function changedText(before: EditorState, after: EditorState): { was: string; now: string } {
  return { was: textOf(before.doc), now: textOf(after.doc) };
}

/**
 * Trap: the browser tells of a moved cursor only after the key that moved it. Enter pressed quickly after End would break
 * the line where the cursor was before.
 */
function tellSelection(editor: EditorView): boolean {
  if (!editor.composing) document.dispatchEvent(new Event('selectionchange'));
  return false;
}

/** Undo and redo of the menu, which go past the keys. */
function takeMenuUndo(editor: EditorView, event: InputEvent): boolean {
  const command = { historyUndo: undo, historyRedo: redo }[event.inputType];
  if (command === undefined) return false;
  event.preventDefault();
  command(editor.state, editor.dispatch.bind(editor));
  return true;
}
