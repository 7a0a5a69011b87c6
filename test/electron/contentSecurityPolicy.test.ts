import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/contentSecurityPolicy.ts';

const directives = new Map(
  contentSecurityPolicy('abc')
    .split('; ')
    .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
);

test('nothing is allowed but what is named, and nothing unsafe is named', () => {
  expect(directives.get('default-src')).toBe("'none'");
  expect([...directives.values()].join(' ')).not.toMatch(/unsafe|\*|https?:/);
});

test('scripts come only from our own files; style tags may carry the nonce', () => {
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('style-src')).toBe("'self' 'nonce-abc'");
});

test.each(['object-src', 'base-uri', 'form-action', 'frame-ancestors', 'frame-src'])(
  '%s is closed: default-src does not cover all of these',
  (name) => expect(directives.get(name)).toBe("'none'"),
);
