/**
 * The nonce with which styles made at run time are allowed. It comes with the page, fresh each time.
 *
 * Trap: a dialog locks scrolling through a style tag of its own, made by a library that knows no Mantine; it looks
 * for this global.
 */
export function pageNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  Object.assign(globalThis, { ['__webpack_nonce__']: nonce });
  return nonce;
}
