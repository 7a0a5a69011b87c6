/** Topic 1: what the adviser noted about the municipalities concerned, as typed and clearly his, with the day. */
import { notesOf } from '../advice/talk/municipalities.ts';
import { writeDate } from '../format/dates.ts';
import { placeNoteWords } from '../text/placeNotes.ts';
import type { Run } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { textBlocks, type TextBlock } from './textBlocks.ts';

/** A note that stands word for word in the text of the topic is not printed a second time. */
export function placeNoteBlocks({ dossier, assessment, advice, language }: ReportContext): TextBlock[] {
  const text = placeNoteWords[language];
  const notes = notesOf(dossier, assessment).filter((note) => !advice.topics.topic1.text.includes(note.text));
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: text.heading },
    ...notes.flatMap((note): TextBlock[] => {
      const by: Run = {
        text: text.by(note.municipality, note.takenOn && writeDate(note.takenOn, language)),
        bold: true,
      };
      const foreign: Run[] = note.language === language ? [] : [{ text: ` ${text.otherLanguage}`, italic: true }];
      return [{ kind: 'paragraph', text: [by, ...foreign] }, ...textBlocks(note.text)];
    }),
  ];
}
