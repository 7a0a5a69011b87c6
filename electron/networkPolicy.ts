import type { Session } from 'electron';
import { isOurAddress } from './origin.ts';

/**
 * Chromium's own reasons to go online, and a resolver that knows no name: a second wall, for requests that do not pass
 * the first one because no page made them.
 */
export const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Our own pages; data that the page carries in itself; and, while developing, the developer tools. */
export function isAllowedRequest(address: string, isPackaged: boolean): boolean {
  if (address.startsWith('blob:')) return isOurAddress(address.slice('blob:'.length));
  if (address.startsWith('data:')) return true;
  if (address.startsWith('devtools:')) return !isPackaged;
  return isOurAddress(address);
}

/** Cancels every request that would leave the laptop. */
export function applyNetworkPolicy(
  session: { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> },
  isPackaged: boolean,
): void {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, isPackaged) }),
  );
}
