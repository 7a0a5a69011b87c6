/** Text as it is compared when somebody searches: without capitals and accents, and with the apostrophe of a keyboard. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll(/[‘’]/g, "'");
}
