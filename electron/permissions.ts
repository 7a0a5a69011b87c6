import type { Session } from 'electron';
import { isOurAddress } from './origin.ts';

/**
 * What a page of ours may do beyond showing itself: keep its database when space is short, put text on the clipboard
 * after a click, and fill the screen when a result is shown to the entrepreneur. A blanket denial would also refuse the first, and with it the adviser's data.
 */
const granted: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write', 'fullscreen']);

export type PermissionSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'on'
>;

function isGranted(permission: string, requester: string): boolean {
  return granted.has(permission) && isOurAddress(requester);
}

/**
 * Both handlers are needed: one answers requests, the other silent checks. Files reach the disk through the verbs alone,
 * so there are no downloads.
 */
export function applyPermissionPolicy(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isGranted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requester) => isGranted(permission, requester));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
