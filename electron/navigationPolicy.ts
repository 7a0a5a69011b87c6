import type { WebContents } from 'electron';
import { externalLinks, type ExternalLink } from '../shared/ipc/externalLinks.ts';
import { isOurAddress } from './origin.ts';

/** The part of a page's contents that the policy needs. */
export type Navigating = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** Keeps a page at home: no other origin, no second window, no embedded web view. */
export function applyNavigationPolicy(contents: Navigating): void {
  const stayHome = (event: { url: string; preventDefault(): void }) => {
    if (!isOurAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The only addresses that leave the application, and only by their key. */
export function externalAddress(key: ExternalLink): string {
  return externalLinks[key];
}
