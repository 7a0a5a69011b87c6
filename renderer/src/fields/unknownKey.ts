/** "Onbekend" with the keyboard: a question mark in a field without text, as in a cell of the fleet table. */
import type { KeyboardEvent } from 'react';

interface MaybeUnknown {
  unknown: boolean;
  setUnknown: ((unknown: boolean) => void) | null;
}

/** Takes the key where it means "onbekend"; a second one takes that back. True when it was taken. */
export function takeUnknownKey(event: KeyboardEvent<HTMLElement>, field: MaybeUnknown, mayBeUnknown = true): boolean {
  if (event.key !== '?' || field.setUnknown === null || !mayBeUnknown || !wouldStandAlone(event.target)) return false;
  event.preventDefault();
  field.setUnknown(!field.unknown);
  return true;
}

/** A question mark inside a text is a letter like any other. */
function wouldStandAlone(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement) || target.type === 'radio' || target.type === 'checkbox') return true;
  const { value, selectionStart, selectionEnd } = target;
  return value === '' || (selectionStart === 0 && selectionEnd === value.length);
}
