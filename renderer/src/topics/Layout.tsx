import { IconBold, IconHeading, IconList, IconListNumbers } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { textCardWords } from '../../../shared/text/textCard.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { withBold, withLines, type Selection } from './markup.ts';
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
  const apply = (change: (selection: Selection) => Selection): void => {
    const area = field.current;
    if (area === null) return;
    const next = change({ text: area.value, from: area.selectionStart, until: area.selectionEnd });
    onChange(next.text);
    // The field takes the new text at the next render; the selection belongs to that text.
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(next.from, next.until);
    });
  };
  const buttons = [
    { label: text.heading, Icon: IconHeading, change: (one: Selection) => withLines(one, 'heading') },
    { label: text.bold, Icon: IconBold, change: withBold },
    { label: text.list, Icon: IconList, change: (one: Selection) => withLines(one, 'list') },
    { label: text.steps, Icon: IconListNumbers, change: (one: Selection) => withLines(one, 'steps') },
  ];
  return (
    <fieldset aria-label={text.toolbar} className={styles.toolbar}>
      {buttons.map(({ label, Icon, change }) => (
        <button key={label} type="button" disabled={disabled} onClick={() => apply(change)}>
          <Icon size={16} stroke={1.9} aria-hidden="true" />
          {label}
        </button>
      ))}
    </fieldset>
  );
}
