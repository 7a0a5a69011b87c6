import type { RefObject } from 'react';
import { textCardWords } from '../../../shared/text/textCard.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { textLayouts } from './layouts.ts';
import type { Selection } from './markup.ts';
import styles from './topics.module.css';

interface LayoutProps {
  field: RefObject<HTMLTextAreaElement | null>;
  disabled: boolean;
  onChange: (text: string) => void;
}

/** Headings, bold, lists and steps by button, on what is selected in the field. */
export function Layout({ field, disabled, onChange }: LayoutProps) {
  const { language } = useLanguage();
  const text = textCardWords[language];
  return (
    <fieldset aria-label={text.toolbar} className={styles.toolbar}>
      {textLayouts.map(({ id, Icon, keys, change }) => (
        <button
          key={id}
          type="button"
          disabled={disabled}
          title={`${text.layout[id]} (${keys})`}
          onClick={() => field.current && applyTo(field.current, change, onChange)}
        >
          <Icon size={16} stroke={1.9} aria-hidden="true" />
          {text.layout[id]}
        </button>
      ))}
    </fieldset>
  );
}

/** Changes the text around what is selected; false where there is nothing to change. */
export function applyTo(
  area: HTMLTextAreaElement,
  change: (selection: Selection) => Selection | null,
  onChange: (text: string) => void,
): boolean {
  const next = change({ text: area.value, from: area.selectionStart, until: area.selectionEnd });
  // A mark is typed too: a text longer than the record holds could not be saved.
  if (next === null || (area.maxLength >= 0 && next.text.length > area.maxLength)) return false;
  onChange(next.text);
  // The field takes the new text at the next render; the selection belongs to that text.
  requestAnimationFrame(() => {
    area.focus();
    area.setSelectionRange(next.from, next.until);
  });
  return true;
}
