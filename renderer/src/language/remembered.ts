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
