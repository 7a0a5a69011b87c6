import type { Language } from '../../../shared/format/numbers.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Figure } from '../../../shared/parameters/schema.ts';
import { fullFigureName } from '../../../shared/report/sourceWords.ts';
import { chargingForms } from '../../../shared/text/chargingForms.ts';
import { forms } from '../../../shared/text/forms.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { palette } from '../../../shared/text/palette.ts';
import { presentWords } from '../../../shared/text/present.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { resultsText } from '../../../shared/text/results.ts';
import { screens } from '../../../shared/text/screens.ts';
import { visitFlowWords } from '../../../shared/text/visitFlow.ts';
import type { Command } from '../palette/command.ts';
import { resultTabs } from '../results/tabs.ts';
import { keyFigures } from '../sections/settings/keyFigures.ts';
import { deskSections, type DeskSection } from './sections.ts';

/** What the commands are about. */
export interface DeskSubject {
  dossier: Pick<Dossier, 'fleetGroups'>;
  /** The group on the screen, or else the one that was there last; null where none was. */
  groupId: string | null;
  figures: readonly Figure[];
}

/** What they can do. */
export interface DeskActs {
  go: (section: DeskSection, item?: string) => void;
  /** Puts the cursor in a question; `label` is what to say when it is not asked of this company. */
  focus: (path: string, label: string | null) => void;
  nextQuestion: () => void;
  saveFile: () => void;
  undo: () => void;
  redo: () => void;
}

type Questions = Record<string, { label: string; help?: string }>;

/** What can be done with the open dossier: its parts, its questions, its groups, its figures. */
export function deskCommandList(language: Language, subject: DeskSubject, acts: DeskActs): Command[] {
  const words = palette[language];
  const flow = visitFlowWords[language];
  const { sections } = screens[language];
  return [
    ...deskSections.map((section): Command => ({
      id: `section/${section}`,
      group: 'go',
      title: sections[section],
      also: words.alsoSection[section],
      act: () => acts.go(section),
    })),
    ...resultTabs.map((tab): Command => ({
      id: `results/${tab}`,
      group: 'go',
      title: resultsText[language].screen.tabs[tab],
      place: sections.results,
      also: words.alsoResult[tab],
      act: () => acts.go('results', tab),
    })),
    { id: 'fleet/table', group: 'go', title: flow.tableView, act: () => acts.go('fleet', 'table') },
    { id: 'fleet/intake', group: 'go', title: flow.listView, act: () => acts.go('fleet', 'intake') },
    ...groupCommands(language, subject, acts),
    ...questionCommands(language, acts),
    ...figureCommands(language, subject.figures, acts),
    {
      id: 'present',
      group: 'do',
      title: presentWords[language].open,
      place: sections.results,
      act: () => {
        acts.go('results');
        acts.focus('present', null);
      },
    },
    {
      id: 'next-question',
      group: 'do',
      title: flow.nextQuestion,
      place: 'Ctrl Enter',
      also: flow.nextQuestionAlso,
      act: acts.nextQuestion,
    },
    { id: 'save-file', group: 'do', title: words.saveFile, act: acts.saveFile },
    { id: 'undo', group: 'do', title: words.undo, place: 'Ctrl Z', also: words.alsoUndo, act: acts.undo },
    { id: 'redo', group: 'do', title: words.redo, place: 'Ctrl Y', also: words.alsoRedo, act: acts.redo },
  ];
}

/** The groups themselves, and the questions of one: the open group, or else the first, by name. */
function groupCommands(language: Language, { dossier, groupId }: DeskSubject, acts: DeskActs): Command[] {
  const { sections, fleet } = screens[language];
  const text = forms[language];
  const { fleetGroups } = dossier;
  const names = fleetGroups.map(({ name }, index) => name ?? fleet.nameless(index + 1));
  const index = Math.max(
    0,
    fleetGroups.findIndex(({ id }) => id === groupId),
  );
  const group = fleetGroups.at(index);
  const at = `fleetGroups[${index}]`;
  const place = group === undefined ? sections.fleet : `${sections.fleet}: ${names[index]}`;
  const questions = (part: string, asked: Questions): Command[] =>
    questionsOf(part, asked, place, (path, label) => {
      acts.go('fleet', group?.id);
      // Without a group there is nothing to ask yet: the screen offers to add the first.
      if (group !== undefined) acts.focus(path, label);
    });
  return [
    ...fleetGroups.map(({ id, vehicleClass }, position): Command => ({
      id: `group/${id}`,
      group: 'fleet',
      title: names[position],
      place: sections.fleet,
      also: vehicleClass ?? undefined,
      act: () => {
        acts.go('fleet', id);
        acts.focus(`fleetGroups[${position}].name`, null);
      },
    })),
    ...questions(at, { ...text.group, ...dayQuestions(language) }),
    ...questions(`${at}.costs`, text.costs),
    ...questions(`${at}.details`, text.details),
  ];
}

/** What a group is asked about its day. */
function dayQuestions(language: Language): Questions {
  const { secondDeparture, secondReturn, middayFrom, middayUntil, returnSpreadMinutes, departureSpreadMinutes } =
    chargingForms[language];
  const { homeSharePercent, publicSharePercent } = chargingForms[language];
  return {
    secondDeparture,
    secondReturn,
    middayFrom,
    middayUntil,
    returnSpreadMinutes,
    departureSpreadMinutes,
    homeSharePercent,
    publicSharePercent,
  };
}

/** The questions about the company, the visit, the site and how is calculated. */
function questionCommands(language: Language, acts: DeskActs): Command[] {
  const { sections, company: companyScreen, site: siteScreen } = screens[language];
  const { company, visit, site, supply, settings, finance, indices } = forms[language];
  const { profitTaxPercent, ...aboutCompany } = company;
  const rises = Object.fromEntries(
    Object.entries(indices).map(([cost, { label }]) => [
      cost,
      { label: `${moneyText[language].form.indicesHeading}: ${label}` },
    ]),
  );
  const questions = (section: DeskSection, part: string, asked: Questions): Command[] =>
    questionsOf(part, asked, sections[section], (path, label) => {
      acts.go(section);
      acts.focus(path, label);
    });
  /** A list that may still be empty: to its first line where there is one. */
  const list = (section: DeskSection, path: string, title: string, first: string): Command => ({
    id: `field/${path}`,
    group: 'field',
    title,
    place: sections[section],
    act: () => {
      acts.go(section);
      acts.focus(first, null);
    },
  });
  return [
    ...questions('company', 'company', aboutCompany),
    list('company', 'company.contacts', companyScreen.contactsHeading, 'company.contacts[0].name'),
    ...questions('company', 'visit', visit),
    ...questions('site', 'site', site),
    ...questions('site', 'site.supply', supply),
    list('site', 'site.chargers', siteScreen.chargersHeading, 'site.chargers[0].number'),
    list('site', 'site.otherElectric', siteScreen.othersHeading, 'site.otherElectric[0].name'),
    list('site', 'site.growth', siteScreen.growthHeading, 'site.growth[0].description'),
    list('site', 'site.photos', reportScreenWords[language].photos.title, 'site.photos'),
    ...questions('settings', 'company', { profitTaxPercent }),
    ...questions('settings', 'settings', settings),
    ...questions('settings', 'settings.finance', finance),
    ...questions('settings', 'settings.indices', rises),
  ];
}

function questionsOf(
  part: string,
  asked: Questions,
  place: string,
  act: (path: string, label: string) => void,
): Command[] {
  return Object.entries(asked).map(([name, { label, help }]) => ({
    id: `field/${part}.${name}`,
    group: 'field',
    title: label,
    place,
    also: help,
    act: () => act(`${part}.${name}`, label),
  }));
}

/** Every figure by name: where an own value is asked for, and else in the list of figures. */
function figureCommands(language: Language, figures: readonly Figure[], acts: DeskActs): Command[] {
  const { sections } = screens[language];
  const asked = new Set(keyFigures.map(({ id }) => id));
  return figures.map((figure) => {
    const { id } = figure;
    const isAsked = asked.has(id);
    return {
      id: `figure/${id}`,
      group: isAsked ? 'field' : 'figure',
      title: fullFigureName(figure, language),
      place: isAsked ? sections.settings : sections.parameters,
      act: () => {
        acts.go(isAsked ? 'settings' : 'parameters', isAsked ? undefined : id);
        if (isAsked) acts.focus(`settings.overrides[${id}].line`, null);
      },
    };
  });
}
