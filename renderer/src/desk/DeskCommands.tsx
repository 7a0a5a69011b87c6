import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useUndoActions } from '../dossier/useUndoActions.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { inBothLanguages } from '../palette/command.ts';
import { useCommands } from '../palette/useCommands.ts';
import { usePaletteText } from '../palette/usePaletteText.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import { useToast } from '../ui/useToast.ts';
import { deskCommandList, type DeskActs } from './deskCommandList.ts';
import { focusField } from './focusField.ts';
import type { DeskSection } from './sections.ts';
import { useDeskAddress } from './useDeskAddress.ts';
import { useNextQuestion } from './useNextQuestion.ts';
import { useSavingAsFile } from './useSavingAsFile.ts';

/** Offers what can be done with the open dossier. */
export function DeskCommands({ section, item }: { section: DeskSection; item: string | undefined }) {
  const { language } = useLanguage();
  const words = usePaletteText();
  const goToNextQuestion = useNextQuestion(section);
  const store = useDossierStore();
  const { set } = useChosenSet();
  const { undo, redo } = useUndoActions(store);
  const saveAsFile = useSavingAsFile();
  const address = useDeskAddress();
  const toast = useToast();
  const [, navigate] = useLocation();
  const groupId = useRef<string | null>(null);
  useEffect(() => {
    if (section === 'fleet' && store.getDossier().fleetGroups.some(({ id }) => id === item))
      groupId.current = item ?? null;
  }, [section, item, store]);

  const acts: DeskActs = {
    go: (where, what) => navigate(address(where, what)),
    focus: (path, label) =>
      focusField(path, () => {
        if (label !== null) toast({ text: words.notAsked(label) });
      }),
    nextQuestion: goToNextQuestion,
    saveFile: () => void saveAsFile(),
    undo,
    redo,
  };
  useCommands(() => {
    const subject = { dossier: store.getDossier(), groupId: groupId.current, figures: set.figures };
    return inBothLanguages(language, (spoken) => deskCommandList(spoken, subject, acts));
  });
  return null;
}
