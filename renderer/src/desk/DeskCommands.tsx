import { useLocation } from 'wouter';
import { fullFigureName } from '../../../shared/report/sourceWords.ts';
import { chargingForms } from '../../../shared/text/chargingForms.ts';
import { visitFlowWords } from '../../../shared/text/visitFlow.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useUndoActions } from '../dossier/useUndoActions.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import type { Command } from '../palette/command.ts';
import { useCommands } from '../palette/useCommands.ts';
import { usePaletteText } from '../palette/usePaletteText.ts';
import { resultTabs } from '../results/tabs.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { keyFigures } from '../sections/settings/keyFigures.ts';
import { useToast } from '../ui/useToast.ts';
import { focusField } from './focusField.ts';
import { deskSections, type DeskSection } from './sections.ts';
import { useDeskAddress } from './useDeskAddress.ts';
import { useNextQuestion } from './useNextQuestion.ts';
import { useSavingAsFile } from './useSavingAsFile.ts';

/** What can be done with the open dossier: its parts, its questions, its groups. */
export function DeskCommands({ section: current, item }: { section: DeskSection; item: string | undefined }) {
  const { language } = useLanguage();
  const flow = visitFlowWords[language];
  const goToNextQuestion = useNextQuestion(current);
  const words = usePaletteText();
  const { screens, forms } = useText();
  const { text: results } = useResultsText();
  const parameters = useParameters();
  const store = useDossierStore();
  const { undo, redo } = useUndoActions(store);
  const saveAsFile = useSavingAsFile();
  const address = useDeskAddress();
  const toast = useToast();
  const [, navigate] = useLocation();

  const fieldsOf = (
    section: DeskSection,
    part: string,
    fields: Record<string, { label: string; help?: string }>,
  ): Command[] =>
    Object.entries(fields).map(([name, { label, help }]) => ({
      id: `field/${part}.${name}`,
      group: 'field',
      title: label,
      place: screens.sections[section],
      also: help,
      act: () => {
        navigate(address(section, section === 'fleet' ? item : undefined));
        focusField(`${part}.${name}`, () => toast({ text: words.notAsked(label) }));
      },
    }));
  /** The questions of the group on the screen, those that are folded away too. */
  const fieldsOfGroup = (): Command[] => {
    const { fleetGroups } = store.getDossier();
    const index = current === 'fleet' ? fleetGroups.findIndex(({ id }) => id === item) : -1;
    if (index < 0) return [];
    return fieldsOf('fleet', `fleetGroups[${index}]`, { ...forms.group, ...dayFields(chargingForms[language]) });
  };

  /** The figures that an adviser may know better, by name. */
  const ownFigures = (): Command[] =>
    keyFigures
      .filter(({ id }) => parameters.has(id))
      .map(({ id }) => ({
        id: `figure/${id}`,
        group: 'field',
        title: fullFigureName(parameters.figure(id), language),
        place: screens.sections.settings,
        act: () => {
          navigate(address('settings'));
          focusField(`settings.overrides[${id}].line`, () => undefined);
        },
      }));
  const { profitTaxPercent, ...companyFields } = forms.company;

  useCommands(() => [
    ...deskSections.map((section) => ({
      id: `section/${section}`,
      group: 'go' as const,
      title: screens.sections[section],
      also: words.alsoSection[section],
      act: () => navigate(address(section)),
    })),
    ...store.getDossier().fleetGroups.map(({ id, name, vehicleClass }, index) => ({
      id: `group/${id}`,
      group: 'fleet' as const,
      title: name ?? screens.fleet.nameless(index + 1),
      place: screens.sections.fleet,
      also: vehicleClass ?? undefined,
      act: () => {
        navigate(address('fleet', id));
        focusField(`fleetGroups[${index}].name`, () => undefined);
      },
    })),
    ...resultTabs.map((tab) => ({
      id: `results/${tab}`,
      group: 'go' as const,
      title: results.screen.tabs[tab],
      place: screens.sections.results,
      also: words.alsoResult[tab],
      act: () => navigate(address('results', tab)),
    })),
    { id: 'fleet/table', group: 'go', title: flow.tableView, act: () => navigate(address('fleet', 'table')) },
    { id: 'fleet/intake', group: 'go', title: flow.listView, act: () => navigate(address('fleet', 'intake')) },
    ...fieldsOfGroup(),
    ...fieldsOf('company', 'company', companyFields),
    ...fieldsOf('settings', 'company', { profitTaxPercent }),
    ...fieldsOf('settings', 'settings', forms.settings),
    ...ownFigures(),
    ...fieldsOf('company', 'visit', forms.visit),
    ...fieldsOf('site', 'site', forms.site),
    {
      id: 'next-question',
      group: 'do',
      title: flow.nextQuestion,
      place: 'Ctrl Enter',
      also: flow.nextQuestionAlso,
      act: goToNextQuestion,
    },
    { id: 'save-file', group: 'do', title: words.saveFile, act: () => void saveAsFile() },
    { id: 'undo', group: 'do', title: words.undo, place: 'Ctrl Z', also: words.alsoUndo, act: undo },
    { id: 'redo', group: 'do', title: words.redo, place: 'Ctrl Y', also: words.alsoRedo, act: redo },
  ]);
  return null;
}

/** What a group is asked about its day. */
function dayFields(text: (typeof chargingForms)['nl']) {
  const { secondDeparture, secondReturn, middayFrom, middayUntil, returnSpreadMinutes, departureSpreadMinutes } = text;
  const { homeSharePercent, publicSharePercent } = text;
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
