/**
 * Every page outside the application that may be opened, by key. The screen names a key and never an address, so that
 * no text from a dossier can become a link that leaves the laptop.
 */
export const externalLinks = {
  capaciteitskaart: 'https://capaciteitskaart.netbeheernederland.nl/',
  rvo: 'https://www.rvo.nl/',
  rdw: 'https://www.rdw.nl/',
  opwegnaarzes: 'https://www.opwegnaarzes.nl/',
} as const satisfies Record<string, `https://${string}`>;

export type ExternalLink = keyof typeof externalLinks;
