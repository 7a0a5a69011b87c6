/** How the talk changes the dossier. Pure: from dossier to dossier. */
import { sortedActions } from '../../../shared/advice/actions/order.ts';
import { municipalityKey } from '../../../shared/advice/talk/municipalities.ts';
import type { Action, Dossier } from '../../../shared/dossier/schema.ts';
import type {
  Consent,
  MeasureId,
  MeasureRecord,
  SharingPurpose,
  Talk,
  TalkAnswer,
} from '../../../shared/dossier/talk.ts';
import { measureIds } from '../../../shared/dossier/talk.ts';

export function withTalk(dossier: Dossier, change: Partial<Talk>): Dossier {
  return { ...dossier, talk: { ...dossier.talk, ...change } };
}

/** Null makes the item open again. */
export function withTalkAnswer(dossier: Dossier, key: string, answer: TalkAnswer | null): Dossier {
  const { [key]: _before, ...others } = dossier.talk.answers;
  return withTalk(dossier, { answers: answer === null ? others : { ...others, [key]: answer } });
}

export function withTalkAnswers(dossier: Dossier, answers: Readonly<Record<string, TalkAnswer>>): Dossier {
  return withTalk(dossier, { answers: { ...dossier.talk.answers, ...answers } });
}

/** Null forgets the answer; what was entered with it goes too. The measures stay in the order of the talk. */
export function withMeasure(dossier: Dossier, id: MeasureId, change: Partial<MeasureRecord> | null): Dossier {
  const before = dossier.talk.measures;
  const fresh: MeasureRecord = { id, suits: 'yes', groups: [], sharePercent: null, ownEffectPercent: null };
  const others = before.filter((one) => one.id !== id);
  const own = before.find((one) => one.id === id) ?? fresh;
  const order = (one: MeasureRecord): number => measureIds.indexOf(one.id);
  const measures =
    change === null ? others : [...others, { ...own, ...change }].sort((one, other) => order(one) - order(other));
  return { ...withTalk(dossier, { measures }), unreadable: movedTexts(dossier, 'talk.measures', before, measures) };
}

/** What could not be read stands under a position in the list: it moves along with its item, and goes with it. */
function movedTexts(
  { unreadable }: Dossier,
  list: string,
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): Dossier['unreadable'] {
  return Object.fromEntries(
    Object.entries(unreadable).flatMap(([path, text]): [string, string][] => {
      if (!path.startsWith(`${list}[`)) return [[path, text]];
      const end = path.indexOf(']', list.length);
      const item = before[Number(path.slice(list.length + 1, end))];
      const index = after.findIndex((one) => one.id === item?.id);
      return index < 0 ? [] : [[`${list}[${index}${path.slice(end)}`, text]];
    }),
  );
}

/** The note on a municipality; an empty one stays, so that its field stays open while it is typed in. */
export function withMunicipalityNote(dossier: Dossier, municipality: string, text: string, on: string): Dossier {
  const { municipalities } = dossier.talk;
  const key = municipalityKey(municipality);
  const note = { municipality, text, takenOn: on };
  const there = municipalities.some((one) => municipalityKey(one.municipality) === key);
  return withTalk(dossier, {
    municipalities: there
      ? municipalities.map((one) => (municipalityKey(one.municipality) === key ? note : one))
      : [...municipalities, note],
  });
}

export function withConsent(dossier: Dossier, purpose: SharingPurpose, given: boolean, on: string): Dossier {
  const consent: Consent = { purpose, given, on };
  const { consents } = dossier.talk;
  const there = consents.some((one) => one.purpose === purpose);
  return withTalk(dossier, {
    consents: there ? consents.map((one) => (one.purpose === purpose ? consent : one)) : [...consents, consent],
  });
}

export function withAction(dossier: Dossier, action: Action): Dossier {
  return { ...dossier, actions: [...dossier.actions, action] };
}

export function withoutAction(dossier: Dossier, id: string): Dossier {
  const actions = dossier.actions.filter((one) => one.id !== id);
  return { ...dossier, actions, unreadable: movedTexts(dossier, 'actions', dossier.actions, actions) };
}

export function withSetAside(dossier: Dossier, id: string, aside: boolean): Dossier {
  const others = dossier.talk.setAside.filter((one) => one !== id);
  return withTalk(dossier, { setAside: aside ? [...others, id] : others });
}

/** In the order of the report. */
export function withSortedActions(dossier: Dossier): Dossier {
  const actions = sortedActions(dossier.actions);
  return { ...dossier, actions, unreadable: movedTexts(dossier, 'actions', dossier.actions, actions) };
}
