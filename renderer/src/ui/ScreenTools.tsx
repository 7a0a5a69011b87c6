import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { HelpButton } from '../help/HelpButton.tsx';
import { useText } from '../language/useText.ts';
import { LanguageButtons } from './LanguageButtons.tsx';
import styles from './ui.module.css';

/** Language, and light or dark. Both are remembered on this laptop. */
export function ScreenTools() {
  const { screens } = useText();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? screens.theme.toDark : screens.theme.toLight;
  return (
    <div className={styles.tools}>
      <HelpButton />
      <LanguageButtons />
      <ActionIcon variant="subtle" size="lg" aria-label={label} title={label} onClick={() => setColorScheme(other)}>
        {scheme === 'dark' ? <IconSun size={18} aria-hidden="true" /> : <IconMoon size={18} aria-hidden="true" />}
      </ActionIcon>
    </div>
  );
}
