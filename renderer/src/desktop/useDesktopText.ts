import { desktopText, type DesktopText } from '../../../shared/text/desktop.ts';
import { useLanguage } from '../language/useLanguage.ts';

export function useDesktopText(): DesktopText {
  const { language } = useLanguage();
  return desktopText[language];
}
