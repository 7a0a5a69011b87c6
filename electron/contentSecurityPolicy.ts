/**
 * What the page may load. Nothing by default, everything else from our own origin.
 *
 * Mantine writes <style> tags at run time, so style tags take a nonce. `style=` attributes set by React go through the
 * DOM and are not governed by this policy; attributes in markup are, and there are none. So no 'unsafe-inline'.
 */
export function contentSecurityPolicy(nonce: string): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'script-src-attr': "'none'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'none'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
