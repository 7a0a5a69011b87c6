/** What is told of a source that has no day or no address of its own: who, what, and when its figures were last looked at. */
interface SourceStanding {
  /** By whom the set was made, of what nobody could confirm. */
  assumption: string;
  webPage: (title: string) => string;
  /** Of what nobody could look up: the state of the set. */
  stateOf: (day: string) => string;
  /** The state of the set: on that day every figure in it was looked at. */
  lookedAt: (day: string) => string;
  /** What the day behind a source is. */
  whichDay: string;
}

const nl: SourceStanding = {
  assumption: 'aanname van de opsteller, niet bevestigd',
  webPage: (title) => `webpagina “${title}”, adres niet bekend`,
  stateOf: (day) => `stand ${day}`,
  lookedAt: (day) => `nagekeken op ${day}`,
  whichDay:
    'De datum achter een bron is die van de publicatie; bij een secundaire bron is het de dag waarop die is bijgewerkt. Staat er “nagekeken op”, dan heeft de bron zelf geen datum en is het de dag waarop het kengetal voor het laatst is nagekeken. De opsteller is wie de kengetallen heeft verzameld; bij een aanname staat de stand van de kengetallen.',
};

const en: SourceStanding = {
  assumption: 'assumption of the maker, not confirmed',
  webPage: (title) => `web page “${title}”, address not known`,
  stateOf: (day) => `as of ${day}`,
  lookedAt: (day) => `looked at on ${day}`,
  whichDay:
    'The date behind a source is that of publication; of a secondary source it is the day on which that was brought up to date. Where it says “looked at on”, the source has no date of its own, and it is the day on which the figure was last looked at. The maker is who gathered the figures; an assumption has the state of the figures.',
};

export const sourceStanding = { nl, en };
