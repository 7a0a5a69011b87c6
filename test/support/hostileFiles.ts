import { exampleDossier, exampleNames } from './examples.ts';
import { randomFrom } from '../shared/charging/instances.ts';

/**
 * Dossier files as they come back from a broken stick or a bad mood: cut off, flipped, mistyped, deeply nested, with
 * keys that touch prototypes and with markup in every text. The same seed gives the same files.
 */
export function hostileFile(seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  const text = JSON.stringify(exampleDossier(pick(exampleNames)));
  const at = Math.floor(random() * text.length);
  switch (Math.floor(random() * 8)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return (
        text.slice(0, at) +
        String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 7))) +
        text.slice(at + 1)
      );
    case 2:
      return text.slice(0, at) + text.slice(at + Math.floor(random() * 200));
    case 3:
      return `${'['.repeat(5000)}${text}${']'.repeat(5000)}`;
    case 4:
      return text.replace(
        '"company":{',
        '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"company":{',
      );
    case 5:
      return text.replaceAll(/"name":"[^"]*"/g, `"name":${JSON.stringify(pick(MARKUP))}`);
    case 6:
      return JSON.stringify(withStrangeValue(JSON.parse(text), random, pick(STRANGE)));
    default:
      return Array.from({ length: 200 }, () => String.fromCharCode(Math.floor(random() * 0xffff))).join('');
  }
}

const MARKUP = ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '‮txt.exe', 'x'.repeat(300), '”—…€²'];
const STRANGE: readonly unknown[] = [
  null,
  -1,
  1e308,
  0.5,
  '',
  'tekst',
  true,
  [],
  {},
  [[]],
  '2026-02-31',
  '25:99',
  'x'.repeat(30_000),
];

/** Replaces one value somewhere in the tree. */
function withStrangeValue(value: unknown, random: () => number, strange: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return strange;
  const keys = Object.keys(value);
  if (keys.length === 0) return strange;
  const key = keys[Math.floor(random() * keys.length)];
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...value };
  copy[key] = withStrangeValue((value as Record<string, unknown>)[key], random, strange);
  return copy;
}
