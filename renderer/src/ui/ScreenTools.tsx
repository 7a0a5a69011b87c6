import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { HelpButton } from '../help/HelpButton.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import styles from './ui.module.css';

/** Language, and light or dark. Both are remembered on this laptop. */
export function ScreenTools() {
  const { language, setLanguage } = useLanguage();
  const { screens } = useText();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? screens.theme.toDark : screens.theme.toLight;
  return (
    <div className={styles.tools}>
      <HelpButton />
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
      <ActionIcon variant="subtle" size="lg" aria-label={label} title={label} onClick={() => setColorScheme(other)}>
        {scheme === 'dark' ? <IconSun size={18} aria-hidden="true" /> : <IconMoon size={18} aria-hidden="true" />}
      </ActionIcon>
    </div>
  );
}
