/** The last page: how the talk ended, what may be shared, and that the advice is independent. */
import { consentsGiven, consentsRefused } from '../advice/talk/sharing.ts';
import { topicIds } from '../dossier/schema.ts';
import { writeDate } from '../format/dates.ts';
import { brandsIn } from '../text/brands.ts';
import { closingWords } from '../text/closing.ts';
import type { Block } from './blocks.ts';
import type { ReportContext } from './report.ts';

export function closingBlocks({ dossier, advice, language }: ReportContext): Block[] {
  const text = closingWords[language];
  const { outcome, outcomeNotes, independence } = dossier.talk;
  const interests = independence.interests?.trim() ?? '';
  const told = [outcome === null ? '' : text.outcome[outcome].text, outcomeNotes?.trim() ?? '']
    .filter((part) => part !== '')
    .join(' ');
  const written = [
    ...topicIds.map((topic) => advice.topics[topic].text),
    ...dossier.talk.municipalities.map((one) => one.text),
  ];
  return [
    { kind: 'heading', level: 2, text: text.report.heading },
    // What was not recorded says nothing to the reader: the adviser sees on the screen that it is open.
    ...(told === ''
      ? []
      : [
          { kind: 'heading', level: 3, text: text.report.outcome } as const,
          { kind: 'paragraph', text: told } as const,
        ]),
    { kind: 'heading', level: 3, text: text.report.consent },
    ...consentBlocks(dossier, language),
    { kind: 'heading', level: 3, text: text.report.independence },
    {
      kind: 'paragraph',
      text: [
        independence.declared ? text.report.declared : text.report.notDeclared,
        ...(interests === '' ? [] : [text.report.interests(interests)]),
        // Only where it is so: the adviser's own text may name one.
        ...(brandsIn(written.join('\n')).length === 0 ? [text.report.noBrands] : []),
        text.report.sources,
      ].join(' '),
    },
  ];
}

function consentBlocks(dossier: ReportContext['dossier'], language: ReportContext['language']): Block[] {
  const text = closingWords[language];
  const given = consentsGiven(dossier);
  if (given.length === 0) return [{ kind: 'paragraph', text: text.report.consentNone }];
  const name = (purpose: keyof typeof text.purpose): string =>
    `${inSentence(text.purpose[purpose].name)}, ${text.purpose[purpose].text}`;
  const refused = consentsRefused(dossier);
  return [
    {
      kind: 'list',
      items: given.map(({ purpose, on }) =>
        text.report.consentGiven(name(purpose), on === null ? null : writeDate(on, language)),
      ),
    },
    ...(refused.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            role: 'note',
            text: text.report.consentRefused(refused.map((one) => inSentence(text.purpose[one].name)).join(', ')),
          } as const,
        ]),
  ];
}

/** "Gemeente" inside a sentence; "NAL-regio" stays as it is. */
function inSentence(name: string): string {
  return name[1] === name[1]?.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
