import type { KeyboardEvent } from 'react';
import styles from './screen.module.css';
import { resultTabs, type ResultTab } from './tabs.ts';
import { useResultsText } from './useResultsText.ts';

interface Props {
  shown: ResultTab;
  onShow: (tab: ResultTab) => void;
}

/** Tabs by the pattern that screen readers know: one stop in the tab order, arrows between them. */
export function ResultTabs({ shown, onShow }: Props) {
  const { text } = useResultsText();
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = resultTabs[(resultTabs.indexOf(shown) + step + resultTabs.length) % resultTabs.length];
    onShow(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text.screen.title} className={styles.tabs}>
      {resultTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === shown}
          aria-controls={tab === shown ? `panel-${tab}` : undefined}
          tabIndex={tab === shown ? 0 : -1}
          className={styles.tab}
          onClick={() => onShow(tab)}
          onKeyDown={move}
        >
          {text.screen.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
