/**
 * Which set is which: the edition that people know, and a mark of the content, so that two sets of one edition with
 * other figures are never taken for each other.
 */
/**
 * 64 bits of the text in hexadecimal. It tells versions apart; it proves nothing about who made them.
 * Two multiplicative hashes (FNV-1a and a sibling) run side by side, mixed at the end as MurmurHash3 does.
 */
export function contentMark(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 15);
  }
  return hex(mixed(one ^ text.length)) + hex(mixed(other ^ one));
}

function mixed(value: number): number {
  let mix = value;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * "2026-11-23#5f0c2a9e41d7b836", as a dossier names its set. Of the content of the file itself, not of what this version
 * of the program makes of it: a later version may read more fields, and must find the set under the same name. Spaces
 * and the order of fields do not count.
 */
export function setKey(content: { edition: string }): string {
  return `${content.edition}#${contentMark(JSON.stringify(content, inOrder))}`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The edition in a key; a dossier of before there were marks names the edition alone. */
export function editionOf(key: string): string {
  return key.split('#')[0];
}
