import { useLocation } from 'wouter';
import { chargingForms } from '../../../shared/text/chargingForms.ts';
import { visitFlowWords } from '../../../shared/text/visitFlow.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useUndoActions } from '../dossier/useUndoActions.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import type { Command } from '../palette/command.ts';
import { useCommands } from '../palette/useCommands.ts';
import { usePaletteText } from '../palette/usePaletteText.ts';
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

  useCommands(() => [
    ...deskSections.map((section) => ({
      id: `section/${section}`,
      group: 'go' as const,
      title: screens.sections[section],
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
    { id: 'fleet/table', group: 'go', title: flow.tableView, act: () => navigate(address('fleet', 'table')) },
    { id: 'fleet/intake', group: 'go', title: flow.listView, act: () => navigate(address('fleet', 'intake')) },
    ...fieldsOfGroup(),
    ...fieldsOf('company', 'company', forms.company),
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
    { id: 'undo', group: 'do', title: words.undo, place: 'Ctrl Z', act: undo },
    { id: 'redo', group: 'do', title: words.redo, place: 'Ctrl Y', act: redo },
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
