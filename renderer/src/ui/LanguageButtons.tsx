import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import styles from './ui.module.css';

/** Dutch or English, remembered on this laptop. Also in dialogs, which lie over the buttons of the screen. */
export function LanguageButtons() {
  const { language, setLanguage } = useLanguage();
  const { screens } = useText();
  return (
    <fieldset aria-label={screens.language} className={styles.languages}>
      {(['nl', 'en'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          className={styles.language}
          aria-pressed={language === one}
          aria-label={`${one.toUpperCase()}: ${screens.languageNames[one]}`}
          title={screens.languageNames[one]}
          onClick={() => setLanguage(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
