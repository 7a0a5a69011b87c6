/** Numbers on the screen that need no way to an origin, each with the reason. Anything that is not named here does. */

export interface FigureException {
  /** Where it stands, as a selector. */
  place: string;
  /** What it says there; without it, all that stands there. */
  says?: RegExp;
  reason: string;
}

export const bareFigureExceptions: readonly FigureException[] = [
  // What the adviser entered, told back.
  {
    place: 'textarea, [contenteditable]',
    reason: 'typed, or the draft of a text whose figures stand in a list below it',
  },
  { place: '[data-entered]', reason: 'told back: beside what was measured, or as it was in a version' },
  { place: '[class*="_groupNumber_"], [class*="_cell_"]', reason: 'answers of the fleet form and its table' },
  { place: '[class*="_pill_"]', reason: 'an answer to choose, such as an emission class or a number of days' },
  { place: 'table:has(input:not([type="checkbox"])) td', reason: 'how many were typed, in the grid of the plan' },
  { place: '[class*="_known_"]', reason: 'an answer of the form beside its question; what is worked out has a way' },
  { place: 'span[class*="_remark_"]', says: /^[\d.]+ kWp$/, reason: 'size of the panels as it was entered' },
  {
    place: 'p',
    says: /\((bekeken|looked up) \d/,
    reason: 'the day on which the adviser looked at the map of the grid',
  },
  {
    place: '[class*="_knob_"]',
    says: /^\d (jaar|years?) (eerder|earlier|later)$/,
    reason: 'how far the adviser moves the plan',
  },
  { place: '[class*="_differences_"]', reason: 'what the adviser changed in a variant' },
  { place: 'h1', says: /^(Inlezen|Reading): /, reason: 'name of a file' },
  { place: '[class*="_dossierLink_"]', says: / · /, reason: 'the day of the visit, and when it was saved' },
  // How the work stands, counted for the adviser: no result of the advice.
  { place: 'h3', says: /(compleet|complete): \d (van|of) \d$/, reason: 'topics that are done' },
  { place: '[class*="_topic_"], [class*="_topicNumber_"], [class*="_rowHead_"]', reason: 'number of a topic or a row' },
  {
    place: 'p, [class*="_unfold_"]',
    says: /^\d+ (van|of) \d+ (vragen open|behandeld|questions open|covered)/,
    reason: 'questions of the talk',
  },
  { place: '[class*="_readOut_"], [class*="_count_"]', reason: 'answers filled in' },
  {
    place: 'button[class*="_more_"], [class*="_choice_"] button',
    reason: 'a button that shows more, or a choice of moment',
  },
  { place: '[class*="_pager_"], [class*="_countLine_"]', reason: 'pages and hits of a search' },
  // Figures that are leaves: their own source, date and standing stand beside them.
  { place: '[class*="_figure_"]:has(dl) dd', reason: 'a figure with its source, on the screen with assumptions' },
  { place: 'li[data-figure], [data-figure]', reason: 'a figure in the list of figures; it unfolds to its source' },
  { place: '[class*="_setLines_"]', reason: 'which set the dossier has, with the day it is of' },
  {
    place: 'main p',
    says: /^(Van|From) \d+ \w+ \d{4} (naar|to) /,
    reason: 'which sets are compared, with the day each is of',
  },
  // Terms and names.
  { place: '[class*="_help_"], [class*="_cardHead_"] p, [class*="_unit_"]', reason: 'help, method and units' },
  { place: 'thead th', reason: 'the days and years that a column is of' },
  {
    place: '[class*="_knobName_"], th[scope="row"]',
    says: /(na|after) \d+ (jaar|years)/,
    reason: 'a name: the value of a truck after years',
  },
  {
    place: 'span[class*="_remark_"]',
    says: /(Vanaf 12 ton is er geen|From 12 tonnes there is no) tari/,
    reason: 'names the open question by its rule',
  },
  {
    place: 'span[class*="_remark_"]',
    says: /(noemt geen bron een bedrag van SPRILA|no source (gives|names) an amount)/,
    reason: 'says by its rule why a line is 0: the drawer of the line tells both limits',
  },
  { place: 'h4', says: /(vanaf|from) \d+ \w+ \d{4}$/, reason: 'names the week that is drawn' },
  { place: 'dd', says: /\((zoals|such as) /, reason: 'quotes a line of the file' },
  { place: '[class*="description"]', says: /^dat komt \d+ keer voor$/, reason: 'quotes the file beside the question' },
];

/** The same for screens beside the dossier, by their name in the walk past every screen. */
export const otherScreenExceptions: Readonly<Record<string, readonly FigureException[]>> = {
  cost: [
    { place: 'td', says: /^(Telt 0|Counts 0)\./, reason: 'says of a scheme that it is not counted' },
    {
      place: 'p',
      says: /(in geen jaar tot en met|in any year up to|in no year up to) \d{4}/i,
      reason: 'how far was looked: the last year of the plan',
    },
  ],
  'the preview of a meter file': [
    {
      place: 'li',
      says: /\d\d:\d\d/,
      reason: 'quotes where in the file it stands: the drawer tells how many, and which file',
    },
  ],
  'two final versions': [
    { place: '[class*="_edition_"] h3', reason: 'number of a version, and the day on which it was made' },
  ],
  'earlier versions': [
    { place: '[class*="_version_"]', reason: 'when the dossier was kept' },
    { place: '[class*="_view_"] td', reason: 'answers as they were and as they are, told back' },
  ],
  'empty report': [{ place: 'p', says: /^0 (van|of) (de|the) 4 /, reason: 'topics that are done' }],
  'what was taken over of the neighbours': [
    { place: 'p', says: /^(In dit dossier|In this dossier), /, reason: 'the day on which the adviser took it over' },
  ],
  'a survey': [
    {
      place: 'summary',
      says: /\d (van|of) \d/,
      reason: 'columns that were recognised, counted from the list below it',
    },
    { place: '[class*="_quiet_"]', says: /^\d+$/, reason: 'number of a row of the file' },
  ],
  'a list of vehicles': [
    {
      place: 'summary, button',
      says: /\d (van|of) \d|\d (voertuig|vehicle)/,
      reason: 'columns, groups and vehicles, counted from the lists on this screen',
    },
    { place: '[class*="_quiet_"]', says: /^\d+$/, reason: 'number of a row of the file' },
    {
      place: '[class*="_examples_"], [class*="_whole_"], [class*="_vehicle_"], label, small, td',
      reason: 'told back as it was read: nothing is calculated before it is taken over',
    },
  ],
  about: [
    {
      place: 'main',
      reason:
        'versions, licences and the names of data sources, which have their own dates: nothing is calculated here',
    },
  ],
};
