/** The words of the results on access. */
import { writeNumber } from '../format/numbers.ts';

const nlNumber = (value: number): string => writeNumber(value, 'nl');
const enNumber = (value: number): string => writeNumber(value, 'en');

const nl = {
  headline: (refused: number, total: number, first: string) =>
    `${nlNumber(refused)} van de ${nlNumber(total)} voertuigen ${refused === 1 ? 'verliest' : 'verliezen'} toegang tot een zone, de eerste op ${first}.`,
  headlineKeeps: 'Geen voertuig verliest op een bekende datum de toegang.',
  headlineOpen: (count: number) =>
    `Van ${count === 1 ? '1 voertuig' : `${count} voertuigen`} ontbreekt nog een antwoord dat beslist.`,
  none: 'Nog geen zones gekozen',
  noneText: 'Kies bij elke voertuiggroep in welke ZE-zones zij komt, of geef aan dat zij in geen zone komt.',
  caption: 'Toegang per voertuiggroep en zone',
  columns: { zone: 'Zone', result: 'Uitkomst', remark: 'Let op' },
  from: (date: string) => `geweigerd vanaf ${date}`,
  keeps: 'houdt toegang',
  noZone: 'geen zone',
  paused: 'voorlopig geen zone',
  refusedBetween: (earliest: string, latest: string) =>
    `geweigerd sinds de start, ergens van ${earliest} tot en met ${latest}`,
  planned: (date: string) => `als het plan doorgaat: geweigerd vanaf ${date}`,
  plannedNoDate: 'zone aangekondigd, datum onbekend',
  openBetween: (earliest: string, latest: string) => `open: tussen ${earliest} en ${latest}`,
  openFrom: (earliest: string) => `open: vanaf ${earliest}, of nooit`,
  openPlain: 'open',
  askFor: (what: string) => `Vraag: ${what}`,
  whenCaption: 'Hoeveel voertuigen de zone van een gemeente vanaf die dag niet meer in mogen',
  whenMunicipality: 'Gemeente',
};

const en: typeof nl = {
  headline: (refused, total, first) =>
    `${enNumber(refused)} of the ${enNumber(total)} vehicles ${refused === 1 ? 'loses' : 'lose'} access to a zone, the first on ${first}.`,
  headlineKeeps: 'No vehicle loses access on a known date.',
  headlineOpen: (count) =>
    `For ${count === 1 ? '1 vehicle' : `${count} vehicles`} an answer that decides is still missing.`,
  none: 'No zones chosen yet',
  noneText: 'Choose for each fleet group which ZE zones it enters, or state that it enters none.',
  caption: 'Access per fleet group and zone',
  columns: { zone: 'Zone', result: 'Result', remark: 'Note' },
  from: (date) => `refused from ${date}`,
  keeps: 'keeps access',
  noZone: 'no zone',
  paused: 'no zone for now',
  refusedBetween: (earliest, latest) => `refused since the start, some day from ${earliest} to ${latest}`,
  planned: (date) => `if the plan goes ahead: refused from ${date}`,
  plannedNoDate: 'zone announced, date unknown',
  openBetween: (earliest, latest) => `open: between ${earliest} and ${latest}`,
  openFrom: (earliest) => `open: from ${earliest}, or never`,
  openPlain: 'open',
  askFor: (what) => `Ask: ${what}`,
  whenCaption: 'How many vehicles may no longer enter the zone of a municipality from that day',
  whenMunicipality: 'Municipality',
};

export const resultsAccessWords = { nl, en };
