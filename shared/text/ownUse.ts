/** What the site's own use rests on: its own meter file or a standard profile, and what was filled in. */
export interface OwnUseWords {
  profile: (names: string) => string;
  measured: (from: string, until: string) => string;
  twoWeeks: string;
  peakWeek: string;
  /** Months that were not measured. */
  filled: (months: string, names: string) => string;
  leftOpen: (months: string, names: string) => string;
  weekFilled: (quarters: string) => string;
  coarse: (minutes: string) => string;
  shorterThanAYear: string;
  yearKnown: (percent: string) => string;
  certain: string;
  notCertain: string;
  /** On the page for the grid operator. */
  basis: (from: string, until: string) => string;
  headlineFits: (total: string) => string;
  headlineSome: (count: string, total: string) => string;
  /** Why it says "likely" although there are readings. */
  likely: string;
  headlineCertain: string;
  withSmart: string;
  fits: (margin: string) => string;
  likelyMeasured: (margin: string) => string;
}

const nl: OwnUseWords = {
  profile: (names) =>
    `Eigen verbruik van de locatie: standaardprofiel ${names}, geschaald op jaarverbruik en opgegeven piek. Een standaardprofiel onderschat de piek van één bedrijf; daarom staat er nooit “past”, maar “past waarschijnlijk”.`,
  measured: (from, until) =>
    `Eigen verbruik van de locatie: eigen meetgegevens, van ${from} tot en met ${until}. Zonnepanelen die er toen waren, zitten in de meting en worden niet nog eens afgetrokken.`,
  twoWeeks:
    'Voor wat past telt in elk kwartier de hoogste waarde van twee gemeten weken: de koudste werkweek en de week met de hoogste piek. Teruglevering telt daarin niet mee.',
  peakWeek:
    'Voor wat past telt de gemeten week met de hoogste piek. Een volledige koude werkweek is niet gevonden. Teruglevering telt daarin niet mee.',
  filled: (months, names) =>
    `Niet of te weinig gemeten: ${months}. Deze maanden zijn aangevuld met het standaardprofiel ${names}, geschaald op wat wel gemeten is.`,
  leftOpen: (months, names) =>
    `Niet of te weinig gemeten en opengelaten: ${months}. Daarom volgen de kosten en het hele jaar het standaardprofiel ${names} met het opgegeven jaarverbruik. Alleen wat past rust op de meting.`,
  weekFilled: (quarters) =>
    `In de week voor wat past waren ${quarters} kwartieren niet bekend. Daar is het gemiddelde van hetzelfde kwartier op zulke dagen in de maanden gebruikt.`,
  coarse: (minutes) => `De meting heeft één waarde per ${minutes} minuten. Kortere pieken zijn daarin niet te zien.`,
  shorterThanAYear: 'De meting is korter dan een jaar.',
  yearKnown: (percent) => `Van het laatste jaar is ${percent} gemeten.`,
  certain: 'De meting is volledig genoeg voor een stellig antwoord: “past” of “past niet”.',
  notCertain: 'Daarom is het antwoord hoogstens “past waarschijnlijk”.',
  basis: (from, until) => `Het eigen verbruik is gemeten, van ${from} tot en met ${until}.`,
  headlineFits: (total) => `Alle ${total} voertuigen passen op de huidige aansluiting, met slim laden.`,
  headlineSome: (count, total) =>
    `${count} van de ${total} voertuigen passen op de huidige aansluiting, met slim laden.`,
  likely: '“Waarschijnlijk”, omdat de eigen meting niet volledig genoeg is.',
  headlineCertain: 'Dit rust op de eigen kwartiermeting.',
  withSmart: 'met slim laden',
  fits: (margin) =>
    `Alles past met slim laden, met een ruimte van ${margin} %. Dat volgt uit de eigen kwartierwaarden van de locatie.`,
  likelyMeasured: (margin) =>
    `Alles past waarschijnlijk met slim laden, met een ruimte van ${margin} %. De eigen meting is nog niet volledig genoeg voor zekerheid.`,
};

const en: OwnUseWords = {
  profile: (names) =>
    `Own use of the site: standard profile ${names}, scaled to yearly use and the peak given. A standard profile understates the peak of a single company; so the answer is never “fits” but “likely fits”.`,
  measured: (from, until) =>
    `Own use of the site: own readings, from ${from} up to and including ${until}. Solar panels that were there at the time are in the readings and are not subtracted again.`,
  twoWeeks:
    'What fits is judged by the higher value, in each quarter hour, of two measured weeks: the coldest working week and the week with the highest peak. Feed-in is not counted on.',
  peakWeek:
    'What fits is judged by the measured week with the highest peak. No complete cold working week was found. Feed-in is not counted on.',
  filled: (months, names) =>
    `Not or hardly measured: ${months}. These months are filled in with the standard profile ${names}, scaled to what was measured.`,
  leftOpen: (months, names) =>
    `Not or hardly measured and left open: ${months}. So cost and the whole year follow the standard profile ${names} with the yearly use entered. Only what fits rests on the readings.`,
  weekFilled: (quarters) =>
    `In the week for what fits ${quarters} quarter hours were not known. There the mean of the same quarter hour on such days in the months was used.`,
  coarse: (minutes) => `The readings have one value per ${minutes} minutes. Shorter peaks do not show in them.`,
  shorterThanAYear: 'The readings are shorter than a year.',
  yearKnown: (percent) => `Of the last year ${percent} was measured.`,
  certain: 'The readings are complete enough for a plain answer: “fits” or “does not fit”.',
  notCertain: 'So the answer is at most “likely fits”.',
  basis: (from, until) => `The own use was measured, from ${from} up to and including ${until}.`,
  headlineFits: (total) => `All ${total} vehicles fit on the present connection, with smart charging.`,
  headlineSome: (count, total) =>
    `${count} of the ${total} vehicles fit on the present connection, with smart charging.`,
  likely: '“Likely”, because the own readings are not complete enough.',
  headlineCertain: 'This rests on the site’s own quarter-hour readings.',
  withSmart: 'with smart charging',
  fits: (margin) =>
    `Everything fits with smart charging, with ${margin} % to spare. This follows from the site’s own quarter-hour readings.`,
  likelyMeasured: (margin) =>
    `Everything likely fits with smart charging, with ${margin} % to spare. The own readings are not yet complete enough to be certain.`,
};

export const ownUseWords: { nl: OwnUseWords; en: OwnUseWords } = { nl, en };
