/** Words around the figures of a sentence or a text, where each leads to where it comes from. */
export const originListWords = {
  nl: {
    ofText: 'De cijfers in het concept',
    ofTextHint: 'Kies een cijfer om te zien waar het vandaan komt.',
    of: (whose: string) => `Waar de cijfers vandaan komen: ${whose}`,
    whereFrom: 'Waar komt dit vandaan?',
    oneCharger: '1 laadpunt',
  },
  en: {
    ofText: 'The figures in the draft',
    ofTextHint: 'Choose a figure to see where it comes from.',
    of: (whose: string) => `Where the figures come from: ${whose}`,
    whereFrom: 'Where does this come from?',
    oneCharger: '1 charger',
  },
};
