import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/format/numbers.ts';
import { shippedSet } from '../../../renderer/src/parameters.ts';
import { deskSections } from '../../../renderer/src/desk/sections.ts';
import { deskCommandList, type DeskActs } from '../../../renderer/src/desk/deskCommandList.ts';
import { inBothLanguages, searchKey, type Command } from '../../../renderer/src/palette/command.ts';
import { everywhereCommandList, type EverywhereActs } from '../../../renderer/src/palette/everywhereCommandList.ts';
import { searchCommands } from '../../../renderer/src/palette/searchCommands.ts';
import { searchWords } from '../../../shared/text/searchWords.ts';
import { exampleDossier } from '../../support/examples.ts';

const nothing = (): void => undefined;
const everywhere: EverywhereActs = {
  navigate: nothing,
  begin: nothing,
  openFile: nothing,
  openHelp: nothing,
  toggleTheme: nothing,
  toggleLanguage: nothing,
};
const still: DeskActs = {
  go: nothing,
  focus: nothing,
  nextQuestion: nothing,
  saveFile: nothing,
  undo: nothing,
  redo: nothing,
};
const dossier = exampleDossier('groothandel');

function commandsOf(language: Language, acts = still, groupId: string | null = null): Command[] {
  const subject = { dossier, groupId, figures: shippedSet.figures };
  const dossiers = [{ id: 'd1', name: 'Groothandel De Molen', businessPark: 'Lage Weide' }];
  return [
    ...inBothLanguages(language, (spoken) => everywhereCommandList(spoken, { dossiers, isDark: false }, everywhere)),
    ...inBothLanguages(language, (spoken) => deskCommandList(spoken, subject, acts)),
  ];
}
const lists = { nl: commandsOf('nl'), en: commandsOf('en') };

/** Each search finds this among the first three, whatever the language of the screen. */
const wanted: readonly (readonly [asked: string, id: string])[] = [
  // The questions of a group, without one on the screen.
  ['euroklasse', 'field/group.euroClass'],
  ['kilometers', 'field/group.yearlyKm'],
  ['longest day', 'field/group.longestDayKm'],
  ['langste dag', 'field/group.longestDayKm'],
  ['departure', 'field/group.departure'],
  ['vertrek', 'field/group.departure'],
  ['number of vehicles', 'field/group.number'],
  ['aantal voertuigen', 'field/group.number'],
  ['mileage', 'field/group.yearlyKm'],
  ['wltp', 'field/group.details.wltpGramsPerKm'],
  // In Dutch.
  ['printen', 'section/report'],
  ['thema', 'theme'],
  ['donkere modus', 'theme'],
  ['dark', 'theme'],
  ['engels', 'language'],
  ['accu', 'field/site.batteryKWh'],
  ['stroomprijs', 'field/site.supply.pricePerKWh'],
  ['diesel prijs', 'figure/en.diesel.exvat'],
  ['dieselprijs', 'figure/en.diesel.exvat'],
  ['restwaarde', 'term/residualValue'],
  ['laadpalen', 'field/site.chargers'],
  ['sneltoetsen', 'help/shortcuts'],
  ['handleiding', 'help'],
  ['notities', 'field/visit.notes'],
  ['foto', 'field/site.photos'],
  ['terugverdientijd', 'results/cost'],
  ['CO2', 'term/co2'],
  ['wagenpark', 'section/fleet'],
  ['vrachtwagenheffing', 'field/group.details.leviedSharePercent'],
  ['vrachtwagen heffing', 'field/group.details.leviedSharePercent'],
  ['nieuwe klant', 'new'],
  ['enquête inlezen', 'survey'],
  ['presenteren', 'present'],
  ['volledig scherm', 'present'],
  ['wat als', 'results/whatIf'],
  ['hoe maak ik een back-up', 'help/backup'],
  ['reservekopie', 'data'],
  // In English.
  ['dark mode', 'theme'],
  ['darkmode', 'theme'],
  ['dutch', 'language'],
  ['electricity price', 'field/site.supply.pricePerKWh'],
  ['residual value', 'term/residualValue'],
  ['shortcuts', 'help/shortcuts'],
  ['keyboard', 'help/shortcuts'],
  ['presentation', 'present'],
  ['full screen', 'present'],
  ['survey', 'survey'],
  ['photo', 'field/site.photos'],
  ['what if', 'results/whatIf'],
  // Every term.
  ['BPM', 'term/bpm'],
  ['EIA', 'term/eia'],
  ['AanZET', 'term/aanzet'],
  ['SEBA', 'term/seba'],
  ['wat is TCO', 'term/tco'],
  ['congestie', 'term/congestion'],
];

describe.each(['nl', 'en'] as const)('the list of commands on a screen in %s', (language) => {
  it.each(wanted)('finds among the first three what is meant by: %s', (asked, id) => {
    const first = searchCommands(lists[language], asked).slice(0, 3);
    expect(first.map((command) => searchKey(command.id))).toContain(id);
  });

  it.each([
    ['gecontracteerd vermogen', 'field/site.contractedKW'],
    ['contracted power', 'field/site.contractedKW'],
    ['netbeheerder', 'field/site.operator'],
    ['euro class', 'field/group.euroClass'],
    ['resultaten', 'section/results'],
    ['TCO', 'term/tco'],
    ['BPM', 'term/bpm'],
    ['SEBA', 'term/seba'],
    ['EIA', 'term/eia'],
    ['restwaarde', 'term/residualValue'],
  ])('puts a question before the term of the same name, and a term before the rest: %s', (asked, id) => {
    expect(searchKey(searchCommands(lists[language], asked)[0].id)).toBe(id);
  });

  it('goes to a part of the visit by three letters of its name', () => {
    for (const section of deskSections) {
      const command = lists[language].find(({ id }) => id === `section/${section}`);
      const letters = command?.title.slice(0, 3) ?? '';
      expect([letters, searchCommands(lists[language], letters)[0].id]).toEqual([letters, `section/${section}`]);
    }
  });

  it('has every command once, and search words for commands that there are', () => {
    const keys = lists[language].map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    const known = new Set(keys.map(searchKey));
    expect(Object.keys(searchWords[language]).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the questions of a group', () => {
  const gone = (groupId: string | null): { place: string | undefined; went: string[] } => {
    const went: string[] = [];
    const acts = {
      ...still,
      go: (section: string, item?: string) => went.push(`${section} ${item}`),
      focus: (path: string) => went.push(path),
    };
    const command = commandsOf('nl', acts, groupId).find(({ id }) => id.endsWith('.euroClass'));
    command?.act();
    return { place: command?.place, went };
  };
  const [first, second] = dossier.fleetGroups;

  it('are those of the first group until one was open, and say which', () => {
    expect(gone(null)).toEqual({
      place: `Vloot: ${first.name}`,
      went: [`fleet ${first.id}`, 'fleetGroups[0].euroClass'],
    });
  });

  it('are those of the group that was open last', () => {
    expect(gone(second.id)).toEqual({
      place: `Vloot: ${second.name}`,
      went: [`fleet ${second.id}`, 'fleetGroups[1].euroClass'],
    });
  });

  it('lead to the fleet where there is no group yet', () => {
    const went: string[] = [];
    const acts = { ...still, go: (section: string) => went.push(section), focus: (path: string) => went.push(path) };
    const list = deskCommandList('nl', { dossier: { fleetGroups: [] }, groupId: null, figures: [] }, acts);
    list.find(({ id }) => id.endsWith('.euroClass'))?.act();
    expect(went).toEqual(['fleet']);
  });
});
