/**
 * Small choices of the adviser (language, light or dark) that outlive a restart. They never hold work: where the
 * browser refuses local storage, the choice lasts for the session.
 */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`vlootwijzer.${key}`, value);
  } catch {
    // Refused or full: the choice holds until the window closes.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`vlootwijzer.${key}`);
  } catch {
    return null;
  }
}

/** Calls when another window remembers something else under this key; gives back how to stop that. */
export function onRememberedElsewhere(key: string, listener: () => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === `vlootwijzer.${key}`) listener();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

/** What is remembered about something by its id, for example that a newer set was left aside for a dossier. */
export function rememberedAbout(ids: readonly string[]): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
    return keys.filter(
      (key): key is string => key?.startsWith('vlootwijzer.') === true && ids.some((id) => key.includes(id)),
    );
  } catch {
    return [];
  }
}

export function forgetAbout(ids: readonly string[]): void {
  for (const key of rememberedAbout(ids)) localStorage.removeItem(key);
}
