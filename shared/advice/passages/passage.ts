/**
 * A draft is made of passages: a sentence of the catalogue with typed values from the assessment in its slots. What is
 * kept is the template and the values; the text is written from them, in either language.
 */
import type { Language } from '../../format/numbers.ts';
import { templates, type TemplateId, type Templates } from '../../text/passages/templates.ts';
import { writeSlot, type Slot, type SlotKind, type SlotValues } from './slots.ts';

/** The values that a template asks for. */
export type ValuesOf<Id extends TemplateId> = {
  [Name in keyof Templates[Id]['slots']]: Templates[Id]['slots'][Name] extends SlotKind
    ? SlotValues[Templates[Id]['slots'][Name]]
    : never;
};

export interface Passage {
  /** Its place in the advice: the same subject has the same id, whatever is said of it. */
  id: string;
  template: TemplateId;
  values: Readonly<Record<string, Slot>>;
}

/** What a block of a draft is: one paragraph, a list, or steps in their order. A line is one or more sentences. */
export interface DraftBlock {
  kind: 'lead' | 'heading' | 'paragraph' | 'list' | 'steps';
  lines: readonly (readonly Passage[])[];
}

/** The passage of a template; `subject` parts passages that use the same template more than once. */
export function passage<Id extends TemplateId>(template: Id, values: ValuesOf<Id>, subject?: string): Passage {
  const kinds: Record<string, SlotKind> = templates[template].slots;
  const given = values as Record<string, Slot['value']>;
  const slots = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { kind, value: given[name] } as Slot]),
  );
  // "cost.total:dearer" and "cost.total:cheaper" are two ways to say the same thing.
  const [about] = template.split(':');
  return { id: subject === undefined ? about : `${about}/${subject}`, template, values: slots };
}

/** The sentence, in the language asked for. */
export function writePassage({ template, values }: Passage, language: Language): string {
  return templates[template][language].replace(/\{(\w+)\}/g, (_, name: string) => writeSlot(values[name], language));
}

/** Heading, paragraph and lists; lines without a sentence, and blocks without a line, fall away. */
export function heading(one: Passage): DraftBlock {
  return { kind: 'heading', lines: [[one]] };
}

export function paragraph(...passages: readonly (Passage | null)[]): DraftBlock {
  return { kind: 'paragraph', lines: withoutEmpty([passages]) };
}

export function list(lines: readonly (readonly (Passage | null)[])[]): DraftBlock {
  return { kind: 'list', lines: withoutEmpty(lines) };
}

export function steps(lines: readonly (readonly (Passage | null)[])[]): DraftBlock {
  return { kind: 'steps', lines: withoutEmpty(lines) };
}

function withoutEmpty(lines: readonly (readonly (Passage | null)[])[]): Passage[][] {
  return lines.map((line) => line.filter((one) => one !== null)).filter((line) => line.length > 0);
}

/** All passages of a draft in their order. */
export function passagesOf(blocks: readonly DraftBlock[]): Passage[] {
  return blocks.flatMap((block) => block.lines.flat());
}

/** The draft without blocks that say nothing, and without a heading that nothing follows. */
export function withoutHollow(blocks: readonly DraftBlock[]): DraftBlock[] {
  const filled = blocks.filter((block) => block.lines.length > 0);
  return filled.filter(
    (block, index) => block.kind !== 'heading' || (filled[index + 1]?.kind ?? 'heading') !== 'heading',
  );
}

/** The draft as text in the markup of the report: "## " a heading, "- " a bullet, "1. " a step, blank lines between. */
export function writeDraft(blocks: readonly DraftBlock[], language: Language): string {
  return withoutHollow(blocks)
    .map(({ kind, lines }) => {
      const written = lines.map((line) => line.map((one) => writePassage(one, language)).join(' '));
      if (kind === 'heading') return `## ${written.join(' ')}`;
      if (kind === 'lead') return `**${written.join(' ')}**`;
      if (kind === 'list') return written.map((line) => `- ${line}`).join('\n');
      if (kind === 'steps') return written.map((line, index) => `${index + 1}. ${line}`).join('\n');
      return written.join('\n');
    })
    .join('\n\n');
}
