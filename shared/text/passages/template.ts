import type { SlotKind } from '../../advice/passages/slots.ts';

/**
 * A sentence of a draft in both languages. Every figure, date and name stands in a slot in braces; the text itself holds
 * no digit, so that no draft can state a figure that the assessment does not.
 */
export interface Template {
  readonly slots: Readonly<Record<string, SlotKind>>;
  readonly nl: string;
  readonly en: string;
}
