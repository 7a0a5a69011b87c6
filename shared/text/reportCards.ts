/** The words of the cards of the report screen. */

const nl = {
  title: 'Rapport',
  intro: 'Een adviesrapport in PDF voor de ondernemer, met alle bronnen.',
  final: 'Definitief rapport',
  finalText: 'Alle vier de onderdelen zijn compleet. Het rapport krijgt geen stempel.',
  draft: 'Conceptrapport',
  draftText: (count: number) =>
    `${count} van de 4 onderdelen zijn compleet. Op elke bladzijde staat dat het een concept is, en op de eerste waarom.`,
  language: 'Taal van het rapport',
  save: 'Rapport bewaren als PDF',
  making: 'Het rapport wordt gemaakt',
  waiting: 'De laatste cijfers worden nog bijgerekend',
  saved: (file: string) => `Bewaard als ${file}.`,
  cancelled: 'Niet bewaard.',
  notSaved:
    'Het rapport is niet bewaard. Probeer het op een andere plek; het dossier zelf staat veilig op deze laptop.',
  notMade: 'Het rapport kon niet worden gemaakt. Het dossier is niet veranderd.',
  glyph: (character: string, where: string) =>
    `Het teken “${character}” kan niet in het rapport. Haal het weg en probeer het opnieuw. Het staat in: “${where}”.`,
  topicsTitle: 'De vier adviesonderdelen',
  topicsCaption: 'Compleetheid van de vier adviesonderdelen',
  topicsColumns: { topic: 'Onderdeel', state: 'Stand', missing: 'Nog te doen' },
  nothingMissing: 'niets',
  contentsTitle: 'Inhoud',
  contentsEmpty: 'De inhoud verschijnt zodra het rapport is opgesteld.',
  openTitle: 'Nog open',
  openIntro: 'Met deze antwoorden wordt het advies zekerder, het belangrijkste eerst.',
  openNone: 'Er staan geen vragen open.',
  openMore: (count: number) => `Nog ${count} tonen`,
  fileName: 'Adviesrapport',
};

const en: typeof nl = {
  title: 'Report',
  intro: 'An advice report in PDF for the entrepreneur, with all sources.',
  final: 'Final report',
  finalText: 'All four topics are complete. The report gets no stamp.',
  draft: 'Draft report',
  draftText: (count) =>
    `${count} of the 4 topics are complete. Every page says that it is a draft, and the first page says why.`,
  language: 'Language of the report',
  save: 'Save the report as PDF',
  making: 'The report is being made',
  waiting: 'The latest figures are still being calculated',
  saved: (file) => `Saved as ${file}.`,
  cancelled: 'Not saved.',
  notSaved: 'The report was not saved. Try another place; the dossier itself is safe on this laptop.',
  notMade: 'The report could not be made. The dossier was not changed.',
  glyph: (character, where) =>
    `The character “${character}” cannot be printed in the report. Remove it and try again. It stands in: “${where}”.`,
  topicsTitle: 'The four advice topics',
  topicsCaption: 'Completeness of the four advice topics',
  topicsColumns: { topic: 'Topic', state: 'State', missing: 'Still to do' },
  nothingMissing: 'nothing',
  contentsTitle: 'Contents',
  contentsEmpty: 'The contents appear once the report has been drawn up.',
  openTitle: 'Still open',
  openIntro: 'These answers make the advice more certain, the most important first.',
  openNone: 'There are no open questions.',
  openMore: (count) => `Show ${count} more`,
  fileName: 'Advice report',
};

export const reportCardsWords = { nl, en };
