/**
 * 32 hexadecimal digits that are the same for the same text. Not a security measure: it tells two files apart, and keeps
 * two runs over the same report equal to the byte (jsPDF would draw lots).
 */
export function fileIdOf(text: string): string {
  const parts = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  });
  return parts.join('').toUpperCase();
}

/** The same for bytes: eight digits. */
export function markOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
