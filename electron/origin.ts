import { host, scheme } from '../shared/ipc/identity.ts';

/**
 * Whether an address is a page of ours. Parsed, never searched in as text: `https://evil.nl/?app://vlootwijzer` is not
 * ours. The parts are compared, since `URL.origin` is "null" for a scheme that Node does not know.
 */
export function isOurAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return (
      url.protocol === `${scheme}:` &&
      url.hostname === host &&
      url.port === '' &&
      url.username === '' &&
      url.password === ''
    );
  } catch {
    return false;
  }
}
