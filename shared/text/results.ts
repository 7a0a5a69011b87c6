/** The words around the results: live panel, result screen, origins, topics and report. */
import { writeNumber } from '../format/numbers.ts';
import { reportCardsWords } from './reportCards.ts';
import { resultsAccessWords } from './resultsAccess.ts';
import { resultsChargingWords } from './resultsCharging.ts';
import { resultsCostWords } from './resultsCost.ts';
import { resultsDrawerWords } from './resultsDrawer.ts';
import { resultsGridWords } from './resultsGrid.ts';
import { resultsPanelWords } from './resultsPanel.ts';
import { resultsScreenWords } from './resultsScreen.ts';
import { topicActionsWords } from './topicActions.ts';
import { topicScreenWords } from './topicScreen.ts';

const nlNumber = (value: number): string => writeNumber(value, 'nl');
const enNumber = (value: number): string => writeNumber(value, 'en');

const nl = {
  /** Beside a result that is being calculated again. */
  catchingUp: 'rekent bij',
  calculating: 'De eerste berekening loopt.',
  failed: {
    title: 'De berekening liep vast',
    withOld:
      'U ziet de laatste goede uitkomst; die hoort bij een eerdere stand van het dossier. Bij de volgende wijziging wordt opnieuw gerekend.',
    without:
      'Er is nog geen uitkomst. Wijzig iets in het dossier om opnieuw te rekenen; wat u heeft ingevuld is bewaard.',
    detail: 'Technische melding',
  },
  open: 'open',
  toCheck: 'te controleren',
  origin: 'Herkomst',
  ofVehicles: (count: number, total: number) => `${nlNumber(count)} van ${nlNumber(total)}`,
  vehiclesOf: (count: number, total: number) => `${nlNumber(count)} van ${nlNumber(total)} voertuigen`,
  /** Where to fill in what is missing. */
  goTo: {
    company: 'Naar bedrijf en bezoek',
    fleet: 'Naar de vloot',
    site: 'Naar locatie en net',
    settings: 'Naar uitgangspunten',
  },
  panel: resultsPanelWords.nl,
  drawer: resultsDrawerWords.nl,
  screen: resultsScreenWords.nl,
  access: resultsAccessWords.nl,
  cost: resultsCostWords.nl,
  charging: resultsChargingWords.nl,
  grid: resultsGridWords.nl,
  topic: topicScreenWords.nl,
  actions: topicActionsWords.nl,
  report: reportCardsWords.nl,
};

export type ResultsText = typeof nl;

const en: ResultsText = {
  catchingUp: 'catching up',
  calculating: 'The first calculation is running.',
  failed: {
    title: 'The calculation failed',
    withOld:
      'You see the last good result; it belongs to an earlier state of the dossier. The next change calculates again.',
    without: 'There is no result yet. Change something in the dossier to calculate again; what you entered is saved.',
    detail: 'Technical message',
  },
  open: 'open',
  toCheck: 'to be checked',
  origin: 'Origin',
  ofVehicles: (count, total) => `${enNumber(count)} of ${enNumber(total)}`,
  vehiclesOf: (count, total) => `${enNumber(count)} of ${enNumber(total)} vehicles`,
  goTo: {
    company: 'To company and visit',
    fleet: 'To the fleet',
    site: 'To site and grid',
    settings: 'To assumptions',
  },
  panel: resultsPanelWords.en,
  drawer: resultsDrawerWords.en,
  screen: resultsScreenWords.en,
  access: resultsAccessWords.en,
  cost: resultsCostWords.en,
  charging: resultsChargingWords.en,
  grid: resultsGridWords.en,
  topic: topicScreenWords.en,
  actions: topicActionsWords.en,
  report: reportCardsWords.en,
};

export const resultsText = { nl, en };
