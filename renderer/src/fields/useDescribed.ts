import { useEffect, useRef, type RefObject } from 'react';
import type { FieldIds } from './useField.ts';

/**
 * For an input of Mantine with a list: it leaves out aria-describedby and aria-invalid, and a screen reader would hear
 * neither the sentences under the field nor that something is wrong.
 */
export function useDescribed({ notes }: FieldIds, invalid = false): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.setAttribute('aria-describedby', notes);
    if (invalid) input.current?.setAttribute('aria-invalid', 'true');
    else input.current?.removeAttribute('aria-invalid');
  }, [notes, invalid]);
  return input;
}
