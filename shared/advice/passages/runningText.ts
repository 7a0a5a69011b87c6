/** Names as they stand inside a sentence. */

/** First words after which a group is named for what it is, and not after somebody: these lose their capital. */
const PLAIN_WORDS = new Set(
  `oude oudere nieuwe grote kleine middelgrote lichte zware lange korte gekoelde koel vaste losse elektrische gewone
  old older new large small medium light heavy long short refrigerated cooled electric delivery box rigid tractor`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const PLAIN_ENDINGS = /(?:bus|busjes|bussen|wagen|wagens|auto|auto’s|auto's|trekker|trekkers|vans|truck|trucks)$/;

/** "Oudere bussen" -> "oudere bussen"; a name after a person, a town or a make stays as it was entered. */
export function inRunningText(name: string): string {
  const [first = ''] = name.split(/[\s,]/);
  const small = lowerFirst(first);
  const plain = PLAIN_WORDS.has(small.toLowerCase()) || PLAIN_ENDINGS.test(small);
  return plain ? lowerFirst(name) : name;
}

/** "Aanschaf" inside a sentence; "BPM" and "AdBlue" stay as they are. */
export function lowerFirst(text: string): string {
  const [, second = ''] = text;
  const abbreviation = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return abbreviation || text === 'AdBlue' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
