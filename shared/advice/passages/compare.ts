/**
 * Which sentences of an edited text no longer agree with the figures. The adviser's text is never rewritten: what is
 * compared is the draft that it started from, passage by passage, with the draft of now.
 */
import type { StoredPassage } from '../../dossier/schema.ts';
import type { Language } from '../../format/numbers.ts';
import { writePassage, type Passage } from './passage.ts';
import { writeSlot } from './slots.ts';

export interface Disagreement {
  /** Of the passage. */
  id: string;
  /** Says something else now, no longer applies, or is said now and was not. */
  state: 'changed' | 'gone' | 'new';
  was: string | null;
  now: string | null;
  /** Values that read differently, by slot; empty where the sentence itself is another one. */
  changes: readonly { was: string; now: string }[];
  /** The sentence that came before it, to tell what a short one is about. */
  after: string | null;
  /** Where the old sentence stands in the text, word for word; null where it does not. */
  at: number | null;
}

/** A passage as the dossier keeps it: the values as they were written, because that is what stands in the text. */
export function storedPassage(passage: Passage, language: Language): StoredPassage {
  const { id, template, values } = passage;
  return {
    id,
    template,
    values: Object.fromEntries(Object.entries(values).map(([name, slot]) => [name, writeSlot(slot, language)])),
    sentence: writePassage(passage, language),
  };
}

export function storedPassages(passages: readonly Passage[], language: Language): StoredPassage[] {
  return passages.map((one) => storedPassage(one, language));
}

/**
 * What no longer agrees. `settled` is false while results are still to come: then nothing is called new or gone. A
 * sentence that the adviser took out, with all that changed in it, is not missed.
 */
export function disagreements(
  before: readonly StoredPassage[],
  passages: readonly Passage[],
  text: string,
  language: Language,
  settled: boolean,
): Disagreement[] {
  const now = new Map(passages.map((one) => [one.id, storedPassage(one, language)]));
  const known = new Map(before.map((one) => [one.id, one]));
  const of = (id: string): Disagreement[] => {
    const [was, is] = [known.get(id) ?? null, now.get(id) ?? null];
    if (was?.sentence === is?.sentence || isTitle(was ?? is)) return [];
    const at = was === null ? null : placeOf(was, before, text);
    const state = was === null ? 'new' : is === null ? 'gone' : 'changed';
    const changes = was === null || is === null ? [] : changedValues(was, is);
    if (state === 'gone' && at === null) return [];
    if (state === 'changed' && at === null && !changes.some((one) => stands(one.was, text))) return [];
    if (state !== 'changed' && !settled) return [];
    // The new sentence stands there already: the adviser wrote or took it.
    if (is !== null && at === null && text.includes(is.sentence)) return [];
    return [
      {
        id,
        state,
        was: was?.sentence ?? null,
        now: is?.sentence ?? null,
        changes,
        after: sentenceBefore(id, before),
        at,
      },
    ];
  };
  const order = [...passages.map((one) => one.id), ...before.map((one) => one.id).filter((id) => !now.has(id))];
  return order.flatMap(of);
}

/**
 * Where the sentence stands. "Then everything fits." may stand there more than once: it is looked for after the
 * sentences that came before it.
 */
function placeOf(wanted: StoredPassage, before: readonly StoredPassage[], text: string): number | null {
  let from = 0;
  for (const one of before) {
    if (one.id === wanted.id) break;
    const at = text.indexOf(one.sentence, from);
    if (at >= 0) from = at + one.sentence.length;
  }
  const after = text.indexOf(wanted.sentence, from);
  const anywhere = after >= 0 ? after : text.indexOf(wanted.sentence);
  return anywhere >= 0 ? anywhere : null;
}

function sentenceBefore(id: string, before: readonly StoredPassage[]): string | null {
  const at = before.findIndex((one) => one.id === id);
  const last = at > 0 ? before[at - 1] : undefined;
  return last === undefined || isTitle(last) ? null : last.sentence;
}

function changedValues(was: StoredPassage, is: StoredPassage): { was: string; now: string }[] {
  if (was.template !== is.template) return [];
  return Object.entries(is.values).flatMap(([name, now]) => {
    const before = was.values[name];
    return before === undefined || before === now ? [] : [{ was: before, now }];
  });
}

/** Headings say nothing that a figure could overtake. */
function isTitle(one: StoredPassage | null): boolean {
  return one !== null && one.id.startsWith('title.');
}

/** Whether a value stands in the text by itself, and not as part of a longer number. */
function stands(value: string, text: string): boolean {
  const digit = /[\d.,]/;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + value.length] ?? ' '];
    const longer = /\d/.test(after) || (digit.test(after) && /\d/.test(text[at + value.length + 1] ?? ' '));
    if (!digit.test(before) && !longer) return true;
  }
  return false;
}

/** The adviser's text with the new sentence in the place of the old one; at the end where the old one is gone. */
export function withNewSentence(text: string, { state, was, now, at }: Disagreement): string {
  if (was !== null && at !== null) {
    const [start, end] = [text.slice(0, at), text.slice(at + was.length)];
    return state === 'gone' || now === null ? joined(start, end) : start + now + end;
  }
  return now === null ? text : `${text.trimEnd()}\n\n${now}`.trimStart();
}

/** What is left around a sentence that was taken out; its line goes too when only the mark of a list is left. */
function joined(start: string, end: string): string {
  const line = start.slice(start.lastIndexOf('\n') + 1);
  const rest = /^[^\n]*/.exec(end)?.[0] ?? '';
  const bare = /^(?:[-•]|\d+\.)?\s*$/.test(line) && rest.trim() === '';
  const kept = bare
    ? start.slice(0, start.length - line.length) + end.slice(rest.length).replace(/^\n/, '')
    : start.trimEnd() + (rest.trim() === '' ? end : ` ${end.trimStart()}`);
  return kept.replace(/\n{3,}/g, '\n\n').trim();
}

/** The stored passages with one of them as it reads now: taken over, or looked at and left. */
export function withPassageSeen(
  before: readonly StoredPassage[],
  id: string,
  passages: readonly Passage[],
  language: Language,
): StoredPassage[] {
  const now = passages.find((one) => one.id === id);
  const others = before.filter((one) => one.id !== id);
  if (now === undefined) return others;
  const at = before.findIndex((one) => one.id === id);
  const stored = storedPassage(now, language);
  return at < 0 ? [...others, stored] : before.map((one) => (one.id === id ? stored : one));
}
